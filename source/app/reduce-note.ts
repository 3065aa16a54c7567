import {noted} from './highlights.ts';
import type {State} from './state.ts';
import {type Command, only, type Step} from './step.ts';
import type {View} from './view.ts';

type NoteView = Extract<View, {kind: 'note'}>;

/** Has the note of the selected highlight written: in a field, or in the reader's editor. */
export function openNote(state: State, isInEditor: boolean): State | Step {
	const {selection, highlights} = state;
	const highlight = selection?.kind === 'highlight' ? highlights.find(({id}) => id === selection.id) : undefined;
	return highlight ? writeNote(state, highlight, isInEditor) : state;
}

/** The same of any highlight. */
export function writeNote(
	state: State,
	{id, note}: {readonly id: string; readonly note: string},
	isInEditor: boolean,
): State | Step {
	if (isInEditor) return {state: {...state, message: null}, effects: [{kind: 'edit', id, note}]};
	return {...state, message: null, view: {kind: 'note', id, text: note, under: state.view}};
}

/** A command while a note is being typed. */
export function reduceNote(state: State, view: NoteView, {command}: Command): Step {
	switch (command) {
		case 'accept':
			return only(noted({...state, view: view.under}, view.id, view.text));
		case 'cancel':
			return only({...state, view: view.under});
		default:
			return only(state);
	}
}

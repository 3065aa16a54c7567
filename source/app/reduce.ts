import type {Analysis} from '../analysis/analysis.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {readingWords} from '../words/reading.ts';
import type {Action} from './action.ts';
import {arrive} from './book-moves.ts';
import type {CommandName} from './command.ts';
import {noted} from './highlights.ts';
import {keyFor} from './hint.ts';
import {isSelectionAway} from './jump.ts';
import {keyName} from './key.ts';
import {libraryRead, reduceLibrary} from './library/reduce-library.ts';
import {openState} from './open-state.ts';
import {makeReading} from './reading.ts';
import {reduceArticle} from './reduce-article.ts';
import {caretSettled, reduceField} from './reduce-field.ts';
import {helpDrawn, reduceHelp} from './reduce-help.ts';
import {reduceIndex} from './reduce-index.ts';
import {reduceMarking} from './reduce-marking.ts';
import {reduceNote} from './reduce-note.ts';
import {reduceSearch} from './reduce-search.ts';
import {retypeset} from './scroll.ts';
import type {Pending, State} from './state.ts';
import {type Command, only, type Step} from './step.ts';

const nothingPending: Pending = {count: null, keys: []};

/** The next state. Pure: the same state, action and tools give the same step. */
export function reduce(state: State, action: Action, tools: TextTools): Step {
	switch (action.kind) {
		case 'wait':
			return only({...state, pending: action.pending, message: pendingWords(action.pending)});
		case 'unknown-key':
			return only({
				...state,
				pending: nothingPending,
				message: readingWords().unknownKey(action.keys.map(keyName).join(' '), keyFor(state, 'help')),
			});
		case 'announce':
			return only({...state, message: action.message});
		case 'noted':
			return only(noted(state, action.id, action.note));
		case 'resize':
			return only(retypeset(state, state.settings, action.size, tools));
		case 'typeset':
			return withSelectionInSight(only(retypeset(state, state.settings, state.size, tools)));
		case 'arrive':
			return only(arrive(state, action, tools));
		case 'analysed':
			return only(analysed(state, action.part, action.analysis));
		case 'counted':
			return only(counted(state, action));
		case 'library-read':
			return only(libraryRead(state, action.library));
		case 'background':
			return only({...state, background: action.background});
		case 'opened':
			return only({
				...openState({...action.opening, custom: state.custom, background: state.background, size: state.size}, tools),
				library: state.library,
			});
		case 'help-drawn':
			return only(state.view.kind === 'help' ? helpDrawn(state, state.view, action.lines) : state);
		case 'type':
		case 'command':
			return reduceTyped(settled(state), action, tools);
	}
}

/** The state with what was found in the open part; its quotations are those that it was opened with. */
function analysed(state: State, part: number, analysis: Analysis): State {
	const open = state.skimmed ?? state;
	if (open.part.index !== part || open.reading.isAnalysed) return state;
	const reading = makeReading(open.reading.article, analysis);
	return state.skimmed ? {...state, skimmed: {...state.skimmed, reading}} : {...state, reading};
}

function counted(
	state: State,
	{part: index, pagesBefore, pagesAfter, isAbout}: Extract<Action, {kind: 'counted'}>,
): State {
	const open = state.skimmed ?? state;
	if (open.part.index !== index) return state;
	const part = {...open.part, pagesBefore, pagesAfter, isAbout};
	return state.skimmed ? {...state, skimmed: {...state.skimmed, part}} : {...state, part};
}

/** Commands that do the same whatever is on the screen. */
const everywhere: Readonly<Partial<Record<CommandName, (state: State) => Step>>> = {
	quit: state => ({state, effects: [{kind: 'quit'}]}),
	suspend: state => ({state, effects: [{kind: 'suspend'}]}),
	redraw: state => ({state, effects: [{kind: 'redraw'}]}),
	help: state => ({
		state: {...state, view: {kind: 'help', lines: [], top: 0, under: state.view}},
		effects: [{kind: 'draw-help'}],
	}),
	'open-library': state => ({
		state: {...state, view: {kind: 'library', field: null, text: '', isHome: false}},
		effects: [{kind: 'read-library'}],
	}),
};

function reduceTyped(state: State, action: Extract<Action, {kind: 'command' | 'type'}>, tools: TextTools): Step {
	const typed = reduceField(state, action);
	if (typed || action.kind === 'type') return only(typed ?? state);
	const step = everywhere[action.command]?.(state) ?? reduceInView(state, action, tools);
	return {...step, state: caretSettled(state, step.state)};
}

function reduceInView(state: State, command: Command, tools: TextTools): Step {
	switch (state.view.kind) {
		case 'article':
			return withSelectionInSight(reduceArticle(selectionInSight(state), command, tools));
		case 'mark':
			return reduceMarking(state, state.view, command);
		case 'note':
			return reduceNote(state, state.view, command);
		case 'search':
			return withSelectionInSight(reduceSearch(state, state.view, command));
		case 'index':
			return withSelectionInSight(reduceIndex(state, state.view, command, tools));
		case 'library':
			return withSelectionInSight(reduceLibrary(state, state.view, command));
		case 'help':
			return withSelectionInSight(only(reduceHelp(state, state.view, command)));
	}
}

/** What was typed so far of a count or of a longer key, so that the reader sees that more is expected. */
function pendingWords({count, keys}: Pending): string | null {
	return count === null && keys.length === 0 ? null : `${count ?? ''}${keys.join('')}…`;
}

/** What is selected but scrolled away must not be what the status row speaks of and y copies, back in the article. */
function withSelectionInSight(step: Step): Step {
	const state = selectionInSight(step.state);
	return state === step.state ? step : {...step, state};
}

function selectionInSight(state: State): State {
	return isSelectionAway(state) ? {...state, selection: null} : state;
}

/** The state with the last key's traces gone: its message, its count. */
function settled(state: State): State {
	const {pending, message} = state;
	if (message === null && pending.count === null && pending.keys.length === 0) return state;
	return {...state, pending: nothingPending, message: null};
}

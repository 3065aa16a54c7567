import type {Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import type {CommandName} from './command.ts';
import {copyRange} from './copy.ts';
import {highlightAt, withHighlight, withoutHighlight} from './highlights.ts';
import {marked, selected} from './jump.ts';
import {openNote} from './reduce-note.ts';
import {offsetOfLine, showOffset} from './scroll.ts';
import type {State, Unit, View} from './state.ts';
import {type Command, only, type Step} from './step.ts';
import {seekUnit} from './units.ts';

type MarkView = Extract<View, {kind: 'mark'}>;

/** Begins to mark a stretch: what is selected, else the first line shown. */
export function beginMarking(state: State): State {
	if (state.skimmed) return {...state, message: highlightWords().elsewhere};
	const first = offsetOfLine(state.layout, state.top);
	const chosen = selected(state) ?? seekUnit(state, 'line', first, 1, ({end}) => end > first);
	if (!chosen) return {...state, message: highlightWords().nothingToMark};
	const range = {start: chosen.start, end: chosen.end};
	return {...state, selection: null, view: {kind: 'mark', anchor: range, head: range, unit: 'line'}};
}

const handlers: Readonly<
	Partial<Record<CommandName, (state: State, view: MarkView, command: Command) => State | Step>>
> = {
	'mark-next-line': extend('line', 1),
	'mark-previous-line': extend('line', -1),
	'mark-next-word': extend('word', 1),
	'mark-previous-word': extend('word', -1),
	'mark-next-sentence': extend('sentence', 1),
	'mark-previous-sentence': extend('sentence', -1),
	'mark-next-paragraph': extend('paragraph', 1),
	'mark-previous-paragraph': extend('paragraph', -1),
	'mark-here': (state, view) => ({...state, view: {...view, anchor: view.head}}),
	'leave-marking': state => ({...state, view: {kind: 'article'}}),
	highlight: (state, view) => {
		const known = highlightAt(state, marked(view));
		return known ? withoutHighlight(closed(state), known) : highlighted(state, view);
	},
	note: (state, view) => openNote(highlighted(state, view), false),
	'edit-note': (state, view) => openNote(highlighted(state, view), true),
	copy: (state, view) => {
		const {text, message} = copyRange(state.reading, marked(view));
		return {state: {...closed(state), message}, effects: [{kind: 'copy', text}]};
	},
};

/** A command while a stretch is being marked. */
export function reduceMarking(state: State, view: MarkView, command: Command): Step {
	const result = handlers[command.command]?.(state, view, command) ?? state;
	return 'effects' in result ? result : only(result);
}

function closed(state: State): State {
	return {...state, view: {kind: 'article'}};
}

/** The stretch as a highlight, which is selected; the one there is, where it is one already. */
function highlighted(state: State, view: MarkView): State {
	const known = highlightAt(state, marked(view));
	const made = known ? {state, highlight: known} : withHighlight(state, marked(view));
	return {...closed(made.state), selection: {kind: 'highlight', id: made.highlight.id}};
}

function extend(unit: Unit, direction: 1 | -1) {
	return (state: State, view: MarkView, {count}: Command): State => {
		let moved = view;
		for (let done = 0; done < (count ?? 1); done++) moved = extended(state, moved, unit, direction) ?? moved;
		if (moved === view) return {...state, message: direction === 1 ? highlightWords().atEnd : highlightWords().atTop};
		const isBelow = moved.head.end >= moved.anchor.end;
		return showOffset({...state, view: moved}, isBelow ? moved.head.end - 1 : moved.head.start);
	};
}

/**
 * The stretch with its head moved by a unit. The first move by another unit than the one it began with takes the unit
 * there. Null where there is nothing further.
 */
function extended(state: State, view: MarkView, unit: Unit, direction: 1 | -1): MarkView | null {
	const {anchor, head} = view;
	if (anchor === head && unit !== view.unit) {
		const own = seekUnit(state, unit, anchor.start, 1, ({end}) => end > anchor.start);
		return own && {kind: 'mark', anchor: own, head: own, unit};
	}

	const next = direction === 1 ? forward(state, anchor, head, unit) : back(state, anchor, head, unit);
	return next && {kind: 'mark', anchor, head: next, unit};
}

/** A head before the anchor comes nearer to it, else it goes further. */
function forward(state: State, anchor: Range, head: Range, unit: Unit): Range | null {
	if (head.start >= anchor.start) return seekUnit(state, unit, head.end, 1, ({end}) => end > head.end);
	const nearer = seekUnit(state, unit, head.start, 1, ({start}) => start > head.start);
	return nearer && nearer.start < anchor.start ? nearer : anchor;
}

function back(state: State, anchor: Range, head: Range, unit: Unit): Range | null {
	if (head.end <= anchor.end) return seekUnit(state, unit, head.start, -1, ({start}) => start < head.start);
	const nearer = seekUnit(state, unit, head.end, -1, ({end}) => end < head.end);
	return nearer && nearer.end > anchor.end ? nearer : anchor;
}

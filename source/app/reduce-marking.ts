import type {Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import type {CommandName} from './command.ts';
import {copyRange} from './copy.ts';
import {highlightAt, replacing, withoutHighlight} from './highlights.ts';
import {keyFor} from './hint.ts';
import {marked, selected} from './jump.ts';
import {openNote} from './reduce-note.ts';
import {offsetOfLine, showOffset} from './scroll.ts';
import type {State} from './state.ts';
import {type Command, only, type Step} from './step.ts';
import {seekUnit} from './units.ts';
import type {Unit, View} from './view.ts';

type MarkView = Extract<View, {kind: 'mark'}>;

/** Begins to mark a stretch: from the start of what is selected to its end, else the first line shown. */
export function beginMarking(state: State): State {
	if (state.skimmed) return {...state, message: highlightWords().elsewhere(keyFor(state, 'skim'))};
	const chosen = selected(state);
	if (chosen) {
		const {start, end} = chosen;
		const replaced = highlightAt(state, chosen)?.id ?? null;
		const view = {kind: 'mark', anchor: {start, end: start}, head: {start, end}, unit: null, replaced} as const;
		return {...state, selection: null, view};
	}

	const first = offsetOfLine(state.layout, state.top);
	const line = seekUnit(state, 'line', first, 1, ({end}) => end > first);
	if (!line) return {...state, message: highlightWords().nothingToMark};
	return {...state, view: {kind: 'mark', anchor: line, head: line, unit: 'line', replaced: null}};
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
	'mark-here': (state, view) => ({...state, view: {...view, anchor: view.head, replaced: null}}),
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

/**
 * The stretch as a highlight, which is selected; the one there is, where it is one already. It takes the place of the one
 * that it was begun from.
 */
function highlighted(state: State, view: MarkView): State {
	const known = highlightAt(state, marked(view));
	const made = known ? {state, highlight: known} : replacing(state, marked(view), view.replaced);
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
	if (anchor === head && view.unit !== null && unit !== view.unit) {
		const own = seekUnit(state, unit, anchor.start, 1, ({end}) => end > anchor.start);
		return own && {...view, anchor: own, head: own, unit};
	}

	const next = direction === 1 ? forward(state, anchor, head, unit) : back(state, anchor, head, unit);
	return next && {...view, head: next, unit};
}

/**
 * A head before the anchor comes nearer to it, else it goes further. No unit reaches over the anchor to its other side,
 * where the next one would be sought from.
 */
function forward(state: State, anchor: Range, head: Range, unit: Unit): Range | null {
	if (head.start >= anchor.start) {
		const further = seekUnit(state, unit, head.end, 1, ({end}) => end > head.end);
		return further && {start: Math.max(anchor.start, further.start), end: further.end};
	}

	const nearer = seekUnit(state, unit, head.start, 1, ({start}) => start > head.start);
	return nearer && nearer.start < anchor.start ? {start: nearer.start, end: Math.min(anchor.end, nearer.end)} : anchor;
}

/** The same the other way. Of what was selected, something stays marked. */
function back(state: State, anchor: Range, head: Range, unit: Unit): Range | null {
	if (head.end <= anchor.end) {
		const further = seekUnit(state, unit, head.start, -1, ({start}) => start < head.start);
		return further && {start: further.start, end: Math.min(anchor.end, further.end)};
	}

	const nearer = seekUnit(state, unit, head.end, -1, ({end}) => end < head.end);
	if (nearer && nearer.end > anchor.end) return {start: Math.max(anchor.start, nearer.start), end: nearer.end};
	return anchor.start === anchor.end ? null : anchor;
}

import {compareRanges, containsRange, lastStartingAtOrBefore, type Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import {keyFor} from './hint.ts';
import type {Highlight, State} from './state.ts';

/** A range of the open text as one of the whole. While skimming, one that lies in one block. */
export function inWhole({part, reading, skimmed}: State, {start, end}: Range): Range {
	if (!skimmed) return {start: part.start + start, end: part.start + end};
	const block = Math.max(0, lastStartingAtOrBefore(reading.article.blocks, start));
	const shift = skimmed.part.start + skimmed.origins[block]! - reading.article.blocks[block]!.start;
	return {start: start + shift, end: end + shift};
}

/** A highlight where it stands in the open text; null where it does not, or is lost. */
export function inOpen({part, reading, skimmed}: State, {start, end}: Range): Range | null {
	if (start === end) return null;
	const {text, blocks} = reading.article;
	if (!skimmed) {
		const own = {start: start - part.start, end: end - part.start};
		return own.start >= 0 && own.end <= text.length ? own : null;
	}

	// A quotation stands under its speaker, whose name has its origin, too.
	const block = skimmed.origins.findLastIndex(origin => skimmed.part.start + origin <= start);
	if (block === -1) return null;
	const shift = skimmed.part.start + skimmed.origins[block]! - blocks[block]!.start;
	const own = {start: start - shift, end: end - shift};
	return containsRange(blocks[block]!, own) ? own : null;
}

/** The highlights of the open text, where they stand in it. */
export function highlightsInOpen(state: State): ReadonlyArray<Range & {readonly highlight: Highlight}> {
	return state.highlights.flatMap(highlight => {
		const own = inOpen(state, highlight);
		return own ? [{...own, highlight}] : [];
	});
}

/** The highlight that is exactly a range of the open text; null for none. */
export function highlightAt(state: State, range: Range): Highlight | null {
	const {start, end} = inWhole(state, range);
	return state.highlights.find(each => each.start === start && each.end === end) ?? null;
}

/** The state with a range of the open text highlighted; where it was highlighted and that was removed last, with its note. */
export function withHighlight(state: State, range: Range): {readonly state: State; readonly highlight: Highlight} {
	const whole = inWhole(state, range);
	const {removed} = state;
	const highlight: Highlight =
		removed && removed.start === whole.start && removed.end === whole.end
			? removed
			: {
					...whole,
					id: newId(state, whole),
					words: state.reading.article.text.slice(range.start, range.end),
					note: '',
					certainty: 'kept',
				};
	return {
		state: restored(
			state,
			highlight,
			highlightWords().made(keyFor(state, 'note', 'article'), keyFor(state, 'highlight', 'article')),
		),
		highlight,
	};
}

/** The same with the highlight of a name replaced, whose note the new one keeps. */
export function replacing(state: State, range: Range, replaced: string | null): ReturnType<typeof withHighlight> {
	const old = state.highlights.find(({id}) => id === replaced);
	const made = withHighlight(state, range);
	if (!old) return made;
	const highlight = {...made.highlight, note: [made.highlight.note, old.note].filter(Boolean).join('\n')};
	const highlights = made.state.highlights
		.filter(({id}) => id !== old.id)
		.map(each => (each.id === highlight.id ? highlight : each));
	return {state: {...made.state, highlights}, highlight};
}

/** The state without a highlight, which is kept to be brought back. */
export function withoutHighlight(state: State, highlight: Highlight): State {
	const {selection, highlights} = state;
	const back = state.view.kind === 'index' ? keyFor(state, 'bring-back') : keyFor(state, 'highlight', 'article');
	const isSelected = selection?.kind === 'highlight' && selection.id === highlight.id;
	return {
		...state,
		highlights: highlights.filter(({id}) => id !== highlight.id),
		removed: highlight,
		selection: isSelected ? null : selection,
		message: highlightWords().removed(back),
	};
}

/** The state with the highlight that was removed last. */
export function broughtBack(state: State): State {
	const {removed} = state;
	return removed
		? restored(state, removed, highlightWords().back)
		: {...state, message: highlightWords().nothingRemoved};
}

/** The state with another note of a highlight. */
export function noted(state: State, id: string, text: string): State {
	const note = text.trim();
	return {
		...state,
		highlights: state.highlights.map(highlight => (highlight.id === id ? {...highlight, note} : highlight)),
		message: note === '' ? highlightWords().noteRemoved : highlightWords().noteKept,
	};
}

function restored(state: State, highlight: Highlight, message: string): State {
	const highlights = [...state.highlights, highlight].sort(compareRanges);
	return {...state, highlights, removed: null, message};
}

/** A name that no highlight has: its offsets when it was made, and more where those of an edited text had them before. */
function newId({highlights, removed}: State, {start, end}: Range): string {
	let id = `${start}-${end}`;
	while (id === removed?.id || highlights.some(each => each.id === id)) id += '+';
	return id;
}

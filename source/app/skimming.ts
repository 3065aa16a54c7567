import type {TextTools} from '../layout/text-tools.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import {readingWords} from '../words/reading.ts';
import {onlyPart} from './book-moves.ts';
import {searchFrom} from './find.ts';
import {inWhole} from './highlights.ts';
import {selected, selectItem} from './jump.ts';
import {numberOf} from './reading.ts';
import {isInSight, offsetOfLine, retypeset, scrollTo, showAtPage} from './scroll.ts';
import {skim} from './skim.ts';
import type {Selection, State} from './state.ts';

/** The article cut down to what was said, at the selected quotation or at the first one in sight; the search goes on. */
export function enterSkim(state: State, tools: TextTools): State {
	const cut = skim(state.reading);
	if (!cut) return {...state, message: readingWords().nobodyQuoted};
	const {part, search, before, top, selection} = state;
	const block = Math.max(
		0,
		cut.origins.findLastIndex(origin => origin <= (selected(state)?.start ?? state.anchor)),
	);
	const anchor = cut.reading.article.blocks[block]!.start;
	const index = cut.reading.quotations.findIndex(({start}) => start === anchor);
	// Selected, so that o at once leads back to it.
	const chosen: Selection | null = index === -1 ? null : {kind: 'quotation', index};
	const skimming: State = {
		...state,
		reading: cut.reading,
		part: onlyPart(cut.reading.article),
		skimmed: {
			reading: state.reading,
			origins: cut.origins,
			chosen,
			spot: {top, anchor: state.anchor, selection},
			part,
			search,
			before,
		},
		anchor,
		selection: chosen,
		search: search && searchFrom(cut.reading.article, search.query, anchor),
		before: null,
	};
	return showAtPage(retypeset(skimming, state.settings, state.size, tools), anchor);
}

/**
 * Back in the whole article, with the search as it is now: at the place of the selected quotation, which is selected
 * there, else of the hit in sight or of the first words shown.
 */
export function unskim(state: State, tools: TextTools): State {
	const {skimmed, reading, search} = state;
	if (!skimmed) return state;
	const current = search?.hits[search.current];
	const hit = current && isInSight(state, current) ? current : null;
	const offset = (selected(state) ?? hit)?.start ?? state.anchor;
	const block = Math.max(0, lastStartingAtOrBefore(reading.article.blocks, offset));
	const origin = skimmed.origins[block]!;
	const sought = origin + (hit ? hit.start - reading.article.blocks[block]!.start : 0);
	const whole: State = {
		...state,
		reading: skimmed.reading,
		part: skimmed.part,
		skimmed: null,
		anchor: origin,
		selection: null,
		search: search && searchFrom(skimmed.reading.article, search.query, sought),
		before: skimmed.before,
	};
	const set = showAtPage(retypeset(whole, state.settings, state.size, tools), origin);
	if (!state.selection) return set;
	const index = skimmed.reading.quotations.findIndex(({start}) => start === origin);
	return selectItem(set, {kind: 'quotation', index});
}

/** While skimming, the state as it is in the whole article, but for how that is set: what lists of the whole go by. */
export function asWhole(state: State): State {
	const {skimmed, selection, anchor} = state;
	if (!skimmed) return state;
	const {reading, part} = skimmed;
	const own = (offset: number) => inWhole(state, {start: offset, end: offset}).start - part.start;
	const whole: State = {...state, reading, part, skimmed: null, anchor: own(anchor), selection: null};
	const range = selected(state);
	if (!range || !selection || selection.kind === 'highlight') return whole;
	const {kind} = selection;
	const index =
		kind === 'quotation'
			? numberOf(state.reading, selection.index).own - 1
			: reading.mentions.findIndex(({start}) => start === own(range.start));
	return {...whole, selection: {kind, index}};
}

/** The same, but to the very spot that the reader came from where nothing else was chosen meanwhile. */
export function endSkim(state: State, tools: TextTools): State {
	const {skimmed, selection, anchor} = state;
	// Before the first quotation none was selected.
	if (!skimmed || selection !== skimmed.chosen || (selection === null && anchor > 0)) return unskim(state, tools);
	const {spot, search, before, part, reading} = skimmed;
	const whole: State = {...state, ...spot, reading, part, before, skimmed: null, search: state.search && search};
	const set = retypeset(whole, state.settings, state.size, tools);
	// In a window as before, at the line as before, which may be a blank one.
	return offsetOfLine(set.layout, spot.top) === spot.anchor ? scrollTo(set, spot.top) : set;
}

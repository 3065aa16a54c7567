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
import type {State} from './state.ts';
import type {Spot} from './view.ts';

type Skimmed = NonNullable<State['skimmed']>;

/**
 * The article cut down to what was said, at the spot that skimming was left at where nothing was chosen since, else at the
 * selected quotation or at the first one in sight; the search goes on.
 */
export function enterSkim(state: State, tools: TextTools): State {
	const cut = skim(state.reading);
	if (!cut) return {...state, message: readingWords().nobodyQuoted};
	const {part, search, before} = state;
	const left = spotLeft(state);
	const {anchor, selection} = left ?? beginning(state, cut);
	const skimming: State = {
		...state,
		reading: cut.reading,
		part: onlyPart(cut.reading.article),
		skimmed: {
			reading: state.reading,
			origins: cut.origins,
			chosen: selection,
			spot: spotOf(state),
			part,
			search,
			before,
		},
		anchor,
		selection,
		search: search && searchFrom(cut.reading.article, search.query, anchor),
		before: null,
	};
	const set = retypeset(skimming, state.settings, state.size, tools);
	return left ? atSpot(set, left) : showAtPage(set, anchor);
}

/** Where skimming was left, if the reader is where that led to. */
function spotLeft({left, reading, anchor, selection}: State): Spot | null {
	const isThere = left?.reading === reading && left.to.anchor === anchor && left.to.selection === selection;
	return isThere ? left.spot : null;
}

/** Where skimming begins: at the selected quotation or at the first one in sight, and before the first one with nothing selected. */
function beginning(
	state: State,
	{reading, origins}: NonNullable<ReturnType<typeof skim>>,
): Pick<Spot, 'anchor' | 'selection'> {
	const isBegun = origins[0]! <= state.anchor;
	const inSight = state.reading.quotations.find(one => one.kind === 'speech' && isInSight(state, one));
	const {start: from} = selected(state) ?? (isBegun ? inSight : undefined) ?? {start: state.anchor};
	const block = Math.max(
		0,
		origins.findLastIndex(origin => origin <= from),
	);
	const anchor = reading.article.blocks[block]!.start;
	const index = reading.quotations.findIndex(({start}) => start === anchor);
	// Selected, so that o at once leads back to it.
	return {anchor, selection: index === -1 ? null : {kind: 'quotation', index}};
}

function spotOf({top, anchor, selection}: State): Spot {
	return {top, anchor, selection};
}

/** In a window as before, at the line as before, which may be a blank one. */
function atSpot(set: State, spot: Spot): State {
	return offsetOfLine(set.layout, spot.top) === spot.anchor ? scrollTo(set, spot.top) : set;
}

/**
 * Back in the whole article, with the search as it is now: at the place of the selected quotation, which is selected
 * there, else of the hit in sight or of the first words shown.
 */
export function unskim(state: State, tools: TextTools): State {
	const {skimmed, search} = state;
	if (!skimmed) return state;
	const {origin, sought} = wayBack(state, skimmed);
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
	const index = skimmed.reading.quotations.findIndex(({start}) => start === origin);
	const back = state.selection ? selectItem(set, {kind: 'quotation', index}) : set;
	return {...back, left: {reading: skimmed.reading, to: spotOf(back), spot: spotOf(state)}};
}

/** The quotation that the reader is at while skimming, by where it begins in the whole article, and from where a search goes on. */
function wayBack(state: State, {origins}: Skimmed): {readonly origin: number; readonly sought: number} {
	const {search, reading, anchor} = state;
	const current = search?.hits[search.current];
	const hit = current && isInSight(state, current) ? current : null;
	const offset = (selected(state) ?? hit)?.start ?? anchor;
	const block = Math.max(0, lastStartingAtOrBefore(reading.article.blocks, offset));
	const origin = origins[block]!;
	return {origin, sought: origin + (hit ? hit.start - reading.article.blocks[block]!.start : 0)};
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
	const {skimmed} = state;
	if (!skimmed || !isUnmoved(state, skimmed)) return unskim(state, tools);
	const {spot, search, before, part, reading} = skimmed;
	const whole: State = {...state, ...spot, reading, part, before, skimmed: null, search: state.search && search};
	return atSpot(retypeset(whole, state.settings, state.size, tools), spot);
}

/** Whether nothing but what marks the place was chosen since skimming began; before the first quotation nothing does. */
function isUnmoved({selection, anchor}: State, {chosen}: Skimmed): boolean {
	return selection === chosen && (selection !== null || anchor === 0);
}

/** The offset into the whole where the reader is, to which o leads while skimming, even while typing a search: what the store keeps. */
export function placeOf(state: State): number {
	const {skimmed, view, part} = state;
	if (view.kind === 'search') return placeOf({...state, ...view.from, search: view.before, view: {kind: 'article'}});
	if (!skimmed) return part.start + state.anchor;
	return skimmed.part.start + (isUnmoved(state, skimmed) ? skimmed.spot.anchor : wayBack(state, skimmed).origin);
}

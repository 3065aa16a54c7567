import type {TextTools} from '../layout/text-tools.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import {onlyPart} from './book-moves.ts';
import {selected, selectItem} from './jump.ts';
import {retypeset, showAtPage} from './scroll.ts';
import {skim} from './skim.ts';
import type {State} from './state.ts';

/** The article cut down to what was said, at the selected quotation or at the first one in sight. */
export function enterSkim(state: State, tools: TextTools): State {
	const cut = skim(state.reading);
	if (!cut) return {...state, message: 'Nobody is quoted in this article.'};
	const block = Math.max(
		0,
		cut.origins.findLastIndex(origin => origin <= (selected(state)?.start ?? state.anchor)),
	);
	const anchor = cut.reading.article.blocks[block]!.start;
	const index = cut.reading.quotations.findIndex(({start}) => start === anchor);
	const skimming: State = {
		...state,
		reading: cut.reading,
		part: onlyPart(cut.reading.article),
		skimmed: {
			reading: state.reading,
			part: state.part,
			origins: cut.origins,
			search: state.search,
			before: state.before,
		},
		anchor,
		// Selected, so that o at once leads back to it.
		selection: index === -1 ? null : {kind: 'quotation', index},
		search: null,
		before: null,
	};
	return showAtPage(retypeset(skimming, state.settings, state.size, tools), anchor);
}

/**
 * Back in the whole article with its search, at the place of the selected quotation or of the first one shown, which is
 * selected.
 */
export function unskim(state: State, tools: TextTools): State {
	const {skimmed, reading} = state;
	if (!skimmed) return state;
	const offset = selected(state)?.start ?? state.anchor;
	const block = Math.max(0, lastStartingAtOrBefore(reading.article.blocks, offset));
	const origin = skimmed.origins[block]!;
	const whole: State = {
		...state,
		reading: skimmed.reading,
		part: skimmed.part,
		skimmed: null,
		anchor: origin,
		selection: null,
		search: skimmed.search,
		before: skimmed.before,
	};
	const set = retypeset(whole, state.settings, state.size, tools);
	const index = skimmed.reading.quotations.findIndex(({start}) => start === origin);
	return selectItem(showAtPage(set, origin), {kind: 'quotation', index});
}

import type {QuoteMark} from './marks.ts';

/** Indices of the single marks that open and of those that close a pair. */
export type SinglePairs = {readonly opening: ReadonlySet<number>; readonly closing: ReadonlySet<number>};

/**
 * Which single marks are a pair; all others are apostrophes.
 *
 *   ‘the voters’ fears’
 *              ^ an apostrophe, since a better closing mark follows before the next opening one
 */
export function pairSingles(marks: readonly QuoteMark[]): SinglePairs {
	const opening = new Set<number>();
	const closing = new Set<number>();
	let open = -1;
	let weak = -1;
	const settle = (partner: number) => {
		if (open >= 0 && partner >= 0) {
			opening.add(open);
			closing.add(partner);
		}

		open = -1;
		weak = -1;
	};

	for (const [index, {style, role, isWeak}] of marks.entries()) {
		if (style.family !== 'single') continue;
		if (role === 'open' || (role === 'either' && open < 0)) {
			settle(weak);
			open = index;
		} else if (open >= 0 && !isWeak) settle(index);
		else if (open >= 0 && weak < 0) weak = index;
	}

	settle(weak);
	return {opening, closing};
}

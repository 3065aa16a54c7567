import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lastStartingAtOrBefore} from '../../source/text/range.ts';

test('the last item at or before an offset is found in lists of any length, even or not', () => {
	const gap = fc.oneof(fc.nat(3), fc.nat(1000));
	fc.assert(
		fc.property(
			fc.array(gap, {maxLength: 300}),
			fc.nat(100),
			fc.double({min: -0.1, max: 1.1, noNaN: true}),
			(gaps, from, part) => {
				let end = from;
				const items = gaps.map(length => {
					end += length;
					return {start: end, end};
				});
				const offset = Math.round(from + part * (end - from));
				const expected = items.filter(({start}) => start <= offset).length - 1;
				expect(lastStartingAtOrBefore(items, offset)).toBe(expected);
			},
		),
		{numRuns: 1000},
	);
});

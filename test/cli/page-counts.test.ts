import fc from 'fast-check';
import {expect, test} from 'vitest';
import {makePageCounts} from '../../source/cli/page-counts.ts';

test('once all parts are counted, every page is in one part, behind the pages of those before it', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 8}), pages => {
			const counts = makePageCounts(pages.length);
			for (const count of pages) counts.add(count);
			expect(counts.next()).toBeNull();
			const all = pages.flatMap((count, part) => Array.from({length: count}, (_, page) => ({part, page})));
			for (const [page, place] of all.entries()) {
				expect(counts.placeOf(page, 99)).toEqual(place);
				expect(counts.around(place.part, 99)).toEqual({
					pagesBefore: page - place.page,
					pagesAfter: all.length - (page - place.page) - pages[place.part]!,
					isAbout: false,
				});
			}
		}),
	);
});

test('parts that are not counted have as many pages as those that are, or as is guessed', () => {
	const counts = makePageCounts(4);
	expect(counts.around(1, 10)).toEqual({pagesBefore: 10, pagesAfter: 20, isAbout: true});
	counts.add(3);
	counts.add(5);
	expect(counts.next()).toBe(2);
	expect(counts.around(2, 10)).toEqual({pagesBefore: 8, pagesAfter: 4, isAbout: true});
	expect(counts.placeOf(13, 10)).toEqual({part: 3, page: 1});
});

test('a page beyond the last is in the last part', () => {
	const counts = makePageCounts(2);
	counts.add(2);
	expect(counts.placeOf(50, 1)).toEqual({part: 1, page: 48});
});

import {expect, test} from 'vitest';
import {articleOf} from '../../scripts/lib/hostile-texts.ts';
import {partsOf} from '../../source/document/book.ts';

test('of the parts of a book the last eight stay the same, and one that is read for one look drives none of them out', () => {
	const read: number[] = [];
	const parts = partsOf(index => {
		read.push(index);
		return articleOf(`Partie ${index}`, 'fr');
	});
	const all = Array.from({length: 9}, (_, index) => parts.part(index));
	expect(parts.part(1)).toBe(all[1]);
	expect(parts.read(1)).not.toBe(all[1]);
	for (let index = 20; index < 40; index++) parts.read(index);
	expect(parts.part(8)).toBe(all[8]);
	expect(parts.part(0)).not.toBe(all[0]);
	// 1 was asked for since, and so 2 was the next to go.
	expect(parts.part(1)).toBe(all[1]);
	expect(parts.part(2)).not.toBe(all[2]);
	expect(read.filter(index => index < 20)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 0, 2]);
});

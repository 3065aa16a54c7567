import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsOf} from '../../source/cli/parts.ts';
import {printed, printedParts} from '../../source/cli/print.ts';
import {whole} from '../../source/cli/whole.ts';
import type {Book} from '../../source/document/book.ts';
import type {Article} from '../../source/document/document.ts';
import {articleOf} from '../layout/typeset.ts';

const text = fc.constantFrom(
	'« Oui », a dit Ann Lee. Le maire, Paul Roux, se tait.',
	'Un mot.',
	'a | bb',
	'aaa | b | c',
);
const blocks = fc.array(
	fc.oneof(
		text,
		fc.record({
			text,
			kind: fc.constantFrom('item' as const, 'code' as const),
			level: fc.constantFrom(1, 2),
			marker: fc.constantFrom('•', '1.', '100.'),
		}),
		fc.record({text, kind: fc.constant('item' as const), level: fc.constant(1)}),
		fc.record({
			text,
			kind: fc.constantFrom('heading' as const, 'quote' as const, 'aside' as const),
			level: fc.constant(1),
		}),
	),
	{maxLength: 6},
);

const openedOf = (articles: readonly Article[]) => ({
	book: {count: articles.length, part: (index: number) => articles[index]!} as Book,
	analysis: null,
	look: null,
	long: null,
	name: '',
	path: null,
	problems: [],
});

test('what is printed part by part is what is printed of the whole, byte for byte', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(blocks, {minLength: 1, maxLength: 5}),
			fc.constantFrom(null, 2 as const),
			async (parts, colours) => {
				const opened = openedOf(parts.map(part => articleOf(part)));
				let all = '';
				for await (const each of printedParts((await partsOf(opened))(), {columnWidth: 30, colours})) all += each;
				expect(all).toBe(await printed(await whole(opened), {columnWidth: 30, colours}));
			},
		),
	);
});

test('a part is printed before the next but one is read', async () => {
	const read: number[] = [];
	const parts = function* () {
		for (let index = 0; index < 5; index++) {
			read.push(index);
			yield {
				article: articleOf([`Partie ${index}.`]),
				start: 0,
				analysis: () => {
					throw new Error('Plain text needs no analysis.');
				},
				people: () => [],
			};
		}
	};
	const texts = printedParts(parts(), {colours: null});
	expect(await texts.next()).toEqual({done: false, value: 'Partie 0.\n'});
	expect(read).toEqual([0, 1]);
	expect(await texts.next()).toEqual({done: false, value: '\nPartie 1.\n'});
	expect(read).toEqual([0, 1, 2]);
});

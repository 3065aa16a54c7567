import {describe, expect, test} from 'vitest';
import {council} from './articles.ts';
import {numbered, openReader, plain} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 10, columnWidth: 44});

describe('copy', () => {
	const copied = (...keys: readonly string[]) => {
		const reader = open();
		reader.press(...keys);
		return [reader.effects, reader.status()];
	};

	test.each(['y', 'c'])('%s takes the selected quotation with its speaker and source', key => {
		expect(copied('Tab', key)).toEqual([
			[
				{
					kind: 'copy',
					text: '« La piste ouvrira en mai » — Inès Carlier, Le conseil vote la piste cyclable, 12 mars 2021',
				},
			],
			'Copied the quotation of Inès Carlier.',
		]);
	});

	test('without a speaker only the source is given', () => {
		expect(copied('5', 'Tab', 'y')).toEqual([
			[{kind: 'copy', text: '« Assez ! » — Le conseil vote la piste cyclable, 12 mars 2021'}],
			'Copied the quotation.',
		]);
	});

	test('with nothing selected, or a person, it is the paragraph at the top', () => {
		const paragraph = {kind: 'copy', text: 'La suite — Le conseil vote la piste cyclable, 12 mars 2021'};
		expect(copied('2', 's', 'y')).toEqual([[paragraph], 'Copied the paragraph.']);
		expect(copied('2', 's', 'p', 'y')).toEqual([[paragraph], 'Copied the paragraph.']);
	});

	test('an article without a date is named by its title alone', () => {
		const reader = openReader(numbered(2));
		reader.press('y');
		expect(reader.effects).toEqual([{kind: 'copy', text: 'line 1\nline 2 — Essai'}]);
	});

	test('of what has no site, as books, the author is named; else the site', () => {
		for (const [site, named] of [
			[{}, 'Odile Roy'],
			[{site: 'La Gazette'}, 'La Gazette'],
		] as const) {
			const reader = openReader({...council, article: {...council.article, author: 'Odile Roy', ...site}});
			reader.press('5', 'Tab', 'y');
			expect(reader.effects).toMatchObject([{text: `« Assez ! » — ${council.article.title}, ${named}, 12 mars 2021`}]);
		}
	});

	test('the title is not named as its own source', () => {
		const reader = open();
		reader.press('y');
		expect(reader.effects).toEqual([{kind: 'copy', text: 'Le conseil vote la piste cyclable — 12 mars 2021'}]);
	});

	test('a date is written as the language of the article writes it', () => {
		const reader = openReader({...council, article: {...council.article, date: '2021-03-12T08:00Z'}});
		reader.press('Tab', 'y');
		expect(reader.effects).toMatchObject([{text: expect.stringMatching(/, 12 mars 2021$/)}]);
	});

	test('of an article without text it is the title', () => {
		const reader = openReader(plain([]));
		reader.press('y');
		expect([reader.effects, reader.status()]).toEqual([[{kind: 'copy', text: 'Essai'}], 'Copied the title.']);
	});
});

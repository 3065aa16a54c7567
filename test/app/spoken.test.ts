import {describe, expect, test} from 'vitest';
import {spokenLines} from '../../source/app/spoken.ts';
import {council} from './articles.ts';
import {numbered, openReader} from './reader.ts';

const drawing = /[─│▌▸⋮█]/;

describe('what a screen reader says', () => {
	test('is first the place, then the paragraphs in sight, each as one string', () => {
		const reader = openReader(council, {columns: 100, rows: 12, columnWidth: 44});
		const [status, ...paragraphs] = spokenLines(reader.state());
		expect(status).toMatch(/^page 1 of \d · \d+ % · 1 min left\.$/);
		expect(paragraphs.slice(0, 3)).toEqual([
			'Heading: Le conseil vote la piste cyclable',
			'Par la rédaction',
			'Inès Carlier l’avait promis : « La piste ouvrira en mai ».',
		]);
	});

	test('names the items of a list by their markers', () => {
		const reader = openReader(council, {columns: 100, rows: 14});
		reader.press('G');
		expect(spokenLines(reader.state())).toContain('• Une réunion publique en mars.');
	});

	test('tells who speaks and reads the selected quotation first', () => {
		const reader = openReader(council, {columns: 100, rows: 12});
		reader.press('Tab');
		expect(spokenLines(reader.state()).slice(0, 2)).toEqual([
			expect.stringMatching(/^quotation 1 of 6: Inès Carlier, speech\. page 1/),
			'Selected: « La piste ouvrira en mai »',
		]);
		reader.press('p');
		expect(spokenLines(reader.state())[0]).toMatch(/^Inès Carlier: mention 1 of 3\. page 1/);
	});

	test('tells what is typed and found', () => {
		const reader = openReader(council, {columns: 100, rows: 12});
		reader.press('/');
		reader.type('carlier');
		expect(spokenLines(reader.state())[0]).toBe('Search: carlier. 1 of 3');
	});

	test('tells of a list which it is, how long, and the chosen item', () => {
		const reader = openReader(council, {columns: 100, rows: 12});
		reader.press('w', 'j');
		expect(spokenLines(reader.state()).slice(0, 2)).toEqual([
			'People, item 2 of 2.',
			'2, Bruno Lestienne, 1 mention, 1 quotation',
		]);
		reader.press('B');
		expect(spokenLines(reader.state()).slice(0, 2)).toEqual([
			'Bookmarks, empty.',
			'No bookmarks yet: m and a letter sets one.',
		]);
		reader.press('w', '/');
		reader.type('ines');
		expect(spokenLines(reader.state())[0]).toBe('People, item 1 of 1, filter ines.');
		reader.press('Ctrl-U');
		reader.type('by:zoe');
		expect(spokenLines(reader.state()).slice(0, 2)).toEqual([
			'People, empty, filter by:zoe.',
			'Nothing passes by:zoe. There are: Inès Carlier, Bruno Lestienne.',
		]);
	});

	test('of the help is all of it, then how to leave', () => {
		const reader = openReader(council, {columns: 100, rows: 12});
		reader.press('?');
		const lines = Array.from({length: 20}, (_, index) => `help ${index + 1}`);
		reader.act({kind: 'help-drawn', lines});
		expect(spokenLines(reader.state())).toEqual([...lines, 'Space turns, Esc returns. line 10 of 20']);
	});

	test('is a message where there is one', () => {
		const reader = openReader(numbered(4));
		reader.press('b');
		expect(spokenLines(reader.state())[0]).toBe('Top of the article.');
	});

	test('holds nothing that is only drawn, wherever the reader is', () => {
		for (const keys of [[], ['Tab'], ['/', 'e'], ['t'], ['t', '/', 'e'], ['o'], ['G'], ['Z', 'j']]) {
			for (const colours of [0, 3] as const) {
				const reader = openReader(council, {columns: 60, rows: 12, colours});
				reader.press(...keys);
				for (const line of spokenLines(reader.state()))
					expect([keys, line]).not.toEqual([keys, expect.stringMatching(drawing)]);
			}
		}
	});

	test('is not cut where the terminal is too small to draw on: only the text is left out', () => {
		const reader = openReader(council, {columns: 100, rows: 12});
		reader.resize(10, 3);
		expect(spokenLines(reader.state())).toHaveLength(1);
	});
});

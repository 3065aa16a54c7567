import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {width} from '../../source/text/width.ts';
import {council} from './articles.ts';
import {marked, numbered, openReader, plain} from './reader.ts';

test('at any width, what is typed last stays in sight', () => {
	for (let columns = 20; columns <= 60; columns++) {
		const reader = openReader(numbered(100), {columns, rows: 12});
		reader.press('/');
		reader.type('line 99');
		expect(reader.status(), `${columns}`).toContain('line 99█');
		expect(reader.status().includes('1 of 1')).toBe(columns >= 26);
		reader.type('a much longer text');
		expect(reader.status(), `${columns}`).toContain('nger text█');
		reader.press('Esc', 't', '/');
		reader.type('a much longer text');
		expect(reader.status(), `${columns}`).toContain('nger text█');
	}
});

describe('the status row', () => {
	test('tells the title, the page, how far and how long', () => {
		const reader = openReader(council, {columns: 100, rows: 10, columnWidth: 44});
		expect(reader.status()).toMatch(/^Le conseil vote la piste cyclable +page 1 of \d · \d+ % · 1 min left$/);
		reader.press('G');
		expect(reader.status()).toMatch(/page (\d+) of \1 · 100 % · 0 min left$/);
	});

	test('counts minutes down as the reader goes on', () => {
		const reader = openReader(plain(Array.from({length: 40}, () => 'mot '.repeat(60).trim())), {columns: 90, rows: 24});
		const minutes = () => Number(/(\d+) min left/.exec(reader.status())![1]);
		expect(minutes()).toBe(Math.ceil((40 * 60) / 214));
		reader.press('5', '0', '%');
		expect(minutes()).toBeGreaterThan(4);
		expect(minutes()).toBeLessThan(8);
		reader.press('G');
		expect(minutes()).toBe(0);
	});

	test('says 100 % only at the end', () => {
		const reader = openReader(numbered(1000), {columns: 60, rows: 12});
		reader.press('9', '8', '9', 'j');
		expect(reader.status()).toContain('99 %');
		reader.press('j');
		expect(reader.status()).toContain('100 %');
	});

	test('grows shorter where there is less room, the selection last to go', () => {
		const reader = openReader(council, {columns: 120, rows: 10});
		reader.press('Tab');
		const at = (columns: number, rows = 10) => {
			reader.resize(columns, rows);
			return reader.status();
		};
		expect(at(120)).toMatch(/^Le conseil vote.* │ quotation 1 of 6: Inès Carlier, speech +page 1 of/);
		expect(at(90)).toMatch(/^Le conseil vo… │ quotation 1 of 6: Inès Carlier, speech +page 1 of/);
		expect(at(84)).toMatch(/^Le conseil vo.*… │ quotation 1 of 6: Inès Carlier, speech +p\. 1\//);
		expect(at(70)).toMatch(/^Le conseil.* │ 1\/6 Inès Carlier, speech +p\. 1\//);
		expect(at(55)).toMatch(/^1\/6 Inès Carlier, speech +p\. 1\//);
		expect(at(44)).toMatch(/^1\/6 Inès Carlier, speech +1\/\d+ \d+% 1min$/);
		expect(at(36)).toMatch(/^1\/6 Inès Carlier +1\/\d+ \d+% 1min$/);
		expect(at(30)).toBe('1/6 Inès Carlier');
		expect(at(20, 20)).toBe('1/6 Inès Carlier');
	});

	test('shows where there is no room for more the place alone', () => {
		const reader = openReader(numbered(3000), {columns: 20, rows: 5});
		expect(reader.status()).toMatch(/^1\/1000 0% \d+min$/);
		reader.press('5', '0', '%');
		expect(reader.status()).toMatch(/^5\d\d\/1000 50% \d+min$/);
	});

	test('shows a message until the next key', () => {
		const reader = openReader(numbered(9), {message: 'Back at line 4.'});
		expect(reader.status()).toBe('Back at line 4.');
		reader.act({kind: 'announce', message: 'Your place could not be saved.'});
		expect(reader.status()).toBe('Your place could not be saved.');
		reader.press('m', 'Esc');
		expect(reader.status()).toContain('Essai');
	});

	test('says on as many rows as it needs what is longer than a row, and leaves the page one', () => {
		const said = 'Select a quotation with Tab, or mark a stretch with v.';
		const reader = openReader(numbered(9), {columns: 40, rows: 6});
		reader.press('a');
		expect([reader.status(), reader.screen().length]).toEqual([said, 3]);
		reader.press('Esc');
		expect(reader.screen()).toHaveLength(4);
		reader.resize(20, 5);
		reader.press('a');
		expect([reader.status(), reader.screen().length]).toEqual([said, 1]);
		reader.act({kind: 'announce', message: `${said} ${said}`});
		expect(reader.status()).toBe(`${said}…`);
	});

	test('shows a count and the first of two keys until the command is whole', () => {
		const reader = openReader(numbered(9));
		reader.press('1', '2');
		expect(reader.status()).toBe('12…');
		reader.press('m');
		expect(reader.status()).toBe('12m…');
		reader.press('a');
		expect(reader.status()).toBe('Bookmark a set.');
	});

	test('is exactly as wide as the terminal and names the place, whatever the title, names and size', () => {
		const name = fc.constantFrom(
			'Zoé',
			'Jean-Baptiste de La Rochefoucauld d’Estissac',
			'東京都知事',
			'a\u0301',
			'👩‍🚀',
			'\u001b[31m',
		);
		const keys = fc.array(fc.constantFrom('Tab', 'p', 'Space', '/', 'G', 't', 'Esc', 'o', '5', '%', 'é', '東'), {
			maxLength: 6,
		});
		fc.assert(
			fc.property(
				name,
				name,
				fc.integer({min: 20, max: 200}),
				fc.integer({min: 5, max: 50}),
				keys,
				(title, by, columns, rows, pressed) => {
					const text = `# ${title}\n\n<p of="${by}">Elle</p> dit <q by="${by}">« Oui »</q>, puis ${'encore '.repeat(50)}.`;
					// Each key is followed by the laws, which measure the row.
					const reader = openReader(marked(text), {columns, rows});
					expect(reader.status()).toMatch(/1\/\d+|1 of \d+/);
					reader.press(...pressed);
				},
			),
			{numRuns: 150},
		);
	});

	test('has a cell free at either end', () => {
		const reader = openReader(numbered(9), {columns: 40});
		const [run] = [reader.state()].map(state => state.size.columns - width(reader.status()));
		expect(run).toBeGreaterThanOrEqual(2);
	});
});

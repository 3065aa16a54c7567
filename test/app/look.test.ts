import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {visibleEnd} from '../../source/app/scroll.ts';
import {themeNames} from '../../source/app/settings.ts';
import type {State} from '../../source/app/state.ts';
import {loadHyphenator} from '../../source/layout/hyphenation.ts';
import {lineAt} from '../../source/layout/position.ts';
import type {Hyphenator} from '../../source/layout/text-tools.ts';
import {width} from '../../source/text/width.ts';
import {council} from './articles.ts';
import {marked, numbered, openReader, plain} from './reader.ts';

const words = plain([
	Array.from({length: 300}, (_, index) => `mot${index}`).join(' '),
	Array.from({length: 300}, (_, index) => `terme${index}`).join(' '),
]);

/** Whether the word that the reader had at the top is on the screen. */
function showsAnchor(state: State): boolean {
	const line = lineAt(state.layout.lines, state.anchor);
	return line >= state.top && line < visibleEnd(state);
}

describe('the first word shown stays in sight', () => {
	test('through any sizes and widths, and is first again at the size it was first at', () => {
		const size = fc.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 5, max: 60})});
		const change = fc.oneof(size, fc.constantFrom('+', '-', 'z'));
		fc.assert(
			fc.property(size, fc.integer({min: 0, max: 40}), fc.array(change, {maxLength: 8}), (first, down, changes) => {
				const reader = openReader(words, {...first, columnWidth: 60});
				reader.press(...String(down), 'j');
				const {anchor, top} = reader.state();
				for (const each of changes) {
					if (typeof each === 'string') reader.press(each);
					else reader.resize(each.columns, each.rows);
					expect(reader.state().anchor).toBe(anchor);
					expect(showsAnchor(reader.state())).toBe(true);
				}

				const isSet = changes.some(each => typeof each === 'string');
				reader.resize(first.columns, first.rows);
				if (!isSet && reader.state().layout.lines[top]!.kind !== 'blank') {
					expect(reader.state().top).toBe(Math.min(top, reader.state().pages.at(-1)!));
				}
			}),
			{numRuns: 60},
		);
	});

	test('a word at the top of the page is at the top of a smaller terminal, too', () => {
		const reader = openReader(words, {columns: 80, rows: 24});
		reader.press('6', 'j');
		const word = reader.firstRow().split(' ')[0]!;
		reader.resize(40, 12);
		expect(reader.firstRow().split(' ')).toContain(word);
	});
});

describe('the column', () => {
	test('stands in the middle, as wide as it is set', () => {
		const reader = openReader(words, {columns: 100, rows: 12, columnWidth: 60});
		for (const row of reader.screen().slice(0, -1)) expect(row).toMatch(/^ {20}\S/);
		expect(Math.max(...reader.screen().map(row => width(row)))).toBeLessThanOrEqual(80);
	});

	test('+ and = widen it, - narrows it, and the status row says how wide it is', () => {
		const reader = openReader(words, {columns: 100, rows: 12, columnWidth: 60});
		reader.press('+');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 64 cells.', 64]);
		reader.press('2', '=');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 72 cells.', 72]);
		reader.press('3', '-');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 60 cells.', 60]);
	});

	test('is never narrower than 20 cells nor wider than the terminal', () => {
		const reader = openReader(words, {columns: 70, rows: 12, columnWidth: 60});
		reader.press('9', '9', '-');
		expect(reader.status()).toBe('Column: 20 cells.');
		reader.press('-');
		expect(reader.status()).toBe('The column stays at 20 cells.');
		reader.press('9', '9', '+');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 66 cells.', 66]);
		reader.press('+');
		expect(reader.status()).toBe('The column is as wide as the terminal.');
		reader.press('-');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 62 cells.', 62]);
	});

	test('wider than the terminal as it was set, narrows from what is shown', () => {
		const reader = openReader(words, {columns: 50, rows: 12, columnWidth: 72});
		reader.press('-');
		expect([reader.status(), reader.state().layout.width]).toEqual(['Column: 42 cells.', 42]);
	});

	test('narrower than any that can be set, in a terminal of 20 cells, stays as it is', () => {
		const reader = openReader(words, {columns: 20, rows: 12, columnWidth: 20});
		reader.press('-');
		expect([reader.state().message, reader.state().layout.width]).toEqual(['The column stays at 16 cells.', 16]);
		reader.press('+');
		expect(reader.state().message).toBe('The column is as wide as the terminal.');
	});

	test('is never wider than 200 cells, in a terminal that has more', () => {
		const reader = openReader(words, {columns: 300, rows: 12, columnWidth: 200});
		reader.press('+');
		expect(reader.status()).toBe('The column stays at 200 cells.');
	});

	test('z asks for what divides words, once', () => {
		const tools: {hyphenator?: Hyphenator} = {};
		const reader = openReader(words, {columns: 70, rows: 12, columnWidth: 40, tools});
		reader.press('z');
		expect(reader.effects).toEqual([{kind: 'load-hyphenator'}]);
		tools.hyphenator = {language: 'fr', hyphenate: () => []};
		reader.act({kind: 'typeset'});
		reader.press('z', 'z');
		expect(reader.status()).toBe('Justified and hyphenated.');
		expect(reader.effects).toHaveLength(1);
	});

	test('z asks no more in a language that has no patterns', () => {
		const reader = openReader(words, {columns: 70, rows: 12, columnWidth: 40, tools: {hyphenator: null}});
		reader.press('z');
		expect([reader.status(), reader.effects]).toEqual(['Justified.', []]);
	});

	test('what divides words comes late and leaves nothing selected that it moves out of sight', async () => {
		const sentence = 'Les responsables gouvernementaux reconnaissent particulièrement <q>« leurs contradictions »</q>.';
		const tools: {hyphenator?: Hyphenator | null} = {};
		const reader = openReader(marked(`${sentence} `.repeat(12)), {columns: 25, rows: 7, tools});
		reader.press('5', 'Tab', 'z');
		expect(reader.selected()).toBe('« leurs contradictions »');
		tools.hyphenator = await loadHyphenator('fr');
		reader.act({kind: 'typeset'});
		expect(reader.rows().join('')).not.toContain('contradictions');
		expect(reader.selected()).toBeNull();
	});

	test('z justifies it, and z again leaves it ragged', () => {
		const reader = openReader(words, {columns: 70, rows: 12, columnWidth: 40});
		reader.press('z');
		expect(reader.status()).toBe('Justified.');
		const justified = reader.rows().filter(row => width(row) === 40);
		expect(justified.length).toBeGreaterThan(6);
		reader.press('z');
		expect(reader.status()).toBe('Ragged right.');
		expect(reader.rows().filter(row => width(row) === 40).length).toBeLessThan(justified.length);
	});

	test('a justified line keeps its quotation and person marked around the same words', () => {
		const reader = openReader(council, {columns: 60, rows: 30, columnWidth: 28, isJustified: true});
		reader.press('Tab');
		const squeezed = reader.rows().join(' ').replace(/ +/g, ' ');
		expect(squeezed).toContain('« La piste ouvrira en mai »');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
	});
});

describe('the look', () => {
	test('T takes the next theme, round and round', () => {
		const reader = openReader(words, {columns: 60});
		const said = themeNames.map(() => {
			reader.press('T');
			return reader.status();
		});
		expect(said).toEqual([...themeNames.slice(1), themeNames[0]].map(name => `Theme: ${name}.`));
	});

	test('block quotes, items, asides and rules are drawn as what they are', () => {
		const article = plain([
			{kind: 'item', level: 1, marker: '•', text: 'premier point de la liste'},
			{kind: 'item', level: 1, marker: '•', text: 'second'},
			{kind: 'quote', level: 2, text: 'cité deux fois'},
			{kind: 'rule', text: '***'},
			{kind: 'aside', text: 'Lire aussi'},
		]);
		const reader = openReader(article, {columns: 24, rows: 16, columnWidth: 20});
		expect(reader.screen().filter(row => row !== '')).toEqual([
			'  • premier point de',
			'    la liste',
			'  • second',
			'  │ │ cité deux fois',
			'       *   *   *',
			'⋮   Lire aussi',
		]);
	});

	test('a block quote however deep leaves half of the column to the text', () => {
		const reader = openReader(plain([{kind: 'quote', level: 40, text: 'mot '.repeat(9)}]), {columns: 24, rows: 12});
		for (const row of reader.rows().filter(each => each !== ''))
			expect(row).toMatch(/^(?:│ ){5}mot mot$|^(?:│ ){5}mot$/);
	});

	test('in the margin stands what is selected, and without colours each quotation', () => {
		const coloured = openReader(council, {columns: 80, rows: 16, columnWidth: 60});
		expect(coloured.screen().join('\n')).not.toMatch(/[│▌]/);
		coloured.press('Tab');
		expect(coloured.screen().filter(row => row.includes('▌'))).toEqual([expect.stringContaining('La piste ouvrira')]);
		for (const reader of [
			openReader(council, {columns: 80, rows: 12, columnWidth: 60, colours: 0}),
			openReader(council, {columns: 80, rows: 12, columnWidth: 60, theme: 'mono'}),
		]) {
			const marked = reader.screen().filter(row => row.includes('│'));
			expect(marked[0]).toContain('La piste ouvrira');
			reader.press('Tab');
			expect(reader.screen().filter(row => row.includes('▌'))).toHaveLength(1);
			expect(reader.screen().filter(row => row.includes('│'))).toHaveLength(marked.length - 1);
		}
	});
});

describe('a terminal that is too small', () => {
	test.each([
		[19, 24, 'Too small: < 20×5'],
		[80, 4, 'Too small: < 20×5'],
		[1, 1, '…'],
	])('%i × %i says so, and the text is back at the same place once there is room', (columns, rows, words) => {
		const reader = openReader(numbered(100), {columns: 80, rows: 12});
		reader.press('2', '3', 'j');
		const before = reader.screen();
		reader.resize(columns, rows);
		expect(reader.status()).toBe(words);
		expect(reader.screen().join('')).toBe('');
		reader.resize(80, 12);
		expect(reader.screen()).toEqual(before);
	});

	test('20 × 5 is large enough', () => {
		const reader = openReader(numbered(100), {columns: 20, rows: 5});
		expect(reader.rows()).toEqual(['line 1', 'line 2', 'line 3']);
	});
});

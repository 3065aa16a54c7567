import {describe, expect, test} from 'vitest';
import {council} from './articles.ts';
import {chosen, items} from './list-screen.ts';
import {openReader} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 16, columnWidth: 44});

describe('in a list', () => {
	test('j, k, pages, top and end move the choice and stay in the list', () => {
		const reader = open();
		reader.press('t', 'j', 'Down');
		expect(chosen(reader)).toContain('▸ 3');
		reader.press('k', 'Up', 'k');
		expect(chosen(reader)).toContain('▸ 1');
		for (const [key, number] of [
			['G', 6],
			['g', 1],
			['End', 6],
			['Home', 1],
			['>', 6],
			['<', 1],
			['Space', 6],
			['b', 1],
		] as const) {
			reader.press(key);
			expect(chosen(reader)).toContain(`▸ ${number}`);
		}

		reader.press('3', 'j');
		expect(chosen(reader)).toContain('▸ 4');
		reader.press('2', 'G');
		expect(chosen(reader)).toContain('▸ 2');
	});

	test('the chosen item is in sight however long the list and short the terminal', () => {
		const reader = openReader(council, {columns: 60, rows: 6});
		reader.press('t');
		for (let number = 1; number <= 6; number++) {
			expect(chosen(reader)).toContain(`▸ ${number}`);
			reader.press('j');
		}
	});

	test('what is typed as a filter leaves room for why the chosen quotation is whose it is', () => {
		const reader = open();
		reader.press('"');
		const why = reader.status();
		reader.press('/');
		expect(reader.status()).toMatch(/^Filter: █ +\S/);
		expect(why).toContain(
			reader
				.status()
				.replace(/^Filter: █ +/, '')
				.trim(),
		);
	});

	test('Enter goes there and selects it', () => {
		const reader = open();
		reader.press('t', '6', 'G', 'Enter');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
		expect(reader.rows().join(' ')).toContain('Rendez-vous');
		reader.press('Esc', 'w', 'j', 'Enter');
		expect(reader.selected()).toBe('Bruno Lestienne');
		reader.press('t', 'Tab', 'Tab', 'G', 'Enter');
		expect(reader.rows()).toContain('La suite');
		reader.press("'", "'");
		expect(reader.rows().join(' ')).toContain('Bruno Lestienne');
	});

	test.each(['Esc', 'q'])('%s returns to the exact spot', key => {
		const reader = open();
		reader.press('3', 'j', '2', 'Tab');
		const before = [reader.screen(), reader.status(), reader.selected()];
		reader.press('t', 'G', 'Tab', 'G', key);
		expect([reader.screen(), reader.status(), reader.selected()]).toEqual(before);
		expect(reader.effects).toEqual([]);
	});
});

describe('the filter of a list', () => {
	test('keeps what reads like it, without accents, in names, words and remarks', () => {
		const reader = open();
		reader.press('t', '/');
		reader.type('ines');
		expect(items(reader).map(row => /[▸ ] (\d)/.exec(row)![1])).toEqual(['1', '6']);
		reader.press('Ctrl-U');
		reader.type('velo rouge');
		expect(items(reader)).toHaveLength(1);
		reader.press('Ctrl-W', 'Ctrl-W');
		reader.type('scare');
		expect(items(reader)[0]).toContain('le serpent');
	});

	test('shows what is typed and counts as part of the screen until it is cleared', () => {
		const reader = open();
		reader.press('t', '/');
		expect(reader.status().split(/ {2,}/)[0]).toBe('Filter: █');
		reader.type('car');
		expect(reader.status().split(/ {2,}/)[0]).toBe('Filter: car█');
		expect(reader.screen()[1]!.trim()).toBe('filter: car');
		reader.press('Backspace');
		expect(reader.status().split(/ {2,}/)[0]).toBe('Filter: ca█');
		reader.type('e\u0301👩🏽‍🚀');
		reader.press('Backspace');
		expect(reader.status().split(/ {2,}/)[0]).toBe('Filter: cae\u0301█');
		reader.press('Backspace');
		expect(reader.status().split(/ {2,}/)[0]).toBe('Filter: ca█');
	});

	test('↓ and ↑ choose while it is typed, Enter ends the typing, and once more goes to the chosen one', () => {
		const reader = open();
		reader.press('t', '/');
		reader.type('carlier');
		reader.press('Down', 'Down', 'Up', 'Down', 'Enter');
		expect(items(reader)).toHaveLength(2);
		expect(chosen(reader)).toContain('Rendez-vous');
		reader.press('k', 'j', 'Enter');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
	});

	test('that is in force is what Esc gives up first, which the hints say', () => {
		const reader = open();
		reader.press('t', 'Tab', '/', 'c', 'Enter');
		expect(reader.status()).toContain('Esc shows all');
		reader.press('Esc');
		expect(reader.status()).toContain('Esc returns');
	});

	test('keeps the chosen item as long as it passes', () => {
		const reader = open();
		reader.press('t', 'G', '/');
		reader.type('carlier');
		expect(chosen(reader)).toContain('Rendez-vous');
		reader.type('x');
		expect(items(reader).map(row => row.trim())).toEqual(['Nothing passes the filter.']);
		reader.press('Esc');
		expect(items(reader)).toHaveLength(6);
		expect(reader.status()).not.toContain('Filter');
		reader.press('Esc');
		expect(reader.state().view.kind).toBe('article');
	});
});

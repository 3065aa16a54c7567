import {describe, expect, test} from 'vitest';
import {listItems} from '../../source/app/lists.ts';
import {council} from './articles.ts';
import {chosen, items, tabs} from './list-screen.ts';
import {marked, numbered, openReader, stateOf} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 16, columnWidth: 44});

describe('the lists', () => {
	test.each([
		['t', '[Quotations 6]'],
		['"', '[Quotations 6]'],
		['w', '[People 2]'],
		['B', '[Bookmarks 0]'],
	])('%s opens %s', (key, tab) => {
		const reader = open();
		reader.press(key);
		expect(tabs(reader)).toContain(tab);
		expect(tabs(reader).match(/\[/g)).toHaveLength(1);
	});

	test.each([
		['Tab', 'Shift-Tab'],
		['Right', 'Left'],
		['l', 'h'],
	])('%s shows the next list, %s the one before, round and round', (next, previous) => {
		const reader = open();
		reader.press('t');
		const seen = Array.from({length: 6}, () => {
			const tab = /\[(\w+)/.exec(tabs(reader))![1];
			reader.press(next);
			return tab;
		});
		expect(seen).toEqual(['Quotations', 'People', 'Headings', 'Bookmarks', 'Highlights', 'Quotations']);
		reader.press(previous, previous);
		expect(tabs(reader)).toContain('[Highlights');
	});

	test.each([
		[100, '[Quotations 6]  People 2   Headings 3   Bookmarks 0   Highlights 0'],
		[50, '[Quotations 6]  Peop.   Head.   Book.   High.'],
		[40, '[Quotations]  Pe.   He.   Bo.   Hi.'],
		[20, '[Quotations]'],
	])('in %i cells are named as far as there is room', (columns, names) => {
		const reader = openReader(council, {columns, rows: 16});
		reader.press('t');
		expect(tabs(reader)).toBe(names);
	});

	test.each([
		[60, '[Quotations 2 of 6]  Peop.   Head.   Book.   High.'],
		[50, '[Quotations 2 of 6]  Pe.   He.   Bo.   Hi.'],
		[40, '[Quotations 2 of 6]'],
		[20, '[Quotations]'],
	])('in %i cells say how many a filter lets through before the names of others', (columns, names) => {
		const reader = openReader(council, {columns, rows: 16});
		reader.press('t', 'x');
		expect(tabs(reader)).toBe(names);
	});

	test('inside a list the keys of the others open them', () => {
		const reader = open();
		reader.press('t', 'w', 'w');
		expect(tabs(reader)).toContain('[People');
		reader.press('B');
		expect(tabs(reader)).toContain('[Bookmarks');
		reader.press('"');
		expect(tabs(reader)).toContain('[Quotations');
	});

	test('of quotations show number, speaker, words and kind', () => {
		const reader = open();
		reader.press('t');
		expect(items(reader)).toHaveLength(6);
		expect(items(reader)[0]).toMatch(/^ ▸ 1 Inès Carlier +« La piste ouvrira en mai » +speech$/);
		expect(items(reader)[2]).toMatch(/3 +“le serpent” +scare$/);
		expect(items(reader)[4]).toMatch(/5 — +« Assez ! » +speech$/);
	});

	test('of people show how often each is named and speaks', () => {
		const reader = open();
		reader.press('w');
		expect(items(reader)).toEqual([
			expect.stringMatching(/1 Inès Carlier +3 mentions, 2 quotations$/),
			expect.stringMatching(/2 Bruno Lestienne +1 mention, 1 quotation$/),
		]);
	});

	test('of headings show their depth', () => {
		const reader = open();
		reader.press('t', 'Tab', 'Tab');
		expect(items(reader).map(row => row.slice(3))).toEqual([
			'Le conseil vote la piste cyclable',
			'  Une longue soirée',
			'  La suite',
		]);
	});

	test('without items say why', () => {
		const reader = openReader(numbered(3), {columns: 60, rows: 12});
		const said = ['t', 'Tab', 'Tab', 'Tab'].map(key => {
			reader.press(key);
			return items(reader)[0]!.trim();
		});
		expect(said).toEqual([
			'No quotations here.',
			'Nobody is named here.',
			'No headings here.',
			'No bookmarks yet: m and a letter sets one.',
		]);
		reader.press('Enter');
		expect(reader.status()).toBe('Nothing to go to.');
	});

	test('open at what is selected, or at the place', () => {
		const reader = open();
		reader.press('4', 'Tab', 't');
		expect(chosen(reader)).toContain('Le Vélo rouge');
		reader.press('Esc', 'Esc', 'w');
		expect(chosen(reader)).toContain('Bruno Lestienne');
		reader.press('Tab');
		expect(chosen(reader)).toContain('Une longue soirée');
		const far = openReader(numbered(100), {columns: 60, rows: 12, bookmarks: {a: 400, b: 14, c: 600}});
		far.press('7', 'G', 'B');
		expect(chosen(far)).toContain('▸ a');
	});

	test('tell all about the speaker of the selected quotation, in order, and open at it', () => {
		const reader = open();
		reader.press('9', 'Tab', 'w');
		expect(tabs(reader)).toMatch(/\[Inès Carlier \d+\]/);
		expect(chosen(reader)).toContain('speech');
		expect(reader.rows().join('\n')).toMatch(/introduced[\s\S]*speech/);
		reader.press('g', 'Enter');
		expect(reader.selected()).toBe('Inès Carlier');
	});

	test('tell all about a person chosen from the people', () => {
		const reader = open();
		reader.press('w', 'g', 'w');
		expect(tabs(reader)).toMatch(/\[Inès Carlier \d+\]/);
		reader.press('w');
		expect(tabs(reader)).toMatch(/\[People \d+\]/);
	});

	test('that somebody is chosen from with a filter say that it stays behind', () => {
		const reader = open();
		reader.press('w', '/');
		reader.type('carlier');
		reader.press('Enter', 'w');
		expect(tabs(reader)).toMatch(/\[Inès Carlier \d+\]/);
		expect(reader.status()).toBe('The filter stays behind: carlier');
	});

	test('tell all about the speaker of a quotation chosen from the quotations', () => {
		const reader = open();
		reader.press('"', 'g', 'j');
		expect(chosen(reader)).toContain('Bruno Lestienne');
		reader.press('w');
		expect(tabs(reader)).toMatch(/\[Bruno Lestienne \d+\]/);
		expect(reader.rows().join('\n')).toMatch(/introduced[\s\S]*speech/);
	});

	test('say so of a quotation whose speaker is not known, and show the people, at the one named last before it', () => {
		const reader = open();
		for (const keys of [
			['5', 'Tab', 'w'],
			['Esc', 'Esc', '"', '5', 'G', 'w'],
		]) {
			reader.press(...keys);
			expect(chosen(reader)).toContain('Inès Carlier');
			expect(reader.status()).toBe('No speaker was found; the last one named before is chosen.');
			reader.press('j');
			expect(reader.status()).not.toContain('No speaker');
		}

		const nobody = openReader(marked('<q>“Enough.”</q> A voice rose.'), {columns: 60, rows: 12});
		nobody.press('Tab', 'w');
		expect(nobody.status()).toBe('No speaker was found.');
		const later = openReader(marked('<q>“Enough.”</q> A voice rose.\n\n<p>Ann Lee</p> left.'), {columns: 60, rows: 12});
		later.press('Tab', 'w');
		expect(later.status()).toBe('No speaker was found.');
	});

	test('open all about a speaker at the quotation that it was asked of', () => {
		const reader = open();
		reader.press('"', 'G', 'w');
		expect(chosen(reader)).toContain('Rendez-vous');
	});

	test('say why a quotation was given to its speaker', () => {
		const reader = open();
		reader.press('"', 'g');
		expect(reader.status()).toMatch(/^Said by Inès Carlier: a colon introduces it/);
		expect(reader.status()).toMatch(/ x speaker · s kind · \/ filters$/);
		reader.resize(72, 12);
		expect(reader.status()).toMatch(/^Said by Inès Carlier: a colon introduces it +Enter · x · s/);
		reader.resize(50, 12);
		expect(reader.status()).toBe('Said by Inès Carlier: a colon introduces it');
		// The row of the list names her.
		reader.resize(40, 12);
		expect(reader.status()).toMatch(/^a colon introduces it +Enter · Esc$/);
		reader.resize(30, 12);
		expect(reader.status()).toBe('a colon introduces it');
		reader.resize(40, 12);
		reader.press('5', 'G');
		expect(reader.status()).toMatch(/^No speaker was found\. +Enter · Esc$/);
	});

	test('let through what holds every word of the filter', () => {
		const reader = open();
		reader.press('"', '/');
		reader.type('carlier speech');
		expect(reader.rows().slice(2).filter(Boolean).length).toBeGreaterThan(0);
		for (const row of reader.rows().slice(2).filter(Boolean)) expect(row).toMatch(/Inès Carlier.*speech/);
		expect(tabs(reader)).toMatch(/\[Quotations [1-5] of 6\]/);
	});

	test('are made once for an article, and anew for another', () => {
		for (const list of ['quotations', 'people', 'about', 'headings'] as const) {
			const query = {list, about: 'Inès Carlier', filter: ''};
			const items = listItems(stateOf(council), query);
			expect(listItems(stateOf(council, {columns: 90}), query)).toBe(items);
			expect(listItems(stateOf(numbered(3)), query)).toEqual([]);
		}

		const about = (name: string) => listItems(stateOf(council), {list: 'about', about: name, filter: ''});
		expect(about('Bruno Lestienne')).not.toEqual(about('Inès Carlier'));
	});

	test('at every width name at least the open list', () => {
		for (let columns = 20; columns <= 120; columns++) {
			const reader = openReader(council, {columns, rows: 10});
			for (const name of ['Quotations', 'People', 'Headings', 'Bookmarks']) {
				reader.press(name === 'Quotations' ? 't' : 'Tab');
				expect(tabs(reader)).toContain(`[${name}`);
			}
		}
	});
});

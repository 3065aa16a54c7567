import {describe, expect, test} from 'vitest';
import {pasted} from '../../source/app/key.ts';
import {currentHit} from './hit.ts';
import {marked, numbered, openReader, plain} from './reader.ts';

const size = {columns: 60, rows: 12};

const open = () => openReader(numbered(100), size);

test('a search that is accepted ends a selection: the status row speaks of the hit', () => {
	const reader = openReader(marked('<q by="Ann Lee">« Oui »</q>, dit <p>Ann Lee</p> au port.'), size);
	reader.press('Tab', '/');
	reader.type('port');
	reader.press('Enter');
	expect(reader.selected()).toBeNull();
	expect(reader.status()).toContain('“port” 1 of 1');
});

test('a paste is typed whole, into a filter too, and nowhere else is it a key', () => {
	const reader = open();
	for (const text of ['q', 'a', '9', 'G\nq\n']) {
		for (const before of [[], ['m'], ["'"], ['5'], ['?', 'Esc']]) {
			const top = reader.state().top;
			reader.press(...before, pasted(text));
			expect(reader.status()).toMatch(/Paste does nothing here: \? shows/);
			expect(reader.state()).toMatchObject({top, bookmarks: {}, pending: {count: null, keys: []}});
		}
	}

	expect(reader.effects.map(({kind}) => kind)).not.toContain('quit');
	reader.press('/', pasted('line\n5'), '7');
	expect(reader.status()).toContain('Search: line 57');
	reader.press('Enter', 't', '/', pasted('\nbien\nsûr\n'));
	expect(reader.status()).toContain('Filter: bien sûr');
});

describe('while it is typed', () => {
	test('a search goes to the first hit after the place at every character', () => {
		const reader = open();
		reader.press('/', 'l', 'i', 'n', 'e', 'Space', '5');
		expect(currentHit(reader)).toBe('line 5');
		expect(reader.firstRow()).toBe('line 1');
		reader.press('7');
		expect(currentHit(reader)).toBe('line 57');
		expect(reader.rows()).toContain('line 57');
	});

	test('hits before the place are gone to only where there are none after it', () => {
		const reader = open();
		reader.press('5', 'G', '/');
		reader.type('line 4');
		expect(currentHit(reader)).toBe('line 41');
		reader.type('0');
		expect(currentHit(reader)).toBe('line 40');
	});

	test('the status row shows what was typed, where the next character goes, and the count', () => {
		const reader = open();
		reader.press('/');
		expect(reader.status()).toBe('Search: █');
		reader.type('line 9');
		expect(reader.status()).toMatch(/^Search: line 9█ +1 of 11$/);
		reader.type('x');
		expect(reader.status()).toMatch(/^Search: line 9x█ +not found$/);
	});

	test('keys that mean something elsewhere are letters here', () => {
		const reader = open();
		reader.press('/');
		reader.type('qG5?');
		expect(reader.status()).toContain('Search: qG5?█');
		expect(reader.effects).toEqual([]);
	});

	test('Backspace takes a character away, and on an empty field gives up', () => {
		const reader = open();
		reader.press('/');
		reader.type('é😀');
		reader.press('Backspace');
		expect(reader.status()).toContain('Search: é█');
		reader.press('Backspace', 'Backspace');
		expect(reader.state().view.kind).toBe('article');
		reader.press('/');
		reader.type('e\u0301👩🏽‍🚀');
		reader.press('Backspace');
		expect(reader.status()).toContain('Search: e\u0301█');
	});

	test('Ctrl-W takes a word away, Ctrl-U all of it', () => {
		const reader = open();
		reader.press('/');
		reader.type('un deux ');
		reader.press('Ctrl-W');
		expect(reader.status()).toContain('Search: un █');
		reader.type('deux');
		reader.press('Ctrl-U');
		expect(reader.status()).toBe('Search: █');
	});

	test('↑ brings the search before it back', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 42');
		reader.press('Enter', '/', 'x', 'Up');
		expect(reader.status()).toContain('Search: line 42█');
	});

	test('keys that do nothing in a field say so and leave it as it is', () => {
		const reader = open();
		reader.press('/', 'l', 'F1');
		expect(reader.status()).toContain('F1 does nothing here');
		reader.press('i');
		expect(reader.status()).toContain('Search: li█');
	});
});

describe('Esc', () => {
	test('returns to the exact spot, with what was selected and searched before', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 3');
		reader.press('Enter', '7', 'j');
		const before = [reader.screen(), reader.status(), reader.state().search];
		reader.press('/');
		reader.type('line 88');
		expect(reader.screen()).not.toEqual(before[0]);
		reader.press('Esc');
		expect([reader.screen(), reader.status(), reader.state().search]).toEqual(before);
	});

	test('keeps the word at the top where the terminal was resized meanwhile', () => {
		const words = Array.from({length: 400}, (_, index) => `mot${index}`).join(' ');
		const reader = openReader(plain([words]), size);
		reader.press('9', 'j', '/');
		const word = reader.firstRow().split(' ')[0];
		reader.type('mot3');
		reader.resize(30, 8);
		reader.press('Esc');
		expect(reader.firstRow().split(' ')).toContain(word);
	});

	test('in the article clears the search, then says how to quit', () => {
		const reader = open();
		reader.press('/');
		reader.type('line');
		reader.press('Enter', 'Esc');
		expect(reader.state().search).toBeNull();
		reader.press('Esc');
		expect(reader.status()).toBe('q quits, ? shows all keys.');
		expect(reader.effects).toEqual([]);
	});
});

describe('Enter', () => {
	test('stays at the hit, and the status row counts', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 57');
		reader.press('Enter');
		expect(reader.rows()).toContain('line 57');
		expect(reader.status()).toContain('“line 57” 1 of 1');
	});

	test('on an empty field searches again for what was searched before', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 57');
		reader.press('Enter', 'g', '/', 'Enter');
		expect(reader.rows()).toContain('line 57');
		expect(reader.state().view.kind).toBe('article');
	});

	test('on an empty field does nothing where nothing was searched before', () => {
		const reader = open();
		const before = reader.screen();
		reader.press('/', 'Enter');
		expect(reader.screen()).toEqual(before);
		expect(reader.state().search).toBeNull();
	});

	test('on what is not there says so, stays, and keeps the search before', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 7');
		reader.press('Enter');
		const before = reader.screen();
		reader.press('/');
		reader.type('absent');
		reader.press('Enter');
		expect(reader.status()).toBe('“absent” is not in this article.');
		expect(reader.screen()).toEqual(before);
		reader.press('n');
		expect(currentHit(reader)).toBe('line 70');
	});

	test("can be taken back by ''", () => {
		const reader = open();
		reader.press('3', 'j', '/');
		reader.type('line 57');
		reader.press('Enter', "'", "'");
		expect(reader.firstRow()).toBe('line 4');
	});
});

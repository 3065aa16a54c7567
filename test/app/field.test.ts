import {describe, expect, test} from 'vitest';
import {council} from './articles.ts';
import {entryOf, libraryOf} from './entries.ts';
import {openReader, type Reader} from './reader.ts';

const open = (columns = 100) => openReader(council, {columns, rows: 12});

/** Opens each field, and says how its row begins. */
const fields: ReadonlyArray<readonly [string, (reader: Reader) => void]> = [
	['Search', reader => reader.press('/')],
	['Filter', reader => reader.press('t', '/')],
	['Note', reader => reader.press('Tab', 'i')],
	[
		'Filter',
		reader => {
			reader.press('L');
			reader.act({kind: 'library-read', library: libraryOf('Le phare', 'La mer')});
			reader.press('/');
		},
	],
	[
		'Tags',
		reader => {
			reader.press('L');
			reader.act({kind: 'library-read', library: libraryOf('Le phare', 'La mer')});
			reader.press('T');
		},
	],
];

describe('a field', () => {
	test.each(fields)('is edited where its caret stands: %s', (label, begin) => {
		const reader = open();
		begin(reader);
		reader.type('la mer');
		reader.press('Left', 'Left', 'Left');
		reader.type('grande ');
		expect(reader.status()).toMatch(new RegExp(`^${label}: la grande █mer`));
		reader.press('Home', 'Delete', 'L', 'Ctrl-E', '!', 'Alt-b', 'Ctrl-W', 'Ctrl-K');
		expect(reader.status()).toMatch(new RegExp(`^${label}: La █`));
		expect(reader.status()).not.toContain('does nothing here');
	});

	test('that opens again has its caret at the end', () => {
		const reader = open();
		reader.press('/', 'v', 'o', 't', 'e', 'Home', 'Enter', '/', 'Up');
		expect(reader.status()).toMatch(/^Search: vote█/);
		reader.press('Left', 'Esc', '/', 'x');
		expect(reader.status()).toMatch(/^Search: x█/);
	});

	test('finds by all that stands in it, wherever the caret is', () => {
		const reader = open();
		reader.press('/');
		reader.type('piste');
		const found = reader.status().replace('█', '');
		reader.press('Home');
		expect(reader.status().replace('█', '')).toBe(found);
		reader.press('Delete', 'p');
		expect(reader.state().search?.query).toBe('piste');
	});

	test('that is longer than its row shows what stands around the caret', () => {
		const reader = open(40);
		reader.press('Tab', 'i');
		reader.type('un deux trois quatre cinq six sept huit neuf dix');
		expect(reader.status()).toMatch(/^Note: ….*neuf dix█$/);
		reader.press('Home');
		expect(reader.status()).toMatch(/^Note: █un deux trois.*…$/);
		for (let times = 0; times < 5; times++) reader.press('Ctrl-Right');
		expect(reader.status()).toMatch(/^Note: ….*cinq█ six.*…$/);
	});
});

describe('words that are to be kept', () => {
	test('are not lost to a key with Alt that means nothing', () => {
		const reader = open();
		reader.press('Tab', 'i');
		reader.type('à vérifier');
		reader.press('Alt-x');
		expect(reader.status()).toContain('Alt-x does nothing here');
		reader.press('Alt-Enter', '.');
		expect(reader.status()).toBe('Note: à vérifier.█');
		reader.press('Enter');
		expect(reader.state().highlights[0]!.note).toBe('à vérifier.');
	});

	test('are tags, too', () => {
		const reader = open();
		reader.press('L');
		reader.act({kind: 'library-read', library: libraryOf(entryOf('Le phare', {tags: ['mer']}))});
		reader.press('T', 'Alt-x', 'Enter');
		expect(reader.state().library!.entries[0]!.tags).toEqual(['mer']);
	});

	test('are no search: Alt and a key is Esc and that key', () => {
		const reader = open();
		reader.press('/', 'x', 'Alt-G');
		expect(reader.state().view.kind).toBe('article');
		expect(reader.status()).toContain('100 %');
	});
});

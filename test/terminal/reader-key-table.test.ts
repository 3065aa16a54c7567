import {expect, test} from 'vitest';
import {type Binding, bindings, type Where} from '../../source/app/bindings.ts';
import {keysOf} from '../../source/app/keys-of.ts';
import type {Harness} from './harness.ts';
import {answered, dialogue, openHome, statusOf} from './reader.ts';
import {piecesOf, sent} from './sent.ts';

test('what terminals send is what the table of keys calls it', () => {
	for (const [key, pieces] of Object.entries(sent)) for (const piece of pieces) expect(keysOf(piece)).toEqual([key]);
});

/** What is pressed to get from the article to a place, and a sign of being there. */
const places: Readonly<
	Record<Exclude<Where, 'skim'>, {readonly keys: string; readonly is: (reader: Harness) => boolean}>
> = {
	article: {keys: '', is: reader => /page \d+ of|p\. \d+\/|^q quits/.test(statusOf(reader))},
	index: {keys: '"', is: reader => reader.screen().includes('[Quotations')},
	mark: {keys: 'v', is: reader => statusOf(reader).startsWith('Mark:')},
	library: {keys: 'L', is: reader => reader.screen().includes('Archive ')},
	help: {keys: '?', is: reader => statusOf(reader).startsWith('Space turns')},
	field: {keys: '/', is: reader => statusOf(reader).startsWith('Search:')},
};

/** They end the reader, or open another article meanwhile: each has tests of its own. */
const ending: readonly Binding['command'][] = ['quit', 'suspend', 'open-article'];

test.each(Object.keys(places) as (keyof typeof places)[])('every key of the table is known in the %s', async where => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)], {columns: 120});
	const rows = bindings.filter(row => row.where === where && !ending.includes(row.command));
	expect(rows.length).toBeGreaterThan(0);
	const pieces = rows.flatMap(row => row.keys).flatMap(piecesOf);
	for (const piece of pieces) {
		reader.press(places[where].keys);
		await reader.until(() => places[where].is(reader));
		reader.press(piece);
		await answered(reader);
		// Back from wherever it led: the status row still says what the last key is not. Alone, an Esc would be waited for.
		reader.press('\x1b\x1b\x1b\x1bg');
		await reader.until(() => places.article.is(reader));
	}

	const unknown = [...reader.raw().matchAll(/(\S+) does nothing here/g)].map(([, key]) => key);
	expect(unknown.filter(key => !/^Key-\[\d{3,}~$/.test(key!))).toEqual([]);
	reader.press('\x03');
	expect(await reader.exit).toBe(0);
});

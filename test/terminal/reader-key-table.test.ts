import {expect, test} from 'vitest';
import {type Binding, bindings, type Where} from '../../source/app/bindings.ts';
import {keysOf} from '../../source/app/keys-of.ts';
import {question} from '../../source/app/reports.ts';
import type {Harness} from './harness.ts';
import {dialogue, openHome, statusOf} from './reader.ts';
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

/** Presses every key of the table at a place, each time from the article, and comes back with those that were not known there. */
async function unknownAt(where: keyof typeof places): Promise<readonly string[]> {
	// Of its own: a reader that begins later than another would say where that one has the same text from.
	const home = openHome();
	const reader = await home.read([home.write(`${where}.md`, dialogue)], {columns: 120});
	// What the terminal is asked is answered among the keys: an answer would end the sequence that is broken off below.
	await reader.until(() => reader.raw().includes(question));
	const rows = bindings.filter(row => row.where === where && !ending.includes(row.command));
	const pieces = rows.flatMap(({command, keys}) => keys.flatMap(piecesOf).map(piece => [command, piece] as const));
	for (const [index, [command, piece]] of pieces.entries()) {
		reader.press(places[where].keys);
		await reader.until(() => places[where].is(reader));
		// A sequence broken off is given up a moment later: what the key before it says is drawn by then, or comes later still.
		const last = `[${300 + index}`;
		const said = [
			`Key-${last} does nothing here`,
			...(where === 'mark' && command === 'edit-note' ? ['No editor'] : []),
		];
		const before = reader.raw().length;
		reader.press(`${piece}\x1b${last}`);
		await reader.until(() => said.every(words => reader.raw().includes(words, before)) && reader.isUpToDate());
		// Back from wherever it led: the status row still says what the last key is not. Alone, an Esc would be waited for.
		reader.press('\x1b\x1b\x1b\x1bg');
		await reader.until(() => places.article.is(reader));
	}

	reader.press('\x03');
	expect(await reader.exit).toBe(0);
	const unknown = [...reader.raw().matchAll(/(\S+) does nothing here/g)].map(([, key]) => key!);
	expect(unknown.length).toBeGreaterThan(rows.length);
	return unknown.filter(key => !/^Key-\[3\d\d$/.test(key));
}

test('every key of the table is known at its place', async () => {
	const all = Object.keys(places) as (keyof typeof places)[];
	const unknown = await Promise.all(all.map(async where => [where, await unknownAt(where)]));
	expect(unknown).toEqual(all.map(where => [where, []]));
}, 180_000);

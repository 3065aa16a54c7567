import {Buffer} from 'node:buffer';
import process from 'node:process';
import {describe, expect, test, vi} from 'vitest';
import {listText} from '../../source/cli/list-command.ts';
import {highlightRows} from '../../source/cli/list-rows.ts';
import type {Opened} from '../../source/cli/open.ts';
import {partsOf} from '../../source/cli/parts.ts';
import {formats} from '../../source/cli/usage.ts';
import {whole} from '../../source/cli/whole.ts';
import {memoryBytes} from '../../source/sources/bytes.ts';
import {longBook} from '../../source/sources/long-text.ts';
import {readCsv} from './csv.ts';
import {cli, folderWith, run} from './run.ts';

/** Paragraphs with a quotation each; who says the first ones is called by a handle in the last, and every seventh is blank. */
const text = [
	...Array.from({length: 60}, (_, index) => {
		const name = ['Ann Lee', 'Léa Roy', 'Paul Roux'][index % 3]!;
		return `La dame, ${name}, est venue au marché ce matin-là. « Je viendrai ${index} fois, avec "Le Temps" », a déclaré ${name} sous la pluie.${index % 7 === 0 ? `\n\n${' '.repeat(600)}` : ''}`;
	}),
	'Léa Roy (@lea_du_69) a ri. « On verra bien », a dit Léa Roy. Elle est partie avec @lea_du_69.',
].join('\n\n');

/** The text as a book of short parts, and how many of them were asked for. */
function openBook() {
	const bytes = Buffer.from(text);
	const shared = new SharedArrayBuffer(bytes.length);
	new Uint8Array(shared).set(bytes);
	const book = longBook(memoryBytes(shared), 'livre.txt', 1000);
	const asked: number[] = [];
	const part = (index: number) => {
		asked.push(index);
		return book.part(index);
	};
	const opened: Opened = {
		book: {...book, part},
		analysis: null,
		look: null,
		long: null,
		name: 'livre.txt',
		path: null,
		problems: [],
	};
	return {opened, asked};
}

type Options = Parameters<typeof listText>[1];

const options: Options = {sources: ['livre.txt'], by: undefined, kind: undefined, format: 'json', template: undefined};

async function listed(list: 'quotes' | 'people', more: Partial<Options> = {}) {
	const chunks: string[] = [];
	for await (const chunk of listText(list, {...options, ...more}, async () => openBook().opened)) chunks.push(chunk);
	return chunks.join('');
}

describe('a book', () => {
	test.each(formats)('has its first rows written when one part of it is read: %s', async format => {
		const {opened, asked} = openBook();
		expect(opened.book.count).toBeGreaterThan(8);
		for await (const chunk of listText('quotes', {...options, format}, async () => opened)) {
			if (chunk.includes('viendrai 0')) break;
		}

		expect(new Set(asked)).toEqual(new Set([0]));
	});

	test('is looked through before the first row for who is meant, and no quotation is missed', async () => {
		const all = JSON.parse(await listed('quotes'));
		for (const by of ['Roy', 'lea', '@lea_du_69', 'Mme Roy']) {
			const rows = JSON.parse(await listed('quotes', {by}));
			expect(rows).toEqual(all.filter(({speaker}: {speaker: string}) => speaker === 'Léa Roy'));
			expect(rows).toHaveLength(21);
		}
	});

	test('without anybody of that name is a sentence about all of it', async () => {
		const complaint = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		expect(await listed('quotes', {by: 'zzz'})).toBe('[]\n');
		expect(complaint.mock.calls).toEqual([[expect.stringMatching(/quotes Ann Lee, Léa Roy, Paul Roux\.\n$/)]]);
		complaint.mockRestore();
	});

	test('has the rows of its parts joined: offsets, speakers, people', async () => {
		const {article, analysis} = await whole(openBook().opened);
		const quotes = JSON.parse(await listed('quotes'));
		expect(quotes).toMatchObject(
			analysis.quotations.map(quotation => ({...quotation, text: article.text.slice(quotation.start, quotation.end)})),
		);
		expect(JSON.parse(await listed('people'))).toMatchObject(
			analysis.people.map(({name, gender, mentions}) => ({
				name,
				gender,
				mentions: mentions.length,
				quotations: analysis.quotations.filter(({speaker}) => speaker === name).length,
			})),
		);
	});

	test('has the same rows in every format', async () => {
		const quotes: readonly Record<string, unknown>[] = JSON.parse(await listed('quotes'));
		const lines = (await listed('quotes', {format: 'jsonl'})).trimEnd().split('\n');
		expect(lines.map(line => JSON.parse(line))).toEqual(quotes);
		expect(await listed('quotes')).toBe(`${JSON.stringify(quotes, null, '\t')}\n`);
		const [header, ...records] = readCsv(await listed('quotes', {format: 'csv'}));
		expect(records).toEqual(quotes.map(quote => header!.map(column => String(quote[column] ?? ''))));
		expect((await listed('quotes', {format: 'text'})).trimEnd().split('\n')).toHaveLength(quotes.length);
		expect((await listed('quotes', {format: 'markdown'})).split('\n\n> «')).toHaveLength(
			quotes.filter(({text}) => String(text).startsWith('«')).length,
		);
	});

	test('has only those parts analysed that a highlight is in', async () => {
		const {opened} = openBook();
		const {book} = opened;
		const parts = await partsOf(opened);
		const analysed = new Set<string>();
		const watched = function* () {
			for (const part of parts()) {
				const analysis = () => {
					analysed.add(part.article.text);
					return part.analysis();
				};
				yield {...part, analysis};
			}
		};
		const highlights = [3, 5].map(index => {
			const {text} = book.part(index);
			const words = /Je viendrai \d+ fois/.exec(text)!;
			const start = book.startOf(index) + words.index;
			return {id: words[0], start, end: start + words[0].length, words: words[0], note: '', certainty: 'kept'} as const;
		});
		const everybody = {isMeant: () => true, isFound: () => true, others: () => []};
		const found = {about: book.part(0), parts: watched, source: 'livre.txt'};
		const rows = [...highlightRows(found, everybody, {book, highlights})].flat();
		const {article} = await whole(opened);
		expect(rows.map(({start, end}) => article.text.slice(start!, end!))).toEqual(highlights.map(({words}) => words));
		expect(rows.map(({speaker}) => speaker)).not.toContain(null);
		expect([...analysed]).toEqual([3, 5].map(index => book.part(index).text));
	});

	test('of two megabytes needs no more memory than its parts', async () => {
		const folder = folderWith({'livre.txt': `Un titre\n\n${`${text}\n\n`.repeat(200)}`});
		const line = '"$0" --max-old-space-size=24 "$1" quotes --format json livre.txt | grep -c \'"speaker"\'';
		const {out, err} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
		expect({err, count: Number(out)}).toEqual({err: '', count: 200 * 121});
	}, 120_000);
});

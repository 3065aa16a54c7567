import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {csvRecord} from '../../source/cli/csv.ts';
import {makeTemplate, placeholders} from '../../source/cli/template.ts';
import {articleKeys} from '../../source/storage/keys.ts';
import {openStore} from '../../source/storage/store.ts';
import {readCsv} from './csv.ts';
import {article, cli, folderWith, run} from './run.ts';

const known = `---
date: 2024-05-06
---
${article}`;

const words = 'Il sera ouvert en mai, pas avant';

/** A folder with an article in which words are highlighted, and what finds what is kept of it. */
function folderWithHighlights(highlights: ReadonlyArray<{readonly words: string; readonly note: string}>) {
	const folder = folderWith({'article.md': article});
	const text = article.replace(/^# /, '').replaceAll('\n\n', '\n').trimEnd();
	const title = 'Le pont de Saint-Avel';
	const keys = articleKeys({title, text}, path.join(folder, 'article.md'));
	const now = () => new Date();
	const store = openStore({
		folder: path.join(folder, '.config', 'article-reader-nodejs'),
		article: {text},
		keys,
		remembered: {saved: null, isSameText: false, settings: {}, isUnread: false, problems: []},
		now,
	});
	const made = highlights.map(({words, note}) => {
		const start = text.indexOf(words);
		return {id: words, start, end: start + words.length, words, note, certainty: 'kept'} as const;
	});
	store.save({title, offset: 0, percent: 0, bookmarks: {}, highlights: made, settings: {}, listing: {}}, true);
	return folder;
}

describe('highlights', () => {
	const open = () =>
		folderWithHighlights([
			{words, note: 'à vérifier\nauprès d’elle'},
			{words: 'Ce « pont fantôme » amuse les habitants.', note: ''},
		]);

	test('as text: a line each, with speaker and note', async () => {
		expect(await run(['highlights', 'article.md'], {folder: open()})).toEqual({
			code: 0,
			out: `Ann Lee: ${words} — à vérifier auprès d’elle\nCe « pont fantôme » amuse les habitants.\n`,
			err: '',
		});
	});

	test('as Markdown: block quotes with their source, and the note below', async () => {
		const {out} = await run(['highlights', '--format', 'markdown', '--by', 'lee', 'article.md'], {folder: open()});
		expect(out).toBe(`> ${words}\n>\n> — Ann Lee, *Le pont de Saint-Avel*\n\nà vérifier\nauprès d’elle\n`);
	});

	test('as JSON and as CSV: the same', async () => {
		const folder = open();
		const {out} = await run(['highlights', '--format', 'json', 'article.md'], {folder});
		const rows: readonly Record<string, unknown>[] = JSON.parse(out);
		expect(rows[0]).toMatchObject({text: words, speaker: 'Ann Lee', state: 'kept', source: 'article.md'});
		const [header, ...records] = readCsv((await run(['highlights', '--format', 'csv', 'article.md'], {folder})).out);
		expect(records).toEqual(rows.map(row => header!.map(column => String(row[column] ?? ''))));
	});

	test('are there with their notes where the file is gone, which is said', async () => {
		const folder = open();
		rmSync(path.join(folder, 'article.md'));
		expect(await run(['highlights', 'article.md'], {folder})).toEqual({
			code: 0,
			out: `${words} — à vérifier auprès d’elle (lost)\nCe « pont fantôme » amuse les habitants. (lost)\n`,
			err: '“article.md” is gone: this is what you highlighted in it.\n',
		});
		const {out} = await run(['highlights', '--format', 'json', 'article.md'], {folder});
		expect(JSON.parse(out)[0]).toMatchObject({title: 'Le pont de Saint-Avel', state: 'lost', start: null});
		expect(await run(['quotes', 'article.md'], {folder})).toMatchObject({code: 1, out: ''});
		expect(await run(['highlights', 'other.md'], {folder})).toMatchObject({code: 1, out: ''});
	});

	test('that are lost are said to be, with their words', async () => {
		const folder = open();
		writeFileSync(path.join(folder, 'article.md'), article.replace(/« Il sera.*/, 'Rien n’a été dit.'));
		const {out} = await run(['highlights', 'article.md'], {folder});
		expect(out).toBe(`${words} — à vérifier auprès d’elle (lost)\nCe « pont fantôme » amuse les habitants.\n`);
		const json = JSON.parse((await run(['highlights', '--format', 'json', 'article.md'], {folder})).out);
		expect(json[0]).toMatchObject({state: 'lost', start: null, end: null, speaker: null});
		expect(json[1]).toMatchObject({state: 'moved'});
	});

	test('by somebody of whom nothing is highlighted: a sentence that says so', async () => {
		const none = (by: string) => `Nothing by anybody called “${by}” is highlighted in`;
		const folder = open();
		for (const by of ['zzz', 'Roux']) {
			expect(await run(['highlights', 'article.md', '--by', by], {folder})).toEqual({
				code: 0,
				out: '',
				err: `${none(by)} “Le pont de Saint-Avel”.\n`,
			});
		}

		const {err} = await run(['highlights', 'article.md', 'article.md', '--by', 'zzz'], {folder});
		expect(err).toBe(`${none('zzz')} any of 2 articles.\n`);
	});

	test('of an article without any: nothing', async () => {
		expect(await run(['highlights', 'article.md'], {folder: folderWith({'article.md': article})})).toEqual({
			code: 0,
			out: '',
			err: '',
		});
	});
});

describe('a template', () => {
	test('is filled once for each, with what there is; a block quote goes on in every line', async () => {
		const folder = folderWith({'article.md': known, 't.txt': '> {quote}\n-- {credit} {{{kind}}} [{note}]\n'});
		const {out} = await run(['quotes', '--by', 'Lee', '--template', 't.txt', 'article.md'], {folder});
		expect(out.split('\n').slice(0, 2)).toEqual([
			'> « Il sera ouvert en mai, pas avant »',
			'-- Ann Lee, Le pont de Saint-Avel, 6 mai 2024 {speech} []',
		]);
		const made = makeTemplate('> {quote}', 't');
		const values = Object.fromEntries(placeholders.map(name => [name, `${name}\nb`])) as never;
		expect(made(values, line => line)).toBe('> quote\n> b\n');
	});

	test('and Markdown, CSV and JSON have the author, who is credited where there is no site', async () => {
		const by = (more: string) => known.replace('date:', `author: Odile Roy\n${more}date:`);
		const folder = folderWith({'book.md': by(''), 'page.md': by('site: La Gazette\n'), 't.txt': '{author}: {credit}'});
		const rows = async (...list: readonly string[]) => (await run(['quotes', '--by', 'Lee', ...list], {folder})).out;
		const of = (origin: string) => `Ann Lee, Le pont de Saint-Avel, ${origin}, 6 mai 2024`;
		expect(await rows('--template', 't.txt', 'book.md')).toMatch(`Odile Roy: ${of('Odile Roy')}\n`);
		expect(await rows('--template', 't.txt', 'page.md')).toMatch(`Odile Roy: ${of('La Gazette')}\n`);
		expect(await rows('--format', 'markdown', 'book.md')).toContain('— Ann Lee, *Le pont de Saint-Avel*, Odile Roy, 6');
		expect(await rows('--format', 'markdown', 'page.md')).toContain(
			'— Ann Lee, *Le pont de Saint-Avel*, La Gazette, 6',
		);
		expect(JSON.parse(await rows('--json', 'page.md'))[0]).toMatchObject({author: 'Odile Roy', site: 'La Gazette'});
	});

	test('as Markdown has the article’s own characters escaped', async () => {
		const folder = folderWith({'article.md': known.replace('papiers', '*papiers*'), 't.txt': '{quote}'});
		const {out} = await run(['quotes', '--template', 't.txt', '--format', 'markdown', 'article.md'], {folder});
		expect(out).toContain('« Il sera ouvert en mai, pas avant »\n');
	});

	test('with a wrong placeholder is one sentence, and so is one that is not there', async () => {
		const folder = folderWith({'article.md': article, 't.txt': '{quote} {speeker}'});
		const wrong = await run(['quotes', '--template', 't.txt', 'article.md'], {folder});
		expect(wrong).toMatchObject({code: 2, out: ''});
		expect(wrong.err).toBe(
			'There is no {speeker} for “t.txt”: there is {quote}, {speaker}, {kind}, {note}, {title}, {author}, {site}, {date}, {address}, {source}, {credit}; {{ is a brace.\n',
		);
		const missing = await run(['quotes', '--template', 'nulle-part', 'article.md'], {folder});
		expect(missing).toEqual({
			code: 1,
			out: '',
			err: 'The template “nulle-part” cannot be read: there is no such file.\n',
		});
		for (const [file, why] of [
			['.', 'a folder stands where a file should'],
			['vide.txt', 'it is empty'],
		] as const) {
			const {code, err} = await run(['quotes', '--template', file], {folder: folderWith({'vide.txt': '\n'})});
			expect({code, err}).toEqual({code: 1, err: `The template “${file}” cannot be read: ${why}.\n`});
		}
	});
});

describe('CSV in a spreadsheet', () => {
	test('has no field that is worked out', () => {
		for (const text of ['=1+1', '+33 1', '-2', '@lea_roy', '\t=1', '＝1']) {
			expect(csvRecord([text])).toBe(`'${text}\r\n`);
		}

		expect(csvRecord(['– Oui', '— Non', -2, null])).toBe('– Oui,— Non,-2,\r\n');
	});

	test('comes back field by field, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), fields => {
				const [record] = readCsv(csvRecord(fields));
				expect(record!.length).toBe(fields.length);
				for (const field of record!) expect(field).not.toMatch(/^[=+\-@\t＝＋－＠]|[\0-\x08\x0b-\x1f]/);
			}),
		);
	});
});

describe('many articles', () => {
	const many = {'un.md': known, 'deux.md': article.replaceAll('Ann Lee', 'Zoé Roy')};

	test('are one list: each line of text and each row says which', async () => {
		const folder = folderWith(many);
		const text = await run(['quotes', '--kind', 'scare', 'un.md', 'deux.md'], {folder});
		expect(text.out).toBe('un.md: — (scare): « pont fantôme »\ndeux.md: — (scare): « pont fantôme »\n');
		const csv = readCsv((await run(['people', '--format', 'csv', 'un.md', 'deux.md'], {folder})).out);
		expect(csv.filter(([name]) => name === 'name')).toHaveLength(1);
		expect(csv.map(record => [record[0], record.at(-1)])).toContainEqual(['Zoé Roy', 'deux.md']);
		const markdown = await run(['quotes', '--format', 'markdown', 'un.md', 'deux.md'], {folder});
		expect(markdown.out).toContain('> — Ann Lee, *Le pont de Saint-Avel*, 6 mai 2024\n\n> ');
		expect(markdown.out).not.toContain('\n\n\n');
		const people = await run(['people', '--format', 'markdown', 'un.md', 'deux.md'], {folder});
		expect(people.out.split('\n\n')).toMatchObject([
			'## Le pont de Saint-Avel (un.md)',
			expect.stringMatching(/^- \*\*Ann Lee\*\*.*\n- \*\*Paul Roux\*\*.*$/),
			'## Le pont de Saint-Avel (deux.md)',
			expect.stringMatching(/^- \*\*Zoé Roy\*\*.*\n- \*\*Paul Roux\*\*.*\n$/),
		]);
	});

	test('in JSON are a line each, also of one where that is asked for', async () => {
		const folder = folderWith(many);
		const {out} = await run(['quotes', '--format', 'json', 'un.md', 'deux.md'], {folder});
		const quotes = out
			.trim()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(quotes[0]).toMatchObject({speaker: 'Ann Lee', date: '2024-05-06', source: 'un.md'});
		expect(quotes.at(-1)).toMatchObject({speaker: 'Zoé Roy', source: 'deux.md'});
		const one = await run(['quotes', '--format', 'jsonl', 'un.md'], {folder});
		expect(out.startsWith(one.out)).toBe(true);
	});

	test('go on after one that cannot be read, and end with code 1', async () => {
		const folder = folderWith(many);
		const {code, out, err} = await run(['quotes', '--by', 'Zoé', 'un.md', 'rien.md', 'deux.md'], {folder});
		expect(code).toBe(1);
		expect(out).toMatch(/^deux\.md: Zoé Roy \(speech\): /);
		expect(err).toMatch(/^There is no file “rien\.md”\. [^\n]+\n$/);
	});

	test('of which none quotes somebody say so once', async () => {
		const folder = folderWith(many);
		expect(await run(['quotes', '--by', 'Nobody', 'un.md', 'deux.md'], {folder})).toEqual({
			code: 0,
			out: '',
			err: 'Nobody called “Nobody” is quoted in any of 2 articles.\n',
		});
	});

	test('end quietly where nobody reads on', async () => {
		const folder = folderWith(Object.fromEntries(Array.from({length: 300}, (_, index) => [`${index}.md`, article])));
		const line = '{ "$0" "$1" quotes --format json *.md; echo "code $?" >&2; } | head -n 1';
		const {out, err} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
		expect(err).toBe('code 0\n');
		expect(JSON.parse(out)).toMatchObject({speaker: 'Ann Lee'});
	});

	test('two thousand take hardly more memory than a hundred', async () => {
		const folder = folderWith({});
		mkdirSync(path.join(folder, 'all'));
		for (let index = 0; index < 2000; index++) {
			writeFileSync(path.join(folder, 'all', `${index}.md`), article.replace('Saint-Avel', `Saint-${index}`));
		}

		const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;
		// Where memory grew with the articles, it would be over long before the last.
		const NODE_OPTIONS = `--max-old-space-size=32 --max-semi-space-size=4 --import data:text/javascript,${encodeURIComponent(report)}`;
		const peak = async (pattern: string) => {
			const line = `"$0" "$1" quotes --format json ${pattern} | wc -l`;
			const {out, err} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath], env: {NODE_OPTIONS}});
			return {lines: Number(out), megabytes: Number(/peak (\d+)/.exec(err)![1]) / 1024};
		};
		const few = await peak('all/1??.md');
		const all = await peak('all/*.md');
		expect([few.lines, all.lines]).toEqual([100 * 5, 2000 * 5]);
		expect(all.megabytes).toBeLessThan(few.megabytes + 50);
	}, 120_000);
});

import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {columns} from '../../source/cli/list-rows.ts';
import {readCsv} from './csv.ts';
import {article, folderWith, run} from './run.ts';

/** What a command prints of the article of these tests; it has to end well. */
async function printed(...args: readonly string[]): Promise<string> {
	const {code, out, err} = await run([...args, 'article.md'], {folder: folderWith({'article.md': article})});
	expect({code, err}).toEqual({code: 0, err: ''});
	return out;
}

/** The columns that say where a row is from, which end every list. */
const from = 'title,author,site,date,address,source';

const opening = '« Il sera ouvert en mai, pas avant »';
const caution = '« Nous attendons de voir, "papiers" en main »';
const cost = '« Le chantier a coûté 12 millions d’euros »';

describe('quotes', () => {
	test('as text: a line each, with speaker and kind', async () => {
		const lines = (await printed('quotes')).split('\n');
		expect(lines[0]).toBe(`Ann Lee (speech): ${opening}`);
		expect(lines).toContain(`Ann Lee (speech): ${cost}`);
		expect(lines.at(-1)).toBe('');
	});

	test('as Markdown: block quotes with their source, apart from each other', async () => {
		const markdown = await printed('quotes', '--format', 'markdown', '--by', 'lee');
		expect(markdown).toBe(
			[opening, cost].map(text => `> ${text}\n>\n> — Ann Lee, *Le pont de Saint-Avel*\n`).join('\n'),
		);
	});

	test('as JSON: offsets and all', async () => {
		const quotes = JSON.parse(await printed('quotes', '--format', 'json'));
		expect(quotes[0]).toMatchObject({speaker: 'Ann Lee', kind: 'speech', text: opening, form: 'marked'});
		for (const {start, end, text} of quotes) expect(end - start).toBe(text.length);
	});

	test('as CSV: what JSON has, in columns', async () => {
		const [header, ...records] = readCsv(await printed('quotes', '--format', 'csv'));
		const quotes: readonly Record<string, unknown>[] = JSON.parse(await printed('quotes', '--format', 'json'));
		expect(header!.join()).toBe(`speaker,kind,text,reason,form,start,end,${from}`);
		expect(records).toEqual(quotes.map(quote => header!.map(column => String(quote[column] ?? ''))));
		expect(records.map(([, , text]) => text)).toContain(caution);
	});

	test('--kind lets one kind through', async () => {
		const all = (await printed('quotes')).split('\n');
		for (const kind of ['speech', 'scare', 'title']) {
			const lines = (await printed('quotes', '--kind', kind)).split('\n');
			expect(lines).toEqual(all.filter(line => line.includes(` (${kind}): `) || line === ''));
		}

		expect(await printed('quotes', '--kind', 'scare')).toBe('— (scare): « pont fantôme »\n');
	});

	test('--kind said is speech', async () => {
		expect(await printed('quotes', '--kind', 'said')).toBe(await printed('quotes', '--kind', 'speech'));
	});

	test('--by asks for no accents, no capitals and no first name', async () => {
		const all = await printed('quotes', '--by', 'Ann Lee');
		expect(all.trim().split('\n')).toHaveLength(2);
		expect(await printed('quotes', '--by', 'LEE')).toBe(all);
		expect(await printed('quotes', '--by', 'lée')).toBe(all);
	});

	test('--by takes a handle, and a civility before the name', async () => {
		const tweets =
			'# Un tweet\n\nLéa Roy (@lea_roy) a ri. « On verra bien », a dit Léa Roy. Elle est partie avec @lea_roy.\n';
		const folder = folderWith({'tweets.md': tweets});
		const lines = await Promise.all(
			['@lea_roy', 'Mme Roy', 'mme ROY', 'Roy', ' Léa Roy '].map(by =>
				run(['quotes', '--by', by, 'tweets.md'], {folder}),
			),
		);
		for (const each of lines) expect(each).toEqual({code: 0, out: 'Léa Roy (speech): « On verra bien »\n', err: ''});
	});

	test('--by tells two of one surname apart by their civilities, and takes each who holds an office', async () => {
		const couple =
			'# La crue\n\nM. et Mme Castel ont fui. « On a couru », dit M. Castel. « J’ai pris le chat », dit Mme Castel.\n\n« On aidera », a dit le ministre des Eaux, Luc Amar. « Tous », a dit la ministre Ann Lee.\n';
		const folder = folderWith({'crue.md': couple});
		const out = async (by: string) => (await run(['quotes', '--by', by, 'crue.md'], {folder})).out;
		expect(await out('Mme Castel')).toBe('Mme Castel (speech): « J’ai pris le chat »\n');
		expect(await out('M. Castel')).toBe('M. Castel (speech): « On a couru »\n');
		expect(await out('ministre')).toBe('Luc Amar (speech): « On aidera »\nAnn Lee (speech): « Tous »\n');
		expect(await out('M. Lee')).toBe('Ann Lee (speech): « Tous »\n');
	});

	test('--by takes an office that stands beside a name, where it is nobody’s name', async () => {
		expect(await printed('quotes', '--by', 'Le maire')).toBe(await printed('quotes', '--by', 'Roux'));
		const folder = folderWith({'deux.md': `${article}\nEdmond Maire a ri. « Tiens », a dit Edmond Maire.\n`});
		expect((await run(['quotes', '--by', 'Le maire', 'deux.md'], {folder})).out).toBe(
			'Edmond Maire (speech): « Tiens »\n',
		);
	});

	test('--by somebody who is quoted, but not in that kind, is no sentence', async () => {
		expect(await printed('quotes', '--by', 'Lee', '--kind', 'scare')).toBe('');
	});

	test('of a text in which nobody speaks, --by says so', async () => {
		const folder = folderWith({'un.txt': 'il pleut encore, et personne ne sort.'});
		const {code, err} = await run(['quotes', '--by', 'Lee', 'un.txt'], {folder});
		expect({code, err}).toEqual({
			code: 0,
			err: 'Nobody called “Lee” is quoted: “il pleut encore, et personne ne sort.” names no speaker.\n',
		});
	});

	test('of somebody who says nothing: nothing, in every format, below the names of the columns in CSV, and a sentence', async () => {
		for (const [format, nothing] of [
			['text', ''],
			['markdown', ''],
			['csv', `speaker,kind,text,reason,form,start,end,${from}\r\n`],
			['json', '[]\n'],
		] as const) {
			const {code, out, err} = await run(['quotes', '--by', 'Personne', '--format', format, 'article.md'], {
				folder: folderWith({'article.md': article}),
			});
			expect({code, out}).toEqual({code: 0, out: nothing});
			expect(err).toBe('Nobody called “Personne” is quoted: “Le pont de Saint-Avel” quotes Ann Lee, Paul Roux.\n');
		}
	});
});

describe('people', () => {
	test('as text: name, mentions, quotations', async () => {
		expect(await printed('people')).toMatch(
			/^Ann Lee: 3 mentions, 2 quotations\nPaul Roux: 1 mention, \d quotations?\n$/,
		);
	});

	test('as Markdown: a list', async () => {
		const lines = (await printed('people', '--format', 'markdown')).trim().split('\n');
		expect(lines[0]).toBe('- **Ann Lee**: 3 mentions, 2 quotations');
		expect(lines).toHaveLength(2);
	});

	test('as CSV and as JSON: the same', async () => {
		const [header, ...records] = readCsv(await printed('people', '--format', 'csv'));
		const people: readonly Record<string, unknown>[] = JSON.parse(await printed('people', '--format', 'json'));
		expect(header!.join()).toBe(`name,gender,mentions,quotations,${from}`);
		expect(people[0]).toMatchObject({name: 'Ann Lee', gender: 'female', mentions: 3, quotations: 2});
		expect(records).toEqual(people.map(person => header!.map(column => String(person[column] ?? ''))));
	});
});

test('of a text that names nobody, the CSV is its header', async () => {
	const folder = folderWith({'un.txt': 'il pleut encore, et personne ne sort.'});
	const {code, out} = await run(['people', '--format', 'csv', 'un.txt'], {folder});
	expect({code, out}).toEqual({code: 0, out: `name,gender,mentions,quotations,${from}\r\n`});
});

test.each(['quotes', 'people', 'highlights'])('--json is the format for %s, and no other at once', async command => {
	expect(await printed(command, '--json')).toBe(await printed(command, '--format', 'json'));
	const {code, err} = await run([command, '--json', '--format', 'csv']);
	expect({code, err}).toEqual({code: 2, err: '--json is --format json: it does not go with --format csv.\n'});
});

test('analyze takes --json, and is JSON without it, too', async () => {
	expect(await printed('analyze', '--json')).toBe(await printed('analyze'));
	expect(await printed('analyze', '--format', 'json')).toBe(await printed('analyze'));
});

test('--format json is --json for the library and for what is added, and text is what they say without it', async () => {
	const folder = folderWith({'un.txt': 'Il pleut encore.'});
	const env = {XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder};
	const added = await run(['add', 'un.txt', '--format', 'json'], {folder, env});
	expect(JSON.parse(added.out)).toMatchObject([{source: 'un.txt', outcome: 'kept'}]);
	expect((await run(['add', 'un.txt', '--format', 'text'], {folder, env})).out).toMatch(/^There already/);
	const [json, format, text, plain] = await Promise.all(
		[['--json'], ['--format', 'json'], ['--format', 'text'], []].map(
			async more => (await run(['library', ...more], {folder, env})).out,
		),
	);
	expect(JSON.parse(json!)).toMatchObject([{title: 'Il pleut encore.'}]);
	expect([format, text]).toEqual([json, plain]);
});

test('without a source and where nothing was left, lists are those of the bundled article', async () => {
	const {code, out} = await run(['people', '--format', 'csv']);
	expect(code).toBe(0);
	expect(readCsv(out).map(([name]) => name)).toContain('Jessica González');
});

test('README has every field of every list, and no other', () => {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const [table] = /\| field of CSV and JSON [\s\S]*?\n\n/.exec(readme)!;
	const rows = table.trim().split('\n').slice(2);
	for (const [list, fields] of Object.entries(columns)) {
		const named = rows.flatMap(row => {
			const [, names, lists] = row.split('|');
			return /\ball\b/.test(lists!) || lists!.includes(list) ? names!.match(/\w+/g)! : [];
		});
		expect([list, [...named].sort()]).toEqual([list, [...fields].sort()]);
	}
});

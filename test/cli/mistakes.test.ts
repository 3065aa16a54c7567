import {describe, expect, test} from 'vitest';
import {folderWith, run} from './run.ts';

/** Fails unless the program ended with a code, nothing on standard output and one sentence on standard error. */
async function expectSentence(args: readonly string[], code: number, sentence: RegExp, folder?: string) {
	const {out, err, ...ended} = await run(args, folder === undefined ? {} : {folder});
	expect({args, code: ended.code, out}).toEqual({args, code, out: ''});
	expect(err).toMatch(/^[^\n]+[.:-]\n$/);
	expect(err).toMatch(sentence);
}

const usage: readonly (readonly [string, RegExp])[] = [
	['--nope', /^There is no option --nope: article-reader --help lists them all\.$/m],
	['-x', /^There is no option -x:/],
	['-V', /^There is no option -V:/],
	['--nope --nope', /^There is no option --nope:/],
	['--column-width 40', /^There is no option --column-width:/],
	['--no-theme', /^There is no option --no-theme:/],
	['quotes --no-by', /^There is no option --no-by:/],
	['--theme blue', /^--theme blue: there is only auto, dark, light, sepia, contrast, mono\.$/m],
	['--color sometimes', /^--color sometimes: there is only auto, always, never\.$/m],
	['quotes --format xml', /^--format xml: there is only text, markdown, csv, json, jsonl\.$/m],
	['quotes --kind irony', /^--kind irony: there is only speech, scare, title\.$/m],
	['--theme', /^--theme needs a value: auto, dark, light, sepia, contrast, mono\.$/m],
	['--theme=', /^--theme needs a value:/],
	['--color', /^--color needs a value:/],
	['--width', /^--width needs a value:/],
	['--width=', /^--width needs a value:/],
	['quotes --by', /^--by needs a value:/],
	['quotes --kind', /^--kind needs a value:/],
	['people --format', /^--format needs a value:/],
	...['abc', '19', '201', '-30', '40.5', '0x28', '4e1', '1e9'].map(
		value => [`--width ${value}`, /^--width needs a whole number from 20 to 200\.$/m] as const,
	),
	['quotes --width 40', /^--width means nothing to “quotes”: it belongs to read and print\.$/m],
	['analyze --format csv', /^--format csv: there is only json\.$/m],
	['library --format markdown', /^--format markdown: there is only text, json\.$/m],
	[
		'print --format text',
		/^--format means nothing to “print”: it belongs to quotes, people, highlights, analyze, add and library\.$/m,
	],
	['people --by Lee', /^--by means nothing to “people”: it belongs to quotes and highlights\.$/m],
	['people --template t', /^--template means nothing to “people”: it belongs to quotes and highlights\.$/m],
	['quotes --template t --format csv', /^--template makes text: it does not go with --format csv, only with text and/m],
	['quotes --template', /^--template needs a value:/],
	['print --restart', /^--restart means nothing to “print”: it belongs to read\.$/m],
	['--kind speech', /^--kind means nothing to “read”: it belongs to quotes\.$/m],
	['print --width 30 --width 40', /--width .*once/],
	['quotes --format csv --format json', /--format .*once/],
	['un.md deux.md', /^One article at a time: “deux\.md” is one too many\.$/m],
	['prnt un.md', /^There is no command “prnt”: article-reader --help lists them all\.$/m],
	['config un.md', /^“config” takes no article: “un\.md” is one too many\.$/m],
	['print un.md deux.md', /^One article at a time: “deux\.md” is one too many\.$/m],
];
test.concurrent.each(usage)('article-reader %s: a mistake on the command line', async (line, sentence) => {
	await expectSentence(line.split(' '), 2, sentence);
});

describe('what cannot be read', () => {
	const commands = [[], ['print'], ['quotes'], ['people'], ['analyze']];
	test.each(commands.map(command => [command.join('') || 'read', command] as const))(
		'a file that is not there: %s',
		async (_, command) => {
			await expectSentence([...command, 'nulle-part.md'], 1, /^There is no file “nulle-part\.md”\. /);
		},
	);

	test('a word that is neither a file nor a command', async () => {
		for (const word of ['help', 'prnt'])
			await expectSentence(
				[word],
				1,
				/^There is no file “\w+”\. Check the path; article-reader --help lists the commands\.$/m,
			);
	});

	const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
		['vide.md', '', /^There is nothing to read in “vide\.md”: it is empty\.$/m],
		['blancs.txt', ' \n\t\n', /^There is nothing to read in “blancs\.txt”: it is empty\.$/m],
		['invisible.md', '\u200B\u2060\n\u00AD\uFE0F', /^There is nothing to read in “invisible\.md”: it is empty\.$/m],
		['long.txt', '\u200B'.repeat(100_000), /^There is nothing to read in “long\.txt”: it is empty\.$/m],
		['image.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), /^“image\.png” is a PNG image\. Only texts can be read/],
		['livre.pdf', '%PDF-1.7\n', /^“livre\.pdf” is a PDF document\. /],
		['programme', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), /^“programme” is a program\. /],
		[
			'flux.xml',
			'\uFEFF<?xml version="1.0"?><rss><channel/></rss>',
			/^“flux\.xml” is a feed: a list of articles for pro/,
		],
		['gros.xml', `<rss><channel>${'<item/>'.repeat(50_000)}</channel></rss>`, /^“gros\.xml” is a feed: /],
		['notes.json', '{"a": 1}', /^“notes\.json” is JSON: data for programs, and no article\. Piped into “article-r/],
		['gros.json', JSON.stringify(Array(50_000).fill({a: 1})), /^“gros\.json” is JSON: /],
		['octets.md', Buffer.from([65, 0, 66, 1, 2, 0, 3, 4]), /^“octets\.md” is a binary file\. /],
	];
	test.each(files)('%s', async (name, content, sentence) => {
		await expectSentence([name], 1, sentence, folderWith({[name]: content}));
	});

	test('a folder', async () => {
		const folder = folderWith({});
		await expectSentence([folder], 1, /is a folder\. Name one file in it\.$/m);
	});

	test('a path through a file', async () => {
		const folder = folderWith({'un.md': 'Un mot.'});
		await expectSentence(['un.md/deux.md'], 1, /^There is no file “un\.md\/deux\.md”: a part of its path/, folder);
	});

	test('an address', async () => {
		await expectSentence(['http://'], 1, /^“http:\/\/” is no address of a page\. It looks like https:/);
		await expectSentence(
			['HTTP://127.0.0.1:1/'],
			1,
			/^“http:\/\/127\.0\.0\.1:1\/” names a port that no page is fetched from\. /,
		);
		await expectSentence(['ftp://example.org/a'], 1, /^“ftp:\/\/example\.org\/a” is an address that is not read: /);
		await expectSentence(['https.md'], 1, /^There is no file “https\.md”\. /);
	});

	test.each(['quotes', 'people', 'highlights'])('a list of addresses, which is no article: %s', async command => {
		const list = '# à lire\nhttps://example.org/a un titre\n- <https://example.org/b>\n';
		await expectSentence(
			[command, 'liste.txt'],
			1,
			/^“liste\.txt” is a list of addresses, /,
			folderWith({'liste.txt': list}),
		);
	});

	test('a name that is blank', async () => {
		await expectSentence(['quotes', '--by', ' '], 2, /^--by needs a value:/);
	});

	test('no name at all', async () => {
		await expectSentence([''], 1, /^There is no file “”\./);
	});

	test('standard input that holds nothing, where it was asked for', async () => {
		await expectSentence(['-'], 1, /^There is nothing to read in standard input: it is empty\.$/m);
	});
});

test('a name that looks like an option follows --', async () => {
	const folder = folderWith({'--theme': 'Un mot.'});
	expect(await run(['print', '--', '--theme'], {folder})).toEqual({code: 0, out: 'Un mot.\n', err: ''});
});

import {describe, expect, test} from 'vitest';
import {article, folderWith, run} from './run.ts';

type Found = {
	readonly title: string;
	readonly language: string;
	readonly text: string;
	readonly quotes: readonly {readonly start: number; readonly end: number; readonly form: string}[];
	readonly people: readonly {readonly name: string; readonly mentions: readonly {start: number; end: number}[]}[];
};

async function analysed(...args: Parameters<typeof run>): Promise<Found> {
	const {code, out, err} = await run(...args);
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(out).toMatch(/^\{.*\}\n$/);
	return JSON.parse(out);
}

/** Ranges lie in the text, sorted, and no two cross. */
function expectRanges(text: string, ranges: readonly {readonly start: number; readonly end: number}[]) {
	let before = {start: 0, end: 0};
	for (const range of ranges) {
		expect(range.start).toBeGreaterThanOrEqual(before.start);
		expect(range.end).toBeGreaterThan(range.start);
		expect(range.end).toBeLessThanOrEqual(text.length);
		expect(range.start >= before.end || range.end <= before.end).toBe(true);
		before = range;
	}
}

describe('the bundled article', () => {
	test('as one object of a known shape', async () => {
		const found = await analysed(['analyze']);
		expect(Object.keys(found)).toEqual(['title', 'language', 'text', 'quotes', 'people']);
		expect(found).toMatchObject({language: 'fr', title: expect.stringContaining('Elon Musk diffère')});
		const [quote] = found.quotes;
		expect(Object.keys(quote!)).toEqual(['start', 'end', 'kind', 'speaker', 'reason', 'form']);
		for (const {kind, form, speaker, reason} of found.quotes as readonly Record<string, unknown>[]) {
			expect(['speech', 'scare', 'title']).toContain(kind);
			expect(['marked', 'unclosed', 'unopened', 'dash']).toContain(form);
			expect(speaker === null).toBe(reason === null);
		}

		for (const person of found.people) {
			expect(Object.keys(person)).toEqual(['name', 'mentions']);
			expect(person.mentions.length).toBeGreaterThan(0);
		}
	});

	test('with offsets into its own text', async () => {
		const {text, quotes, people} = await analysed(['analyze']);
		expectRanges(text, quotes);
		for (const {start, end} of quotes.filter(({form}) => form === 'marked')) {
			expect(text.slice(start, end)).toMatch(/^(?:«[\s\S]*»|“[\s\S]*”)$/);
		}

		for (const {name, mentions} of people) {
			expectRanges(text, mentions);
			const named = mentions.map(({start, end}) => text.slice(start, end));
			expect(named.some(words => name.includes(words) || words.includes(name))).toBe(true);
		}
	});
});

describe('a text file', () => {
	const texts = {
		'an article': article.replace('# ', ''),
		'a wrapped text':
			'Le titre\n\nUne première phrase qui\ncontinue ici, et encore\nune ligne.\n\n- un\n- deux\n\n— Qui ? dit-il.',
		marks: '*** « “ ” » * _ # & < > &amp; <b>gras</b> [lien](x) `code`\n\nFin.',
		'Windows line ends': 'Un\r\n\r\nDeux\r\ntrois\r\n',
	};
	test.each(Object.entries(texts))('keeps every character that is no space: %s', async (_, text) => {
		const found = await analysed(['analyze', 'texte.txt'], {folder: folderWith({'texte.txt': text})});
		expect(found.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
	});

	test('is found the same in by name and through a pipe', async () => {
		const text = article.replace('# ', '');
		const named = await analysed(['analyze', 'texte.txt'], {folder: folderWith({'texte.txt': text})});
		expect(await analysed(['analyze', '-'], {input: text})).toEqual(named);
		expect(await analysed(['analyze'], {input: text})).toEqual(named);
	});

	test('in windows-1252 and UTF-16 is found the same in', async () => {
		const text = 'Un café\n\n« Je viendrai demain matin », a dit Ann Lee à la mairie.';
		const [utf8, utf16, latin] = await Promise.all(
			[text, Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')].map(input =>
				analysed(['analyze', '-'], {input}),
			),
		);
		expect(utf16).toEqual(utf8);
		expect(latin).toEqual(utf8);
	});
});

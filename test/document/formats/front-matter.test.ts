import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../../source/document/formats/markdown.ts';
import {outline} from '../outline.ts';

const parse = (source: string) => parseMarkdown(source, {name: 'essai.md'});
const read = async (source: string) => outline((await parse(source)).article);

describe('front matter', () => {
	it('tells title, language, date, author and licence, and is no part of the text', async () => {
		const {article, problems} = await parse(
			'---\ntitle: Le lavoir\nlanguage: fr\ndate: 2023-05-03\nauthor: Odette Lamy\nlicence: CC BY 4.0\nmood: gai\n---\nIl rouvre.',
		);
		expect(problems).toEqual([]);
		expect(article).toMatchObject({
			title: 'Le lavoir',
			language: 'fr',
			date: '2023-05-03',
			author: 'Odette Lamy',
			licence: 'CC BY 4.0',
		});
		expect(outline(article)).toEqual(['# Le lavoir', 'by Odette Lamy · 3 mai 2023', 'Il rouvre.']);
	});

	it.each(['---\n---\nIl rouvre.', '---\r\n---\r\n\r\nIl rouvre.', '---\n# rien\n---\nIl rouvre.'])(
		'may hold nothing: %j',
		async source => {
			expect((await parse(source)).problems).toEqual([]);
			expect(await read(source)).toEqual(['Il rouvre.']);
		},
	);

	it('may write its keys and values in other ways', async () => {
		const {article} = await parse(
			'---\r\n# notice\r\nTitle: "Le lavoir : enfin"\r\nLang: fr-CA\r\nauthors: [Odette Lamy, {name: Jean Roy}]\r\nlicense: MIT\r\n...\r\nIl rouvre.',
		);
		expect(article).toMatchObject({
			title: 'Le lavoir : enfin',
			language: 'fr',
			author: 'Odette Lamy, Jean Roy',
			licence: 'MIT',
		});
	});

	it('may name the site and the address, and the site stands in the byline', async () => {
		const {article} = await parse(
			'---\ntitle: Eau\nsite: La Gazette\nauthor: Odette Lamy\nurl: https://gazette.example/eau\n---\nElle coule.',
		);
		expect(article).toMatchObject({site: 'La Gazette', address: 'https://gazette.example/eau'});
		expect(outline(article)[1]).toBe('by Odette Lamy · La Gazette');
	});

	it('may give a title that looks like a number', async () => {
		expect((await parse('---\ntitle: 1984\n---\nIl faisait froid.')).article.title).toBe('1984');
	});

	it('adds no title that the text has', async () => {
		expect(await read("---\ntitle: L’eau  vive\nauthor: Odette Lamy\n---\n# L'eau vive\n\nElle coule.")).toEqual([
			"# L'eau vive",
			'by Odette Lamy',
			'Elle coule.',
		]);
	});

	it('puts its title above another', async () => {
		expect(await read('---\ntitle: L’eau\n---\n# Le feu\n\nIl brûle.')).toEqual(['# L’eau', '# Le feu', 'Il brûle.']);
	});

	it('without a title puts the byline below the text’s own', async () => {
		expect(await read('---\nauthor: Odette Lamy\n---\n# L’eau\n\nElle coule.')).toEqual([
			'# L’eau',
			'by Odette Lamy',
			'Elle coule.',
		]);
	});

	it('wins over the language that the words show', async () => {
		expect(
			(await parse('---\nlang: en\n---\nLe lavoir est dans la rue et la pompe est sur le pont.')).article.language,
		).toBe('en');
		expect(
			(await parse('---\nlang: "?"\n---\nLe lavoir est dans la rue et la pompe est sur le pont.')).article.language,
		).toBe('fr');
	});

	it.each([
		['fr', '2024-03-01', '1er mars 2024'],
		['fr', '2022-11-02T23:30:00-05:00', '2 novembre 2022'],
		['en', '2022-11-02', 'November 2, 2022'],
		['de', '2022-11-02', '2. November 2022'],
		['fr', '2023-02-30', '2023-02-30'],
		['fr', 'printemps 2022', 'printemps 2022'],
	])('in %s writes the date %s as “%s”', async (language, date, text) => {
		expect(await read(`---\nlang: ${language}\ndate: ${date}\n---\nMot.`)).toEqual([`by ${text}`, 'Mot.']);
	});
});

describe('front matter that is broken', () => {
	it('costs a problem; those of its lines that are whole are still used, and so is all of the text', async () => {
		const {article, problems} = await parse('---\ntitle: Eau : le prix\nauthor: [Odette\n---\nElle coule.');
		expect(problems.map(({message}) => message)).toEqual([
			'The front matter is not valid YAML; only its plain “key: value” lines were used.',
		]);
		expect(outline(article)).toEqual(['# Eau : le prix', 'Elle coule.']);
	});

	it('gives nothing of a value that is never closed', async () => {
		const details = async (...lines: readonly string[]) =>
			(await parse(['---', ...lines, 'mood: a: b', '---', 'Elle coule.'].join('\n'))).article;
		expect(await details('title: "Eau: le prix', 'author: [Odette')).toMatchObject({title: 'Elle coule.'});
		expect((await details('title: "Eau: le prix', 'author: [Odette')).author).toBeUndefined();
		for (const value of ["'Odette", '{name: Odette', '&odette', '*odette', '|', '"Odette" Lamy'])
			expect((await details(`author: ${value}`)).author).toBeUndefined();
		expect(await details('title: "L’« eau » : "vive""', 'authors: [Odette Lamy, Jean Roy]')).toMatchObject({
			title: 'L’« eau » : "vive"',
			author: 'Odette Lamy, Jean Roy',
		});
	});

	it('may not make the reader work for it', async () => {
		const {problems} = await parse(`---\n${'a: &a [*a, *a, *a]\n'.repeat(2000)}---\nElle coule.`);
		expect(problems).toHaveLength(1);
	});

	it.each([
		'---\ntitle: Eau\n\nElle coule.',
		'---\n\nElle coule.\n\n---\n\nEncore.',
		' ---\ntitle: Eau\n---\nElle coule.',
	])('is text where it has no end, no key or no beginning', async source => {
		const {article} = await parse(source);
		expect(article.text).toContain('Elle coule.');
		expect(article.date ?? article.author).toBeUndefined();
	});
});

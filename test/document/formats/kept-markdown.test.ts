import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/document/document.ts';
import {keptMarkdown} from '../../../source/document/formats/kept-markdown.ts';
import {parseMarkdown} from '../../../source/document/formats/markdown.ts';
import {parsePlainText} from '../../../source/document/formats/plain-text.ts';
import {squeeze} from '../../../source/document/squeeze.ts';

const details = {source: 'https://example.org/phare', file: '', kept: '2025-03-10'};

/** What is read again of an article that was kept. */
async function again(article: Article): Promise<Article> {
	const {article: read, problems} = await parseMarkdown(keptMarkdown(article, details), {name: 'kept.md'});
	expect(problems).toEqual([]);
	return read;
}

/** A kept article as any other program reads it, without what the front matter says: as Markdown, comments and all. */
const elsewhere = async (article: Article) =>
	parse(keptMarkdown(article, details).replace(/^---\n[\s\S]*?\n---\n/, ''));

/** Numbers and boxes of lists, with the items that they stand before. */
const numbered = ({text, blocks}: Article) =>
	blocks
		.filter(({marker}) => marker !== undefined && /[\d☐☑]/.test(marker))
		.map(({marker, start, end}) => `${marker} ${squeeze(text.slice(start, end))}`);

const parse = async (source: string) => (await parseMarkdown(source, {name: 'article.md'})).article;

describe('an article that is kept', () => {
	test('is Markdown that anybody can read', async () => {
		const article = await parse(
			'---\nauthor: Ann Lee\ndate: 2025-03-09\nsite: Le Phare\n---\n# Le phare\n\nIl *est* éteint : « Oui », [dit-elle](https://example.org/a).\n\nPhoto : Ann Lee\n\n1. un\n2. deux\n   - trois\n\n> Une phrase,\\\n> et une autre.\n',
		);
		expect(keptMarkdown(article, details)).toBe(`---
title: "Le phare"
author: "Ann Lee"
site: "Le Phare"
date: "2025-03-09"
language: "fr"
source: "https://example.org/phare"
kept: "2025-03-10"
article-reader: "kept"
---

# Le phare

<!-- byline -->

Ann Lee · Le Phare · 9 mars 2025

Il *est* éteint : « Oui », [dit-elle](https://example.org/a).

<!-- byline -->

Photo : Ann Lee

1. un
2. deux
   - trois

> Une phrase,\\
> et une autre.
`);
	});

	test('has its tables, tasks and numbers where any program shows them', async () => {
		const table = '| An | Prix |\n| - | - |\n| 2020 | *3* € |\n| 2021 | 4 \\| 5 € |\n';
		const lists =
			'- [x] fait\n- [ ] à faire\n  - [ ] dessous\n\n3. trois\n4. quatre\n\n   suite\n\n1) un\n\n> - point\n';
		const article = await parse(`# Prix\n\n${table}\n${lists}`);
		expect(keptMarkdown(article, details)).toContain(`# Prix\n\n${table}\n${lists}`);
		expect(await again(article)).toEqual({...article, address: details.source});
	});

	test('has two tables apart', async () => {
		const tables = '| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| - | - |\n| g | h |\n';
		const article = await parse(`# Prix\n\n${tables}`);
		expect(article.blocks.map(({isTop}) => isTop ?? false)).toEqual([false, true, false, true, false]);
		expect(keptMarkdown(article, details)).toContain(tables);
		expect(await again(article)).toEqual({...article, address: details.source});
	});

	test('has a table without a head under an empty one, and never a row with more cells than it', async () => {
		const rows = ['a | b', 'c | d | e', 'f | g'];
		const starts = [0, 6, 16];
		const blocks = rows.map((row, index) => ({
			start: starts[index]!,
			end: starts[index]! + row.length,
			kind: 'item' as const,
			level: 1,
			...(index === 0 && {isTop: true as const}),
		}));
		const article: Article = {title: 'a | b', language: 'und', text: rows.join('\n'), blocks, marks: []};
		expect(keptMarkdown(article, details)).toContain('\n|  |  |\n| - | - |\n| a | b |\n| c | d \\| e |\n| f | g |\n');
		expect(await again(article)).toEqual({...article, address: details.source});
	});

	test('says all its words, numbers and boxes to any program, whatever lists and tables stand in what', async () => {
		const piece = fc.constantFrom(
			...'- |1. |7. |12) |- [ ] |- [x] |   - |   3. |      1. |> |> - |> 2. |un mot|un *deux* |*|_|\\||&lt;|\n|\n\n|\n\n|\n\n    '.split(
				'|',
			),
			'\n\n| a | *b* |\n| - | - |\n| c | d |\n\n',
			'\n  ```\n  a\n    b\n  ```\n',
			'\n   ~~~\n   *a*\n\n   ~~~\n',
			'\n\n| x \\| y | z |\n| - | - |\n| `t` |\n\n',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, {maxLength: 40}), async pieces => {
				const article = await parse(pieces.join(''));
				const read = await again(article);
				expect(read.text).toBe(article.text);
				expect(read.blocks).toEqual(article.blocks);
				const other = await elsewhere(article);
				expect(squeeze(other.text)).toBe(squeeze(article.text));
				expect(numbered(other)).toEqual(numbered(article));
			}),
			{numRuns: 300},
		);
	});

	test('is read again with its text, its blocks, its marks and all that it says of itself', async () => {
		const article = await parse(
			[
				'---\ntitle: "Le phare: éteint"\nauthor: Ann Lee\n---',
				'Texte **gras *et italique* `code`** ~~rayé~~.',
				'> > profond\n>\n> - un point\n>\n>   et sa suite',
				'- [x] fait\n- [ ] à faire\n\n7. sept\n8. huit',
				'| a | b |\n| - | - |\n| c | d |',
				'```\n  if (a) {\n\n  }\n```',
				'---',
				'Lire aussi : la suite',
				'Une note[^1].\n\n[^1]: En bas.',
			].join('\n\n'),
		);
		expect(await again(article)).toEqual({...article, address: details.source});
	});

	test.each([
		'# pas un titre',
		'1. pas une liste',
		'- pas une liste',
		'    pas du code',
		'a * b * c _d_ `e` [f](g) <h> &amp; \\i ~~j~~ ![k](l) [^m]',
		'deux  espaces, une\ttabulation, trois   encore',
		'https://example.org/a_b_c et ann@example.org',
		'a | b\n--- | ---\nc | d',
		'===\n---\n***',
		'«\u00A0Non\u00A0», dit-il\u202F; \u200Bvide\uFEFF',
		'<!-- aside -->',
		'> cité\n>> deux fois',
		'titre: oui\n---\nnon: plus',
	])('keeps the characters of a plain text: %j', async source => {
		const {article} = parsePlainText(`${source}\n\n${source}\n`, {name: 'a.txt'}) as {article: Article};
		const read = await again(article);
		expect(read.text).toBe(article.text);
		expect(read.blocks).toEqual(article.blocks);
	});

	test('keeps every character of any plain text', async () => {
		const markup = fc.constantFrom(...' *_`#>-+=|~[]()<>!&;\\/.:1a\n\t', '\n\n', '« ', '&amp;', '<b>', '- ', '\u00A0');
		const anySource = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(markup).map(parts => parts.join('')),
		);
		await fc.assert(
			fc.asyncProperty(anySource, async source => {
				const {article} = parsePlainText(source, {name: 'a.txt'}) as {article: Article};
				expect((await again(article)).text).toBe(article.text);
			}),
			{numRuns: 500},
		);
	});

	test('keeps every character of any Markdown', async () => {
		const piece = fc.constantFrom(
			...[
				'*',
				'**',
				'_',
				'`',
				'# ',
				'> ',
				'- ',
				'1. ',
				'~~',
				'[a](b)',
				'\n',
				'\n\n',
				'  \n',
				'mot',
				' ',
				'  ',
				'&nbsp;',
				'<br>',
				'|',
				'    ',
				'\\',
				'![x](y)',
				'[^1]',
			],
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, {maxLength: 30}), async pieces => {
				const article = await parse(pieces.join(''));
				const read = await again(article);
				expect(read.text).toBe(article.text);
				expect(read.blocks.map(({start, end}) => [start, end])).toEqual(
					article.blocks.map(({start, end}) => [start, end]),
				);
			}),
			{numRuns: 500, examples: [[['***\n', '<br>*']]]},
		);
	});

	test('is the same for every marked article', async () => {
		const folder = new URL('../../articles/studied/fr/', import.meta.url);
		for (const name of readdirSync(folder)) {
			const source = readFileSync(new URL(name, folder), 'utf8').replace(/<[^>]*>/g, '');
			const {article} = parsePlainText(source, {name}) as {article: Article};
			expect(await again(article)).toEqual({...article, address: details.source});
		}
	});

	test('by an earlier version, with its numbers in comments, is read as ever', async () => {
		const body = '<!-- item 1 0 3. -->\n\ntrois\n\n<!-- item 1 0 ☑ -->\n\nfait\n\n<!-- item 1 -->\n\na | b\n';
		const {blocks, text} = await parse(`---\ntitle: "Prix"\narticle-reader: "kept"\n---\n\n${body}`);
		expect(text).toBe('trois\nfait\na | b');
		expect(blocks.map(({kind, marker}) => [kind, marker])).toEqual([
			['item', '3.'],
			['item', '☑'],
			['item', undefined],
		]);
	});

	test('and corrected by hand is read as it was corrected', async () => {
		const {article} = parsePlainText('Le phare\n\nIl est éteint.\n', {name: 'a.txt'}) as {article: Article};
		const corrected = keptMarkdown(article, details).replace('éteint', 'allumé,\nenfin');
		expect((await parse(corrected)).text).toBe('Le phare\nIl est allumé, enfin.');
	});
});

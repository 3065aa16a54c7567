import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../../source/document/formats/markdown.ts';
import {expectLaws, markedTexts, outline} from '../outline.ts';

const parse = (source: string) => parseMarkdown(source, {name: 'essai.md'});
const read = async (source: string) => outline((await parse(source)).article);
const marks = async (source: string) => markedTexts((await parse(source)).article);

describe('blocks of Markdown', () => {
	it('are headings and paragraphs, each on one line', async () => {
		expect(await read('# Le lavoir\n\nUn lavoir\nrouvre.\n\nL’eau\n---\n\n### Et après ?')).toEqual([
			'# Le lavoir',
			'Un lavoir rouvre.',
			'## L’eau',
			'### Et après ?',
		]);
	});

	it('are list items with their markers, as deep as they stand', async () => {
		expect(await read('- Un seau\n  - Une anse\n    - Du fer\n- Une brosse\n\n3. Trois\n4. Quatre')).toEqual([
			'• Un seau',
			'  ◦ Une anse',
			'    ▪ Du fer',
			'• Une brosse',
			'3. Trois',
			'4. Quatre',
		]);
	});

	it('have one marker for an item of several paragraphs', async () => {
		expect(await read('1. Un seau\n\n   en fer')).toEqual(['1. Un seau', '  en fer']);
	});

	it('are tasks, done or not', async () => {
		expect(await read('- [x] Le toit\n- [ ] La pompe')).toEqual(['☑ Le toit', '☐ La pompe']);
	});

	it('are block quotes, as deep as they stand', async () => {
		expect(await read('> Un\n>\n> > Deux\n\nTrois')).toEqual(['> Un', '>> Deux', 'Trois']);
	});

	it('are lists in block quotes, and know it', async () => {
		expect(await read('> Un\n>\n> - Deux\n>   1. Trois\n>\n> > - Quatre\n\n- Cinq')).toEqual([
			'> Un',
			'>• Deux',
			'>  1. Trois',
			'>>• Quatre',
			'• Cinq',
		]);
	});

	it('are code, with its lines and tabs', async () => {
		expect(await read('```js\nif (eau) {\n\tlaver();\n}\n```')).toEqual(['| if (eau) {\n\tlaver();\n}']);
	});

	it('are code in a list or a block quote, behind the marker of an item that begins with it', async () => {
		const list = '- un\n\n  ```\n  a\n    b\n  ```\n\n  suite\n\n  1. ```\n     c\n     ```\n\n>     d';
		expect(await read(list)).toEqual(['• un', '  | a\n  b', '  suite', '    1.| c', '>| d']);
	});

	it('are rules, which hold no text', async () => {
		expect(await read('Un\n\n***\n\nDeux')).toEqual(['Un', '---', 'Deux']);
	});

	it('are the rows of a table', async () => {
		expect(await read('| Bourg | Lavoirs |\n|---|--:|\n| Aubry | 3 |\n| Belle-Île | |')).toEqual([
			'  Bourg | Lavoirs',
			'  Aubry | 3',
			'  Belle-Île |',
		]);
		expect(await marks('| Bourg | *Eau* |\n|---|---|\n| Aubry | **3** |')).toEqual([
			'strong Bourg | Eau',
			'emphasis Eau',
			'strong 3',
		]);
	});

	it('are the rows of a table in what it stands in: a quote, an item of a list', async () => {
		const table = ['| a | b |', '|---|---|', '| c | d |'];
		const within = (before: string) => table.map(line => before + line).join('\n');
		expect(await read(within('> '))).toEqual(['>  a | b', '>  c | d']);
		expect(await read(`- un\n\n  - deux\n\n${within('    ')}`)).toEqual(['• un', '  ◦ deux', '    a | b', '    c | d']);
	});

	it('are the footnotes, at the end, in the order in which the text names them', async () => {
		expect(await read('[^b]: Puits.\n[^a]: Source.\n\nL’eau[^a] du bourg[^b].')).toEqual([
			'L’eau¹ du bourg².',
			'---',
			'1. Source.',
			'2. Puits.',
		]);
	});

	it('keep footnotes that name others, or that nothing names', async () => {
		expect(await read('L’eau[^a].\n\n[^c]: Seule[^d].\n[^d]: Citerne.\n[^b]: Puits.\n[^a]: Source[^b].')).toEqual([
			'L’eau¹.',
			'---',
			'1. Source².',
			'2. Puits.',
			'3. Seule⁴.',
			'4. Citerne.',
		]);
	});

	it('are what an image shows, beside the article', async () => {
		expect(
			await read('Le lavoir.\n\n![Le lavoir, vu du pont](lavoir.jpg)\n\nIci ![une pompe](pompe.jpg) rouille.'),
		).toEqual(['Le lavoir.', '~ Le lavoir, vu du pont', 'Ici une pompe rouille.']);
	});

	it('are page furniture and bylines, told by their words', async () => {
		expect(
			await read('# Le lavoir\n\nPar Odette Lamy\n\nIl rouvre.\n\n*Lire aussi : [La pompe](p.html)*\n\nPublicité'),
		).toEqual(['# Le lavoir', 'by Par Odette Lamy', 'Il rouvre.', '~ Lire aussi : La pompe', '~ Publicité']);
	});
});

describe('links in brackets amid a paragraph of Markdown', () => {
	it('are set apart, with their marks', async () => {
		const source =
			'# Le lavoir\n\nIl *rouvre.*\n[À lire aussi : [La pompe](p.html)]\nElle rouille. (Lire aussi : **Le bac**)';
		expect(await read(source)).toEqual([
			'# Le lavoir',
			'Il rouvre.',
			'~ [À lire aussi : La pompe]',
			'Elle rouille.',
			'~ (Lire aussi : Le bac)',
		]);
		expect(await marks(source)).toEqual(['emphasis rouvre.', 'link La pompe → p.html', 'strong Le bac']);
	});
});

describe('lines of Markdown', () => {
	it('that are broken on purpose are paragraphs or quotes of their own', async () => {
		expect(await read('La lampe  \ns’allume\\\nau loin.\n\n> Un  \n> deux')).toEqual([
			'La lampe',
			's’allume',
			'au loin.',
			'> Un',
			'> deux',
		]);
		expect(await marks('*La lampe  \ns’allume*')).toEqual(['emphasis La lampe', 'emphasis s’allume']);
	});

	it('are one line in a heading or an item', async () => {
		expect(await read('- Un  \n  seau\n\nLe<br>lavoir')).toEqual(['• Un seau', 'Le', 'lavoir']);
	});

	it('have their entities decoded and their white space made even', async () => {
		expect(await read('&laquo;&nbsp;L’eau&nbsp;&raquo;   &amp;\tle   savon &#x1F9FC;&#27;')).toEqual([
			'«\u00A0L’eau\u00A0» & le savon 🧼\uFFFD',
		]);
	});
});

describe('marks of Markdown', () => {
	it('are emphasis, strength, code, strikes and links', async () => {
		expect(await marks('Un *a* **b** `c  d` ~~e~~ [f](https://eau.example/?a=1&amp;b=2 "titre").')).toEqual([
			'emphasis a',
			'strong b',
			'code c d',
			'strike e',
			'link f → https://eau.example/?a=1&b=2',
		]);
	});

	it('nest, but never in their own kind', async () => {
		expect(await marks('***a** b* et *c _d_*')).toEqual(['emphasis a b', 'strong a', 'emphasis c d']);
	});

	it('find the address of a link that is given elsewhere', async () => {
		expect(await marks('Voir [la pompe][P] et [ici].\n\n[p]: https://eau.example\n[ICI]: /la')).toEqual([
			'link la pompe → https://eau.example',
			'link ici → /la',
		]);
	});

	it('hold no control in an address', async () => {
		const [mark] = await marks('[a](https://eau.example/&#155;31m)');
		expect(mark).toMatch(/^link a → https:\/\/eau\.example\/[^\x00-\x1F\x7F-\x9F]*31m$/);
	});
});

describe('HTML in Markdown', () => {
	it('leaves its text', async () => {
		expect(
			await read(
				'<div align="center"><h2>L&rsquo;eau</h2>\n<p>Un <b>lavoir</b></p></div>\n\nIl <u>rouvre</u><!-- enfin -->.',
			),
		).toEqual(['## L’eau', 'Un lavoir', 'Il rouvre.']);
	});

	it('raises and lowers numbers, which are not one with the word before them', async () => {
		expect(await read('Odile Vasseur<sup>12</sup> boit de l’H<SUB class="n">2</SUB>O le 1<sup>er</sup> mai.')).toEqual([
			'Odile Vasseur¹² boit de l’H₂O le 1er mai.',
		]);
	});

	it('leaves no comment, script or style', async () => {
		expect(
			await read('<!-- a\n\nb -->\n\n<style>p {}</style>\n\n<script>\nlaver();\n\nsécher();\n</script>\n\nUn lavoir.'),
		).toEqual(['Un lavoir.']);
	});

	it('leaves lists and lines', async () => {
		expect(
			await read('<ul>\n  <li>Un seau</li>\n  <li>Une brosse</li>\n</ul>\n\n<p>La lampe<br/>s’allume</p>'),
		).toEqual(['• Un seau', '• Une brosse', 'La lampe', 's’allume']);
	});

	it('is text where it is only quoted', async () => {
		expect(await read('<p>&lt;b&gt; est une balise</p>')).toEqual(['<b> est une balise']);
	});
});

describe('the title of Markdown', () => {
	const titleOf = async (source: string) => (await parse(source)).article.title;

	it('is its first heading of level 1, else its first heading, else its first line, else the file’s name', async () => {
		expect(await titleOf('## Eau\n\n# Le *lavoir*')).toBe('Le lavoir');
		expect(await titleOf('Un mot.\n\n## Eau')).toBe('Eau');
		expect(await titleOf('Un mot.\n\nDeux mots.')).toBe('Un mot.');
		expect(await titleOf('<!-- rien -->')).toBe('essai.md');
		expect(await titleOf('# \u200B\n\nUn mot.')).toBe('Un mot.');
	});
});

describe('Markdown that would take minutes', () => {
	const size = 100_000;
	it.each([
		['block quotes', '>'.repeat(size)],
		['lists', '- '.repeat(size)],
		['brackets', '['.repeat(size)],
		['closing brackets', ']'.repeat(size)],
		['images', '!['.repeat(size) + ']()'.repeat(size)],
		['asterisks', '*a '.repeat(size)],
		['emphasis in emphasis', '*a '.repeat(size) + 'a* '.repeat(size)],
		['tags never closed', 'a<?'.repeat(size)],
		['links', '[a](b'.repeat(size)],
		['references', '[a][b]'.repeat(size)],
		['underlined headings', 'a\n=\n'.repeat(size / 4)],
		['list items', '- a\n  - b\n'.repeat(size / 10)],
		['blocks of HTML', '<div>a\n\n'.repeat(size / 4)],
		['footnotes', '[^a]: '.repeat(size)],
		['indentation', Array.from({length: 800}, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
	])('for its %s is shown as plain text, and says so', async (_name, source) => {
		const {article, problems} = await parse(source);
		expect(problems.map(({message}) => message)).toEqual([
			'This Markdown is too large or too deeply nested to be set; it is shown as plain text.',
		]);
		expect(article.text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
		expectLaws(article);
	});

	it('keeps what its front matter says, and shows none of it', async () => {
		const {article, problems} = await parse(
			`---\ntitle: Le lavoir\nlanguage: fr\nauthor: Odette Lamy\nlicence: CC BY 4.0\n---\nIl rouvre.\n\n${'['.repeat(size)}`,
		);
		expect(problems).toHaveLength(1);
		expect(article).toMatchObject({title: 'Le lavoir', language: 'fr', author: 'Odette Lamy', licence: 'CC BY 4.0'});
		expect(outline(article).slice(0, 3)).toEqual(['# Le lavoir', 'by Odette Lamy', 'Il rouvre.']);
		expect(article.text).not.toContain('licence');
	});

	it.each([
		['one line of asterisks', '*'.repeat(size)],
		['one line of backticks', '`'.repeat(size)],
		['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(1000)}`],
		['a long list of links', '- [un](a), [deux](b)\n'.repeat(500)],
		['a long text', `${'Le *lavoir* du [bourg](b) a rouvert samedi. '.repeat(8)}\n\n`.repeat(200)],
		['a number', '1'.repeat(size)],
	])('is not %s', async (_name, source) => {
		const {article, problems} = await parse(source);
		expect(problems).toEqual([]);
		expectLaws(article);
	});
});

describe('any Markdown', () => {
	const markup = fc
		.array(
			fc.constantFrom(
				...[
					'a',
					'mot ',
					' ',
					'\n',
					'\n\n',
					'  \n',
					'\t',
					'*',
					'**',
					'_',
					'`',
					'```\n',
					'~~',
					'[',
					']',
					'(',
					')',
					'![',
					'<',
					'>',
					'</p>',
				],
				...[
					'<p>',
					'<!--',
					'-->',
					'<br>',
					'&',
					'&lt;',
					'&#10;',
					'&#27;',
					'# ',
					'> ',
					'- ',
					'1. ',
					'---\n',
					'|',
					'|-|\n',
					'[^a]',
					'[^a]: ',
					'[a]: b\n',
				],
				...[
					'- [ ] ',
					'    ',
					'\\',
					'\r',
					'\f',
					'\0',
					'\uD800',
					'\uFEFF',
					'« ',
					'Lire aussi : ',
					'---\ntitle: ',
					'date: 2024-02-30\n',
				],
			),
			{maxLength: 40},
		)
		.map(parts => parts.join(''));

	it('gives an article that keeps every promise', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(markup, fc.string({unit: 'binary'})), async source =>
				expectLaws((await parse(source)).article),
			),
			{numRuns: 1000},
		);
	});
});

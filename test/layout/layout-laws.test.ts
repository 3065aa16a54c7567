import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Article, BlockKind} from '../../source/document/document.ts';
import {fullBreaks} from '../../source/layout/full-breaks.ts';
import {loadHyphenator} from '../../source/layout/hyphenation.ts';
import {gaps} from '../../source/layout/justify.ts';
import {layOut} from '../../source/layout/lay-out.ts';
import type {Line} from '../../source/layout/layout.ts';
import type {Hyphenator, TextTools} from '../../source/layout/text-tools.ts';
import {isClusterBoundary} from '../../source/text/graphemes.ts';
import {width as cellsOf} from '../../source/text/width.ts';
import {articleOf, drawn} from './typeset.ts';

const prose = [
	'« Il faut choisir », répète Mme Delmas depuis 20 ans : ses 1 250 élèves – ou presque – le savent par cœur ! Et M. Roux ?',
	'Le budget, 12,5 M€, augmente de 3 % ; l’internationalisation des établissements – « un cap », dit-on – coûtera 40 000 €.',
	'— Vous y croyez, vous ? — Non… Enfin : « peut-être », comme l’a écrit J. K. Morel (voir https://example.org/archives/2019/05/article-tres-long.html).',
];

const kinds: readonly BlockKind[] = ['heading', 'byline', 'paragraph', 'item', 'quote', 'code', 'aside', 'rule'];

const pieces = [
	...'aéÉ1 -–—«»“”’"!?;:,./%€…()日本ー각한🚀👩',
	...['mot', 'M. Roux', ' « ', ' » ', '1 000 ', ' ! ', 'https://example.org/', 'in\u00adfor\u00ad', '\u00a0', '\u202f'],
	...['\t', '\n', '\u200b', '\u2009', '\u3000', 'e\u0301', '\u0301', '👩\u200d🚀', '\u001b', '\ud83d', 'ﾊﾞ', '   '],
	...['x'.repeat(30), 'incompréhensible', ' | ', ' | '],
];

const anyText = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map(parts => parts.join(''));

const anyArticle = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...kinds),
			text: anyText,
			level: fc.nat(7),
			marker: fc.constantFrom('•', '◦', '3.', '12345678.', '日本語', ''),
			quotes: fc.nat(3),
		}),
		{maxLength: 5},
	)
	.map(parts => articleOf(parts));

const anyTable = fc
	.array(anyText, {minLength: 2, maxLength: 5})
	.map(texts => articleOf(texts.map(text => ({kind: 'item', level: 1, text: text.replaceAll('\n', ' ')}))));

let french: Hyphenator | null = null;
beforeAll(async () => {
	french = await loadHyphenator('fr');
});

describe('any article in a column of any width', () => {
	it('is set whole, in order and inside the column', () => {
		fc.assert(
			fc.property(
				fc.oneof({arbitrary: anyArticle, weight: 3}, anyTable),
				fc.integer({min: 1, max: 400}),
				fc.boolean(),
				fc.boolean(),
				(article, width, isJustified, isFull) => {
					obeys(article, width, isJustified, isFull ? {breaks: fullBreaks, hyphenator: french} : {});
				},
			),
			{numRuns: 3000},
		);
	});

	it('is the same each time, whatever was laid out before', () => {
		fc.assert(
			fc.property(anyArticle, fc.integer({min: 10, max: 80}), (article, width) => {
				const first = layOut(article, {width, isJustified: false});
				layOut(article, {width: 33, isJustified: true}, {breaks: fullBreaks});
				expect(layOut(article, {width, isJustified: false})).toEqual(first);
				expect(layOut({...article}, {width, isJustified: false})).toEqual(first);
			}),
		);
	});
});

describe.each([false, true])('prose, justified: %s', isJustified => {
	const article = articleOf([...prose, {kind: 'item', level: 1, marker: '•', text: prose[0]!}]);

	it('obeys all laws at every width', () => {
		for (let width = 1; width <= 400; width++) obeys(article, width, isJustified, {hyphenator: french});
	});

	it('never begins a line with a closing mark nor ends one with an opening mark', () => {
		for (let width = 10; width <= 200; width++) {
			for (const row of textRows(article, width, isJustified)) {
				expect(row).not.toMatch(/^\s*[»”:;?!%€]/);
				expect(row).not.toMatch(/[«“]$/);
			}
		}
	});

	it('parts no number from its unit and no civility from its name where there is room', () => {
		for (let width = 16; width <= 200; width++) {
			for (const row of textRows(article, width, isJustified)) {
				expect(row).not.toMatch(/(?:\b20|\b1|\b40|12,5|Mme|M\.|J\.|K\.)$/);
				expect(row).not.toMatch(/^\s*(?:250|000|M€|ans)/);
			}
		}
	});
});

function textRows(article: Article, width: number, isJustified: boolean): readonly string[] {
	const {lines} = layOut(article, {width, isJustified}, {hyphenator: french});
	return lines.filter(line => line.kind !== 'blank').map(line => drawn(article.text, line));
}

function obeys(article: Article, asked: number, isJustified: boolean, tools: TextTools): void {
	const {text, blocks} = article;
	const {width, lines} = layOut(article, {width: asked, isJustified}, tools);
	const context = `width ${asked} of ${JSON.stringify(text)}`;
	expect(width, context).toBe(Math.max(10, asked));
	for (const [index, line] of lines.entries()) {
		const block = blocks[line.block]!;
		expect(line.start >= block.start && line.end <= block.end && line.start <= line.end, context).toBe(true);
		expect(index === 0 || lines[index - 1]!.end <= line.start, context).toBe(true);
		if (line.kind === 'blank')
			expect(line, context).toMatchObject({start: block.start, end: block.start, marker: '', stretch: 0});
		else expect(line.kind, context).toBe(block.kind);
		if (line.marker !== '') expect(cellsOf(line.marker), context).toBe(line.indent);
		fits(text, line, width, context);
		if (line.kind !== 'code') expect(text.slice(line.start, line.end), context).not.toMatch(/^\s|\s$/);
		// An accent on the white space that is left out before it begins a line on a circle.
		const isAccentOfSpace = /^\s\p{M}/u.test(text.slice(line.start - 1, line.start + 1));
		expect(isAccentOfSpace || isClusterBoundary(text, line.start), context).toBe(true);
		expect(isClusterBoundary(text, line.end), context).toBe(true);
	}

	for (const [index, {start, end}] of blocks.entries()) {
		const own = lines.filter(line => line.block === index && line.kind !== 'blank');
		expect(own.length, context).toBeGreaterThan(0);
		expect(own.map(line => ink(text.slice(line.start, line.end))).join(''), context).toBe(ink(text.slice(start, end)));
	}
}

function fits(text: string, line: Line, width: number, context: string): void {
	const cells = line.indent + cellsOf(text.slice(line.start, line.end)) + Number(line.isHyphenated);
	expect(cells, context).toBeLessThanOrEqual(width);
	const added = gaps(text, line).reduce((sum, gap) => sum + gap.cells, 0);
	if (line.gaps) expect(cells + added, context).toBeLessThanOrEqual(width);
	else expect(added, context).toBe(line.stretch);
	if (line.stretch > 0) expect(cells + line.stretch, context).toBe(width);
}

function ink(text: string): string {
	return text.replace(/[\s\u200b]/g, '');
}

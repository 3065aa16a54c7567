import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import type {Article, Block} from '../../source/document/document.ts';
import {expectLaws, readMarked} from './marked.ts';

const FOLDER = new URL('quotation-articles/', import.meta.url);
const sources = readdirSync(FOLDER).map(name => ({
	name,
	language: name.slice(0, 2),
	marked: readFileSync(new URL(name, FOLDER), 'utf8'),
}));

/** An article of plain paragraphs, one a line. */
function articleOf(text: string, language: string): Article {
	const blocks: Block[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		blocks.push({start, end: start + line.length, kind: 'paragraph', level: 0});
		start += line.length + 1;
	}

	return {title: 'x', language, text, blocks, marks: []};
}

/** Of the expected quotations, the share that is found; of those the share of right kinds; of known speakers the share. */
function scoreOf(marked: string, language: string) {
	const {article, quotations} = readMarked(marked, language);
	const found = analyse(article).quotations;
	const pairs = quotations.map(wanted => ({
		wanted,
		got: found.find(({start, end}) => start === wanted.start && end === wanted.end),
	}));
	const share = (list: typeof pairs, isRight: (pair: (typeof pairs)[number]) => boolean) =>
		list.length === 0 ? 1 : list.filter(isRight).length / list.length;
	const spoken = pairs.filter(({wanted}) => wanted.kind === 'speech' && wanted.speaker !== null);
	return {
		spans: (2 * pairs.filter(({got}) => got).length) / (quotations.length + found.length),
		kinds: share(pairs, ({wanted, got}) => got?.kind === wanted.kind),
		speakers: share(spoken, ({wanted, got}) => got?.speaker === wanted.speaker),
	};
}

describe('whole articles', () => {
	for (const {name, language, marked} of sources) {
		test(name, () => {
			const {spans, kinds, speakers} = scoreOf(marked, language);
			expect(spans).toBeGreaterThanOrEqual(0.98);
			expect(kinds).toBeGreaterThanOrEqual(0.92);
			expect(speakers).toBeGreaterThanOrEqual(0.9);
		});
	}
});

test('people and quotations come from one reading', () => {
	const {article} = readMarked('Anne Delorme a souri : « Bien sûr. » Puis Delorme est partie.');
	const {quotations, people} = analyse(article);
	expect(people.map(({name}) => name)).toEqual(['Anne Delorme']);
	expect(quotations.map(({speaker, reason}) => [speaker, reason])).toEqual([['Anne Delorme', 'colon']]);
});

test('an empty article has nothing', () => {
	expect(analyse(articleOf('', 'fr'))).toEqual({quotations: [], people: []});
});

describe('whatever the text, the laws hold', () => {
	const texts = sources.map(({marked, language}) => readMarked(marked, language).article.text);

	test('any code units, lone surrogates too', () => {
		const units = fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 80});
		fc.assert(
			fc.property(units, fc.constantFrom('fr', 'en', 'und'), (codes, language) => {
				const article = articleOf(String.fromCharCode(...codes), language);
				expectLaws(article, analyse(article).quotations);
			}),
			{numRuns: 500},
		);
	});

	test('real articles, cut and spliced', () => {
		const cut = fc.tuple(fc.constantFrom(...texts), fc.nat(4000), fc.nat(400));
		fc.assert(
			fc.property(fc.array(cut, {minLength: 1, maxLength: 6}), fc.constantFrom('fr', 'en'), (cuts, language) => {
				const text = cuts.map(([source, start, length]) => source.slice(start, start + length)).join('');
				const article = articleOf(text, language);
				expectLaws(article, analyse(article).quotations);
			}),
			{numRuns: 300},
		);
	});

	test('the same text gives the same analysis', () => {
		const article = articleOf(texts[0]!, 'fr');
		expect(analyse(article)).toEqual(analyse(article));
	});
});

import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {articleOf} from '../../scripts/lib/hostile-texts.ts';
import {analyse} from '../../source/analysis/analyse.ts';
import type {Article, Block} from '../../source/document/document.ts';
import {fold} from '../../source/text/fold.ts';
import {expectLaws, expectPeopleLaws, readMarked} from './marked.ts';

/** Every article of the tests and the bundled one, without their marks. */
const texts = [
	...['quotation-articles', 'people-articles', 'people-briefs'].map(folder => `./${folder}/`),
	...['studied/fr', 'studied/en', 'held-out/fr', 'held-out/en'].map(folder => `../articles/${folder}/`),
	'../../content/',
].flatMap(folder => {
	const place = new URL(folder, import.meta.url);
	return readdirSync(place).map(file => readMarked(readFileSync(new URL(file, place), 'utf8')).article.text);
});

/** The languages of the table, and some that are not in it. */
const languages = fc.constantFrom('fr', 'en', 'es', 'und', 'de-AT', 'ja');

const kinds = fc.constantFrom<Block['kind']>(
	...(['paragraph', 'paragraph', 'heading', 'byline', 'item', 'quote', 'code', 'aside', 'rule'] as const),
);

/** Pieces that articles are rarely cut into: marks, halves of pairs, letters of many scripts, beginnings of names. */
const pieces = fc.constantFrom(
	...['\ud83d', '\udc00', '😀', '𝐀', '漢字', 'Ω', 'Жан ', 'É', 'A', '\u0301', '\u200b', '\u202e', '\0', 'ſ', 'İ'],
	...['de ', 'van ', 'Jean ', 'M. ', 'J.-K. ', '@a', '#b', 'III', 'dit ', 'selon ', 'said ', 'dijo ', 'il ', 'she '],
	...['« ', ' »', '“', '”', '„', '"', "'", '’', '‘', '‹', '›', '``', "''", '— ', '-', '.', ',', ' : ', '…', '[', ')'],
	...['\n', '\n\n', ' ', '\u00a0', '\u202f', '\t', '\r', '\u2028', '5\' 10"', '48°', '1', '½'],
);

/** Pieces of sentences that tell who speaks, which may stand where nothing else fits. */
const phrases = fc.constantFrom(
	...[
		'La presse réagit :',
		'« Le Soir »',
		'« une honte »',
		'le quotidien',
		'la chaîne',
		'la CGT',
		'la société Sotrame',
		'ferme',
	],
	...[
		'Sauvons la Baie',
		"la Fédération de l'eau, de l'air",
		'et du bruit',
		'des riverains',
		'une trentaine de',
		'Paul Roux',
		'la maire',
	],
	...[
		'ce dernier',
		'le second',
		'a dit',
		'dénonçant',
		"d'avoir dit",
		'selon',
		'pour',
		'du côté de',
		'fournis par',
		'qui',
		'ainsi que',
	],
	...[
		'porte-parole',
		'Photo :',
		'ajoute-t-il',
		'lisant',
		'une lettre de',
		'phrase de',
		"Et d'ajouter",
		'(',
		')',
		',',
		'.',
		':',
		'—',
		'\n\n',
	],
	...[
		'“a joke”',
		'‘a mess’',
		'said',
		'called it',
		'Ann Lee',
		'the council',
		'a group of',
		'parents',
		'Save the Elms',
		'Reaction from',
	],
	...[
		'saying',
		'both',
		'the latter',
		'his lawyer',
		'a spokesman for',
		'according to',
		'the verdict of',
		'the company',
		"'s",
		'’s is how',
	],
);

const cut = fc
	.record({text: fc.constantFrom(...texts), from: fc.nat(3500), length: fc.nat(400)})
	.map(({text, from, length}) => text.slice(from, from + length));

/** Analyses a text whose blocks are of the kinds given, in turn, and expects what holds for any. */
function expectLawful(text: string, language: string, kindsOfBlocks: readonly Block['kind'][]): void {
	const plain = articleOf(text, language);
	const blocks = plain.blocks.map((block, index): Block => {
		const kind = kindsOfBlocks[index % kindsOfBlocks.length] ?? 'paragraph';
		return kind === 'item' ? {...block, kind, level: 1, marker: '—'} : {...block, kind};
	});
	const article: Article = {...plain, blocks};
	const {quotations, people} = analyse(article);
	expectLaws(article, quotations);
	expectPeopleLaws(article, people);
	for (const person of people)
		for (const mention of person.mentions) expect(kindAt(article, mention.start)).toBe('text');
	const lettersOf = (words: string) => fold(words, false).replaceAll(/[^\p{L}\p{N}]/gu, '');
	const letters = lettersOf(text);
	for (const {start, speaker} of quotations) {
		expect(kindAt(article, start)).toBe('text');
		const isNamed =
			speaker === null || people.some(({name}) => name === speaker) || letters.includes(lettersOf(speaker));
		expect(isNamed, `${speaker} is no person and stands nowhere`).toBe(true);
	}
}

/** Whether an offset lies in code, which nobody says, or a rule. */
function kindAt({blocks}: Article, offset: number): 'text' | 'code' {
	const {kind} = blocks.find(block => block.start <= offset && offset <= block.end)!;
	return kind === 'code' || kind === 'rule' ? 'code' : 'text';
}

const kindsOfBlocks = fc.array(kinds, {minLength: 1, maxLength: 6});

test('any string of code units', () => {
	fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), languages, kindsOfBlocks, expectLawful));
	const units = fc.array(fc.integer({min: 0, max: 0xff_ff}), {maxLength: 80});
	const text = units.map(codes => String.fromCharCode(...codes));
	fc.assert(fc.property(text, languages, kindsOfBlocks, expectLawful), {numRuns: 500});
});

test('pieces of sentences in any order', () => {
	const text = fc.array(phrases, {maxLength: 20}).map(list => list.join(' '));
	fc.assert(fc.property(text, languages, kindsOfBlocks, expectLawful), {numRuns: 1500});
});

test('marks, names and halves of pairs in any order', () => {
	const text = fc.array(pieces, {maxLength: 80}).map(list => list.join(''));
	fc.assert(fc.property(text, languages, kindsOfBlocks, expectLawful), {numRuns: 1000});
});

test('articles cut and spliced anywhere, with anything between', () => {
	const text = fc.array(fc.oneof({weight: 2, arbitrary: cut}, pieces), {maxLength: 16}).map(list => list.join(''));
	fc.assert(fc.property(text, languages, kindsOfBlocks, expectLawful), {numRuns: 500});
});

test('marks between names in capitals are no name', () => {
	expect(() => analyse(articleOf("T 'HOOG' MORT", 'fr'))).not.toThrow();
});

test('whoever spoke for a group before a pronoun is not looked for in an aside above the article', () => {
	const article = articleOf('Anna Roux part. La classe reste. La cour aussi.\n« C’est non », soupire-t-il.', 'fr');
	const [first, ...rest] = article.blocks;
	const blocks = [{...first!, kind: 'aside' as const}, ...rest];
	expect(() => analyse({...article, blocks})).not.toThrow();
});

test('what “it” means is not looked for in text above the first block', () => {
	const article = articleOf('A letter was sent to the mill this morning.\nIt accepts that some savings are "u', 'en');
	const [first, ...rest] = article.blocks;
	const blocks = [
		{...first!, start: rest[0]?.start ?? first!.end, end: rest[0]?.end ?? first!.end, kind: 'aside' as const},
	];
	expect(() => analyse({...article, blocks})).not.toThrow();
});

import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import type {Analysis} from '../../source/analysis/analysis.ts';
import type {Article} from '../../source/document/document.ts';
import {parse} from '../../source/document/parse.ts';

const file = 'rachat-twitter-moderation.md';
let article: Article;
let analysis: Analysis;
beforeAll(async () => {
	const source = readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8');
	({article} = await parse(source, {name: file}));
	analysis = analyse(article);
});

/** Every quotation of the bundled article as a careful reader takes it: how it begins, its kind, who says it. */
const quotations = [
	['« continuera à lutter', 'speech', 'Elon Musk'],
	['« Ce que nous avons dit', 'speech', 'Jessica González'],
	['« une équité de base', 'speech', 'Jessica González'],
	['« en particulier les plus riches', 'speech', 'Jessica González'],
	['« Nous allons surveiller', 'speech', 'Jonathan Greenblatt'],
	['« Mais j’ai été encouragé', 'speech', 'Jonathan Greenblatt'],
	['« Nous chercherons à voir', 'speech', 'Rashad Robinson'],
	['« Nous reconnaissons également', 'speech', 'Rashad Robinson'],
	['« faisant la promotion', 'speech', 'Derrick Johnson'],
	['« l’oiseau ne pourra pas', 'speech', 'Derrick Johnson'],
	['« J’avais tort à 100 %', 'speech', 'Catturd'],
	['« a cédé en moins', 'speech', 'Tim Pool'],
	['« liberté d’expression', 'scare', null],
	['« paysage d’enfer', 'speech', 'Elon Musk'],
	['« poursuit ses plans', 'speech', 'près de 50 organisations'],
	['« Non seulement les extrémistes', 'speech', 'signataires'],
	['« les plus abusifs', 'speech', 'signataires'],
	['« poussée des comportements', 'speech', 'Yoel Roth'],
	['« inauthentiques', 'speech', 'Yoel Roth'],
	['« erreur', 'speech', 'Elon Musk'],
	['« une décision moralement', 'speech', 'Elon Musk'],
	['« stupide à l’extrême', 'speech', 'Elon Musk'],
	['« Le Twitter d’Elon Musk', 'speech', 'Washington Post'],
	['“haut risque', 'scare', null],
] as const;

/** Everyone it names, in the order of their first mention. */
const people = [
	'Elon Musk',
	'Donald Trump',
	'Jonathan Greenblatt',
	'Jessica González',
	'Rashad Robinson',
	'Derrick Johnson',
	'Catturd',
	'Tim Pool',
	'Yoel Roth',
	'Paul Pelosi',
	'Nancy Pelosi',
	'Faiz Siddiqui',
];

describe('the bundled article, which a new reader sees first, is read without a fault', () => {
	test('each quotation, its kind and its speaker', () => {
		const found = analysis.quotations.map(({start, kind, speaker}, index) => [
			article.text.slice(start, start + (quotations[index]?.[0].length ?? 20)).replaceAll('\u00A0', ' '),
			kind,
			speaker,
		]);
		expect(found).toEqual(quotations);
	});

	test('each person, under the full name', () => {
		expect(analysis.people.map(({name}) => name)).toEqual(people);
	});

	test('every place that names Elon Musk, his handle too', () => {
		const [musk] = analysis.people;
		const named = article.text.match(/Elon Musk|\bMusk|@elonmusk/g);
		expect(musk!.mentions.map(({start, end}) => article.text.slice(start, end))).toEqual(named);
	});
});

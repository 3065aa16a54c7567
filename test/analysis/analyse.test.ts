import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {articleOf} from '../../scripts/lib/hostile-texts.ts';
import {analyse} from '../../source/analysis/analyse.ts';
import {expectQuotations, readMarked} from './marked.ts';

const FOLDER = new URL('quotation-articles/', import.meta.url);
const sources = readdirSync(FOLDER).map(name => ({
	name,
	language: name.slice(0, 2),
	marked: readFileSync(new URL(name, FOLDER), 'utf8'),
}));

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

test('the number of a note is no part of the name or of the quotation before it', () => {
	const {article} = readMarked('« Bien »¹, dit Anne Delorme². Puis Delorme³ sort. Anne Delorme¹⁰ rit : « Oui. »⁴');
	const {quotations, people} = analyse(article);
	expect(people.map(({name, mentions}) => [name, mentions.length])).toEqual([['Anne Delorme', 3]]);
	expect(quotations.map(({speaker, reason}) => [speaker, reason])).toEqual([
		['Anne Delorme', 'inverted verb'],
		['Anne Delorme', 'colon'],
	]);
});

test('a straight quotation ends before the number of a note, too', () => {
	const {article} = readMarked(`'Oui'⁹, a dit Anne Delorme. Puis elle a dit : "Non"¹²`);
	const {quotations} = analyse(article);
	expect(quotations.map(({start, end}) => article.text.slice(start, end))).toEqual(["'Oui'", '"Non"']);
});

test('an empty article has nothing', () => {
	expect(analyse(articleOf('', 'fr'))).toEqual({quotations: [], people: []});
});

test('the same text gives the same analysis', () => {
	const {article} = readMarked(sources[0]!.marked, sources[0]!.language);
	expect(analyse(article)).toEqual(analyse(article));
});

describe('what stands beside the article on its page', () => {
	const articles: Readonly<Record<string, readonly [language: string, marked: string]>> = {
		'a related headline names nobody that a pronoun means': [
			'fr',
			`Le maire, <p gender="male">Paul Roux</p>, a présenté jeudi le chantier du pont.

~ Lire aussi : <p>Jean Bon</p>, le ministre qui monte

<q by="Paul Roux">« Il sera ouvert en mai »</q>, a-t-il déclaré devant les journalistes.

~ Photo : <p>Marc Petit</p> / AFP

Il est reparti à pied. <q by="Paul Roux">« Bonsoir »</q>, a-t-il lancé.`,
		],
		'words that run on around it are one speaker’s': [
			'fr',
			`<p gender="male">Paul Roux</p>, le maire, a pris la parole.

<q by="Paul Roux" form="unclosed">« Il sera ouvert en mai, et nous en sommes fiers.</q>

~ Publicité

<q by="Paul Roux" form="unclosed">« Il y aura une fête, et tout le monde viendra.</q>

~ Lire aussi : le pont en dix dates

<q by="Paul Roux">« Nous vous attendons »</q>, a déclaré <p>Paul Roux</p>.`,
		],
		'a related headline says who speaks in it, and nobody else does': [
			'fr',
			`<q by="Paul Roux">« Tout est prêt »</q>, a déclaré <p>Paul Roux</p>.

~ Lire aussi : <q by="Jean Bon">« Le pont est à nous »</q>, assure <p>Jean Bon</p>

~ Lire aussi : Pont de Saint-Avel : <q>« On tiendra jusqu’à Noël »</q>`,
		],
		'in English too': [
			'en',
			`The mayor, <p gender="female">Ann Lee</p>, walked the site on Thursday.

~ Read more: <p gender="female">Jane Poole</p> quits the council

<q by="Ann Lee">“It will open in May,”</q> she said.`,
		],
	};

	for (const [name, [language, marked]] of Object.entries(articles)) {
		test(name, () => {
			const example = readMarked(marked, language);
			expectQuotations(example, analyse(example.article).quotations);
		});
	}
});

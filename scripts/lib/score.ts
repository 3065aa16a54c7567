import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {analyse} from '../../source/analysis/analyse.ts';
import type {Analysis} from '../../source/analysis/analysis.ts';
import type {Range} from '../../source/text/range.ts';
import {type Example, readMarked} from '../../test/analysis/marked.ts';

/** How many were right, how many were found, and how many there are. */
type Tally = {readonly right: number; readonly found: number; readonly wanted: number};

/** What is measured, in the order of the table. */
export const figures = ['quotations', 'kinds', 'speakers', 'people', 'identities'] as const;

/** A figure between 0 and 1 for each: F1 of exact spans, marks and white space at their ends left out, and the share of kinds and speakers that are right. */
export type Scores = Readonly<Record<(typeof figures)[number], number>>;

/** The marked articles in a folder, whose name is their language. */
export function readArticles(folder: URL): readonly Example[] {
	const language = folder.pathname.split('/').filter(Boolean).at(-1)!;
	return readdirSync(folder)
		.filter(name => name.endsWith('.txt'))
		.map(name => readMarked(readFileSync(new URL(name, folder), 'utf8'), language));
}

/**
 * What the analysis finds in articles against what their marks say, over all of them together. A kind counts where the
 * quotation was found; a speaker counts for each quotation of speech whose speaker is marked, found or not.
 */
export function score(examples: readonly Example[]): Scores {
	const tallies = examples.map(example => tally(example, analyse(example.article)));
	const sum = (name: keyof Scores): Tally =>
		tallies.reduce(
			(total, each) => ({
				right: total.right + each[name].right,
				found: total.found + each[name].found,
				wanted: total.wanted + each[name].wanted,
			}),
			{right: 0, found: 0, wanted: 0},
		);
	return Object.fromEntries(
		figures.map(name => {
			const {right, found, wanted} = sum(name);
			return [name, found + wanted === 0 ? 1 : (2 * right) / (found + wanted)];
		}),
	) as Scores;
}

function tally({article, quotations, people}: Example, found: Analysis): Readonly<Record<keyof Scores, Tally>> {
	const at = (range: Range) => core(article.text, range);
	const mine = new Map(found.quotations.map(quotation => [at(quotation), quotation]));
	const both = quotations.flatMap(wanted => {
		const own = mine.get(at(wanted));
		return own ? [{wanted, own}] : [];
	});
	const known = quotations.filter(({kind, speaker}) => kind === 'speech' && speaker !== null).length;
	const heard = both.filter(
		({wanted, own}) => wanted.kind === 'speech' && wanted.speaker && isSameSpeaker(wanted.speaker, own.speaker),
	);
	const named = people.flatMap(({name, mentions}) => mentions.map(range => `${at(range)} ${fold(name)}`));
	const foundNamed = found.people.flatMap(({name, mentions}) => mentions.map(range => `${at(range)} ${fold(name)}`));
	const places = (list: readonly string[]) => list.map(each => each.split(' ')[0]!);
	return {
		quotations: {right: both.length, found: mine.size, wanted: quotations.length},
		kinds: share(both.filter(({wanted, own}) => wanted.kind === own.kind).length, both.length),
		speakers: share(heard.length, known),
		people: overlap(places(foundNamed), places(named)),
		identities: overlap(foundNamed, named),
	};
}

function share(right: number, all: number): Tally {
	return {right, found: all, wanted: all};
}

function overlap(found: readonly string[], wanted: readonly string[]): Tally {
	const all = new Set(wanted);
	return {right: found.filter(each => all.has(each)).length, found: found.length, wanted: wanted.length};
}

/** A range without white space and quotation marks at its ends, about which one may differ. */
export function core(text: string, {start, end}: Range): string {
	const words = text.slice(start, end);
	const head = /^[\s«»“”„‟"'`‘’‹›—–]*/u.exec(words)![0].length;
	const tail = /[\s«»“”„‟"'`‘’‹›]*$/u.exec(words.slice(head))![0].length;
	return `${start + head}-${end - tail}`;
}

/** Whether two names of speakers are one, articles and accents left out. */
export function isSameSpeaker(one: string, other: string | null): boolean {
	return other !== null && voice(one) === voice(other);
}

/** A speaker's name without its article. */
function voice(name: string): string {
	return fold(name).replace(/^(?:l'|(?:le|la|les|un|une|des|the|an?) )/, '');
}

function fold(name: string): string {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('’', "'")
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** The marked items of a file, parted by lines of "===", in the language that is its name. */
export function readItems(file: URL): readonly Example[] {
	const language = basename(file.pathname, '.txt');
	return readFileSync(file, 'utf8')
		.split(/^===$/mu)
		.map(item => readMarked(item, language));
}

/** The figures of items in which only people are marked as a Markdown table. */
export function peopleTable(file: URL): string {
	const items = readItems(file);
	const {people, identities} = score(items);
	const row = `| news items, ${basename(file.pathname, '.txt')} (${items.length}) | ${people.toFixed(3)} | ${identities.toFixed(3)} |`;
	return ['| only people marked | people | identities |', '| --- | ---: | ---: |', row].join('\n');
}

/** The figures of every set of marked articles under a folder as a Markdown table. */
export function scoreTable(root: URL): string {
	const rows = ['studied', 'held-out'].flatMap(set =>
		['fr', 'en'].map(language => {
			const examples = readArticles(new URL(`${set}/${language}/`, root));
			const scores = score(examples);
			return `| ${set}, ${language} (${examples.length}) | ${figures.map(name => scores[name].toFixed(3)).join(' | ')} |`;
		}),
	);
	return [`| articles | ${figures.join(' | ')} |`, `| --- |${' ---: |'.repeat(figures.length)}`, ...rows].join('\n');
}

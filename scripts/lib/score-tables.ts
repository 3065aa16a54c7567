import {analyse} from '../../source/analysis/analyse.ts';
import type {Analysis} from '../../source/analysis/analysis.ts';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {nameCandidates} from '../../source/analysis/names/candidates.ts';
import {contextCues} from '../../source/analysis/names/context-cues.ts';
import {isHeld} from '../../source/analysis/names/cue.ts';
import {formCues} from '../../source/analysis/names/form-cues.ts';
import {nameTokens} from '../../source/analysis/names/tokens.ts';
import type {Example} from '../../test/analysis/marked.ts';
import {core, isSameSpeaker, peopleTable, readArticles, scoreTable} from './score.ts';

/** How often something held, and how often what it says was true. */
type Count = {readonly right: number; readonly all: number};

/** Cues that the table shows: those that hold most often. */
const MOST_CUES = 12;

/** The figures of every set of marked articles and items under a folder, and those of the studied ones by rule, as Markdown. */
export function scoreTables(root: URL): readonly string[] {
	const studied = ['fr', 'en'].flatMap(language => readArticles(new URL(`studied/${language}/`, root)));
	return [
		scoreTable(root),
		peopleTable(new URL('people-news/en.txt', root)),
		speakersByReason(studied),
		peopleByCue(studied),
	];
}

/** The quotations that were given a speaker for a reason, and the share whose speaker that is. */
function speakersByReason(examples: readonly Example[]): string {
	const counts = count(examples.flatMap(example => reasonsOf(example, analyse(example.article))));
	const rows = sorted(counts).map(([reason, {right, all}]) => `| ${reason} | ${all} | ${(right / all).toFixed(2)} |`);
	return ['| reason | quotations | right |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function reasonsOf({article, quotations}: Example, found: Analysis): (readonly [name: string, isRight: boolean])[] {
	const wanted = new Map(quotations.map(quotation => [core(article.text, quotation), quotation]));
	return found.quotations.flatMap(quotation => {
		const {speaker = null} = wanted.get(core(article.text, quotation)) ?? {};
		if (quotation.reason === null) return [];
		return [[quotation.reason, speaker !== null && isSameSpeaker(speaker, quotation.speaker)] as const];
	});
}

/** The places where a cue for or against a person holds, and the share where a person is named. */
function peopleByCue(examples: readonly Example[]): string {
	const counts = count(examples.flatMap(cuesOf));
	const weights = new Map([...formCues, ...contextCues].map(({name, weight}) => [name, weight]));
	const rows = sorted(counts)
		.slice(0, MOST_CUES)
		.map(([name, {right, all}]) => `| ${name} | ${weights.get(name)!} | ${all} | ${(right / all).toFixed(2)} |`);
	return ['| cue | weight | places | people |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function cuesOf({article, people}: Example): (readonly [name: string, isRight: boolean])[] {
	const {names} = languageFor(article.language);
	const named = new Set(people.flatMap(({mentions}) => mentions.map(({start}) => start)));
	return article.blocks.flatMap(block =>
		nameCandidates(nameTokens(article.text, block, names), names).flatMap(candidate =>
			[...formCues, ...contextCues]
				.filter(cue => isHeld(cue, candidate, names))
				.map(({name}) => [name, named.has(candidate.start)] as const),
		),
	);
}

function count(events: readonly (readonly [name: string, isRight: boolean])[]): ReadonlyMap<string, Count> {
	const counts = new Map<string, Count>();
	for (const [name, isRight] of events) {
		const {right, all} = counts.get(name) ?? {right: 0, all: 0};
		counts.set(name, {right: right + (isRight ? 1 : 0), all: all + 1});
	}

	return counts;
}

/** The counts, the most frequent first. */
function sorted(counts: ReadonlyMap<string, Count>): (readonly [string, Count])[] {
	return [...counts].sort(([one, a], [other, b]) => b.all - a.all || one.localeCompare(other));
}

import type {NameData} from '../languages/name-data.ts';
import {tokenAt, wordAt} from '../names/cue.ts';
import {SAINT} from '../names/thing-form-cues.ts';
import {isSideOfScore} from '../names/things.ts';
import type {Scored} from './known.ts';

/** What it adds to the odds of one word in the report of a match, where players are named so. */
const IN_REPORT = 2;
/** What it adds instead to be behind the noun of what players do. */
const AT_PLAY = 5;
/** The minutes that make a report. */
const MINUTES = 3;

/** The candidates of an article, one word the surer where it reports a match: “Vidal (16e) égalise”. */
export function asInMatch(text: string, scored: readonly Scored[], names: NameData): readonly Scored[] {
	if (!isMatchReport(text, names)) return scored;
	const sides = new Set<string>();
	for (const {candidate: c} of scored) if (isSideOfScore(c, 1) || isSideOfScore(c, -1)) sides.add(c.key);
	return scored.map(one => {
		if (!isWord(one, names) || sides.has(one.candidate.key)) return one;
		const more = isAtPlay(one, names) ? AT_PLAY : isPlayer(one, names) ? IN_REPORT : 0;
		return more === 0 ? one : {...one, context: one.context + more};
	});
}

function isMatchReport(text: string, {minutes, goals}: NameData): boolean {
	let found = 0;
	// Few texts have as many, so that few are read for goals.
	for (const _ of text.matchAll(minutes)) if (++found === MINUTES) return goals.test(text);
	return false;
}

/** Whether it is one word, and that of no saint's church and of no place. */
function isWord({candidate: c}: Scored, {scores, places}: NameData): boolean {
	const {word, shape} = c.words[0]!;
	return !c.isLong && shape === 'capitalised' && ![scores, places].some(list => list.has(word)) && !SAINT.test(word);
}

/** Whether nothing says that it is a thing or a team: no article, adjective or preposition before it, nor the beginning of a sentence, at which teams stand. */
function isPlayer({candidate: c}: Scored, names: NameData): boolean {
	const before = tokenAt(c, -1);
	if (names.articles.has(wordAt(c, -2)) || c.tokens[c.first]!.isOpening) return false;
	if (before?.shape !== 'lower') return true;
	const others = [names.articles, names.placePrepositions, names.personPrepositions, names.conjunctions];
	if (others.some(list => list.has(before.word))) return false;
	const isBefore = [names.openers, names.personVerbs, names.roles].some(list => list.has(before.word));
	return isBefore || names.personVerbs.has(wordAt(c, 1));
}

/** La frappe de Vidal, a header from Vidal. */
function isAtPlay({candidate: c}: Scored, {plays, ofKind, by, eitherPrepositions}: NameData): boolean {
	return plays.has(wordAt(c, -2)) && [ofKind, by, eitherPrepositions].some(list => list.has(wordAt(c, -1)));
}

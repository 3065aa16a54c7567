import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {SURE_CLOSING_MARKS, SURE_OPENING_MARKS} from './marks.ts';

/**
 * The token where the words begin that give the name behind them to somebody; -1 where none do.
 *
 *   Ann Lee, better known as Dot      a woman named Dot
 *                   ^                         ^
 */
export function namingBefore({tokens, first}: Candidate, {namings}: NameData): number {
	const phrases = first > 0 ? namings.get(tokens[first - 1]!.word) : undefined;
	for (const phrase of phrases ?? []) {
		const from = first - phrase.length;
		if (from >= 0 && phrase.every((word, i) => tokens[from + i]!.word === word)) return from;
	}

	return -1;
}

/** Marks between which and the name no noun is whoever has it. */
const ENDS = `.;:!?${SURE_OPENING_MARKS}${SURE_CLOSING_MARKS}`;

/** Whether an unnamed person is given the name: “a trader, who gave her name only as Dot”; not “a baker in a town called Dot”. */
export function isStrangerCalled(c: Candidate, names: NameData): boolean {
	const from = c.isLong ? -1 : namingBefore(c, names);
	// “A man named Dot”, of whose words one alone is too little for a clause between.
	const reach = from === c.first - 1 ? 1 : 8;
	for (let i = from - 1; i >= Math.max(from - reach, 0); i--) {
		const {word, shape} = c.tokens[i]!;
		const isNoun = names.roles.has(word) || (names.roleEnding.test(word) && shape === 'lower');
		if (isNoun || names.persons.has(word)) return true;
		if (names.articles.has(word) || names.thingsBefore.has(word) || ENDS.includes(word)) return false;
	}

	return false;
}

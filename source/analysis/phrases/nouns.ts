/**
 * Problem: a verb of saying has a subject of any length, and the person in it is not always the last name:
 * “the lawyer of Ann Lee, Tom Ray” is Tom Ray, “Ann Lee, the lawyer of Tom Ray” is Ann Lee.
 * Approach: read the phrase from its first word; a name counts where it follows its noun at once, or after a comma; a
 * name that only completes the noun (of, de) does not.
 * Limits: an adjective after its noun is not told from a verb that the tables do not have.
 */

import type {Gender} from '../analysis.ts';
import type {Pointing} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {endOfListed} from './listed-names.ts';
import {isModifier} from './modifiers.ts';
import {readHead} from './noun-head.ts';
import {afterOrigin, isAdjective, isNoun, isOwner, isTheirs} from './noun-words.ts';
import {memberAt, readNamed, readOwned} from './owned-nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';

/** What the determiner of a phrase says. */
export type Agreeing = {
	readonly gender: Gender | null;
	readonly isPlural: boolean;
	readonly isPossessive: boolean;
	readonly pointing: Pointing;
};

/** That of a noun without a determiner, or whose determiner does not tell. */
export const BARE: Agreeing = {gender: null, isPlural: false, isPossessive: false, pointing: 'definite'};

/** The phrase that begins at token `from` and whose noun stands at `noun` or after adjectives; null where none does. */
export function readNoun(
	tokens: readonly Token[],
	from: number,
	noun: number,
	agreeing: Agreeing,
	speech: SpeechData,
): Phrase | null {
	const listed = agreeing.pointing === 'definite' ? endOfListed(tokens, noun, speech) : -1;
	if (listed > noun)
		return phraseOf('organisation', from, listed, {head: tokens[listed - 1]!.word, name: {from: noun, to: listed}});
	let at = noun;
	while (isAdjective(tokens, at) || isModifier(tokens, at, speech) || isTheirs(tokens, at, speech)) at++;
	at = afterOrigin(tokens, at, speech);
	const token = tokens[at];
	if (token?.kind === 'name') {
		// “le vieux Tom”, but “Ann Lee's lawyer”, “the Lee campaign”.
		return isOf(tokens[at + 1], CLASS.genitive)
			? readNoun(tokens, from, at + 2, {...agreeing, gender: null, isPossessive: true}, speech)
			: (readNamed(tokens, from, at, agreeing, speech) ?? phraseOf('person', from, at + 1, {person: token.index}));
	}

	const member = memberAt(tokens, at);
	if (member > at) return phraseOf('person', from, member + 1, {person: tokens[member]!.index});
	// “the MP”: letters that elsewhere stand behind a name.
	const isOffice = token?.kind === 'word' && token.isCapital && speech.personNoun.isListed(token.word);
	if (!(isOffice || isNoun(token)) || isOf(token, CLASS.determiner)) return null;
	if (isOwner(tokens, at)) return readOwned(tokens, from, at, agreeing, speech);
	return isOf(token, CLASS.time) ? null : readHead(tokens, from, at, agreeing, speech);
}

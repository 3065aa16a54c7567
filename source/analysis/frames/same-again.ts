import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {describesName} from '../phrases/appositions.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** « Les chercheurs, ils disent »: a pronoun right behind the noun of somebody, which it takes up. */
export function isTakenUp(
	tokens: readonly Token[],
	before: Phrase | undefined,
	{kind, from, to, gender, isPlural}: Phrase,
	speech: SpeechData,
): boolean {
	// “la mairie, elle, a écrit”
	if (
		kind !== 'pronoun' ||
		tokens[to]?.kind === 'comma' ||
		before?.to !== from - 1 ||
		tokens[before.to]!.kind !== 'comma'
	)
		return false;
	const isNoun = before.kind === 'organisation' || (before.kind !== 'person' && speech.personNoun.test(before.head));
	const isFirst = isNoun && isOf(tokens[before.from], CLASS.determiner) && before.isPlural === isPlural;
	return isFirst && !describesName(tokens, before) && (!before.gender || !gender || before.gender === gender);
}

/** “Ann Lee, Tom Ray's sister, said”: who she is, and no other subject. */
export function isApposed(
	tokens: readonly Token[],
	phrase: Phrase,
	{at, end}: {readonly at: number; readonly end: number},
	before: Phrase | undefined,
	speech: SpeechData,
): boolean {
	if (isOfCalling(tokens, phrase, at, speech)) return true;
	if (itemAt(tokens, at - 1)?.kind !== 'comma') return false;
	// « Même avis chez Ann Lee, sa voisine : »
	if (tokens[end]?.kind === 'colon' && describesName(tokens, phrase)) return true;
	if (tokens[end]?.kind !== 'comma' || before?.to !== at - 1) return false;
	// “Ann Lee, D-Elm, said”: of one word too.
	const isOfGroup = phrase.kind === 'organisation' && (isOf(tokens[at], CLASS.determiner) || end === at + 1);
	const isDescribing = phrase.kind === 'description' || isOfGroup;
	return isDescribing && (before.kind === 'person' || before.kind === 'organisation');
}

/** « Paul Roux, délégué CGT, voit »: the group right behind the noun that says what somebody is. */
function isOfCalling(tokens: readonly Token[], {kind}: Phrase, at: number, speech: SpeechData): boolean {
	const [name, comma, noun] = tokens.slice(Math.max(0, at - 3), at);
	const isBeside = kind === 'organisation' && name?.kind === 'name' && comma?.kind === 'comma' && noun?.kind === 'word';
	return isBeside && !speech.modifiersFirst && speech.personNoun.test(noun.word);
}

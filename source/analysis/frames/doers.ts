import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** « accuse Ann Lee d'avoir dit », « reproche à Ann Lee d'avoir dit »: whether a phrase is told to have done what the verb says. */
export function isBlamed(
	tokens: readonly Token[],
	{at, end}: {readonly at: number; readonly end: number},
	verb: number,
	speech: SpeechData,
): boolean {
	// « permet à Ann Lee de dire »
	if (!isOf(tokens[end], CLASS.complement)) return false;
	const infinitive = speech.nonFinite.test(tokens[verb]?.word ?? '') ? verb : verb - 1;
	if (end !== infinitive - 1 || !speech.nonFinite.test(tokens[infinitive]!.word)) return false;
	// « accusée par Ann Lee d'avoir dit », « a avoué à Ann Lee d'avoir dit »: somebody else has.
	const isOblique = isOf(itemAt(tokens, at - 1), CLASS.preposition);
	return !isOblique || speech.letting.has(itemAt(tokens, at - 2)?.word ?? '');
}

/** « un plan refusé par la mairie, évoquant »: at whose hands that was done, right before a comma and the participle. */
export function isAgent(
	tokens: readonly Token[],
	at: number,
	{end, verb}: {readonly end: number; readonly verb: number},
	{agent, phrasalVerbs}: SpeechData,
): boolean {
	// “stood by the mayor, saying”: nothing was done by her.
	const isDone = tokens[at - 1]?.word === agent && !phrasalVerbs.get(agent)?.has(itemAt(tokens, at - 2)?.word ?? '');
	return isDone && tokens[end]?.kind === 'comma' && end + 1 === verb;
}

/** Whether a verb of attacking, in one word or two, stands before a token. */
export function isAttacked(tokens: readonly Token[], at: number, {attacking}: SpeechData): boolean {
	const attack = itemAt(tokens, at - 1);
	if (attack?.kind !== 'word') return false;
	return attacking.has(attack.word) || attacking.has(`${itemAt(tokens, at - 2)?.word} ${attack.word}`);
}

import type {SpeechData} from '../languages/speech-data.ts';
import {isVerbForm} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';

/** A form of a verb of saying that is no noun here: “the report said”, “le compte”. */
export function isVerbAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const before = tokens[at - 1];
	if (before && speech.phrasalVerbs.get(word)?.has(before.word)) return true;
	if (!isVerbForm(word, speech.verbs) || speech.groups.has(word)) return false;
	// « Réplique de la maire : »
	if (isCapital && ((before && before.kind !== 'stop') || speech.sayings.has(word))) return false;
	// “whose words are passed on by the paper”
	if (speech.relaying.has(word) && tokens[at + 1]?.word === speech.agent) return false;
	return before?.kind !== 'word' || !isNounAfter(tokens, at, speech);
}

/** Whether the word before makes a noun of what might be a verb; an article after a pronoun is one itself, “il le dit”. */
function isNounAfter(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word} = tokens[at - 1]!;
	const first = tokens[at - 2]?.word ?? '';
	// « une seule réplique », but « ce dernier réplique »
	const isAdjective = speech.adjectives.has(word) && !speech.pronouns.has(`${first} ${word}`);
	if (isAdjective && speech.determiners.has(first)) return true;
	// “the company said orders were”
	if (speech.omitsSubordinators && speech.pluralNoun.test(tokens[at]!.word) && isVerbForm(word, speech.verbs))
		return true;
	// “Another said”, but “another report”
	if (speech.alone.has(word) && isPast(tokens[at]!.word, speech)) return false;
	if (speech.determiners.has(word)) return !takesObject(tokens[at - 2], speech);
	// “Elm's ruling party”, but “he's saying”
	if (speech.genitives.has(word) && tokens[at + 1]?.kind === 'word') return speech.nonFinite.test(tokens[at]!.word);
	return speech.beforeNoun.has(word) && !speech.nonFinite.test(tokens[at]!.word);
}

/** Whether an article after this token is the object of a verb: il le dit, Ann Lee l'assure, comme le dit Ann Lee. */
function takesObject(token: Token | undefined, {pronouns, relatives, inverters, negations}: SpeechData): boolean {
	if (!token) return false;
	const {kind, word} = token;
	return kind === 'name' || pronouns.has(word) || relatives.has(word) || inverters.has(word) || negations.has(word);
}

/** A form of a verb that is no noun: “said”, “claimed”. */
function isPast(word: string, {objectVerb, verbs, nonFinite}: SpeechData): boolean {
	return objectVerb.test(word) || (verbs.forms.has(word) && !nonFinite.test(word));
}

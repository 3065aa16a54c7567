import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** A form of a verb of saying that is no noun here: “the report said”, “le compte”. */
export function isVerbAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const before = itemAt(tokens, at - 1);
	if (before && isOf(tokens[at], CLASS.particle) && speech.phrasalVerbs.get(word)?.has(before.word)) return true;
	if (!isOf(tokens[at], CLASS.verb) || isOf(tokens[at], CLASS.group)) return false;
	// « Réplique de la maire : »
	const isOpening = !before || before.kind === 'stop';
	if (isCapital && (!isOpening || isOf(tokens[at], CLASS.saying))) return false;
	// “whose words are passed on by the paper”
	if (speech.relaying.has(word) && tokens[at + 1]?.word === speech.agent) return false;
	// « l'individu interpellé aurait »
	const isOfNoun = before?.kind === 'word' && !isOf(before, CLASS.functional) && speech.objectVerb.test(word);
	const next = tokens[at + 1]?.word ?? '';
	if (isOfNoun && (speech.hypothetical.test(next) || speech.singularAuxiliaries.has(next))) return false;
	if (isAdjectival(tokens, at, speech)) return false;
	// “that Western claims were”
	const isSubject = isOf(tokens[at], CLASS.claim) && speech.passives.has(tokens[at + 1]?.word ?? '');
	return before?.kind !== 'word' || !(isSubject || isNounAfter(tokens, at, speech));
}

/** « le plan annoncé hier « … » », « les critiques répétées, « … » »: what only says which. */
function isAdjectival(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word} = tokens[at]!;
	if (speech.modifiersFirst || at < 2 || !isOf(tokens[at - 2], CLASS.determiner)) return false;
	const [noun, , next] = tokens.slice(at - 1, at + 2);
	const isNoun = noun!.kind === 'word' && !isOf(noun, CLASS.functional | CLASS.time) && !speech.adverb.test(noun!.word);
	if (!isNoun || !speech.objectVerb.test(word.replace(/e?s?$/, ''))) return false;
	// « a par la suite confirmé », « une réponse jugée « … » », « qualifié de « … » »
	const isLed = isOf(itemAt(tokens, at - 3), CLASS.preposition);
	const goesOn = next?.kind === 'word' || next?.kind === 'comma';
	return (
		!isLed && goesOn && next.word !== speech.agent && !isOf(next, CLASS.complement) && !speech.inverters.has(next.word)
	);
}

/** Whether the word before makes a noun of what might be a verb; an article after a pronoun is one itself, “il le dit”. */
function isNounAfter(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word} = tokens[at - 1]!;
	const first = itemAt(tokens, at - 2)?.word ?? '';
	// « ce dernier réplique », “the former said”, but « une seule réplique »
	if (speech.pronouns.has(`${first} ${word}`)) return false;
	if (isOf(tokens[at - 1], CLASS.adjective) && speech.determiners.has(first)) return true;
	// “the company said orders were”
	// but “the report calls it”
	const isText = speech.determiners.has(first) && speech.texts.has(word) && !speech.posts.has(word);
	const isVerb = isOf(tokens[at - 1], CLASS.verb) && !isText;
	if (speech.omitsSubordinators && speech.pluralNoun.test(tokens[at]!.word) && isVerb) return true;
	// “Another said”, “they both said”, but “another report”
	if ((speech.floating.has(word) || isOf(tokens[at - 1], CLASS.alone)) && isPast(tokens[at]!.word, speech))
		return false;
	// « Certains parlent »
	if (isOf(tokens[at - 1], CLASS.alone) && speech.pluralVerb.test(tokens[at]!.word)) return false;
	// “sent her a message”, but « elle le dit »
	if (isOf(tokens[at - 1], CLASS.determiner)) return speech.modifiersFirst || !takesObject(tokens, at - 2, speech);
	// “Elm's ruling party”, but “he's saying”
	if (isOf(tokens[at - 1], CLASS.genitive) && tokens[at + 1]?.kind === 'word')
		return speech.nonFinite.test(tokens[at]!.word);
	const isSmall = isOf(tokens[at - 1], CLASS.filler) && isPast(tokens[at]!.word, speech);
	if (isSmall && isSubject(itemAt(tokens, at - 2))) return false;
	return speech.beforeNoun.has(word) && !speech.nonFinite.test(tokens[at]!.word);
}

/** Whether an article after this token is the object of a verb: il le dit, Ann Lee l'assure, comme le dit Ann Lee, ainsi que le dit Ann Lee. */
function takesObject(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const token = itemAt(tokens, at);
	if (!token) return false;
	const {pronouns, relatives, inverters, negations} = speech;
	const {kind, word} = token;
	if (speech.subordinators.has(word)) return inverters.has(itemAt(tokens, at - 1)?.word ?? '');
	return kind === 'name' || pronouns.has(word) || relatives.has(word) || inverters.has(word) || negations.has(word);
}

/** “Ann Lee first said”, “she only claimed”, but “in first reports”: what may end the subject of a verb behind a small word. */
function isSubject(token: Token | undefined): boolean {
	if (!token) return false;
	const isNoun = token.kind === 'word' && !isOf(token, CLASS.functional);
	return token.kind === 'name' || isNoun || isOf(token, CLASS.pronoun);
}

/** A form of a verb that is no noun: “said”, “claimed”. */
function isPast(word: string, {objectVerb, verbs, nonFinite}: SpeechData): boolean {
	return objectVerb.test(word) || (verbs.forms.has(word) && !nonFinite.test(word));
}

import {itemAt} from '../../text/lists.ts';
import type {Pointing} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readNoun} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {readPhrase} from './phrases.ts';
import {namedAt} from './pronoun-phrases.ts';
import {isFunctionWord} from './verbs.ts';

/** Words of the group behind “one of”. */
const LONGEST_GROUP = 8;

/** The phrase of the determiner at token `at`. */
export function readDetermined(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at]!;
	// “Ann Lee and Tom Ray both said”
	if (speech.floating.has(word) && standsAlone(tokens, at + 1, speech)) return null;
	if (isOf(tokens[at], CLASS.alone) && standsAlone(tokens, at + 1, speech)) {
		const group = someOfGroup(tokens, at, speech);
		if (group) return group;
		return phraseOf('unnamed', at, at + 1, {head: word});
	}

	// “Le Soir”, “Le Temps”: two capitals amid a sentence make a paper of what would tell when.
	const next = tokens[at + 1];
	const isTime = next?.kind === 'word' && isOf(next, CLASS.time | CLASS.filler);
	if (isTime && tokens[at]!.isProper && next.isProper && !speech.modifiersFirst)
		return phraseOf('organisation', at, at + 2, {head: next.word, name: {from: at + 1, to: at + 2}});
	const {gender, isPlural, pointing} = speech.determiners.get(word)!;
	// « l'une des infirmières »
	if (pointing === 'indefinite' && !isPlural && gender && isOf(next, CLASS.complement))
		return phraseOf('unnamed', at, at + 1, {head: word});
	const agreeing = {gender, isPlural, isPossessive: pointing === 'possessive', pointing};
	// “les quatre candidats”
	const number = next?.kind === 'word' && pointing === 'definite' ? speech.determiners.get(next.word) : undefined;
	const isCounted = isPlural && number?.pointing === 'indefinite' && number.isPlural;
	const phrase = readNoun(tokens, at, isCounted ? at + 2 : at + 1, agreeing, speech);
	return phrase && isObjectOf(tokens, phrase, pointing, speech) ? null : phrase;
}

/** “a charge Ann Lee denies”: a thing, and the subject of a clause that has no pronoun. */
function isObjectOf(
	tokens: readonly Token[],
	{kind, from, to}: Phrase,
	pointing: Pointing,
	speech: SpeechData,
): boolean {
	if (kind !== 'person' || pointing !== 'indefinite' || !speech.modifiersFirst || to - from < 3) return false;
	const {kind: before, word} = tokens[to - 2]!;
	// “a tearful Ann Lee”
	const isDescribing = speech.adjectives.has(word) || speech.adjectiveEnding.test(word);
	return before === 'word' && !isDescribing && !speech.personNoun.test(word) && !isFunctionWord(word, speech);
}

/** “Some of the protesters chanted”: the group; null where it is one of it, or of no group. */
function someOfGroup(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const isMany = speech.determiners.get(tokens[at]!.word)?.isPlural === true;
	if (!isMany || !isOf(tokens[at + 1], CLASS.complement)) return null;
	const group = readPhrase(tokens, at + 2, speech);
	return group?.kind === 'organisation' ? {...group, from: at} : null;
}

/** « l'un d'eux, Paul Roux », “one of the nurses, Ann Lee”: the person named in apposition; null where it is not that. */
export function oneOfThem(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const next = tokens[at + 1];
	const isArticle = next?.kind === 'word' && isOf(next, CLASS.determiner) && !isOf(next, CLASS.complement);
	const of = at + (isArticle ? 2 : 1);
	if (!isOf(tokens[of], CLASS.complement)) return null;
	const length = tokens.slice(of + 1, of + 1 + LONGEST_GROUP).findIndex(({kind}) => kind !== 'word');
	return length < 0 ? null : namedAt(tokens, at, of + 1 + length, speech);
}

/** “One described it as”, “another of them said”, “‘…,’ said one.”: no noun follows the determiner. */
function standsAlone(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at];
	const isInverted = itemAt(tokens, at - 3)?.kind === 'quotation' && isOf(tokens[at - 2], CLASS.verb);
	if (isInverted && (!next || next.kind === 'stop')) return true;
	// “One, who asked not to be named, said”
	if (next?.kind === 'comma') return isOf(tokens[at + 1], CLASS.relative);
	// “Another post”
	if (next?.kind !== 'word' || speech.texts.has(next.word)) return false;
	return isOf(next, CLASS.complement | CLASS.auxiliary | CLASS.verb);
}

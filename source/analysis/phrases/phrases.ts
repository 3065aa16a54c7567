import {itemAt} from '../../text/lists.ts';
import {postNominals} from '../languages/any-people.ts';
import type {Pointing} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {readBare} from './bare-phrases.ts';
import {readCounted} from './groups.ts';
import {BARE, readNoun} from './nouns.ts';
import {readNamed} from './owned-nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {nameAfterTitle, namedAt, readPronoun} from './pronoun-phrases.ts';
import {isFunctionWord} from './verbs.ts';

/** Letters behind a name: MSP. */
const LONGEST_ADDITION = 4;
/** Words of the group behind “one of”. */
const LONGEST_GROUP = 8;

/** The phrase that begins at token `at`; null where none does. */
export function readPhrase(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const phrase = readAny(tokens, at, speech);
	// “Trump adviser Ann Lee”, “Bank of Elm chairman Ann Lee”
	const mayOwn = speech.modifiersFirst && (phrase?.kind === 'person' || phrase?.kind === 'organisation');
	const named = mayOwn ? nameBehindOffice(tokens, phrase.to - 1, speech) : -1;
	if (named > at) return phraseOf('person', at, named + 1, {person: tokens[named]!.index});
	const isLonger = phrase?.kind === 'person' && isAddition(tokens, phrase.to);
	return isLonger ? {...phrase, to: phrase.to + 1} : phrase;
}

function readAny(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const token = tokens[at];
	if (token?.kind === 'name') return readName(tokens, at, speech);
	if (token?.kind !== 'word') return null;
	// “Madame la ministre Ann Lee”
	if (isOf(token, CLASS.civility) && isOf(tokens[at + 1], CLASS.determiner)) {
		const addressed = readPhrase(tokens, at + 1, speech);
		return addressed && {...addressed, from: at};
	}

	const named = nameAfterTitle(tokens, at, speech);
	if (named > at) return {...readName(tokens, named, speech), from: at};
	const isDetermined = isOf(token, CLASS.determiner);
	const one = isDetermined ? oneOfThem(tokens, at, speech) : null;
	if (one) return one;
	const read = isDetermined ? readDetermined : readBare;
	return readPronoun(tokens, at, speech) ?? readCounted(tokens, at, speech) ?? read(tokens, at, speech);
}

/** The phrase of the determiner at token `at`. */
function readDetermined(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
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
function oneOfThem(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const next = tokens[at + 1];
	const isArticle = next?.kind === 'word' && isOf(next, CLASS.determiner) && !isOf(next, CLASS.complement);
	const of = at + (isArticle ? 2 : 1);
	if (!isOf(tokens[of], CLASS.complement)) return null;
	const comma = tokens.findIndex(({kind}, index) => index > of && kind !== 'word');
	const isBehind = comma > of && comma - of <= LONGEST_GROUP;
	return isBehind ? namedAt(tokens, at, comma, speech) : null;
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

/** A name, or what belongs to it: “Tom Ray's lawyer, Ann Lee”. */
function readName(tokens: readonly Token[], at: number, speech: SpeechData): Phrase {
	// “Ann Ross’ report”
	if (isOf(tokens[at + 1], CLASS.genitive)) {
		const owned = readNoun(tokens, at, at + 2, {...BARE, isPossessive: true}, speech);
		// “Ann Lee's report called it unsafe”: what she wrote speaks for her.
		const isOffice = owned?.kind === 'organisation' && speech.ownedGroups.has(owned.head);
		if (isOffice) return {...owned, name: {from: at, to: owned.name.to}};
		if (owned && owned.kind !== 'unnamed') return owned;
	}

	// “Lee allies said”, “Lee campaign officials”
	const theirs = readNamed(tokens, at, at, BARE, speech);
	return theirs?.kind === 'organisation' ? theirs : phraseOf('person', at, at + 1, {person: tokens[at]!.index});
}

/** Words of an office in small letters: deputy campaign manager. */
const LONGEST_OFFICE = 3;

/** The token of the name behind the office that stands right behind a name, by which a group or somebody is told whose it is; -1 for none. */
function nameBehindOffice(tokens: readonly Token[], at: number, speech: SpeechData): number {
	for (let index = at + 1; index <= at + LONGEST_OFFICE; index++) {
		const {kind, word, isCapital, classes} = tokens[index] ?? {kind: 'stop', word: '', isCapital: false, classes: 0};
		const isNoun = speech.personNoun.test(word) || speech.groups.has(word);
		if (kind !== 'word' || isCapital || !isNoun || isOf({classes}, CLASS.verb | CLASS.functional)) return -1;
		if (tokens[index + 1]?.kind === 'name') return speech.personNoun.test(word) ? index + 1 : -1;
	}

	return -1;
}

/** “Ann Lee TD accused”: the letters of an office or a degree between a name and its verb. */
function isAddition(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const isShort = token?.kind === 'word' && token.isProper && token.word.length <= LONGEST_ADDITION;
	// “Ann Lee MP, who accused”
	const isListed = postNominals.has(token?.word ?? '') && tokens[at + 1]?.kind === 'comma';
	return isShort && !isOf(token, CLASS.verb) && (isListed || isFollowedByVerb(tokens, at + 1));
}

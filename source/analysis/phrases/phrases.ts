import {postNominals} from '../languages/any-people.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {readBare} from './bare-phrases.ts';
import {oneOfThem, readDetermined} from './determined-phrases.ts';
import {readCounted} from './groups.ts';
import {BARE, readNoun} from './nouns.ts';
import {readNamed} from './owned-nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {nameAfterTitle, readPronoun} from './pronoun-phrases.ts';

/** Letters behind a name: MSP. */
const LONGEST_ADDITION = 4;

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

	const own = token.isCapital ? readNamedGroup(tokens, at, speech) : null;
	if (own) return own;
	const named = nameAfterTitle(tokens, at, speech);
	if (named > at) return {...readName(tokens, named, speech), from: at};
	const isDetermined = isOf(token, CLASS.determiner);
	const one = isDetermined ? oneOfThem(tokens, at, speech) : null;
	if (one) return one;
	const read = isDetermined ? readDetermined : readBare;
	return readPronoun(tokens, at, speech) ?? readCounted(tokens, at, speech) ?? read(tokens, at, speech);
}

/** “Save the Children”: a group by a name that its words alone do not tell to be one; null for none. */
function readNamedGroup(tokens: readonly Token[], at: number, {namedGroups}: SpeechData): Phrase | null {
	const [words] = sequencesAt(tokens, at, namedGroups);
	if (!words || !tokens[at + words.length - 1]!.isCapital) return null;
	return phraseOf('organisation', at, at + words.length, {head: words.join(' ')});
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
	// … but “Ann Lee lives in Elm”
	const isTheirs =
		theirs?.kind === 'organisation' &&
		(isFollowedByVerb(tokens, theirs.to) ||
			(isOf(tokens[at - 1], CLASS.verb) && /^(?:stop|comma)$/.test(tokens[theirs.to]?.kind ?? 'stop')));
	return isTheirs ? theirs : phraseOf('person', at, at + 1, {person: tokens[at]!.index});
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

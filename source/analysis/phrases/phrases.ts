import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {rememberingBy} from '../remembering.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {readCounted, readGroup} from './groups.ts';
import {afterOrigin, isNoun} from './noun-words.ts';
import {type Agreeing, readNoun} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {isSpeakingName} from './speaking-names.ts';
import {isFunctionWord, isVerbForm} from './verbs.ts';

/** Tokens among which a title stands with its name: “Elm Hill Police Det. Ann Lee”. */
const LONGEST_TITLE = 8;
/** Words before the noun of a group that has no determiner. */
const MOST_MODIFIERS = 3;
/** Letters behind a name: MSP. */
const LONGEST_ADDITION = 4;
/** Words of the group behind “one of”. */
const LONGEST_GROUP = 4;

const BARE: Agreeing = {gender: null, isPlural: false, isPossessive: false, pointing: 'definite'};

/** The phrase that begins at token `at`; null where none does. */
export function readPhrase(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const phrase = readAny(tokens, at, speech);
	const isLonger = phrase?.kind === 'person' && isAddition(tokens, phrase.to, speech);
	return isLonger ? {...phrase, to: phrase.to + 1} : phrase;
}

function readAny(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const token = tokens[at];
	if (token?.kind === 'name') return readName(tokens, at, speech);
	if (token?.kind !== 'word') return null;
	// “Madame la ministre Ann Lee”
	if (speech.civilities.has(token.word) && speech.determiners.has(tokens[at + 1]?.word ?? '')) {
		const addressed = readPhrase(tokens, at + 1, speech);
		return addressed && {...addressed, from: at};
	}

	const named = nameAfterTitle(tokens, at, speech);
	if (named > at) return {...readName(tokens, named, speech), from: at};
	const isDetermined = speech.determiners.has(token.word);
	const one = isDetermined ? oneOfThem(tokens, at, speech) : null;
	if (one) return one;
	const read = isDetermined ? readDetermined : readBare;
	return readPronoun(tokens, at, speech) ?? readCounted(tokens, at, speech) ?? read(tokens, at, speech);
}

/** “she”, “the latter”, “I”, “somebody”: words that stand for a noun; null for others. */
function readPronoun(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at]!;
	if (!mayBePronoun(word, speech)) return null;
	const next = tokens[at + 1]?.word ?? '';
	const pair = beginsPair(word, speech) ? `${word} ${next}` : '';
	const latter = speech.pronouns.get(pair);
	// “Le premier à réagir est Paul”
	const isCompleted = speech.prepositions.has(tokens[at + 2]?.word ?? '');
	if (latter && !isCompleted && !isNounAt(tokens, at + 2, speech)) {
		// “l'intéressé, Robert Hirtz, s'étonne”
		const [comma, name] = [tokens[at + 2], tokens[at + 3]];
		return comma?.kind === 'comma' && name?.kind === 'name'
			? phraseOf('person', at, at + 4, {person: name.index})
			: phraseOf('pronoun', at, at + 2, {...latter, head: word});
	}

	const pronoun = speech.pronouns.get(word);
	if (pronoun && !(speech.determiners.has(word) && isNounAt(tokens, at + 1, speech))) {
		const {gender, isPlural} = pronoun;
		return phraseOf('pronoun', at, at + 1, {head: word, gender, isPlural});
	}

	const isObject = speech.clitics.has(word) && !speech.ownVerb.test(next);
	if (speech.firstPerson.has(word) && !isObject) return phraseOf('first person', at, at + 1, {head: word});
	if (speech.secondPerson.has(word) && !isObject) return phraseOf('second person', at, at + 1, {head: word});
	if (speech.ones.has(word)) return phraseOf('unnamed', at, at + 1, {head: word});
	return speech.ones.has(pair) ? phraseOf('unnamed', at, at + 2, {head: pair}) : null;
}

/** Whether a word is a pronoun, or the first of a pronoun of two words: of most it is asked once, and nothing else. */
const mayBePronoun = rememberingBy((word, {pronouns, firstPerson, secondPerson, ones}: SpeechData) => {
	const all = [pronouns, firstPerson, secondPerson, ones].flatMap(list => [...list.keys()]);
	return all.some(pronoun => pronoun === word || pronoun.startsWith(`${word} `));
});

/** Whether a word is the first of a pronoun of two. */
const beginsPair = rememberingBy((word, {pronouns, ones}: SpeechData) =>
	[...pronouns.keys(), ...ones].some(pronoun => pronoun.startsWith(`${word} `)),
);

/** The phrase of the determiner at token `at`. */
function readDetermined(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at]!;
	if (speech.alone.has(word) && standsAlone(tokens, at + 1, speech)) {
		return phraseOf('unnamed', at, at + 1, {head: word});
	}

	// “Le Soir”, “Le Temps”: two capitals amid a sentence make a paper of what would tell when.
	const next = tokens[at + 1];
	const isTime = next?.kind === 'word' && (speech.times.has(next.word) || speech.fillers.has(next.word));
	if (isTime && tokens[at]!.isProper && next.isProper && !speech.modifiersFirst)
		return phraseOf('organisation', at, at + 2, {head: next.word, name: {from: at + 1, to: at + 2}});
	const {gender, isPlural, pointing} = speech.determiners.get(word)!;
	const agreeing = {gender, isPlural, isPossessive: pointing === 'possessive', pointing};
	// “les quatre candidats”
	const number = next?.kind === 'word' && pointing === 'definite' ? speech.determiners.get(next.word) : undefined;
	const isCounted = isPlural && number?.pointing === 'indefinite' && number.isPlural;
	return readNoun(tokens, at, isCounted ? at + 2 : at + 1, agreeing, speech);
}

/** « l'un d'eux, Paul Roux », “one of the nurses, Ann Lee”: the person named in apposition; null where it is not that. */
function oneOfThem(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const of = at + (tokens[at + 1]?.kind === 'word' && speech.determiners.has(tokens[at + 1]!.word) ? 2 : 1);
	if (!speech.complements.has(tokens[of]?.word ?? '')) return null;
	const comma = tokens.findIndex(({kind}, index) => index > of && kind !== 'word');
	const name = tokens[comma + 1];
	const isNamed = comma > of && comma - of <= LONGEST_GROUP && tokens[comma]!.kind === 'comma' && name?.kind === 'name';
	return isNamed ? phraseOf('person', at, comma + 2, {person: name.index}) : null;
}

/** The phrase that begins with the word at token `at` and has no determiner. */
function readBare(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word, isCapital, isProper} = tokens[at]!;
	// “Seul le syndicat”, “Même la mairie”
	if (speech.adjectives.has(word) && speech.determiners.get(tokens[at + 1]?.word ?? '')?.pointing === 'definite')
		return readPhrase(tokens, at + 1, speech);
	if (speech.adjectives.has(word) || isBareGroup(tokens, at, speech) || isTitleBeforeName(tokens, at, speech)) {
		// “Nurses union secretary general Ann Lee”, but “Senators Ann Lee and Tom Ray”
		const isOfOne = tokens[at + 1]?.kind === 'word' && isTitleBeforeName(tokens, at, speech);
		const isPlural = speech.groups.has(word) && word.endsWith('s') && !isOfOne;
		return readNoun(tokens, at, at, {...BARE, isPlural}, speech);
	}

	// “Away supporters sang”, “Animal rights campaigners have”
	const isOpening = isCapital && !isProper && tokens[at - 1]?.kind !== 'word';
	if (isOpening && speech.modifiersFirst) {
		for (let noun = at + 1; noun <= at + MOST_MODIFIERS; noun++) {
			if (isNamelessGroup(tokens, noun, speech)) return readGroup(tokens, at, noun, {...BARE, isPlural: true}, speech);
			if (!isNoun(tokens[noun], speech) || tokens[noun]!.isCapital || speech.determiners.has(tokens[noun]!.word)) break;
		}
	}

	// “Daddy always said”
	if (isCapital && speech.kin.has(word)) {
		const gender = speech.nounGenders.get(word) ?? null;
		return phraseOf('description', at, at + 1, {head: word, gender, isPossessive: true});
	}

	// “Germany’s finance ministry”
	if (isCapital && tokens[at + 1]?.word === "'s" && speech.modifiersFirst) {
		const owned = readNoun(tokens, at, at + 2, BARE, speech);
		if (owned?.kind === 'organisation' && !tokens[owned.name.from]!.isCapital) return owned;
	}

	// “Wolves manager says”
	if (isCapital && afterOrigin(tokens, at, speech) > at) return readNoun(tokens, at, at, BARE, speech);

	const next = tokens[at + 1];
	// “Late Wednesday”
	if (speech.adjectives.has(word) && speech.times.has(next?.word ?? '')) return null;
	const isJoined = next?.word === '&' && tokens[at + 2]?.isCapital === true;
	const isName = isProper || (isCapital && ((next?.kind === 'word' && next.isProper) || isJoined));
	return isName || isSpeakingName(tokens, at, speech) ? readGroup(tokens, at, at, BARE, speech) : null;
}

/** “One described it as”, “another of them said”: no noun follows the determiner. */
function standsAlone(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at];
	// “One, who asked not to be named, said”
	if (next?.kind === 'comma') return speech.relatives.has(tokens[at + 1]?.word ?? '');
	// “Another post”
	if (next?.kind !== 'word' || speech.texts.has(next.word)) return false;
	return speech.complements.has(next.word) || speech.auxiliaries.has(next.word) || isVerbForm(next.word, speech.verbs);
}

function isNounAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const token = tokens[at];
	if (token?.kind === 'name') return true;
	return token?.kind === 'word' && !isVerbForm(token.word, speech.verbs) && !isFunctionWord(token.word, speech);
}

/** « Me Ann Lee », “Mr. Ray's staff”: the token of the name right after its title; -1 for none. */
function nameAfterTitle(tokens: readonly Token[], at: number, {abbreviations}: SpeechData): number {
	const {word, isCapital} = tokens[at]!;
	if (!isCapital || !abbreviations.has(word)) return -1;
	const next = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
	return tokens[next]?.kind === 'name' ? next : -1;
}

/** A name, or what belongs to it: “Tom Ray's lawyer, Ann Lee”. */
function readName(tokens: readonly Token[], at: number, speech: SpeechData): Phrase {
	// “Ann Ross’ report”
	if (/^['’]s?$/.test(tokens[at + 1]?.word ?? '')) {
		const owned = readNoun(tokens, at, at + 2, {...BARE, isPossessive: true}, speech);
		// “Ann Lee's report called it unsafe”: what she wrote speaks for her.
		const isOffice = owned?.kind === 'organisation' && speech.ownedGroups.has(owned.head);
		if (isOffice) return {...owned, name: {from: at, to: owned.name.to}};
		if (owned && owned.kind !== 'unnamed') return owned;
	}

	return phraseOf('person', at, at + 1, {person: tokens[at]!.index});
}

/** “Ann Lee TD accused”: the letters of an office or a degree between a name and its verb. */
function isAddition(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const token = tokens[at];
	const isShort = token?.kind === 'word' && token.isProper && token.word.length <= LONGEST_ADDITION;
	return isShort && !isVerbForm(token.word, speech.verbs) && isFollowedByVerb(tokens, at + 1, speech);
}

/** A group named without an article, “prosecutors said”, and no noun after an adjective. */
function isBareGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.groups.has(tokens[at]!.word)) return false;
	const before = tokens[at - 1];
	if (before?.kind !== 'word') return before?.kind !== 'name';
	// “fait état, elle, de”
	if (speech.phrasalVerbs.get(tokens[at]!.word)?.has(before.word)) return false;
	// No group stands right behind a verb where nouns have an article.
	const isAfterVerb = speech.modifiersFirst && isVerbForm(before.word, speech.verbs);
	return isAfterVerb || isFunctionWord(before.word, speech) || speech.links.has(before.word);
}

/** “supporters” with its verb right behind: many who speak under their noun alone. */
function isNamelessGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at] ?? {kind: 'stop', word: '', isCapital: false};
	return (
		kind === 'word' &&
		!isCapital &&
		/(?:s|men|women|people)$/.test(word) &&
		speech.groups.has(word) &&
		isFollowedByVerb(tokens, at + 1, speech)
	);
}

/** “detective Tom Ray”, “Coach Ann Lee”: small words and nouns up to a name. */
function isTitleBeforeName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (/^\d/.test(tokens[at]!.word)) return false;
	for (let index = at; index < Math.min(tokens.length, at + LONGEST_TITLE); index++) {
		const {kind, word} = tokens[index]!;
		if (kind === 'name') return index > at;
		const isPart = kind === 'word' && (speech.complements.has(word) || !isFunctionWord(word, speech));
		if (index === at ? !isPart || speech.complements.has(word) : !isPart && word !== '.') return false;
		if (kind === 'word' && isVerbForm(word, speech.verbs)) return false;
	}

	return false;
}

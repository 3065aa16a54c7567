import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {type Agreeing, readNoun} from './nouns.ts';
import {meansPeople} from './persons.ts';
import {type Phrase, phraseOf} from './phrase.ts';

/** “the Harvest Party’s Ann Lee”: the token of somebody behind the capitals of a group; -1 for none, and where she owns more. */
export function memberAt(tokens: readonly Token[], at: number): number {
	let owner = at;
	while (tokens[owner]?.kind === 'word' && tokens[owner]!.isCapital) owner++;
	const ownsAt = (mark: number) => isOf(tokens[mark], CLASS.genitive);
	const isMember = owner > at && ownsAt(owner) && tokens[owner + 1]?.kind === 'name';
	return isMember && !ownsAt(owner + 2) ? owner + 1 : -1;
}

/** “the city's mayor”: the phrase whose owner stands at token `at`. */
export function readOwned(
	tokens: readonly Token[],
	from: number,
	at: number,
	agreeing: Agreeing,
	speech: SpeechData,
): Phrase | null {
	const {word: owner, isCapital} = tokens[at]!;
	const owned = readNoun(tokens, from, at + 2, {...agreeing, gender: null, isPlural: false}, speech);
	// “the workers' council”: they name it.
	const isTheirs = owned?.kind === 'organisation' && speech.pluralNoun.test(owner) && tokens[at + 1]!.word !== "'s";
	// “the prime minister's office”: it has no other name.
	const isOffice = owned?.kind === 'organisation' && speech.ownedGroups.has(owned.head);
	const first = isOf(tokens[from], CLASS.determiner) ? from + 1 : from;
	if (isOffice) return {...owned, name: {from: first, to: owned.name.to}};
	// … but “the shopworkers' union Unite” is Unite
	const isNamed = isTheirs && tokens[owned.name.from]!.isCapital;
	if (isTheirs && !isCapital && !isNamed) return {...owned, name: {from: at, to: owned.name.to}};
	// “the council's brief”: a text speaks for whoever owns it.
	const isText = owned?.kind === 'unnamed' && speech.texts.has(owned.head) && speech.groups.has(owner);
	return isText ? phraseOf('organisation', from, owned.to, {head: owner, name: {from: at, to: at + 1}}) : owned;
}

/** Words behind a name up to the noun that it stands before: the Lee transition team. */
const LONGEST_COMPOUND = 3;

/** “the Lee administration”, “a Lee ally”: the group or the other one whom the name at token `at` only tells apart; null for none. */
export function readNamed(
	tokens: readonly Token[],
	from: number,
	at: number,
	agreeing: Agreeing,
	speech: SpeechData,
): Phrase | null {
	if (!speech.modifiersFirst) return null;
	for (let noun = at + 1; noun <= at + LONGEST_COMPOUND; noun++) {
		const {kind, word, isCapital} = tokens[noun] ?? {kind: 'stop', word: '', isCapital: false};
		if (kind !== 'word' || isCapital || isOf(tokens[noun], NO_NOUN)) return null;
		const isTheirs = speech.groups.has(word) || speech.personNoun.test(word) || meansPeople(word, speech);
		if (!isTheirs) continue;
		if (isOf(tokens[noun + 1], CLASS.determiner)) return null;
		const isPlural = agreeing.isPlural || speech.pluralNoun.test(word);
		const theirs = readNoun(tokens, from, at + 1, {...agreeing, gender: null, isPlural}, speech);
		return theirs?.kind === 'organisation' ? {...theirs, name: {from: at, to: theirs.name.to}} : theirs;
	}

	return null;
}

/** Classes of words that stand in no such compound. */
const NO_NOUN = CLASS.functional | CLASS.verb | CLASS.determiner | CLASS.genitive;

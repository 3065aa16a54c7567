import type {Pointing} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {linkBehind} from './noun-words.ts';
import {BARE, readNoun} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {readPhrase} from './phrases.ts';

/** The group for whom somebody without a name speaks, with the noun at token `at`; null where none is told. */
export function readGroupOf(
	tokens: readonly Token[],
	{from, at, end}: {readonly from: number; readonly at: number; readonly end: number},
	{isPossessive, pointing}: {readonly isPossessive: boolean; readonly pointing: Pointing},
	speech: SpeechData,
): Phrase | null {
	// “a council spokesman”
	const owner = pointing === 'indefinite' ? groupAhead(tokens, from, at, speech) : -1;
	if (owner >= 0) return phraseOf('organisation', from, end, {head: tokens[owner]!.word, name: {from: owner, to: at}});
	const group = isPossessive ? null : readGroupBehind(tokens, at + 1, speech);
	return group && {...group, from};
}

/** “un communiqué de Brévin-Mer”, “a letter from Ann Lee”: who speaks in a text; null where only the text is named. */
export function readAuthor(tokens: readonly Token[], noun: number, speech: SpeechData): Phrase | null {
	// “the report filed by Ann Lee”, “the report, filed by Ann Lee,”
	const participle = tokens[noun + 1]?.kind === 'comma' ? noun + 2 : noun + 1;
	const made = tokens[participle]?.word ?? '';
	// “a report seen by Ann Lee”
	if (speech.acquired.has(made)) return null;
	const isMade = speech.participle.test(made) && tokens[participle + 1]?.word === speech.agent;
	// “a letter to Ann Lee from the bank”
	const addressee = speech.addressing.has(tokens[noun + 1]?.word ?? '') ? readPhrase(tokens, noun + 2, speech) : null;
	// « un rapport accablant de la Cour des comptes »
	const link = linkBehind(tokens, noun, speech);
	const at = isMade ? participle + 1 : link >= 0 ? link : (addressee?.to ?? noun + 1);
	const {word} = tokens[at] ?? {word: ''};
	// “a report in the Elm Courier”, but “a report in May”
	const isPrinted =
		speech.printedIn.has(word) && isOf(tokens[at + 1], CLASS.determiner) && !speech.boards.has(tokens[noun]!.word);
	if (!isMade && !isPrinted && !isOf(tokens[at], CLASS.complement) && !speech.authoring.has(word)) return null;
	const phrase =
		readPhrase(tokens, at + 1, speech) ??
		(speech.contractions.has(word) ? readNoun(tokens, at + 1, at + 1, BARE, speech) : null);
	if (phrase?.kind === 'person') return phrase;
	const isAuthor =
		isMade ||
		speech.letters.has(tokens[noun]!.word) ||
		speech.authoring.has(word) ||
		(phrase && tokens[phrase.name.from]!.isProper);
	return phrase?.kind === 'organisation' && isAuthor ? phrase : null;
}

/** Whether a word is the name of a group that is known: Oxfam, but no place and no subject of a report. */
export function isListedGroup(word: string, {seats, places}: SpeechData): boolean {
	return seats.has(word) && !places.has(word);
}

/** “a Met Police statement”: the group before the noun of a text that speaks for it, with the capitals of its name; null for none. */
export function readIssuer(tokens: readonly Token[], from: number, noun: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[noun]!;
	const isLetter = speech.letters.has(word);
	if (!isLetter && !speech.reports.has(word)) return null;
	const group = groupAhead(tokens, from, noun, speech);
	// “a White House statement”, but “a Sunday statement”
	const last = tokens[noun - 1]!;
	const isIssuer = isLetter ? !isOf(last, CLASS.time) : isListedGroup(last.word, speech);
	const isName = noun - 1 > from && last.isProper && isIssuer;
	const owner = group >= 0 ? group : isName ? noun - 1 : -1;
	if (owner < 0) return null;
	let first = owner;
	while (tokens[owner]!.isCapital && first > from + 1 && tokens[first - 1]!.isCapital) first--;
	return phraseOf('organisation', from, noun + 1, {head: tokens[owner]!.word, name: {from: first, to: noun}});
}

/** “a spokesman for the ministry”, “un porte-parole de la mairie”: for whom somebody without a name speaks. */
function readGroupBehind(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at] ?? {word: ''};
	if (!isOf(tokens[at], CLASS.complement)) return null;
	const phrase =
		readPhrase(tokens, speech.contractions.has(word) ? at : at + 1, speech) ?? readPhrase(tokens, at + 1, speech);
	return phrase?.kind === 'organisation' ? phrase : null;
}

/** The first noun of a group among the words before a noun; -1 where there is none. */
function groupAhead(tokens: readonly Token[], from: number, to: number, speech: SpeechData): number {
	return tokens.findIndex(
		({kind, word}, index) => index >= from && index < to && kind === 'word' && speech.groups.has(word),
	);
}

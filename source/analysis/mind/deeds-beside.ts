import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {WordSet} from '../languages/word-lists.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {onceBy} from '../remembering.ts';
import {LONGEST} from './nouns-behind.ts';

/** Tokens of a group of verbs behind a name, and of the phrase that opens a sentence before one. */
const VERBS_WITHIN = 5;
const OPENING_WITHIN = 24;

/**
 * “Ann Lee, 34, is on trial”, “Charged with fraud, Ann Lee”, “the trial of Ann Lee”: what news calls whoever is told to
 * do something, or has it done to them.
 */
export function deedsBeside(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const deed = deedBefore(tokens, at, speech) ?? deedBehind(tokens, at, speech);
	return deed === undefined ? [] : [deed];
}

const firstWords = onceBy(
	(deeds: ReadonlyMap<string, string>): WordSet => new Set([...deeds.keys()].map(deed => deed.replace(/ .*/, ''))),
);

/** The noun for whoever does what a word tells, alone or with the one behind it. */
function deedAt(tokens: readonly Token[], at: number, {deeds}: SpeechData): string | undefined {
	const word = itemAt(tokens, at)?.word ?? '';
	if (!firstWords(deeds).has(word)) return undefined;
	return deeds.get(word) ?? deeds.get(`${word} ${tokens[at + 1]?.word ?? ''}`);
}

function deedBefore(tokens: readonly Token[], at: number, speech: SpeechData): string | undefined {
	const direct = itemAt(tokens, at - 1);
	if (isOf(direct, CLASS.preposition)) return speech.trials.get(itemAt(tokens, at - 2)?.word ?? '');
	if (direct?.kind !== 'comma') return undefined;
	let from = at - 1;
	while (from > 0 && from > at - OPENING_WITHIN && isOfSentence(tokens[from - 1]!)) from--;
	const {word, isCapital} = tokens[from]!;
	// « Dans le box, Ann Lee »
	return isCapital ? (speech.undergone.get(word) ?? deedAt(tokens, from + 1, speech)) : undefined;
}

function isOfSentence({kind}: Token): boolean {
	return kind === 'word' || kind === 'comma';
}

/** What the verbs say behind a name, and behind an apposition to it, of whoever is no object. */
function deedBehind(tokens: readonly Token[], at: number, speech: SpeechData): string | undefined {
	const before = itemAt(tokens, at - 1);
	if (before?.kind === 'word' && isOf(before, CLASS.preposition | CLASS.verb | CLASS.complement)) return undefined;
	const from = behindAppositions(tokens, at + 1);
	// “Ann Lee, charged with fraud,”, “Ann Lee was charged”, but “Ann Lee charged him”
	let isDone = false;
	for (let index = from; index < from + VERBS_WITHIN; index++) {
		const token = itemAt(tokens, index);
		if (!token) return undefined;
		const isComma = index === from && token.kind === 'comma';
		isDone ||= isComma || speech.passives.has(token.word);
		const deed = deedAt(tokens, index, speech) ?? (isDone ? speech.undergone.get(token.word) : undefined);
		if (deed !== undefined) return deed;
		if (!isComma && (token.kind !== 'word' || isOf(token, CLASS.determiner | CLASS.preposition))) return undefined;
		// « Ann Lee, la maire, a jugé »
		if (isOf(token, CLASS.auxiliary) && !speech.passives.has(token.word)) isDone = false;
	}

	return undefined;
}

/** “Ann Lee, 34, of Elm, is”: the index of the last comma of what stands between commas at a token; that token's where nothing does. */
function behindAppositions(tokens: readonly Token[], at: number): number {
	let last = at;
	if (tokens[at]?.kind !== 'comma') return at;
	for (let index = at; index < Math.min(tokens.length, at + LONGEST) && isOfSentence(tokens[index]!); index++) {
		if (tokens[index]!.kind !== 'comma') continue;
		last = index;
		if (isOf(tokens[index + 1], CLASS.relative)) break;
	}

	return last;
}

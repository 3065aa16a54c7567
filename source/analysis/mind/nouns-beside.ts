import type {SpeechData} from '../languages/speech-data.ts';
import {isFunctionWord} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {LONGEST, lettersAfter, nounsAfter, nounsFrom, nounsPredicated} from './nouns-behind.ts';

/** Tokens of a civility, its points counted: Prof. Dr. before a comma. */
const CIVILITY = 5;
/** Tokens of the phrase for a work beside whoever made it, its noun among them: “second novel”, « deuxième long métrage ». */
const WORK = 3;

/** What the words beside the name at a token call its person: “the pilot Tom Ray”, “Ann Lee, 44, a retired nurse”. */
export function nounsBeside(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	return [civilityBefore, nounsBefore, lettersAfter, nounsAfter, nounsPredicated, makersBefore].flatMap(read =>
		read(tokens, at, speech),
	);
}

/** The noun of the phrase that ends with the name, and the title right before it. */
function nounsBefore(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	const direct = tokens[at - 1];
	if (direct?.kind === 'word' && speech.complements.has(direct.word)) return [];
	let index = beforeCivility(tokens, at, speech);
	const hasComma = tokens[index]?.kind === 'comma';
	if (hasComma) index = beforeBrackets(tokens, index - 1);
	const last = index;
	let contracted = -1;
	for (; index >= Math.max(0, at - LONGEST); index--) {
		const {kind, word, isCapital} = tokens[index]!;
		const isStart = speech.determiners.has(word) && !speech.complements.has(tokens[index - 1]?.word ?? '');
		if (kind === 'word' && isStart) return nounsFrom(tokens, index + 1, last, speech);
		if (kind === 'word' && isCapital && (index === 0 || tokens[index - 1]!.kind === 'stop')) {
			// “Ancienne conseillère du roi, Ann Lee”, unlike “Hier, Ann Lee”
			const isNoun = !hasComma || tokens.slice(index, index + 2).some(token => speech.personNoun.test(token.word));
			return isNoun ? nounsFrom(tokens, index, last, speech) : [];
		}

		if (speech.contractions.has(word)) contracted = index;

		const isLink = speech.complements.has(word) || speech.determiners.has(word) || speech.prepositions.has(word);
		// “said the mayor. Ann Lee rose”, but “the Det. Sgt. Ann Lee”
		if (kind === 'stop') break;
		if (kind !== 'name' && word !== '.' && (kind !== 'word' || (isFunctionWord(word, speech) && !isLink))) break;
	}

	// “accompagné du préfet, Luc Amar”: the article stands in the preposition.
	if (hasComma && contracted >= 0) return nounsFrom(tokens, contracted + 1, last, speech);
	const isTitle = direct?.kind === 'word' && (direct.isCapital || !isFunctionWord(direct.word, speech));
	return !hasComma && isTitle ? [direct.word] : [];
}

/** “l'avocate, Me Ann Lee”: the civility itself, which may be that of a lawyer. */
function civilityBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	return beforeCivility(tokens, at, speech) < at - 1 ? [tokens[at - 1]!.word] : [];
}

/** “The minister, Dr Ann Lee”: the index of the comma before a civility, where one stands there; else of the token before the name. */
function beforeCivility(tokens: readonly Token[], at: number, {abbreviations}: SpeechData): number {
	let index = at - 1;
	while (index > at - CIVILITY && (tokens[index]?.word === '.' || abbreviations.has(tokens[index]?.word ?? '')))
		index--;
	if (tokens[index]?.kind === 'comma') return index;
	// “the governor, Alhaji Tom Ray”: a title that no table knows.
	const isTitle = tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.isCapital && tokens[at - 2]?.kind === 'comma';
	return isTitle ? at - 2 : at - 1;
}

/** “la maire (DVD), Ann Lee”: the index of the last token before brackets that end at a token, else that token's. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.word !== ')') return at;
	const open = tokens.findLastIndex(({word}, index) => word === '(' && index < at && index >= at - LONGEST);
	return open < 0 ? at : open - 1;
}

/** “le deuxième film d'Ann Lee”, “Ann Lee's second novel”: what somebody is who made a work. */
function makersBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const isMaker = speech.complements.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === speech.agent;
	const before = isMaker ? tokens.slice(Math.max(0, at - 1 - WORK), at - 1) : [];
	const owned = speech.genitives.has(tokens[at + 1]?.word ?? '') ? tokens.slice(at + 2, at + 2 + WORK) : [];
	return [...before, ...owned].flatMap(({word}) => [...(speech.makers.get(word) ?? [])]);
}

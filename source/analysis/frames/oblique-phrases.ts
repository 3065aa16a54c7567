import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isNextToVerb} from '../phrases/adjacency.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isAgent, isBlamed} from './doers.ts';

/** The first token of a phrase, the one behind it and that of the verb, which may be a participle. */
export type Span = {readonly at: number; readonly end: number; readonly verb: number; readonly isParticiple: boolean};

/** Whether a phrase stands behind a preposition and is no subject for all that, as those who do what a participle says are. */
export function isInside(tokens: readonly Token[], span: Span, speech: SpeechData): boolean {
	const {at, end, verb, isParticiple} = span;
	// « après un discours d'Ann Lee dénonçant »
	const isText = isParticiple && end === verb && hasWord(tokens, at, end, speech.texts);
	if (isText || (isParticiple && isAgent(tokens, at, span, speech)) || !isOblique(tokens, at, speech)) return false;
	if (isOfClause(tokens, span, speech) || isBlamed(tokens, span, verb, speech)) return false;
	return !isHeard(tokens, span, speech) && !(isParticiple && isAlongside(tokens, span, speech));
}

/** “minutes after Ann Lee had announced”: what is a preposition elsewhere begins the clause of the verb, whose subject it is. */
function isOfClause(tokens: readonly Token[], {at, end, verb}: Span, speech: SpeechData): boolean {
	return isOf(itemAt(tokens, at - 1), CLASS.clauseOpener) && isNextToVerb(tokens, end, verb, speech);
}

/** “surprised to hear Ann Lee say”: an infinitive that reads as a word before the name, whose own verb follows. */
function isHeard(tokens: readonly Token[], {at, end, verb}: Span, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at]!;
	const {kind: before, word: link} = tokens[at - 1] ?? {kind: 'stop', word: ''};
	const isInfinitive = before === 'word' && link === speech.infinitive && kind === 'word' && !isCapital;
	const isNoun = speech.determiners.has(word) || speech.groups.has(word) || speech.personNoun.test(word);
	return isInfinitive && end === verb && !isNoun;
}

/** “with Ann Lee calling it”: what follows a preposition of company does what the participle right behind says. */
function isAlongside(tokens: readonly Token[], {at, end, verb}: Span, {companions, addressing}: SpeechData): boolean {
	const {word} = tokens[at - 1] ?? {word: ''};
	return end === verb && companions.has(word) && !addressing.has(word);
}

function isOblique(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	let before = at - 1;
	// “à M. Duval”: the title belongs to the name.
	while (before >= 0 && (isAbbreviationStop(tokens[before]!) || speech.abbreviations.has(tokens[before]!.word)))
		before--;
	if (before < 0) return false;
	// « mais d'autres élus disent », unlike « l'avis d'autres élus »
	const first = itemAt(tokens, before - 1);
	const isNoun = first?.kind === 'word' && !isOf(first, CLASS.functional | CLASS.link | CLASS.clauseOpener);
	if (!isNoun && speech.ones.has(`${tokens[before]!.word} ${tokens[at]!.word}`)) return false;
	// « l'une des infirmières »
	const isOfMany = speech.contractions.has(tokens[at]!.word) && isOf(tokens[before], CLASS.determiner);
	return isOfMany || isOf(tokens[before], CLASS.preposition);
}

function isAbbreviationStop({kind, word}: Token): boolean {
	return kind === 'other' && word === '.';
}

import type {SpeechData} from '../languages/speech-data.ts';
import {afterBrackets} from '../phrases/adjacency.ts';
import {meansThing} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isImpersonal, isObjectOfDoer, isObjectOfInfinitive, isObjectOfRelative, isObjectPronoun} from './objects.ts';
import {isInside, type Span} from './oblique-phrases.ts';
import {antecedentOf, wordAfterApposition, wordAfterComma} from './relative-antecedents.ts';
import {isApposed, isTakenUp} from './same-again.ts';

/** A phrase that may be the subject, the token where it was found, and whether a conjunction stands before it. */
type Candidate = {readonly phrase: Phrase; readonly at: number; readonly isClauseOpen: boolean};

/** The phrases between two tokens that may be the subject of the verb at the second, a participle or not, in their order. */
export function subjectCandidates(
	tokens: readonly Token[],
	from: number,
	verb: number,
	isParticiple: boolean,
	speech: SpeechData,
): readonly Candidate[] {
	const found: Candidate[] = [];
	let isClauseOpen = false;
	let next = from;
	for (let at = from; at < verb; at = next) {
		next = at + 1;
		if (tokens[at]!.word === '(') {
			next = afterBrackets(tokens, at, verb);
			continue;
		}

		if (isOf(tokens[at], CLASS.clauseOpener)) isClauseOpen = true;
		if (isObjectPronoun(tokens, at, from)) continue;
		const phrase = antecedentOf(tokens, readPhrase(tokens, at, speech), verb, speech);
		if (!phrase || isImpersonal(tokens, phrase, speech)) continue;
		const span = {at, end: Math.min(phrase.to, verb), verb, isParticiple};
		next = Math.max(next, span.end);
		// « De quoi agacer la mairie, qui dénonce »
		const isAntecedent = speech.relatives.has(wordAfterComma(tokens, span.end));
		if (!isAntecedent && isObjectOfInfinitive(tokens, at, from, speech)) continue;
		if (isObjectOfRelative(tokens, phrase, from, speech)) continue;
		const last = found.at(-1)?.phrase;
		if (isObjectOfDoer(tokens, at, last, speech) || isTakenUp(tokens, last, phrase, speech)) continue;
		if (isApposed(tokens, phrase, span, last, speech)) continue;
		const meant = meantBy(tokens, phrase, span, found, speech);
		if (!meant) continue;
		found.push({phrase: meant, at, isClauseOpen});
		next = Math.max(next, meant.to);
		isClauseOpen = false;
	}

	return found;
}

/**
 * What a phrase that may be the subject means: itself, the group whose text it is, or with its group where a clause about
 * it follows; null where it only completes another phrase.
 */
function meantBy(
	tokens: readonly Token[],
	phrase: Phrase,
	span: Span,
	others: readonly Candidate[],
	speech: SpeechData,
): Phrase | null {
	const {at, end, verb, isParticiple} = span;
	const author = isParticiple ? groupOfText(tokens, phrase, verb, speech) : null;
	if (author || !isInside(tokens, span, speech)) return author ?? phrase;
	if (phrase.kind === 'organisation' && others.some(other => isWith(tokens, other.phrase, at, speech))) return null;
	const isSomebody = phrase.kind === 'person';
	// “Ann Lee, of the University, who”: she is meant; “with Ann Lee of the Elm Group, who”
	const group = isSomebody && isOf(tokens[end], CLASS.complement) ? readPhrase(tokens, end + 1, speech) : null;
	if (group?.kind === 'organisation' && speech.relatives.has(wordAfterComma(tokens, group.to)))
		return {...phrase, to: group.to};
	const isAntecedent =
		speech.relatives.has(wordAfterComma(tokens, end)) ||
		(isSomebody && speech.relatives.has(wordAfterApposition(tokens, end, verb)));
	return isAntecedent ? phrase : null;
}

/** “on a Labour Party motion calling for”: the group whose text it is, in capitals before its noun; null for none. */
function groupOfText(tokens: readonly Token[], phrase: Phrase, verb: number, speech: SpeechData): Phrase | null {
	const {kind, from, to, head} = phrase;
	if (kind !== 'unnamed' || to !== verb || !speech.texts.has(head)) return null;
	const noun = to - 1;
	let first = noun;
	while (first > from && tokens[first - 1]!.isCapital && !isOf(tokens[first - 1], CLASS.determiner)) first--;
	const group = tokens[noun - 1]!.word;
	return first < noun && speech.groups.has(group)
		? phraseOf('organisation', from, to, {head: group, name: {from: first, to: noun}})
		: null;
}

/** “Ann Lee, of the University, who”, but not “Ann Lee was hailed by the University, which”: no verb parts the group from somebody. */
function isWith(tokens: readonly Token[], phrase: Phrase, group: number, speech: SpeechData): boolean {
	const isParted = tokens
		.slice(phrase.to, group)
		// « astronome au MIT »: no verb.
		.some(token => token.kind === 'quotation' || (isOf(token, CLASS.auxiliary | CLASS.verb) && !token.isProper));
	const isNoun = phrase.kind === 'unnamed' || phrase.kind === 'description';
	return !isParted && (phrase.kind === 'person' || (isNoun && !meansThing(phrase, speech)));
}

import {CLASS, isOf} from '../reading/word-classes.ts';
/**
 * Problem: « Rien n’est perdu. » Ces mots d’Ann Lee ont fait du bruit.: the sentence behind a quotation tells whose words
 * it was, and none before it does.
 * Approach: that sentence begins with words of a language that lead up to whoever spoke, or goes on from whoever spoke
 * with words that say no more than that.
 */

import type {SpeechData} from '../languages/speech-data.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {meansPerson} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import type {Frame, FrameScene} from './frame.ts';

/** Tokens of the sentence that are read. */
const READ = 24;

/** The frame of the sentence behind a quotation that ends its own, which begins at `start`; null where it tells nothing. */
export function sentenceBehindFrame(scene: FrameScene, start: number, speech: SpeechData): Frame | null {
	const {tokens: own, at, endsSentence} = scene;
	const isEnd = endsSentence(own[at]!, own[at + 1]);
	const isInSentence = !isEnd && own[at + 1]?.kind === 'comma';
	// “…” was the verdict of Ann Lee
	const judged = !isEnd && speech.copulas.has(own[at + 1]?.word ?? '') ? readOwner(own, at + 1, speech) : null;
	if (judged) return {strength: 'direct', reason: 'according to', subject: judged};
	// « Une claque » : c'est ainsi que Paul Roux résume la soirée.
	const mark = own[at + 1]?.kind;
	const end = isEnd ? at + 1 : isInSentence || mark === 'stop' || mark === 'colon' ? at + 2 : -1;
	if (end < 0) return null;
	// « … », ce sont les mots d'Ann Lee
	if (isInSentence) {
		const subject = readOwner(own, end, speech);
		return subject && {strength: 'direct', reason: 'according to', subject};
	}

	const isWhole = own.slice(start, at).every(token => isOf(token, CLASS.determiner));
	// A paragraph of its own, which the next one explains.
	const isApart = end >= own.length && isWhole && start === 0;
	const [tokens, next] = isApart ? [scene.behind(), 0] : [own, end];
	if (next >= tokens.length) return null;
	const subject = readOwner(tokens, next, speech) ?? (isWhole ? readPlain(tokens, next, speech) : null);
	return subject && {strength: 'direct', reason: 'according to', subject, ...(isApart ? {tokens} : {})};
}

/** “Ces mots d'Ann Lee”, “C'est la réponse qu'a faite Ann Lee”: whoever the words at token `next` lead up to. */
function readOwner(tokens: readonly Token[], next: number, speech: SpeechData): Phrase | null {
	const lead = speech.leadsToSpeaker.exec(wordsFrom(tokens, next))?.[0];
	if (!lead) return null;
	const to = next + lead.split(' ').length - 1;
	const isContracted = speech.contractions.has(tokens[to - 1]!.word);
	const found = isContracted ? readNoun(tokens, to, to, BARE, speech) : readPhrase(tokens, to, speech);
	if (!found || !isSomebody(found, speech) || speech.impersonalPronouns.has(found.head)) return null;
	// « Le souhait d'Ann Lee : « … » »: what follows is hers.
	const end = tokens.findIndex(({kind}, index) => index >= found.to && /^(?:stop|quotation)$/.test(kind));
	return tokens[end]?.kind === 'quotation' && tokens[end - 1]!.kind === 'colon' ? null : found;
}

/** “Ann Lee n'a pas d'autre mot”: the subject of the sentence that begins at token `next`. */
function readPlain(tokens: readonly Token[], next: number, speech: SpeechData): Phrase | null {
	const found = readPhrase(tokens, next, speech);
	if (!found || !isSomebody(found, speech)) return null;
	const end = tokens.findIndex(({kind}, index) => index > found.to && kind === 'stop');
	// What is quoted behind such a sentence may be what it is about.
	const isLast = end < 0 || tokens[end + 1]?.kind !== 'quotation';
	return isLast && speech.plainSpeaking.test(wordsFrom(tokens, found.to)) ? found : null;
}

function isSomebody(phrase: Phrase, speech: SpeechData): boolean {
	return phrase.kind === 'organisation' || phrase.kind === 'pronoun' || meansPerson(phrase, speech);
}

/** The words of a sentence from a token on, a space behind each; a name is a hyphen. */
export function wordsFrom(tokens: readonly Token[], from: number): string {
	const sentence = tokens.slice(from, from + READ);
	const end = sentence.findIndex(({kind}) => kind === 'stop' || kind === 'quotation');
	return (end < 0 ? sentence : sentence.slice(0, end))
		.map(({kind, word}) => `${kind === 'name' ? '-' : word} `)
		.join('');
}

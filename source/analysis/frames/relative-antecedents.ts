import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {afterBrackets, isBehindAge} from '../phrases/adjacency.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** “to Tom Ray (Nashua), who replied”: the word at a token or after the brackets and the comma there. */
export function wordAfterComma(tokens: readonly Token[], at: number): string {
	const next = tokens[at]?.word === '(' ? afterBrackets(tokens, at, tokens.length) : at;
	return tokens[tokens[next]?.kind === 'comma' ? next + 1 : next]?.word ?? '';
}

/** “chez Luc Roy, maire de Dole, qui”: the word after the part between commas that begins at a token; '' where none does. */
export function wordAfterApposition(tokens: readonly Token[], at: number, verb: number): string {
	if (tokens[at]?.kind !== 'comma') return '';
	let close = tokens.findIndex(({kind}, index) => index > at && kind !== 'word' && kind !== 'name');
	// “Ann Lee, 47, a nurse, who”
	if (isBehindAge(tokens, close))
		close = tokens.findIndex(({kind}, index) => index > close && kind !== 'word' && kind !== 'name');
	return close > 0 && close < verb && tokens[close]!.kind === 'comma' ? (tokens[close + 1]?.word ?? '') : '';
}

/** “deux rapports de la Cour d'appel, qui dénonce”: of a phrase before “who”, the group that completes its noun. */
export function antecedentOf(
	tokens: readonly Token[],
	phrase: Phrase | null,
	verb: number,
	speech: SpeechData,
): Phrase | null {
	// « Les hommes d'Ann Lee, qui a déploré »: she does, and no men.
	const isOne =
		phrase?.isPlural === true && speech.singularAuxiliaries.has(verbAfterRelative(tokens, phrase.to, verb, speech));
	const last = isOne ? tokens[phrase!.to - 1] : undefined;
	if (last?.kind === 'name') return phraseOf('person', phrase!.from, phrase!.to, {person: last.index});
	const isThing = phrase?.kind === 'unnamed' || phrase?.kind === 'description';
	if (!phrase || !isThing || !speech.relatives.has(wordAfterComma(tokens, phrase.to))) return phrase;
	// “Ann Lee, une élue qui dit”: she does.
	const name = itemAt(tokens, phrase.from - 2);
	if (name?.kind === 'name' && tokens[phrase.from - 1]!.kind === 'comma')
		return phraseOf('person', phrase.from - 2, phrase.to, {person: name.index});
	if (speech.personNoun.test(phrase.head)) return phrase;
	for (let index = phrase.from + 1; index < Math.min(phrase.to, verb); index++) {
		const inner = isOf(tokens[index - 1], CLASS.complement) ? readPhrase(tokens, index, speech) : null;
		// « à l'image d'Ann Lee, qui »
		if (inner?.kind === 'person' && inner.to === phrase.to) return inner;
		// “la réaction du Hamas palestinien, qui”
		const isWhole = inner && tokens.slice(inner.to, phrase.to).every(({word}) => speech.demonym.test(word));
		if (isWhole && inner.kind === 'organisation') return {...inner, to: phrase.to};
	}

	return phrase;
}

/** The verb behind “, who” at a token, up to the one of the quotation; '' where that does not stand there. */
function verbAfterRelative(tokens: readonly Token[], at: number, verb: number, speech: SpeechData): string {
	const who = tokens[at]?.kind === 'comma' ? at + 1 : at;
	if (who >= verb || !isOf(tokens[who], CLASS.relative)) return '';
	const isSmall = ({word}: Token) => speech.clitics.has(word) || speech.negations.has(word);
	return tokens.slice(who + 1, verb + 1).find(token => !isSmall(token))?.word ?? '';
}

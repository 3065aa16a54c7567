import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Tokens between what fears and the verb of what is feared. */
const FEARED_WITHIN = 8;

/** “he would ask”, “it had offered”, but not the rumour “elle l'aurait traité de voyou”, which is passed on as said. */
export function isUnsaid(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const {hypothetical, alleging, acting} = speech;
	if (isFeared(tokens, verb, speech)) return true;
	if (acting.has(tokens[verb]!.word) && isOf(itemAt(tokens, verb - 1), CLASS.auxiliary)) return true;
	const before = isOf(itemAt(tokens, verb - 1), CLASS.negation) ? verb - 2 : verb - 1;
	return [verb, before].some(at => {
		const word = tokens[at]?.word ?? '';
		return hypothetical.test(word) && !alleging.has(word);
	});
}

/** « craint que les éleveurs n'y voient « … » »: what nobody has said yet. */
function isFeared(tokens: readonly Token[], verb: number, {fearing}: SpeechData): boolean {
	for (let index = verb - 1; index > Math.max(0, verb - FEARED_WITHIN); index--)
		if (isOf(tokens[index], CLASS.subordinator)) return fearing.has(tokens[index - 1]!.word);
	return false;
}

/** Tokens between a verb of urging and the infinitive of what is urged. */
const URGED_WITHIN = 6;

/** “asked the mayor to confirm that”: whoever is asked has not said it, unlike “vowed to tell”. */
export function isUrged(tokens: readonly Token[], verb: number, start: number, speech: SpeechData): boolean {
	if (speech.infinitive === '' || itemAt(tokens, verb - 1)?.word !== speech.infinitive) return false;
	const before = tokens.slice(Math.max(start, verb - URGED_WITHIN), verb - 2);
	return before.some(({kind, word}) => kind === 'word' && speech.urging.has(word));
}

/** “She said it was a bid to offer help and be ‘open’”: an infinitive that only tells what a noun is for. */
export function isOfNoun(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const [article, noun, to] = tokens.slice(Math.max(0, verb - 3), verb);
	// A name has no word, and French no such one.
	return (
		to?.kind === 'word' && to.word === speech.infinitive && noun?.kind === 'word' && isOf(article, CLASS.determiner)
	);
}

/** “Asked by Ann Lee, he said”: what was done to the subject of the sentence, and not what is said in it. */
export function isParticipleAhead(tokens: readonly Token[], at: number, to: number, speech: SpeechData): boolean {
	const isPassive = speech.participle.test(tokens[at]!.word) && tokens[at + 1]?.word === speech.agent;
	return isPassive && hasKind(tokens, at, to - 1, 'comma');
}

import type {FrameScene} from '../frames/frame.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';

const ASKS = new RegExp(`\\?[\\s${MARK_CHARACTERS}]*$`);
const TAIL = 6;

/**
 * Who speaks in a quotation without a frame that stands right beside another: “And in practice?” “In practice he sold
 * tickets.” The answer is not by whoever asked, and the question by whoever asked before; undefined where neither is one.
 */
export function exchanged(hearing: Hearing, {tokens, at, content, endsSentence}: FrameScene): Heard | null | undefined {
	const {reading} = hearing;
	const quoted = tokens.slice(0, at).filter(({kind}) => kind === 'quotation');
	const last = quoted.at(-1);
	const heard = last && hearing.heardAt(last.index);
	if (!last || !heard) return undefined;
	const earlier = quoted.map(({index}) => index);
	const answer = () => byOther(hearing, heard, earlier, tokens[at]!.start);
	const between = tokens.slice(tokens.indexOf(last) + 1, at);
	const asks = isQuestion(reading, last.index);
	if (asks && (between.length === 0 || isReplyNext(between))) return answer();
	const isUnframed = endsSentence(last, between[0]);
	// « Que veut-on ? », demande Le Courrier: a paper waits for no answer.
	const isSomebody = heard.voice.person >= 0;
	if (asks && (isUnframed ? isPause(between) : isSomebody && isAsked(reading, last.index, between)))
		return answer() ?? undefined;
	if (!ASKS.test(content)) return undefined;
	const isBefore = tokens[at + 1]?.kind === 'quotation';
	// « Non », répond Paul. « Vous êtes sûr ? »: whoever asked before asks again.
	const isNext = between.length === 0 || isBefore || isReplied(between, reading.speech);
	const asker = isNext
		? otherAmong(
				hearing,
				heard,
				earlier.filter(index => isQuestion(reading, index)),
			)
		: undefined;
	if (asker) return asker;
	// « J'ai eu peur », dit Paul. « De qui ? » « De tout. »: somebody asks him.
	return isBefore && between.length > 0 ? answer() : undefined;
}

/** Whoever else last spoke in some quotations, or else is most in mind at an offset; null for nobody. */
function byOther(hearing: Hearing, heard: Heard, quotations: readonly number[], at: number): Heard | null {
	const other = otherAmong(hearing, heard, quotations);
	if (other) return other;
	const voice = hearing.voices.salient(at, [heard.voice.person]);
	return voice && {voice, reason: 'dialogue'};
}

/** Whoever last spoke in some quotations and is not the one heard. */
function otherAmong({heardAt}: Hearing, {voice}: Heard, quotations: readonly number[]): Heard | undefined {
	const other = quotations.findLast(index => (heardAt(index)?.voice.name ?? voice.name) !== voice.name);
	return other === undefined ? undefined : {voice: heardAt(other)!.voice, reason: 'dialogue'};
}

/** Tokens of a short sentence between who asks and the answer, its full stop among them: « Silence. », « Il hausse les épaules. » */
const LONGEST_PAUSE = 6;

/** Quotations before one at the end of a paragraph among which another speaker is looked for. */
const MOST_BEFORE = 6;

/** « Aviez-vous bu ? », demande la juge. ¶ « Un peu. »: who answers in a paragraph what is asked at the end of the one before; undefined where nothing is. */
export function answeredInBlock(hearing: Hearing, before: number, start: number): Heard | undefined {
	const {reading} = hearing;
	const {article, quotations} = reading;
	const {block, end} = quotations[before]!;
	const heard = hearing.heardAt(before);
	if (!heard || heard.voice.person < 0 || !isQuestion(reading, before)) return undefined;
	const behind = tokensOf(reading, {start: end, end: article.blocks[block]!.end}, -1);
	if (!isAsked(reading, before, behind)) return undefined;
	const first = Math.max(0, before - MOST_BEFORE);
	const earlier = Array.from({length: before - first}, (_, index) => first + index);
	return byOther(hearing, heard, earlier, start) ?? undefined;
}

/** « Réponse : », “The reply:”. */
function isReplyNext(between: readonly Token[]): boolean {
	return between.length <= 3 && between.at(-1)!.kind === 'colon' && isOf(between.at(-2), CLASS.saying);
}

/** « Aviez-vous bu ? », demande la juge. Il hésite. « Un peu. »: whether words behind a question say that somebody is asked, and no more than a pause follows. */
function isAsked({quotations, smallText, speech}: Reading, question: number, between: readonly Token[]): boolean {
	const end = between.findIndex(({kind}) => kind === 'stop');
	const verb = between.findIndex(token => isRare(token, speech.asking));
	// “Why?” he asked. “We paid.”: whoever asks goes on.
	if (speech.askersGoOn || verb < 0 || verb > end || !isShort(between.slice(end))) return false;
	if (between.slice(0, verb).some(({word}) => speech.reflexives.has(word))) return false;
	// « Qui va payer ? », demande la maire. « Personne ne le sait. »: she asks nobody.
	const {start, end: to} = quotations[question]!.content;
	const words: readonly string[] = smallText.slice(start, to).match(/\p{L}+/gu) ?? [];
	return words.some(word => speech.secondPerson.has(word));
}

/** « Silence. », « Un temps. »: no more than a short sentence, that nobody is the subject of. */
function isPause(between: readonly Token[]): boolean {
	return isShort(between) && !between.some(token => isOf(token, CLASS.pronoun | CLASS.verb | CLASS.auxiliary));
}

function isShort(words: readonly Token[]): boolean {
	const isPlain = words.every(({kind}) => kind !== 'name' && kind !== 'quotation');
	return isPlain && words.length <= LONGEST_PAUSE && words.at(-1)?.kind === 'stop' && words.at(-1)!.word !== '?';
}

/** Whether somebody is told to have replied before the first full stop of some words. */
function isReplied(between: readonly Token[], {replying}: SpeechData): boolean {
	const end = between.findIndex(({kind}) => kind === 'stop');
	return between.slice(0, Math.max(0, end)).some(({word}) => replying.has(word.replace(/-.*/, '')));
}

/**
 * The person who asks in the last quotation before the one of an index, in its block or, of the first one there, in the
 * block before; -1 where that is no question or nobody is known.
 */
export function askerBefore({reading, heardAt}: Hearing, {tokens, at}: FrameScene, index: number): number {
	const {quotations} = reading;
	const {block, parent} = quotations[index]!;
	const own = tokens.slice(0, Math.max(0, at)).findLast(({kind}) => kind === 'quotation');
	const other = parent < 0 && index > 0 && quotations[index - 1]!.block === block - 1 ? index - 1 : -1;
	const last = own?.index ?? other;
	return last >= 0 && isQuestion(reading, last) ? (heardAt(last)?.voice.person ?? -1) : -1;
}

function isQuestion({article, quotations}: Reading, index: number): boolean {
	const {start, end} = quotations[index]!.content;
	return ASKS.test(article.text.slice(Math.max(start, end - TAIL), end));
}

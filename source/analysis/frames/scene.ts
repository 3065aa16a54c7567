import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import type {Reading} from '../reading/reading.ts';
import {lastTokenAt, tokensAround, tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import type {FrameScene} from './frame.ts';

/** Characters of a quotation that are read where it is long: its incise stands in them. */
export const CONTENT_READ = 700;

const TAIL_READ = 40;
const STOPS = '.!?…';
/** White space, and what may close a quotation. */
const CLOSING = `${MARK_CHARACTERS}\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF`;

/** A quotation with the tokens around it. */
export function sceneOf(reading: Reading, index: number): FrameScene {
	const {straightText, quotations} = reading;
	const {start, end} = quotations[index]!.content;
	const head = straightText.slice(start, Math.min(end, start + CONTENT_READ));
	const tail = head.length < end - start ? ` ${straightText.slice(end - TAIL_READ, end)}` : '';
	const tokens = tokensAround(reading, index);
	const at = lastTokenAt(tokens, quotations[index]!.start);
	const own = tokens[at];
	return {
		tokens,
		at: own?.kind === 'quotation' && own.index === index ? at : -1,
		isNested: quotations[index]!.parent >= 0,
		behind: () => tokensBehind(reading, index),
		content: withoutMarks(head + tail),
		endsSentence: (token, next) => endsSentence(reading, token, next),
	};
}

/** Characters of the next paragraph that are read. */
const BEHIND_READ = 160;

function tokensBehind(reading: Reading, index: number): readonly Token[] {
	const next = reading.article.blocks[reading.quotations[index]!.block + 1];
	if (next?.kind !== 'paragraph' || reading.quotations[index]!.parent >= 0) return [];
	return tokensOf(reading, {start: next.start, end: Math.min(next.end, next.start + BEHIND_READ)}, -1);
}

/**
 * A question or an exclamation may go on with its speaker, “Why?” Ann asked; a full stop may not. Where an article with a
 * capital follows at once, the words were a heading: « Un mur pour rien » Le maire le redit.
 */
function endsSentence({quotations, article, speech}: Reading, token: Token, next: Token | undefined): boolean {
	const {start, end} = quotations[token.index]!.content;
	const last = withoutMarks(article.text.slice(Math.max(start, end - 4), end)).at(-1) ?? '';
	if (last === '' || !STOPS.includes(last)) return next?.kind === 'word' && isOpening(next, speech);
	if (!next || next.kind === 'quotation') return true;
	// “Why?” Detective Ann Lee asked
	const isOffice =
		speech.personNoun.isListed(next.word) && /^ \p{Lu}/u.test(article.text.slice(next.end, next.end + 3));
	const isTitled = speech.abbreviations.has(next.word) || isOffice;
	const isSubject = next.kind === 'name' || isTitled || speech.firstPersonSingular.has(next.word);
	return next.isCapital && !(speech.allowsSubjectFirst && last !== '.' && isSubject);
}

function isOpening({word, isCapital, isProper}: Token, speech: SpeechData): boolean {
	return isCapital && !isProper && !speech.modifiersFirst && pointingOf(word, speech) === 'definite';
}

/** A text without the closing marks at its end: of “I said, ‘No.’” the full stop counts. */
function withoutMarks(text: string): string {
	let end = text.length;
	while (end > 0 && CLOSING.includes(text[end - 1]!)) end--;
	return text.slice(0, end);
}

import type {FrameScene} from './attribution-frame.ts';
import {type Reading, tokensAround} from './attribution-reading.ts';
import type {Token} from './attribution-tokens.ts';
import {MARK_CHARACTERS} from './quote-styles.ts';

/** Characters of a quotation that are read where it is long: its incise stands in them. */
export const CONTENT_READ = 700;

const TAIL_READ = 40;
const MARKS_AT_END = new RegExp(`[\\s${MARK_CHARACTERS}]+$`);

/** A quotation with the tokens around it. */
export function sceneOf(reading: Reading, index: number): FrameScene {
	const {article, quotations} = reading;
	const {start, end} = quotations[index]!.content;
	const head = article.text.slice(start, Math.min(end, start + CONTENT_READ));
	const tail = head.length < end - start ? ` ${article.text.slice(end - TAIL_READ, end)}` : '';
	const tokens = tokensAround(reading, index);
	return {
		tokens,
		at: tokens.findIndex(token => token.kind === 'quotation' && token.index === index),
		content: withoutMarks(head + tail),
		endsSentence: (token, next) => endsSentence(reading, token, next),
	};
}

/** A question or an exclamation may go on with its speaker, “Why?” Ann asked; a full stop may not. */
function endsSentence({quotations, article, speech}: Reading, token: Token, next: Token | undefined): boolean {
	const {start, end} = quotations[token.index]!.content;
	const last = withoutMarks(article.text.slice(Math.max(start, end - 4), end)).at(-1) ?? '';
	if (!/[.!?…]/.test(last)) return false;
	if (!next || next.kind === 'quotation') return true;
	const isTitled = speech.abbreviations.has(next.word);
	const isSubject = next.kind === 'name' || isTitled || speech.firstPersonSingular.has(next.word);
	return next.isCapital && !(speech.allowsSubjectFirst && last !== '.' && isSubject);
}

/** A text without the closing marks at its end: of “I said, ‘No.’” the full stop counts. */
function withoutMarks(text: string): string {
	return text.replace(MARKS_AT_END, '');
}

import {lastStartingAtOrBefore} from '../text/range.ts';
import {readingWords} from '../words/reading.ts';
import type {Reading} from './reading.ts';
import type {Selection} from './state.ts';

/** What a reader takes away, and the sentence that says so. */
export type Copied = {readonly text: string; readonly message: string};

/**
 * The selected quotation with its speaker and source; without one the paragraph at `offset` with its source. The source is
 * the article's title and, where it has one, its date; all there is of an article without text.
 */
export function copyText(reading: Reading, selection: Selection | null, offset: number): Copied {
	const {article, quotations} = reading;
	const source = [article.title, article.date].filter(Boolean).join(', ');
	const quotation = selection?.kind === 'quotation' ? quotations[selection.index] : undefined;
	if (quotation) {
		const by = quotation.speaker ? `${quotation.speaker}, ` : '';
		return {
			text: `${article.text.slice(quotation.start, quotation.end)} — ${by}${source}`,
			message: quotation.speaker ? readingWords().copiedOf(quotation.speaker) : readingWords().copied,
		};
	}

	const block = article.blocks[Math.max(0, lastStartingAtOrBefore(article.blocks, offset))];
	if (!block) return {text: source, message: readingWords().copiedTitle};
	return {text: `${article.text.slice(block.start, block.end)} — ${source}`, message: readingWords().copiedParagraph};
}

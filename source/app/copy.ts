import type {Article} from '../document/document.ts';
import {longDate} from '../text/long-date.ts';
import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import {selected} from './jump.ts';
import {type Reading, speakerOf} from './reading.ts';
import type {State} from './state.ts';

/** What a reader takes away, and the sentence that says so. */
export type Copied = {readonly text: string; readonly message: string};

/**
 * The selected quotation or highlight with its speaker and source; without one the paragraph that the page begins with,
 * with its source. All there is of an article without text is where it is from.
 */
export function copyText(state: State): Copied {
	const {reading, selection, anchor} = state;
	const {article, quotations} = reading;
	const range = selected(state);
	if (range && selection?.kind === 'highlight') return copyRange(reading, range);
	const quotation = selection?.kind === 'quotation' ? quotations[selection.index] : undefined;
	if (quotation) {
		const {speaker} = quotation;
		return {
			text: credited(article, quotation, speaker),
			message: speaker ? readingWords().copiedOf(speaker) : readingWords().copied,
		};
	}

	const block = article.blocks[Math.max(0, lastStartingAtOrBefore(article.blocks, anchor))];
	if (!block) return {text: creditOf(null, dated(article)), message: readingWords().copiedTitle};
	return {text: credited(article, block, null), message: readingWords().copiedParagraph};
}

/** A stretch with its source, and its speaker where it is within a quotation. */
export function copyRange(reading: Reading, range: Range): Copied {
	return {
		text: credited(reading.article, range, speakerOf(reading, range)),
		message: highlightWords().copied,
	};
}

/** Where words are from, as far as it is known: speaker, title, site, or of what has none, as books, the author, and date. */
export function creditOf(
	speaker: string | null,
	{title, author, site, date}: Pick<Article, 'title' | 'author' | 'site' | 'date'>,
): string {
	return [speaker, title, site || author, date].filter(Boolean).join(', ');
}

function credited(article: Article, {start, end}: Range, speaker: string | null): string {
	const words = article.text.slice(start, end);
	const credit = creditOf(speaker, {...dated(article), ...(words === article.title && {title: ''})});
	return [words, credit].filter(Boolean).join(' — ');
}

/** An article with its date as people write it. */
function dated(article: Article): Article {
	const {date, language} = article;
	return date === undefined ? article : {...article, date: longDate(date, language)};
}

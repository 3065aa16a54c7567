import type {Article} from '../../document/document.ts';
import type {Range} from '../../text/range.ts';
import type {Person} from '../analysis.ts';
import type {Chunks} from '../chunks.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';
import {type Break, findBreaks} from './breaks.ts';
import {type Mention, mentionsOf} from './mentions.ts';
import {isPaper} from './papers.ts';
import {properWords} from './proper-words.ts';
import {small, straight} from './straight.ts';
import type {Spelling, Token, Whole} from './tokens.ts';

/** All that attribution reads: the article with its quotations and people, and the words of its language. */
export type Reading = {
	readonly article: Article;
	readonly chunks: Chunks;
	/** The text as the tables of cues have it, at the same offsets. */
	readonly straightText: string;
	/** The same in small letters. */
	readonly smallText: string;
	readonly speech: SpeechData;
	readonly quotations: readonly QuotedStretch[];
	readonly people: readonly Person[];
	readonly mentions: readonly Mention[];
	/** The quotations directly in each, by its index; under -1 those that stand in no other. */
	readonly inner: ReadonlyMap<number, readonly Whole[]>;
	/** Quotations, by their indices, that are the names of papers. */
	readonly papers: ReadonlySet<number>;
	readonly spelling: Spelling;
	readonly breaks: readonly Break[];
	/** Where these begin, and blocks and mentions: V8 looks up the field of each kind anew where all of them meet. */
	readonly starts: Readonly<Record<'blocks' | 'mentions' | 'breaks', readonly number[]>>;
	/** The tokens of the quotations and blocks that were read: under the quotation's index, or -1 less the block's. */
	readonly tokens: Map<number, readonly Token[]>;
};

/** What attribution reads of an article. */
export function readingOf(
	article: Article,
	quotations: readonly QuotedStretch[],
	people: readonly Person[],
	speech: SpeechData,
	chunks: Chunks,
): Reading {
	const inner = new Map<number, Whole[]>();
	const papers = new Set<number>();
	for (const [index, {start, end, parent, content}] of quotations.entries()) {
		const list = inner.get(parent) ?? [];
		if (list.length === 0) inner.set(parent, list);
		const words = isPaper(article.text, content, speech) ? content : null;
		if (words) papers.add(index);
		list.push({start, end, kind: 'quotation', index, words});
	}

	const straightText = straight(article.text);
	const smallText = small(straightText);
	const spelling = {speech, proper: properWords(chunks)};
	const mentions = mentionsOf(article, people, quotations);
	const breaks = findBreaks(chunks, smallText, inner.get(-1) ?? [], speech);
	return {
		article,
		chunks,
		straightText,
		smallText,
		speech,
		quotations,
		people,
		mentions,
		inner,
		papers,
		spelling,
		breaks,
		starts: {blocks: startsOf(article.blocks), mentions: startsOf(mentions), breaks: startsOf(breaks)},
		tokens: new Map(),
	};
}

function startsOf(ranges: readonly Range[]): readonly number[] {
	return ranges.map(({start}) => start);
}

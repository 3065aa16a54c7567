import type {Article, Block} from '../../document/document.ts';
import {containsRange, lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import type {Person} from '../analysis.ts';
import {type Chunks, everyIn, ofChunk} from '../chunks.ts';
import {straight} from '../kind-scenes.ts';
import type {SpeechData, Words} from '../languages/speech-data.ts';
import {credits} from '../name-credits.ts';
import type {QuotedStretch} from '../quotations.ts';
import {type Break, findBreaks} from './breaks.ts';
import {nothingKnown, type Placed} from './placed.ts';
import {type Spelling, type Token, tokenize, type Whole} from './tokens.ts';

/** A mention of a person, in the order of the text. */
export type Mention = Placed & {
	readonly person: number;
	/** Index of the innermost quotation that it stands in; -1 where it stands in none. */
	readonly quotation: number;
	/** Whether it only tells whose words follow, “LEE: …”, or whose work something is: in a byline, “Photo Ann Lee”. */
	readonly isLabel: boolean;
};

/** All that attribution reads: the article with its quotations and people, and the words of its language. */
export type Reading = {
	readonly article: Article;
	readonly chunks: Chunks;
	/** The text as the tables of cues have it, at the same offsets. */
	readonly straightText: string;
	readonly speech: SpeechData;
	readonly quotations: readonly QuotedStretch[];
	readonly people: readonly Person[];
	readonly mentions: readonly Mention[];
	/** The quotations directly in each, by its index; under -1 those that stand in no other. */
	readonly inner: ReadonlyMap<number, readonly Whole[]>;
	readonly spelling: Spelling;
	readonly breaks: readonly Break[];
	/** The tokens of the quotations and blocks that were read: under the quotation's index, or -1 less the block's. */
	readonly tokens: Map<number, readonly Token[]>;
};

/** Characters before and after a quotation that are read, and other quotations among them. */
const WINDOW_BEFORE = 420;
const WINDOW_AFTER = 280;
const MOST_BEFORE = 12;
const MOST_AFTER = 6;

/** Blocks at the top among which one that is a name tells who wrote the article. */
const MOST_ABOVE = 6;

/** “AFP / Paris / Ann Lee”: what stands before the author of a report, and its characters. */
const SOURCE = /^(?:\p{Lu}[\p{L} -]{1,30}\/\s?){1,2}/u;
const LONGEST_SOURCE = 70;

/** What stands before the name of whoever made a picture, and its characters. */
const CREDIT = new RegExp(`(?<!\\p{L})(?:${[...credits].join('|')})(?: :|:)?(?: by| par)?\\s?$`, 'iu');
const LONGEST_CREDIT = 24;

/** What attribution reads of an article. */
export function readingOf(
	article: Article,
	quotations: readonly QuotedStretch[],
	people: readonly Person[],
	speech: SpeechData,
	chunks: Chunks,
): Reading {
	const inner = new Map<number, Whole[]>();
	for (const [index, {start, end, parent}] of quotations.entries()) {
		const list = inner.get(parent) ?? [];
		if (list.length === 0) inner.set(parent, list);
		list.push({start, end, kind: 'quotation', index});
	}

	const sorted = people
		.flatMap(({mentions}, person) => mentions.map(({start, end}) => ({start, end, person})))
		.sort((a, b) => a.start - b.start);
	const starts = new Set(article.blocks.map(({start}) => start));
	const names = new Set(sorted.map(({start, end}) => `${start} ${end}`));
	const isNameAlone = ({start, end, kind}: Block) => {
		const [place = ''] = SOURCE.exec(article.text.slice(start, Math.min(end, start + LONGEST_SOURCE))) ?? [];
		return kind === 'paragraph' && names.has(`${start + place.length} ${end}`);
	};
	const bylines = article.blocks.filter(
		(block, index) => block.kind === 'byline' || (index > 0 && index < MOST_ABOVE && isNameAlone(block)),
	);
	const mentions = sorted.map(mention => ({
		start: mention.start,
		end: mention.end,
		person: mention.person,
		quotation: innermostAt(mention, quotations),
		isLabel:
			bylines.some(byline => containsRange(byline, mention)) ||
			CREDIT.test(article.text.slice(Math.max(0, mention.start - LONGEST_CREDIT), mention.start)) ||
			(starts.has(mention.start) && /^\s?:\s/.test(article.text.slice(mention.end, mention.end + 3))),
		known: nothingKnown(),
	}));
	const spelling = {abbreviations: speech.abbreviations, proper: properWords(chunks)};
	const breaks = findBreaks(chunks, inner.get(-1) ?? [], speech);
	const straightText = straight(article.text);
	return {
		article,
		chunks,
		straightText,
		speech,
		quotations,
		people,
		mentions,
		inner,
		spelling,
		breaks,
		tokens: new Map(),
	};
}

/** How many mentions stand in the title and headings before the body. */
export function firstInBody({article, mentions}: Reading): number {
	const start = article.blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	return lastStartingAtOrBefore(mentions, start - 1) + 1;
}

/** The tokens around a quotation, in the quotation or the block that it stands in. */
export function tokensAround(reading: Reading, index: number): Token[] {
	const {article, quotations} = reading;
	const {start, end, parent, block} = quotations[index]!;
	const scope = parent >= 0 ? quotations[parent]!.content : article.blocks[block]!;
	const siblings = reading.inner.get(parent)!;
	const own = lastStartingAtOrBefore(siblings, start);
	const first = siblings[own - MOST_BEFORE]?.start ?? 0;
	const last = siblings[own + MOST_AFTER]?.end ?? Infinity;
	return tokensOf(
		reading,
		{
			start: Math.max(scope.start, start - WINDOW_BEFORE, first),
			end: Math.min(scope.end, end + WINDOW_AFTER, last),
		},
		parent,
	);
}

/**
 * The tokens of a range that lies in the quotation `parent`, or in none (-1). A quotation that begins in the range or
 * stretches into it is one token.
 */
export function tokensOf(reading: Reading, range: Range, parent: number): Token[] {
	const tokens = scopeTokens(reading, range.start, parent);
	let first = lastStartingAtOrBefore(tokens, range.start);
	// Half a word or half a name says nothing, but a quotation is one token wherever it begins.
	if (first < 0 || (tokens[first]!.start < range.start && !reachesInto(tokens[first]!, range))) first++;
	let end = first;
	while (end < tokens.length && isIn(tokens[end]!, range)) end++;
	return tokens.slice(first, end);
}

function reachesInto({kind, end}: Token, range: Range): boolean {
	return kind === 'quotation' && end > range.start;
}

function isIn({kind, start, end}: Token, range: Range): boolean {
	return kind === 'quotation' ? start < range.end : end <= range.end;
}

/** The tokens of the whole quotation or block that a range lies in, made once. */
function scopeTokens(reading: Reading, start: number, parent: number): readonly Token[] {
	const {article, quotations, tokens} = reading;
	const block = parent < 0 ? lastStartingAtOrBefore(article.blocks, start) : -1;
	const key = parent < 0 ? -1 - block : parent;
	const made =
		tokens.get(key) ?? tokensIn(reading, parent < 0 ? article.blocks[block]! : quotations[parent]!.content, parent);
	tokens.set(key, made);
	return made;
}

function tokensIn(reading: Reading, range: Range, parent: number): readonly Token[] {
	const {chunks, spelling, mentions} = reading;
	const {start, end} = range;
	const wholes: Whole[] = [];
	const inner = reading.inner.get(parent) ?? [];
	for (let at = lastStartingAtOrBefore(inner, start - 1) + 1; at < inner.length && inner[at]!.start < end; at++) {
		wholes.push(inner[at]!);
	}

	for (let at = lastStartingAtOrBefore(mentions, start - 1) + 1; at < mentions.length; at++) {
		const mention = mentions[at]!;
		if (mention.start >= end) break;
		if (mention.end <= end) {
			wholes.push({start: mention.start, end: mention.end, kind: 'name', index: mention.person});
		}
	}

	wholes.sort((a, b) => a.start - b.start || b.end - a.end);
	return tokenize(chunks, range, wholes, spelling);
}

/** The words that stand with a capital after a word in lower case or a comma, in lower case. */
function properWords(all: Chunks): Words {
	const {text, starts, chunks} = all;
	const proper = new Set<string>();
	everyProper(all, null, ({inside, first}, start, index) => {
		const before = chunks[index - 1];
		const isNext = before && starts[index - 1]! + before.text.length + 1 === start && text[start - 1] === ' ';
		for (const word of isNext && (before.isPlain || endsSmall(before, null)) ? first : inside) proper.add(word);
	});
	return proper;
}

/** Such words in a chunk: at its beginning too, behind a word in lower case, and inside it alone, d'Elon. */
const everyProper = everyIn(({text, isPlain}) => {
	if (isPlain || text === text.toLowerCase()) return [];
	const [inside, first] = [properWordsOf(` ${text}`), properWordsOf(`a ${text}`)];
	return inside.length + first.length === 0 ? [] : [{inside, first}];
});

const endsSmall = ofChunk(({text}) => /[\p{Ll},;]['’]?$/u.test(text));

function properWordsOf(text: string): readonly string[] {
	const words: readonly string[] = text.match(/(?<=[\p{Ll},;]['’]? ?)(?<=[ '’])\p{Lu}[\p{L}'’-]{0,60}/gu) ?? [];
	return words.map(word => word.toLowerCase());
}

function innermostAt({start, end}: Range, quotations: readonly QuotedStretch[]): number {
	let index = lastStartingAtOrBefore(quotations, start);
	while (index >= 0 && quotations[index]!.end < end) index = quotations[index]!.parent;
	return index;
}

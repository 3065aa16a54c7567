import {itemAt} from '../../text/lists.ts';
import {lastAtMost, lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import {afterDateline} from './datelines.ts';
import type {Reading} from './reading.ts';
import {type Token, tokenize, type Whole} from './tokens.ts';

/** Characters before and after a quotation that are read, and other quotations among them. */
const WINDOW_BEFORE = 420;
const WINDOW_AFTER = 280;
const MOST_BEFORE = 12;
const MOST_AFTER = 6;

/** Headings and bylines above the first paragraph. */
const MOST_ABOVE = 8;

/** The tokens around a quotation, in the quotation or the block that it stands in. */
export function tokensAround(reading: Reading, index: number): Token[] {
	const {article, quotations} = reading;
	const {start, end, parent, block} = quotations[index]!;
	const scope = parent >= 0 ? quotations[parent]!.content : article.blocks[block]!;
	const siblings = reading.inner.get(parent)!;
	const own = lastStartingAtOrBefore(siblings, start);
	const first = itemAt(siblings, own - MOST_BEFORE)?.start ?? 0;
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
	let first = lastTokenAt(tokens, range.start);
	// Half a word or half a name says nothing, but a quotation is one token wherever it begins.
	if (first < 0 || (tokens[first]!.start < range.start && !reachesInto(tokens[first]!, range))) first++;
	let end = lastTokenAt(tokens, range.end - 1) + 1;
	if (end > first && tokens[end - 1]!.kind !== 'quotation' && tokens[end - 1]!.end > range.end) end--;
	return tokens.slice(first, Math.max(first, end));
}

/** The same as lastStartingAtOrBefore: code of its own, as that meets lists of many kinds, whose fields V8 looks up anew. */
export function lastTokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (tokens[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}

	return low - 1;
}

function reachesInto({kind, end}: Token, range: Range): boolean {
	return kind === 'quotation' && end > range.start;
}

/** The tokens of the whole quotation or block that a range lies in, made once. */
function scopeTokens(reading: Reading, start: number, parent: number): readonly Token[] {
	const {starts, quotations, tokens} = reading;
	// What stands before the first block is none of any.
	const block = parent < 0 ? Math.max(0, lastAtMost(starts.blocks, start)) : -1;
	const key = parent < 0 ? -1 - block : parent;
	const known = tokens.get(key);
	if (known) return known;
	const made = tokensIn(reading, parent < 0 ? sentencesOf(reading, block) : quotations[parent]!.content, parent);
	tokens.set(key, made);
	return made;
}

/** A block without the place that its dispatch is sent from, which says nothing; a name there may be whose words it has. */
function sentencesOf({article, mentions, starts}: Reading, block: number): Range {
	const {start, end, kind} = article.blocks[block]!;
	if (kind !== 'paragraph') return {start, end};
	const isFirst = block <= MOST_ABOVE && article.blocks.slice(0, block).every(({kind}) => kind !== 'paragraph');
	const from = afterDateline(article.text, {start, end}, isFirst);
	const last = itemAt(mentions, lastAtMost(starts.mentions, from - 1));
	return {start: last && last.end > start ? start : from, end};
}

function tokensIn(reading: Reading, range: Range, parent: number): readonly Token[] {
	const {chunks, spelling, mentions} = reading;
	const {start, end} = range;
	const wholes: Whole[] = [];
	const inner = reading.inner.get(parent) ?? [];
	for (let at = lastStartingAtOrBefore(inner, start - 1) + 1; at < inner.length && inner[at]!.start < end; at++) {
		wholes.push(inner[at]!);
	}

	for (let at = lastAtMost(reading.starts.mentions, start - 1) + 1; at < mentions.length; at++) {
		const mention = mentions[at]!;
		if (mention.start >= end) break;
		if (mention.end <= end) {
			wholes.push({start: mention.start, end: mention.end, kind: 'name', index: mention.person, words: null});
		}
	}

	wholes.sort((a, b) => a.start - b.start || b.end - a.end);
	return tokenize(chunks, range, wholes, spelling);
}

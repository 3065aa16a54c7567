import type {Range} from '../../text/range.ts';
import type {QuotationForm} from '../analysis.ts';
import type {QuoteMark} from './marks.ts';
import {MAXIMUM_DEPTH, type MarkFamily} from './styles.ts';

/** Characters before a mark of which one must end a sentence, the others spaces. */
const GAP = 4;

/** A quotation of one block. */
export type PairedRange = Range & {
	readonly form: QuotationForm;
	/** What stands between the marks, without the spaces next to them. */
	readonly content: Range;
};

/** The marks of a block that are open, and the quotations that were closed. */
export type QuotationStack = {
	/** The family of the mark opened last; null where none is open. */
	readonly top: () => MarkFamily | null;
	/** How many marks of a family are open. */
	readonly openCount: (family: MarkFamily) => number;
	readonly open: (mark: QuoteMark) => void;
	/** Closes the nearest open mark of a family that is open; what was opened since and never closed ends there too. */
	readonly close: (family: MarkFamily, by: QuoteMark) => void;
	/** A quotation without an opening mark; nothing may be open. */
	readonly addUnopened: (start: number, by: QuoteMark) => void;
	/** Ends what is still open, and gives all quotations, in no order. */
	readonly finish: () => PairedRange[];
	/** The end of the last quotation that stands in no other, or the start of the block. */
	readonly settled: () => number;
};

/** An empty stack for a block of a text. */
export function createStack(text: string, block: Range): QuotationStack {
	const pairs: PairedRange[] = [];
	const stack: QuoteMark[] = [];
	const count: Record<MarkFamily, number> = {guillemet: 0, 'single guillemet': 0, double: 0, single: 0};
	let settled = block.start;

	const pop = () => {
		const mark = stack.pop()!;
		count[mark.style.family]--;
		return mark;
	};

	const add = (start: number, end: number, content: Range, form: QuotationForm) => {
		if (content.start >= content.end || stack.length >= MAXIMUM_DEPTH) return;
		pairs.push({start, end, form, content});
		if (stack.length === 0) settled = end;
	};

	const popUnclosed = (at: number) => {
		const mark = pop();
		const content = trim(text, {start: mark.end, end: at});
		if (mark.isCertain && (mark.style.family !== 'single' || staysOpen(text, block, mark))) {
			add(mark.start, content.end, content, 'unclosed');
		}
	};

	return {
		top: () => stack.at(-1)?.style.family ?? null,
		openCount: family => count[family],
		open(mark) {
			stack.push(mark);
			count[mark.style.family]++;
		},
		close(family, by) {
			while (stack.at(-1)!.style.family !== family) popUnclosed(by.start);
			const mark = pop();
			add(mark.start, by.end, trim(text, {start: mark.end, end: by.start}), 'marked');
		},
		addUnopened(start, by) {
			const content = trim(text, {start, end: by.start});
			add(content.start, by.end, content, 'unopened');
		},
		finish() {
			while (stack.length > 0) {
				const isDeep = stack.length > MAXIMUM_DEPTH;
				popUnclosed((isDeep ? null : reopening(text, stack.at(-1)!, pairs)) ?? block.end);
			}

			return pairs;
		},
		settled: () => settled,
	};
}

/**
 * Whether a single mark opens a quotation of several paragraphs, as apostrophes do not: it begins its block, or stands
 * before a letter and behind a colon, a comma or the end of a sentence, and the next block begins with another: “Ann Lee
 * wrote: ‘I left.”
 */
export function staysOpen(text: string, block: Range, {start, style}: QuoteMark): boolean {
	if (start === block.start) return true;
	const before = text.slice(Math.max(block.start, start - 2), start);
	const behind = text.slice(block.end, block.end + GAP).trimStart();
	return (
		!style.isApostrophe &&
		/[:,.!?] $/.test(before) &&
		behind.startsWith(text[start]!) &&
		/^\p{L}/u.test(text.slice(start + 1, start + 3))
	);
}

/**
 * “We left. “It was late,” she said: where a quotation that never closes opens again behind the end of a sentence, as it
 * does where the paragraphs of a page were run together; null where it does not.
 */
function reopening(text: string, {start, end}: QuoteMark, pairs: readonly PairedRange[]): number | null {
	let first: number | null = null;
	for (const pair of pairs) {
		if (pair.start < end || (first !== null && pair.start > first)) continue;
		const isSame = text[pair.start] === text[start];
		if (isSame && /[.!?…]\s+$/.test(text.slice(Math.max(end, pair.start - GAP), pair.start))) first = pair.start;
	}

	// Nothing that began before may end behind it.
	const at = first ?? 0;
	return pairs.some(pair => pair.start < at && pair.end > at) ? null : first;
}

function trim(text: string, {start, end}: Range): Range {
	const content = text.slice(start, end);
	const head = content.length - content.trimStart().length;
	return {start: start + head, end: Math.max(start + head, start + content.trimEnd().length)};
}

/**
 * Problem: marks are missing, mixed and nested, and a stray one must not swallow what follows more than it has to.
 * Approach: one pass with a stack of what is open. A mark closes the nearest open one of its family; what was opened
 * since then and never closed ends there too. At the end of the block what is still open ends with the block.
 * Limits: of two opening marks in one paragraph with one closing mark, the closing one goes to the second.
 */
import type {Range} from '../text/range.ts';
import type {QuotationForm} from './analysis.ts';
import type {QuoteMark} from './quotation-marks.ts';
import {MAXIMUM_DEPTH, type MarkFamily} from './quote-styles.ts';

/** A quotation of one block. */
export type PairedRange = Range & {
	readonly form: QuotationForm;
	/** What stands between the marks, without the spaces next to them. */
	readonly content: Range;
};

type Open = {readonly mark: QuoteMark; readonly depth: number};

/** The quotations that the marks of a block make, in no order; `isDialogue` blocks ignore closing marks never opened. */
export function pairMarks(text: string, block: Range, marks: readonly QuoteMark[], isDialogue: boolean): PairedRange[] {
	const pairs: PairedRange[] = [];
	const stack: Open[] = [];
	const openOf: Record<MarkFamily, number> = {guillemet: 0, 'single guillemet': 0, double: 0, single: 0};
	const closesAhead = {...openOf};
	for (const {role, style} of marks) if (role !== 'open') closesAhead[style.family]++;
	const singles = pairSingles(marks);
	/** End of the last quotation at depth 0. */
	let settled = block.start;

	const add = (open: Open | null, content: Range, end: number, form: PairedRange['form']) => {
		if (open && open.depth >= MAXIMUM_DEPTH) return;
		const trimmed = trim(text, content);
		if (trimmed.start >= trimmed.end) return;
		pairs.push({start: open?.mark.start ?? trimmed.start, end, form, content: trimmed});
		if (stack.length === 0) settled = end;
	};

	const popUnclosed = (at: number) => {
		const open = stack.pop()!;
		openOf[open.mark.style.family]--;
		const content = trim(text, {start: open.mark.end, end: at});
		if (open.mark.isCertain && isKept(open.mark, block)) add(open, content, content.end, 'unclosed');
	};

	for (const [index, mark] of marks.entries()) {
		const {family} = mark.style;
		if (mark.role !== 'open') closesAhead[family]--;
		if (isOpening(mark, openOf[family] > 0, mark.start === block.start)) {
			if (family === 'single' && !singles.opening.has(index) && !isKept(mark, block)) continue;
			if (/\d/.test(text[mark.start - 1] ?? '') && mark.role === 'either') continue;
			stack.push({mark, depth: stack.length});
			openOf[family]++;
			continue;
		}

		const closed = openOf[family] > 0 ? family : stackFamilyToClose(stack, mark, closesAhead);
		if (closed) {
			if (family === 'single' && !singles.closing.has(index)) continue;
			if (isMeasureInside(text, marks, index)) continue;
			while (stack.at(-1)!.mark.style.family !== closed) popUnclosed(mark.start);
			const open = stack.pop()!;
			openOf[closed]--;
			add(open, {start: open.mark.end, end: mark.start}, mark.end, 'marked');
		} else if (stack.length === 0 && family !== 'single' && mark.isCertain && !isDialogue) {
			const start = startWithoutMark(text, settled, mark.start, settled === block.start);
			add(null, {start, end: mark.start}, mark.end, 'unopened');
		}
	}

	while (stack.length > 0) popUnclosed(block.end);
	return pairs;
}

function isOpening({role, style}: QuoteMark, isFamilyOpen: boolean, isFirst: boolean): boolean {
	if (role === 'open') return true;
	// A paragraph may begin with a closing mark that says: the quotation goes on.
	if (role === 'close') return isFirst && style.family !== 'single';
	return !isFamilyOpen;
}

/** A single mark is too often an apostrophe to be believed without a partner, unless the block begins with it. */
function isKept({style, start}: QuoteMark, block: Range): boolean {
	return style.family !== 'single' || (!style.isApostrophe && start === block.start);
}

/** Another family than the mark's own, where that is what is open and nothing ahead would close it. */
function stackFamilyToClose(
	stack: readonly Open[],
	mark: QuoteMark,
	ahead: Readonly<Record<MarkFamily, number>>,
): MarkFamily | null {
	const family = stack.at(-1)?.mark.style.family;
	if (!family || family === 'single' || mark.style.family === 'single') return null;
	return ahead[family] === 0 ? family : null;
}

/**
 * Which single marks, by index, open and close a pair.
 *
 *   ‘the voters’ fears’
 *              ^ an apostrophe, since a better closing mark follows before the next opening one
 */
function pairSingles(marks: readonly QuoteMark[]): {opening: ReadonlySet<number>; closing: ReadonlySet<number>} {
	const opening = new Set<number>();
	const closing = new Set<number>();
	let open = -1;
	let weak = -1;
	const settle = (partner: number) => {
		if (open >= 0 && partner >= 0) {
			opening.add(open);
			closing.add(partner);
		}

		open = -1;
		weak = -1;
	};

	for (const [index, {style, role, isWeak}] of marks.entries()) {
		if (style.family !== 'single') continue;
		if (role === 'open' || (role === 'either' && open < 0)) {
			settle(weak);
			open = index;
		} else if (open >= 0 && !isWeak) settle(index);
		else if (open >= 0 && weak < 0) weak = index;
	}

	settle(weak);
	return {opening, closing};
}

/** Inches inside a quotation: "a 27" screen," — the next mark closes too, so this one does not. */
function isMeasureInside(text: string, marks: readonly QuoteMark[], index: number): boolean {
	const {start, style} = marks[index]!;
	if (style.family !== 'double' || !/\d/.test(text[start - 1] ?? '')) return false;
	const next = marks[index + 1];
	return next?.style.family === 'double' && next.role === 'close';
}

/** Where a quotation begins that has no opening mark: after the colon before it, else with its sentence or block. */
function startWithoutMark(text: string, from: number, to: number, isFirst: boolean): number {
	const before = text.slice(from, to);
	const colon = Math.max(before.lastIndexOf(': '), before.lastIndexOf(':\u00A0'));
	if (colon >= 0) return from + colon + 1;
	if (isFirst) return from;
	const sentence = /[.!?…]['’"”»)]*\s+(?=\p{Lu})/u.exec(before);
	return sentence ? from + sentence.index + sentence[0].length : from;
}

function trim(text: string, {start, end}: Range): Range {
	const content = text.slice(start, end);
	const head = content.length - content.trimStart().length;
	return {start: start + head, end: Math.max(start + head, start + content.trimEnd().length)};
}

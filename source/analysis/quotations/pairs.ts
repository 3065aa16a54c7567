/**
 * Problem: marks are missing, mixed and nested, and a stray one must not swallow what follows more than it has to.
 * Approach: one pass with a stack of what is open. A mark closes the nearest open one of its family; what was opened
 * since then and never closed ends there too. At the end of the block what is still open ends with the block.
 * Limits: of two opening marks in one paragraph with one closing mark, the closing one goes to the second.
 */
import {beginsWithDigit} from '../../text/characters.ts';
import type {Range} from '../../text/range.ts';
import type {QuoteMark} from './marks.ts';
import {pairSingles} from './singles.ts';
import {createStack, type PairedRange, staysOpen} from './stack.ts';
import {MARK_CHARACTERS, type MarkFamily} from './styles.ts';

const SENTENCE_END = new RegExp(`[.!?…][${MARK_CHARACTERS})]*\\s+(?=\\p{Lu})`, 'u');

/** The quotations that the marks of a block make, in no order; where `isDialogue`, closing marks never opened are ignored. */
export function pairMarks(text: string, block: Range, marks: readonly QuoteMark[], isDialogue: boolean): PairedRange[] {
	const stack = createStack(text, block);
	const singles = pairSingles(marks);
	const closesAhead: Record<MarkFamily, number> = {guillemet: 0, 'single guillemet': 0, double: 0, single: 0};
	for (const {role, style} of marks) if (role !== 'open') closesAhead[style.family]++;
	for (const [index, mark] of marks.entries()) {
		const {family, isApostrophe} = mark.style;
		if (mark.role !== 'open') closesAhead[family]--;
		const top = stack.top();
		// What the mark would close: its own family, or another one that is open and that nothing ahead would close.
		const isTopLeft = top !== null && top !== 'single' && family !== 'single' && closesAhead[top] === 0;
		const closed = stack.openCount(family) > 0 ? family : isTopLeft ? top : null;
		if (isOpening(mark, closed, mark.start === block.start)) {
			const isPaired = family !== 'single' || singles.opening.has(index);
			if (isPaired || (!isApostrophe && staysOpen(text, block, mark))) stack.open(mark);
		} else if (closed) {
			const isInner = family === 'single' && !singles.closing.has(index);
			// Of two that are open this one closes the inner one.
			const isMeasure = stack.openCount(family) === 1 && isMeasureInside(text, marks, index);
			if (!isInner && !isMeasure) stack.close(closed, mark);
		} else if (top === null && family !== 'single' && !isDialogue && mark.isCertain && !isAfterNumber(text, mark)) {
			stack.addUnopened(startWithoutMark(text, stack.settled(), mark.start, block.start), mark);
		}
	}

	return stack.finish();
}

/** Whether a mark opens a quotation; `closed` is the family that it would close instead, null for none. */
function isOpening(mark: QuoteMark, closed: MarkFamily | null, isFirst: boolean): boolean {
	if (mark.role === 'open') return true;
	// A paragraph may begin with a closing mark that says: the quotation goes on.
	if (mark.role === 'close') return isFirst && mark.style.family !== 'single';
	return closed !== mark.style.family && (mark.isCertain || closed === null);
}

/** Inches inside a quotation, "a 27" screen": the next mark closes too, so this one does not. */
function isMeasureInside(text: string, marks: readonly QuoteMark[], index: number): boolean {
	const mark = marks[index]!;
	const next = marks[index + 1];
	return isAfterNumber(text, mark) && next?.style.family === 'double' && next.role === 'close';
}

/** A mark that may measure: a 17" wheel. */
function isAfterNumber(text: string, {start, style}: QuoteMark): boolean {
	return style.family === 'double' && beginsWithDigit(text[start - 1] ?? '');
}

/** Where a quotation begins that has no opening mark: after the colon before it, else with its sentence or block. */
function startWithoutMark(text: string, from: number, to: number, blockStart: number): number {
	const before = text.slice(from, to);
	const colon = Math.max(before.lastIndexOf(': '), before.lastIndexOf(':\u00A0'));
	if (colon >= 0) return from + colon + 1;
	if (from === blockStart) return from;
	const sentence = SENTENCE_END.exec(before);
	return sentence ? from + sentence.index + sentence[0].length : from;
}

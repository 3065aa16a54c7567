import type {Article, Block} from '../../document/document.ts';
import {compareRanges} from '../../text/range.ts';
import {isTurnOfDialogue} from './dialogue.ts';
import {scanMarks} from './marks.ts';
import {pairMarks} from './pairs.ts';
import type {PairedRange} from './stack.ts';

/** A stretch in quotation marks, before anything is known of its kind or its speaker. */
export type QuotedStretch = PairedRange & {
	/** Index of its block among the article's blocks. */
	readonly block: number;
	/** Index, in the same list, of the quotation that it stands in; -1 where there is none. */
	readonly parent: number;
};

/** Every quotation of the article, whatever its kind, sorted and properly nested; each lies in one block. */
export function findQuotations(article: Article): readonly QuotedStretch[] {
	const {text, blocks} = article;
	const found: QuotedStretch[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'code' || block.kind === 'rule') continue;
		const isDialogue = isTurnOfDialogue(article, index);
		const marked = pairMarks(text, block, scanMarks(text, block), isDialogue);
		const pairs = isDialogue ? withTurn(marked, dialogueRange(text, block)) : marked;
		const open: number[] = [];
		for (const {start, end, form, content} of pairs.sort(compareRanges)) {
			while (open.length > 0 && found[open.at(-1)!]!.end <= start) open.pop();
			found.push({start, end, form, content, block: index, parent: open.at(-1) ?? -1});
			open.push(found.length - 1);
		}
	}

	return found;
}

/** The turn of a dialogue and the quotations in it; marks around the whole turn make no second one: — « Oui. » */
function withTurn(pairs: readonly PairedRange[], turn: PairedRange): PairedRange[] {
	return [turn, ...pairs.filter(pair => compareRanges(pair, turn) !== 0)];
}

/** The whole paragraph after its dash, incise included. */
function dialogueRange(text: string, {start, end}: Block): PairedRange {
	const whole = text.slice(start, end);
	const range = {start: start + /^\s*[—–―-]?\s*/.exec(whole)![0].length, end: start + whole.trimEnd().length};
	return {start: range.start, end: range.end, form: 'dash', content: range};
}

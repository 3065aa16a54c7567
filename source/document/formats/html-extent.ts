import {fold} from '../../text/fold.ts';
import {squeeze} from '../squeeze.ts';
import type {Draft} from './draft.ts';
import type {Head} from './html-title.ts';
import {countWords, isEnded} from './line-shape.ts';

/**
 * Of all blocks of a page those of the article: from the first to the last one that was found to be its own, with what
 * stands below its heading, that too where it is not its title, and without the boxes of links and tables of contents between them. `found` are texts of the
 * article, in whatever pieces.
 */
export function withinArticle(
	drafts: readonly Draft[],
	found: readonly string[],
	{title, heading}: Head = {},
): readonly Draft[] {
	const pieces = new Set(found.map(squeeze));
	const all = [...pieces].join('\n');
	const isOwn = drafts.map(({text}) => {
		const squeezed = squeeze(text);
		return pieces.has(squeezed) || (squeezed.length >= LEAST_PIECE && all.includes(squeezed));
	});
	const begun = isOwn.indexOf(true);
	const first = deckBefore(drafts, begun, heading ?? title);
	const headed = heading === title ? -1 : first - 1;
	const last = lastNote(drafts, isOwn.lastIndexOf(true));
	const headings = new Set(drafts.flatMap(({kind, text}) => (kind === 'heading' ? [text] : [])));
	const isContents = drafts.map(draft => draft.kind === 'item' && !isText(draft) && headings.has(draft.text));
	const within = drafts.filter((draft, index) => {
		if (isContents[index] || (isContents[index + 1] && draft.kind === 'heading')) return false;
		return (
			isOwn[index] ||
			(index === headed && first < begun) ||
			(index >= first && index <= last && isText(draft) && (index > begun || isDeck(draft, begun - index)))
		);
	});
	const start = within.findIndex(draft => draft.kind === 'heading' || isText(draft));
	return within.slice(Math.max(0, start), within.findLastIndex(isEnding) + 1 || within.length);
}

/** The last of the notes below an article whose numbers stand in it; the last block of the article where there are none. */
function lastNote(drafts: readonly Draft[], end: number): number {
	const numbers = new Set(drafts.slice(0, end + 1).flatMap(({text}) => (text.match(RAISED) ?? []).map(plainNumber)));
	let last = end;
	for (let index = end + 1; index < drafts.length && index <= last + MOST_BETWEEN; index++)
		if (isText(drafts[index]!) && numbers.has(numberOf(drafts[index]!))) last = index;
	return last;
}

/** Raised numbers, but for those of square metres. */
const RAISED = /(?<!\b[cdk]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** Blocks between two notes, or the article and the first: a heading, a rule, a paragraph that goes on. */
const MOST_BETWEEN = 3;

/** The number that a note begins with; '' where a block has none. */
function numberOf({marker = '', text}: Draft): string {
	const [number = ''] =
		/^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}(?=\.$)|\[?\d{1,3}(?=[\s\].)])|\d{1,3}(?=\p{Lu}))/u.exec(marker || text) ?? [];
	return plainNumber(number.replace('[', ''));
}

function plainNumber(number: string): string {
	return number.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, digit => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

/** Where the deck begins that stands between the title and a block, as Readability leaves it out; the block where there is none. */
function deckBefore(drafts: readonly Draft[], begun: number, title = ''): number {
	const isTitle = ({kind, text}: Draft) => kind === 'heading' && fold(text, false) === fold(title, false);
	const top = drafts.slice(0, Math.max(0, begun)).findLastIndex(isTitle);
	return top < 0 || begun - top > LONGEST_HEAD ? begun : top + 1;
}

/** Blocks from a title to the first paragraph: a deck, a caption, the authors and the date. */
const LONGEST_HEAD = 10;

/** Whether a block so far above the first paragraph says something: a line of names, dates and tools does not. */
function isDeck({kind, text}: Draft, distance: number): boolean {
	if (kind === 'aside' || kind === 'item') return kind === 'aside';
	if (kind === 'heading' && distance === 1) return true;
	return countWords(text) > (isEnded(text) ? 3 : 7);
}

/** The blocks of a page without those that are links. */
export function withoutLinks(drafts: readonly Draft[]): readonly Draft[] {
	return drafts.filter(isText);
}

/** Code units, squeezed, of a piece of text that stands in another by no chance. */
const LEAST_PIECE = 30;

/** Whether an article may end with a block: with text, and not with what announces more, or with links. */
function isEnding(draft: Draft): boolean {
	return draft.kind !== 'heading' && draft.kind !== 'rule' && isText(draft);
}

/** Whether a block that stands among those of the article is one of them: most of it is no link. */
function isText({text, marks, kind}: Draft): boolean {
	if (kind === 'rule') return true;
	const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
	return linked < 0.5 * text.length;
}

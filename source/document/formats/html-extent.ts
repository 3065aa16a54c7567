import {fold} from '../../text/fold.ts';
import {squeeze} from '../squeeze.ts';
import type {Draft} from './draft.ts';
import {countWords, isEnded} from './line-shape.ts';

/**
 * Of all blocks of a page those of the article: from the first to the last one that was found to be its own, with what
 * stands below its title, and without the boxes of links and tables of contents between them. `found` are texts of the
 * article, in whatever pieces.
 */
export function withinArticle(drafts: readonly Draft[], found: readonly string[], title = ''): readonly Draft[] {
	const pieces = new Set(found.map(squeeze));
	const all = [...pieces].join('\n');
	const isOwn = drafts.map(({text}) => {
		const squeezed = squeeze(text);
		return pieces.has(squeezed) || (squeezed.length >= LEAST_PIECE && all.includes(squeezed));
	});
	const begun = isOwn.indexOf(true);
	const first = deckBefore(drafts, begun, title);
	const last = isOwn.lastIndexOf(true);
	const headings = new Set(drafts.flatMap(({kind, text}) => (kind === 'heading' ? [text] : [])));
	const isContents = drafts.map(draft => draft.kind === 'item' && !isText(draft) && headings.has(draft.text));
	const within = drafts.filter((draft, index) => {
		if (isContents[index] || (isContents[index + 1] && draft.kind === 'heading')) return false;
		return (
			isOwn[index] ||
			(index >= first && index < last && isText(draft) && (index > begun || isDeck(draft, begun - index)))
		);
	});
	const start = within.findIndex(draft => draft.kind === 'heading' || isText(draft));
	return within.slice(Math.max(0, start), within.findLastIndex(isEnding) + 1 || within.length);
}

/** Where the deck begins that stands between the title and a block, as Readability leaves it out; the block where there is none. */
function deckBefore(drafts: readonly Draft[], begun: number, title: string): number {
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

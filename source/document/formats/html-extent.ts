import {squeeze} from '../squeeze.ts';
import type {Draft} from './draft.ts';

/**
 * Of all blocks of a page those of the article: from the first to the last one that was found to be its own, without the
 * boxes of links and tables of contents between them. `found` are texts of the article, in whatever pieces.
 */
export function withinArticle(drafts: readonly Draft[], found: readonly string[]): readonly Draft[] {
	const pieces = new Set(found.map(squeeze));
	const all = [...pieces].join('\n');
	const isOwn = drafts.map(({text}) => {
		const squeezed = squeeze(text);
		return pieces.has(squeezed) || (squeezed.length >= LEAST_PIECE && all.includes(squeezed));
	});
	const first = isOwn.indexOf(true);
	const last = isOwn.lastIndexOf(true);
	const headings = new Set(drafts.flatMap(({kind, text}) => (kind === 'heading' ? [text] : [])));
	const isContents = drafts.map(draft => draft.kind === 'item' && !isText(draft) && headings.has(draft.text));
	const within = drafts.filter((draft, index) => {
		if (isContents[index] || (isContents[index + 1] && draft.kind === 'heading')) return false;
		return isOwn[index] || (index > first && index < last && isText(draft));
	});
	const start = within.findIndex(draft => draft.kind === 'heading' || isText(draft));
	return within.slice(Math.max(0, start), within.findLastIndex(isEnding) + 1 || within.length);
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

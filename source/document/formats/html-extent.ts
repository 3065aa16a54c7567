import {squeeze} from '../squeeze.ts';
import type {Draft} from './draft.ts';
import {countWords, isEnded} from './line-shape.ts';

/**
 * Of all blocks of a page those of the article: from the first to the last one that was found to be its own, without the
 * boxes of links between them. `found` are texts of the article, in whatever pieces.
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
	const within = drafts.filter((draft, index) => isOwn[index] || (index > first && index < last && isText(draft)));
	return within.slice(0, within.findLastIndex(isEnding) + 1 || within.length);
}

/** Code units, squeezed, of a piece of text that stands in another by no chance. */
const LEAST_PIECE = 30;

/** Whether an article may end with a block: with a sentence, an item, words that are long enough; not with what announces more. */
function isEnding(draft: Draft): boolean {
	if (draft.kind === 'heading' || draft.kind === 'rule' || !isText(draft)) return false;
	return draft.kind !== 'paragraph' || isEnded(draft.text) || countWords(draft.text) > FEW_WORDS;
}

const FEW_WORDS = 8;

/** Whether a block that stands among those of the article is one of them: most of it is no link. */
function isText({text, marks, kind}: Draft): boolean {
	if (kind === 'rule') return true;
	const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
	return linked < 0.5 * text.length;
}

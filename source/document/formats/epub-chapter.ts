import {parseHTML} from 'linkedom';
import {isLabel, meansHeading} from '../heading.ts';
import {normaliseCharacters} from './characters.ts';
import {type Draft, draftOf} from './draft.ts';
import type {ContentsLine} from './epub-contents.ts';
import {leanHtml} from './html-lean.ts';
import {treeOfHtml} from './html-tree.ts';
import {draftsOf} from './markdown-blocks.ts';
import {htmlToMarkdown} from './markdown-html.ts';
import {plainDrafts} from './plain-text.ts';

/**
 * The blocks of a chapter. `lines` are those of the table of contents that lead into it, in order: they say which of its
 * headings are chapters, and which are parts of one; where the first has none, it is put above.
 */
export function chapterDrafts(xhtml: string, lines: readonly ContentsLine[], language: string): readonly Draft[] {
	const html = htmlOf(normaliseCharacters(xhtml));
	const lean = leanHtml(html);
	// A chapter of more elements than can be set keeps its words.
	const drafts =
		lean === null
			? plainDrafts(htmlToMarkdown(html), language)
			: draftsOf(treeOfHtml(parseHTML(lean).document.body, {language}));
	return withLevels(drafts, lines);
}

/**
 * XHTML as HTML: elements closed within their own tag get an end, the numbers of notes are raised, and notes that stand
 * beside the text come last, below a rule.
 */
function htmlOf(xhtml: string): string {
	const notes: string[] = [];
	const html = xhtml
		.replace(/<head\b[\s\S]*?<\/head\s*>/i, '')
		.replace(SELF_CLOSED, (tag, name: string, rest: string) => (VOID.test(name) ? tag : `<${name}${rest}></${name}>`))
		.replace(/<a\b([^<>]*)>\s*(\[?\d{1,3}\]?|\*)\s*<\/a>/gi, (link, attributes: string, text: string) =>
			/noteref|href\s*=\s*["'][^"'#<>]*#/i.test(attributes) ? `<sup>${text.replace(/[[\]]/g, '')}</sup>` : link,
		)
		.replace(/<aside\b([^<>]*)>([\s\S]*?)<\/aside\s*>/gi, (aside, attributes: string, text: string) => {
			if (!/note/i.test(attributes)) return aside;
			notes.push(text);
			return '';
		});
	return notes.length === 0 ? html : `${html.replace(/<\/body\s*>[\s\S]*$/i, '')}<hr>${notes.join('')}`;
}

const SELF_CLOSED = /<([a-z][\w:-]{0,40})((?:\s[^<>]*)?)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** The headings with the levels that the table of contents gives them; 1 is the book's own. */
function withLevels(drafts: readonly Draft[], lines: readonly ContentsLine[]): readonly Draft[] {
	const levelled = [...drafts];
	let from = 0;
	let shift = 1;
	for (const [index, {label, depth}] of lines.entries()) {
		const at = levelled.findIndex((draft, place) => place >= from && isHeadingOf(draft, label));
		if (at < 0 && index > 0) continue;
		const level = depth + 1;
		shiftLevels(levelled, from, at < 0 ? from : at, shift);
		if (at < 0) {
			levelled.unshift(draftOf('heading', label, level));
			from = 1;
			shift = depth;
		} else {
			const {kind, level: own} = levelled[at]!;
			shift = kind === 'heading' ? level - own : depth;
			levelled[at] = {...levelled[at]!, kind: 'heading', level};
			from = at + 1;
		}
	}

	shiftLevels(levelled, from, levelled.length, shift);
	return levelled;
}

/** Headings that the table of contents does not know stay as far below the one before them as they were. */
function shiftLevels(drafts: Draft[], start: number, end: number, shift: number): void {
	for (let index = start; index < end; index++) {
		const draft = drafts[index]!;
		if (draft.kind === 'heading') drafts[index] = {...draft, level: Math.min(6, Math.max(2, draft.level + shift))};
	}
}

/** Whether a block is the heading that a line of contents means: a heading of its words or some of them, or just its words. */
function isHeadingOf({kind, text}: Draft, label: string): boolean {
	return kind === 'heading' ? meansHeading(text, label) : kind === 'paragraph' && isLabel(text, label);
}

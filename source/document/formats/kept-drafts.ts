import type {BlockKind} from '../document.ts';
import type {Draft} from './draft.ts';
import {createDraftWriter, type Style} from './draft-writer.ts';
import {draftsOf} from './markdown-blocks.ts';
import {isTooCostly} from './markdown-cost.ts';
import {treeOf} from './markdown-tree.ts';

/**
 * The blocks of a kept article, from what stands below its front matter: nothing is trimmed, joined or guessed, and a
 * comment says what the block after it is, where Markdown has no word for it. Null where it is too much for the library.
 */
export function keptDrafts(body: string): readonly Draft[] | null {
	if (isTooCostly(body)) return null;
	let style: Style | null = null;
	return treeOf(body).children.flatMap(node => {
		if (node.type === 'html') {
			style = styleOf(node.value);
			if (style) return [];
		}

		const drafts = draftsOf({type: 'root', children: [node]}, createDraftWriter({isVerbatim: true}));
		const own = style;
		style = null;
		return own
			? drafts.map(({text, marks, isContinued}) => ({...own, ...(isContinued && {isContinued}), text, marks}))
			: drafts;
	});
}

const kinds: readonly BlockKind[] = ['heading', 'byline', 'paragraph', 'item', 'quote', 'code', 'aside', 'rule'];

/** What a block is, as a comment: its kind, and where they say anything its level, the quotes around it and its marker. */
export function styleComment({kind, level, quotes, marker, isContinued}: Style): string {
	const words = [kind, level, quotes ?? 0, marker ?? '', isContinued ? 'continued' : ''];
	return `<!-- ${words
		.filter(word => word !== '')
		.join(' ')
		.replace(/(?: 0)*\s*$/, '')
		.replace(/--+>?/g, '')} -->`;
}

function styleOf(html: string): Style | null {
	const [, kind, level = '0', quotes = '0', marker, continued] =
		/^<!-- (\w+)(?: (\d+))?(?: (\d+))?(?: (\S+?))?(?: ?(continued))? -->\s*$/.exec(html) ?? [];
	const known = kinds.find(each => each === kind);
	if (!known) return null;
	return {
		kind: known,
		level: Number(level),
		...(quotes !== '0' && {quotes: Number(quotes)}),
		...(marker !== undefined && marker !== 'continued' && {marker}),
		...((continued ?? marker) === 'continued' && {isContinued: true}),
	};
}

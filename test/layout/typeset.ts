import type {Article, Block} from '../../source/document/document.ts';
import {gaps} from '../../source/layout/justify.ts';
import {type LayoutOptions, layOut} from '../../source/layout/lay-out.ts';
import type {Line} from '../../source/layout/layout.ts';
import type {TextTools} from '../../source/layout/text-tools.ts';
import {visible} from '../../source/text/visible.ts';

type Part = Partial<Pick<Block, 'kind' | 'level' | 'marker' | 'quotes' | 'isTop'>> & {readonly text: string};

/** An article of blocks; a mere string is a paragraph. */
export function articleOf(parts: readonly (Part | string)[], language = 'fr'): Article {
	let text = '';
	const blocks: Block[] = [];
	for (const part of parts) {
		const {kind = 'paragraph', level = 0, text: own, ...rest} = typeof part === 'string' ? {text: part} : part;
		if (blocks.length > 0) text += '\n';
		blocks.push({kind, level, start: text.length, end: text.length + own.length, ...rest});
		text += own;
	}

	return {title: 'Essai', language, text, blocks, marks: []};
}

/** The rows of an article as the screen draws them, without white space at their ends. */
export function rowsOf(
	parts: readonly (Part | string)[],
	width: number,
	options: Partial<LayoutOptions> = {},
	tools: TextTools = {},
): readonly string[] {
	const article = articleOf(parts);
	return layOut(article, {width, isJustified: false, ...options}, tools).lines.map(line => drawn(article.text, line));
}

/** One line as the screen draws it. */
export function drawn(text: string, line: Line): string {
	let row = line.marker || ' '.repeat(line.indent);
	let from = line.start;
	for (const {offset, cells} of gaps(text, line)) {
		row += text.slice(from, offset + 1) + ' '.repeat(cells);
		from = offset + 1;
	}

	return `${visible(row + text.slice(from, line.end))}${line.isHyphenated ? '-' : ''}`.trimEnd();
}

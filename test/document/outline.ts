import {expect} from 'vitest';
import type {Article, Block, BlockKind} from '../../source/document/document.ts';
import {compareRanges, containsRange, overlaps} from '../../source/text/range.ts';

/** What an article looks like, a block a line: "# title", "## heading", "~ aside", "by byline", "• item", "> quote". */
export function outline(article: Article): string[] {
	expectLaws(article);
	return article.blocks.map(block => `${prefixOf(block)}${article.text.slice(block.start, block.end)}`);
}

/** The marks of an article as "kind text", and where a link leads. */
export function markedTexts(article: Article): string[] {
	expectLaws(article);
	return article.marks.map(({kind, start, end, href}) => {
		const text = `${kind} ${article.text.slice(start, end)}`;
		return href === undefined ? text : `${text} → ${href}`;
	});
}

/** Fails unless the article keeps every promise of its type. */
export function expectLaws({title, text, blocks, marks}: Article): void {
	expect(title.trim()).toBe(title);
	expect(title).not.toMatch(/^$|[\n\r\t]/);
	expect(text).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
	expectBlocks(text, blocks);
	expect([...marks].sort(compareRanges)).toEqual(marks);
	for (const [index, mark] of marks.entries()) {
		expect(mark.start).toBeLessThan(mark.end);
		expect(blocks.some(block => containsRange(block, mark))).toBe(true);
		for (const later of marks.slice(index + 1, index + 20)) {
			expect(!overlaps(mark, later) || containsRange(mark, later)).toBe(true);
		}
	}
}

function expectBlocks(text: string, blocks: readonly Block[]): void {
	let end = -1;
	for (const block of blocks) {
		expect(block.start).toBe(end + 1);
		expect(end === -1 || text[end] === '\n').toBe(true);
		end = block.end;
		if (block.kind !== 'code') expect(text.slice(block.start, block.end)).not.toMatch(/[\n\t]/);
		if (block.kind !== 'rule') expect(text.slice(block.start, block.end).trim()).not.toBe('');
	}

	expect(Math.max(end, 0)).toBe(text.length);
}

const prefixes: Readonly<Record<BlockKind, (block: Block) => string>> = {
	heading: ({level}) => `${'#'.repeat(level)} `,
	byline: () => 'by ',
	paragraph: () => '',
	item: ({level, marker, quotes = 0}) => `${'>'.repeat(quotes)}${'  '.repeat(level - 1)}${marker ?? ' '} `,
	quote: ({level}) => `${'>'.repeat(level)} `,
	code: ({level, marker = '', quotes = 0}) => `${'>'.repeat(quotes)}${'  '.repeat(level)}${marker}| `,
	aside: () => '~ ',
	rule: () => '---',
};

function prefixOf(block: Block): string {
	return prefixes[block.kind](block);
}

/** The marked articles set in every style of marks: which marks a paper uses changes nothing of what is found. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {findQuotations} from '../../source/analysis/quotations/quotations.ts';
import {compareRanges, containsRange, type Range} from '../../source/text/range.ts';
import {type Example, readMarked} from './marked.ts';

/** Marks of a style: those of a quotation, and those of one in it. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const styles: Readonly<Record<string, Marks>> = {
	'guillemets with no-break spaces': ['«\u00A0', '\u00A0»', '“', '”'],
	'guillemets with narrow no-break spaces': ['«\u202F', '\u202F»', '‹\u202F', '\u202F›'],
	'guillemets with plain spaces, inside too': ['« ', ' »', '« ', ' »'],
	'guillemets without spaces': ['«', '»', '"', '"'],
	'curly marks': ['“', '”', '‘', '’'],
	'straight marks': ['"', '"', "'", "'"],
	'straight marks around curly ones': ['"', '"', '“', '”'],
	'low marks that close with an opening one': ['„', '“', '‘', '’'],
	'low marks that close with a closing one': ['„', '”', '‚', '‘'],
	'high reversed marks': ['‟', '”', '‘', '’'],
	'two backticks and two apostrophes': ['``', "''", '"', '"'],
	'the closing mark used to open': ['”', '”', '‘', '’'],
	'the marks exchanged': ['”', '“', '‘', '’'],
	'curly marks closed by straight ones': ['“', '"', '‘', "'"],
	'straight marks closed by curly ones': ['"', '”', "'", '’'],
	'straight marks with spaces': ['" ', ' "', '“', '”'],
	'straight marks with no-break spaces': ['"\u00A0', '\u00A0"', "'", "'"],
	'curly single marks': ['‘', '’', '“', '”'],
	'guillemets that point inwards': ['»', '«', '›', '‹'],
};

const root = new URL('../articles/studied/', import.meta.url);
const OPENING = /^(?:``|‘‘|‘’|[«»“”„‟"'‘’‹›])\s*/u;
const CLOSING = /\s*(?:''|’’|[«»“”„‟"'‘’‹›])$/u;

/**
 * The articles in which every quotation stands between two marks and is found as they are written: what is wrong there is
 * no matter of style.
 */
const articles = ['fr', 'en'].flatMap(language =>
	readdirSync(new URL(`${language}/`, root)).flatMap(name => {
		const example = readMarked(readFileSync(new URL(`${language}/${name}`, root), 'utf8'), language);
		const isSet = example.quotations.every(({start, end, form}) => {
			const text = example.article.text.slice(start, end);
			// Right before … a mark is believed by its shape, since “…” begins what is said more often than it ends it.
			const isClosed = form === 'marked' && OPENING.test(text) && CLOSING.test(text);
			return isClosed && example.article.text[end] !== '…';
		});
		const found = findQuotations(example.article).map(({start, end}) => `${start}-${end}`);
		const isFound = found.join() === example.quotations.map(({start, end}) => `${start}-${end}`).join();
		return isSet && isFound ? [{name: `${language}/${name}`, example}] : [];
	}),
);

test.each(Object.keys(styles))('the same quotations in %s', style => {
	expect(articles.length).toBeGreaterThan(10);
	for (const {name, example} of articles) {
		const {article, quotations} = inStyle(example, styles[style]!);
		const found = findQuotations(article).map(({start, end}) => article.text.slice(start, end));
		expect([name, found]).toEqual([name, quotations.map(({start, end}) => article.text.slice(start, end))]);
	}
});

/** The example with other marks around its quotations. */
function inStyle(
	{article, quotations}: Example,
	marks: Marks,
): Pick<Example, 'article'> & {quotations: readonly Range[]} {
	const edits = quotations
		.flatMap((range, index) => {
			const depth = quotations.filter(other => other !== range && containsRange(other, range)).length;
			const [open, close] = depth % 2 === 0 ? [marks[0], marks[1]] : [marks[2], marks[3]];
			const text = article.text.slice(range.start, range.end);
			const head = OPENING.exec(text)![0].length;
			const tail = CLOSING.exec(text)![0].length;
			return [
				{start: range.start, end: range.start + head, mark: open, index, isOpening: true},
				{start: range.end - tail, end: range.end, mark: close, index, isOpening: false},
			];
		})
		.sort(compareRanges);
	const moved = quotations.map(() => ({start: 0, end: 0}));
	let text = '';
	let position = 0;
	for (const {start, end, mark, index, isOpening} of edits) {
		text += article.text.slice(position, start);
		if (isOpening) moved[index]!.start = text.length;
		text += mark;
		if (!isOpening) moved[index]!.end = text.length;
		position = end;
	}

	text += article.text.slice(position);
	let from = 0;
	const blocks = text.split('\n').map((line, index) => {
		const block = {...article.blocks[index]!, start: from, end: from + line.length};
		from = block.end + 1;
		return block;
	});
	return {article: {...article, text, blocks}, quotations: moved};
}

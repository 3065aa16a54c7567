import {visible} from '../text/visible.ts';
import {listWords} from '../words/lists.ts';
import {usageWords} from '../words/usage.ts';
import type {columns, highlightRows, peopleRows, quoteRows} from './list-rows.ts';
import {markdownText, markdownWords} from './markdown-text.ts';

/** A list of one command, which may be of many articles. */
export type List = keyof typeof columns;

type Made<Maker extends (...args: never[]) => Iterable<readonly unknown[]>> =
	ReturnType<Maker> extends Iterable<readonly (infer Row)[]> ? Row : never;

/** A row of each list. */
export type Rows = {
	readonly quotes: Made<typeof quoteRows>;
	readonly people: Made<typeof peopleRows>;
	readonly highlights: Made<typeof highlightRows>;
};

/** How a row is written for people: in text one line, in Markdown a block. */
export const lineWriters: {
	readonly [Name in List]: Readonly<Record<'text' | 'markdown', (row: Rows[Name]) => string>>;
} = {
	quotes: {
		text: row => usageWords().saying(visible(row.speaker ?? '—'), listWords().kinds[row.kind], oneLine(row.text)),
		markdown: row => `${blockQuote(row.text)}\n>\n> — ${markdownCredit(row)}`,
	},
	people: {
		text: row => personLine(visible(row.name), row),
		markdown: row => `- ${personLine(`**${markdownText(row.name)}**`, row)}`,
	},
	highlights: {
		text: row =>
			usageWords().highlight(visible(row.speaker ?? ''), oneLine(row.text), oneLine(row.note), row.state === 'lost'),
		markdown: row =>
			`${blockQuote(row.text)}\n>\n> — ${markdownCredit(row)}\n${row.note && `\n${row.note.split('\n').map(markdownText).join('\n')}`}`,
	},
};

/** What stands above the rows of one of many articles, in Markdown, and the empty line between. */
export function headingOf({title, source}: Rows[List]): string {
	return `## ${markdownWords(title)} (${markdownWords(source)})\n\n`;
}

function personLine(name: string, {mentions, quotations}: Rows['people']): string {
	return usageWords().person(name, listWords().mentions(mentions), listWords().quotations(quotations));
}

function oneLine(text: string): string {
	return visible(text.replaceAll('\n', ' '));
}

function blockQuote(text: string): string {
	return text
		.split('\n')
		.map(line => `> ${markdownText(line)}`.trimEnd())
		.join('\n>\n');
}

/** Speaker, title, site or else author, and date, as far as they are known; the title leads to the article where it has an address. */
function markdownCredit({speaker, title, author, site, date, address}: Rows['highlights' | 'quotes']): string {
	const titled = `*${markdownWords(title)}*`;
	const link =
		address && /^https?:/i.test(address)
			? `[${titled}](<${encodeURI(address).replace(/[<>]/g, encodeURIComponent)}>)`
			: titled;
	const words = [speaker, site || author, date].map(word => word && markdownWords(word));
	return [words[0], link, words[1], words[2]].filter(Boolean).join(', ');
}

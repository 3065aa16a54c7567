import {longDate} from '../text/long-date.ts';
import {visible} from '../text/visible.ts';
import {listWords} from '../words/lists.ts';
import {usageWords} from '../words/usage.ts';
import {csvRecord} from './csv.ts';
import {json} from './json.ts';
import {columns, creditOfRow, type highlightRows, type ListRow, type peopleRows, type quoteRows} from './list-rows.ts';
import {markdownText, markdownWords} from './markdown-text.ts';
import type {Template} from './template.ts';
import type {Format} from './usage.ts';

/** A list of one command, which may be of many articles. */
export type List = keyof typeof columns;

/** The rows of each list. */
export type Rows = {
	readonly quotes: ReturnType<typeof quoteRows>;
	readonly people: ReturnType<typeof peopleRows>;
	readonly highlights: ReturnType<typeof highlightRows>;
};

/** How a list is written: once for the rows of each article, so that none has to be kept. */
export type ListStyle = {
	readonly format: Format;
	/** Instead of what the format would write. */
	readonly template: Template | null;
	/** Whether it is of many articles: then each line of text, or a heading in Markdown, says of which, and JSON is one object a line. */
	readonly isOfMany: boolean;
};

/** What stands above all rows. */
export function listHead(list: List, {format}: ListStyle): string {
	return format === 'csv' ? csvRecord(columns[list]) : '';
}

/**
 * The rows of an article in a language; of those after the first one `isFirst` is false. For people, dates are as the
 * language writes them; for programs as they came.
 */
export function listText<Name extends List>(
	list: Name,
	rows: Rows[Name],
	language: string,
	style: ListStyle,
	isFirst: boolean,
): string {
	const {format, template, isOfMany} = style;
	switch (format) {
		case 'csv':
			return rows.map((row: ListRow) => csvRecord(columns[list].map(column => row[column] ?? null))).join('');
		case 'json':
			return isOfMany ? jsonLines(rows) : json(rows, '\t');
		case 'jsonl':
			return jsonLines(rows);
		case 'text':
		case 'markdown': {
			const isMarkdown = format === 'markdown';
			const written = template
				? (row: Row) => template(valuesOf(row), isMarkdown ? markdownText : visible)
				: (writers[list][format] as (row: Row) => string);
			const between = isMarkdown && !template ? '\n' : '';
			const heading = isOfMany && isMarkdown && !template && rows[0] ? [headingOf(rows[0])] : [];
			const texts = (rows as readonly Row[]).map(row => {
				const dated = {...row, date: row.date && longDate(row.date, language)};
				const text = template ? written(dated) : `${written(dated).trimEnd()}\n`;
				return isOfMany && !isMarkdown && !template ? usageWords().lineOfFile(visible(row.source), text) : text;
			});
			return (isFirst || texts.length === 0 ? '' : between) + [...heading, ...texts].join(between);
		}
	}
}

function jsonLines(rows: readonly ListRow[]): string {
	return rows.map(row => json(row)).join('');
}

type Row = Rows[List][number];

type Writers<Of> = Readonly<Record<'text' | 'markdown', (row: Of) => string>>;

const writers: {readonly [Name in List]: Writers<Rows[Name][number]>} = {
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

/** What stands above the rows of one of many articles, in Markdown. */
function headingOf({title, source}: Row): string {
	return `## ${markdownWords(title)} (${markdownWords(source)})\n`;
}

function personLine(name: string, {mentions, quotations}: Rows['people'][number]): string {
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

/** Speaker, title, site and date, as far as they are known; the title leads to the article where it has an address. */
function markdownCredit({speaker, title, site, date, address}: Rows['highlights' | 'quotes'][number]): string {
	const titled = `*${markdownWords(title)}*`;
	const link =
		address && /^https?:/i.test(address)
			? `[${titled}](<${encodeURI(address).replace(/[<>]/g, encodeURIComponent)}>)`
			: titled;
	const words = [speaker, site, date].map(word => word && markdownWords(word));
	return [words[0], link, words[1], words[2]].filter(Boolean).join(', ');
}

function valuesOf(row: Row) {
	const value = (name: string) => String((row as ListRow)[name] ?? '');
	return {
		quote: value('text'),
		speaker: value('speaker'),
		kind: value('kind'),
		note: value('note'),
		title: value('title'),
		site: value('site'),
		date: value('date'),
		address: value('address'),
		source: value('source'),
		credit: creditOfRow(row),
	};
}

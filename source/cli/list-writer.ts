import {longDate} from '../text/long-date.ts';
import {visible} from '../text/visible.ts';
import {usageWords} from '../words/usage.ts';
import {csvRecord} from './csv.ts';
import {json} from './json.ts';
import {headingOf, type List, lineWriters, type Rows} from './list-lines.ts';
import {columns, type ListRow, templateValues} from './list-rows.ts';
import {markdownText} from './markdown-text.ts';
import type {Template} from './template.ts';
import type {Format} from './usage.ts';

/** How a list is written. */
export type ListStyle = {
	readonly format: Format;
	/** Instead of what the format would write. */
	readonly template: Template | null;
	/** Whether it is of many articles: then each line of text, or a heading in Markdown, says of which, and JSON is one object a line. */
	readonly isOfMany: boolean;
};

/** Writes a list as its rows come, so that none has to be kept. */
export type ListWriter<Row> = {
	/** The next article begins. For people, its dates are as its language writes them; for programs as they came. */
	readonly article: (language: string) => string;
	readonly row: (row: Row) => string;
	readonly end: () => string;
};

/** A format: what stands above the first article, above the first row of each, and around and between rows. */
type Shape<Row> = {
	readonly head?: string;
	readonly heading?: (row: Row) => string;
	readonly piece: (row: Row, language: string) => string;
	readonly open?: string;
	readonly between?: string;
	readonly close?: string;
	/** All there is where there are no rows. */
	readonly empty?: string;
};

/** Begins to write a list. */
export function listWriter<Name extends List>(list: Name, style: ListStyle): ListWriter<Rows[Name]> {
	const {head = '', heading, piece, open = '', between = '', close = '', empty = ''} = shapeOf(list, style);
	let language: string | null = null;
	let isFirstOfArticle = true;
	let isFirst = true;
	return {
		article: next => {
			const isFirstArticle = language === null;
			language = next;
			isFirstOfArticle = true;
			return isFirstArticle ? head : '';
		},
		row: row => {
			const above = heading && isFirstOfArticle ? heading(row) : '';
			const before = isFirst ? open : above === '' ? between : '\n';
			isFirst = false;
			isFirstOfArticle = false;
			return before + above + piece(row, language!);
		},
		end: () => (language === null ? '' : isFirst ? empty : close),
	};
}

function shapeOf<Name extends List>(list: Name, {format, template, isOfMany}: ListStyle): Shape<Rows[Name]> {
	if (template) {
		const written = format === 'markdown' ? markdownText : visible;
		return {piece: (row, language) => template(templateValues(dated(row, language)), written)};
	}

	switch (format) {
		case 'csv':
			return {
				head: csvRecord(columns[list]),
				piece: (row: ListRow) => csvRecord(columns[list].map(column => row[column] ?? null)),
			};
		case 'json':
			if (isOfMany) return {piece: row => json(row)};
			return {
				piece: row => json(row, '\t').trimEnd().replace(/^/gm, '\t'),
				open: '[\n',
				between: ',\n',
				close: '\n]\n',
				empty: '[]\n',
			};
		case 'jsonl':
			return {piece: row => json(row)};
		case 'text': {
			const written = lineWriters[list].text;
			const said = (row: Rows[Name], text: string) =>
				isOfMany ? usageWords().lineOfFile(visible(row.source), text) : text;
			return {piece: (row, language) => said(row, `${written(dated(row, language)).trimEnd()}\n`)};
		}

		case 'markdown': {
			const written = lineWriters[list].markdown;
			return {
				...(isOfMany && {heading: headingOf}),
				piece: (row, language) => `${written(dated(row, language)).trimEnd()}\n`,
				// Lines of one list stand close together.
				between: list === 'people' ? '' : '\n',
			};
		}
	}
}

function dated<Row extends Rows[List]>(row: Row, language: string): Row {
	return {...row, date: row.date && longDate(row.date, language)};
}

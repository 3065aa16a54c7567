import type {Quotation} from '../analysis/analysis.ts';
import type {Analysed} from '../analysis/joined.ts';
import {visible} from '../text/visible.ts';
import {listWords} from '../words/lists.ts';
import {usageWords} from '../words/usage.ts';
import type {Arguments} from './arguments.ts';
import {meantBy} from './by.ts';
import {controls, json} from './json.ts';
import {markdownText} from './markdown-text.ts';
import type {Format} from './usage.ts';

/** One line of a list: its fields in the order of the columns. */
type Fields = Readonly<Record<string, string | number | null>>;

/** The quotations that the options let through, in a format. */
export function quotesList(analysed: Analysed, {by, kind, format}: Arguments): string {
	const {article, analysis} = analysed;
	const wanted = by === undefined ? null : meantBy(by, analysed);
	const passes = (quotation: Quotation) =>
		(kind === undefined || quotation.kind === kind) &&
		(wanted === null || (quotation.speaker !== null && wanted.has(quotation.speaker)));
	const rows = analysis.quotations.filter(passes).map(({start, end, kind: own, speaker, reason, form}) => ({
		speaker,
		kind: own,
		text: article.text.slice(start, end),
		reason,
		form,
		start,
		end,
	}));
	return list(['speaker', 'kind', 'text', 'reason', 'form', 'start', 'end'], rows, format, {
		text: row => usageWords().saying(visible(row.speaker ?? '—'), listWords().kinds[row.kind], visible(row.text)),
		markdown: row =>
			`> ${markdownText(row.text)}\n>\n> — ${row.speaker ? `${markdownText(row.speaker)}, ` : ''}*${markdownText(article.title)}*\n`,
	});
}

/** The people of an article, in a format. */
export function peopleList({analysis}: Analysed, {format}: Arguments): string {
	const rows = analysis.people.map(({name, gender, mentions}) => ({
		name,
		gender,
		mentions: mentions.length,
		quotations: analysis.quotations.filter(({speaker}) => speaker === name).length,
	}));
	const {person} = usageWords();
	const {mentions, quotations} = listWords();
	const line = (name: string, row: (typeof rows)[number]) =>
		person(name, mentions(row.mentions), quotations(row.quotations));
	return list(['name', 'gender', 'mentions', 'quotations'], rows, format, {
		text: row => line(visible(row.name), row),
		markdown: row => `- ${line(`**${markdownText(row.name)}**`, row)}`,
	});
}

function list<Row extends Fields>(
	columns: readonly (string & keyof Row)[],
	rows: readonly Row[],
	format: Format,
	writers: Readonly<Record<'text' | 'markdown', (row: Row) => string>>,
): string {
	switch (format) {
		case 'text':
		case 'markdown':
			return rows.map(row => `${writers[format](row).trimEnd()}\n`).join(format === 'text' ? '' : '\n');
		case 'json':
			return json(rows, '\t');
		case 'csv':
			return [columns, ...rows.map(row => columns.map(column => row[column] ?? null))]
				.map(fields => `${fields.map(csvField).join(',')}\r\n`)
				.join('');
	}
}

/** A field after RFC 4180: in quotation marks where it holds a comma, a mark or a line end. Controls have no place in it. */
function csvField(value: string | number | null): string {
	const text = String(value ?? '').replace(controls, '\uFFFD');
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

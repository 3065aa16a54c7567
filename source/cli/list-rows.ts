import type {Analysed} from '../analysis/joined.ts';
import {creditOf, speakerOf} from '../app/copy.ts';
import type {Highlight} from '../app/state.ts';
import {type Book, placeIn} from '../document/book.ts';
import type {Arguments} from './arguments.ts';
import {meantBy} from './by.ts';
import type {CsvValue} from './csv.ts';

/** One line of a list, its fields in the order of the columns. */
export type ListRow = Readonly<Record<string, CsvValue>>;

/** An article of a list, and how it was named. */
export type Listed = Analysed & {readonly source: string};

/** Where a row is from, which ends every row. */
const sourceOf = ({article: {title, site, date, address}, source}: Listed) => ({
	title,
	site: site ?? null,
	date: date ?? null,
	address: address ?? null,
	source,
});

/** The columns of a list that is empty. */
export const columns = {
	quotes: ['speaker', 'kind', 'text', 'reason', 'form', 'start', 'end', 'title', 'site', 'date', 'address', 'source'],
	people: ['name', 'gender', 'mentions', 'quotations', 'title', 'site', 'date', 'address', 'source'],
	highlights: ['text', 'note', 'speaker', 'state', 'start', 'end', 'title', 'site', 'date', 'address', 'source'],
} as const;

/** The quotations that the options let through. */
export function quoteRows(listed: Listed, {by, kind}: Pick<Arguments, 'by' | 'kind'>) {
	const {article, analysis} = listed;
	const isMeant = meant(listed, by);
	return analysis.quotations
		.filter(quotation => (kind === undefined || quotation.kind === kind) && isMeant(quotation.speaker))
		.map(({start, end, kind, speaker, reason, form}) => ({
			speaker,
			kind,
			text: article.text.slice(start, end),
			reason,
			form,
			start,
			end,
			...sourceOf(listed),
		}));
}

/** The people of an article. */
export function peopleRows(listed: Listed) {
	const {analysis} = listed;
	return analysis.people.map(({name, gender, mentions}) => ({
		name,
		gender,
		mentions: mentions.length,
		quotations: analysis.quotations.filter(({speaker}) => speaker === name).length,
		...sourceOf(listed),
	}));
}

/** The highlights in an article, those that are lost without their place. */
export function highlightRows(
	listed: Listed,
	{book, highlights}: {readonly book: Book; readonly highlights: readonly Highlight[]},
	{by}: Pick<Arguments, 'by'>,
) {
	const isMeant = meant(listed, by);
	return highlights
		.map(highlight => {
			const {words, note, certainty} = highlight;
			const isLost = certainty === 'lost';
			const [start, end] = [highlight.start, highlight.end].map(offset => inJoined(book, offset));
			return {
				text: words,
				note,
				speaker: isLost ? null : speakerOf(listed.analysis, {start: start!, end: end!}),
				state: certainty,
				start: isLost ? null : start!,
				end: isLost ? null : end!,
				...sourceOf(listed),
			};
		})
		.filter(({speaker}) => isMeant(speaker));
}

/** Where a row is from, in a few words. */
export function creditOfRow(row: ListRow): string {
	const [speaker, title, site, date] = ['speaker', 'title', 'site', 'date'].map(name => String(row[name] ?? ''));
	return creditOf(speaker || null, {title: title!, ...(site && {site}), ...(date && {date})});
}

/** Whether a speaker is who was asked for; everybody is, where nobody was. */
function meant(listed: Listed, by: string | undefined): (speaker: string | null) => boolean {
	if (by === undefined) return () => true;
	const wanted = meantBy(by, listed);
	return speaker => speaker !== null && wanted.has(speaker);
}

/** An offset into a book as one into its parts' texts, joined. */
function inJoined(book: Book, offset: number): number {
	if (book.count === 1) return offset;
	const {part, offset: own} = placeIn(book, offset);
	let before = 0;
	for (let index = 0; index < part; index++) {
		const {length} = book.part(index).text;
		before += length === 0 ? 0 : length + 1;
	}

	return before + own;
}

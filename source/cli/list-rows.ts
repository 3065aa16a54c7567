import type {Person} from '../analysis/analysis.ts';
import {creditOf} from '../app/copy.ts';
import {speakerOf} from '../app/reading.ts';
import type {Highlight} from '../app/state.ts';
import {type Book, placeIn} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import type {Arguments} from './arguments.ts';
import type {Wanted} from './by.ts';
import type {CsvValue} from './csv.ts';
import type {Part} from './parts.ts';
import type {TemplateValues} from './template.ts';

/** One line of a list, its fields in the order of the columns. */
export type ListRow = Readonly<Record<string, CsvValue>>;

/** An article of a list in its parts, what is known of it as a whole, and how it was named. */
export type Listed = {readonly about: Article; readonly parts: () => Iterable<Part>; readonly source: string};

/** Where a row is from, which ends every row. */
const sourceOf = ({about: {title, author, site, date, address}, source}: Listed) => ({
	title,
	author: author ?? null,
	site: site ?? null,
	date: date ?? null,
	address: address ?? null,
	source,
});

/** The columns of `sourceOf`. */
const sourceColumns = ['title', 'author', 'site', 'date', 'address', 'source'] as const;

/** The columns of a list that is empty. */
export const columns = {
	quotes: ['speaker', 'kind', 'text', 'reason', 'form', 'start', 'end', ...sourceColumns],
	people: ['name', 'gender', 'mentions', 'quotations', ...sourceColumns],
	highlights: ['text', 'note', 'speaker', 'state', 'start', 'end', ...sourceColumns],
} as const;

/** The quotations that the options let through, part by part. */
export function* quoteRows(listed: Listed, {isMeant}: Wanted, {kind}: Pick<Arguments, 'kind'>) {
	for (const {article, start, analysis} of listed.parts()) {
		yield analysis()
			.quotations.filter(quotation => isMeant(quotation.speaker) && (kind === undefined || quotation.kind === kind))
			.map(quotation => ({
				speaker: quotation.speaker,
				kind: quotation.kind,
				text: article.text.slice(quotation.start, quotation.end),
				reason: quotation.reason,
				form: quotation.form,
				start: start + quotation.start,
				end: start + quotation.end,
				...sourceOf(listed),
			}));
	}
}

/** The people of an article, all at once: how often is known when all of it is. */
export function* peopleRows(listed: Listed) {
	const people = new Map<string, {readonly gender: Person['gender']; readonly mentions: number}>();
	const quotations = new Map<string | null, number>();
	for (const {analysis} of listed.parts()) {
		const found = analysis();
		for (const {name, gender, mentions} of found.people) {
			const known = people.get(name);
			people.set(name, {gender: known?.gender ?? gender, mentions: (known?.mentions ?? 0) + mentions.length});
		}

		for (const {speaker} of found.quotations) quotations.set(speaker, (quotations.get(speaker) ?? 0) + 1);
	}

	yield Array.from(people, ([name, counts]) => ({
		name,
		...counts,
		quotations: quotations.get(name) ?? 0,
		...sourceOf(listed),
	}));
}

/** The highlights in an article, in its order, those that are lost without their place. Parts without any are not analysed. */
export function* highlightRows(
	listed: Listed,
	{isMeant}: Wanted,
	{book, highlights}: {readonly book: Book; readonly highlights: readonly Highlight[]},
) {
	const placed = highlights.map(highlight => ({...highlight, ...placeIn(book, highlight.start)}));
	let index = 0;
	for (const {start, analysis} of placed.length === 0 ? [] : listed.parts()) {
		const here = placed.filter(({part}) => part === index);
		index++;
		yield here
			.map(({words, note, certainty, offset, ...highlight}) => {
				const isLost = certainty === 'lost';
				const range = {start: offset, end: offset + highlight.end - highlight.start};
				return {
					text: words,
					note,
					speaker: isLost ? null : speakerOf(analysis(), range),
					state: certainty,
					start: isLost ? null : start + range.start,
					end: isLost ? null : start + range.end,
					...sourceOf(listed),
				};
			})
			.filter(({speaker}) => isMeant(speaker));
	}
}

/** What a template may say of a row. */
export function templateValues(row: ListRow): TemplateValues {
	const value = (name: string) => String(row[name] ?? '');
	const [speaker, title, author, site, date] = ['speaker', 'title', 'author', 'site', 'date'].map(value) as [
		string,
		string,
		string,
		string,
		string,
	];
	return {
		quote: value('text'),
		speaker,
		kind: value('kind'),
		note: value('note'),
		title,
		author,
		site,
		date,
		address: value('address'),
		source: value('source'),
		credit: creditOf(speaker || null, {title, author, site, date}),
	};
}

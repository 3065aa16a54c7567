import type {Quotation} from '../analysis/analysis.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import {listWords} from '../words/lists.ts';
import {around, excerpt, indented, type ListItem} from './list-item.ts';
import {numberOf, officesByName, type Reading} from './reading.ts';
import {unknownSpeaker} from './skim.ts';
import type {ListName} from './view.ts';

/** All items of a list that stays as it is while an article is open, in the order of the text. */
export const makers: Readonly<
	Record<Exclude<ListName, 'bookmarks' | 'highlights'>, (reading: Reading, about: string | null) => readonly ListItem[]>
> = {
	quotations: reading => {
		const offices = officesByName(reading);
		return reading.quotations.map((quotation, index) => ({
			offset: quotation.start,
			selection: {kind: 'quotation', index},
			key: String(numberOf(reading, index).own),
			name: quotation.speaker ?? (quotation.kind === 'speech' ? unknownSpeaker : ''),
			words: excerpt(reading.article.text, quotation.start, quotation.end),
			remark: listWords().kinds[quotation.kind],
			offices: offices.get(quotation.speaker ?? '') ?? [],
			...whyOf(quotation),
		}));
	},
	people: ({people, mentions, quotations}) => {
		const quoted = countsOf(quotations.map(({speaker}) => speaker));
		const first = firstsOf(mentions.map(({person}) => person));
		return people.map((person, index) => {
			const said = quoted.get(person.name) ?? 0;
			return {
				offset: person.mentions[0]!.start,
				selection: {kind: 'mention', index: first.get(index)!},
				key: String(index + 1),
				name: person.name,
				offices: person.offices ?? [],
				words: '',
				remark: [
					listWords().mentions(person.mentions.length),
					...(said > 0 ? [listWords().quotations(said)] : []),
				].join(', '),
				why: '',
			};
		});
	},
	// All that the article says of one voice: where a person is introduced, every other mention, and every quotation.
	about: (reading, about) => {
		const {article, mentions, people} = reading;
		const said = makers.quotations(reading, null).filter(({name}) => name === about);
		const named = mentions.flatMap(({start, person}, index): ListItem[] => {
			if (people[person]!.name !== about) return [];
			const isFirst = people[person]!.mentions[0]!.start === start;
			return [
				{
					offset: start,
					selection: {kind: 'mention', index},
					key: '',
					name: '',
					words: around(article.text, article.blocks[lastStartingAtOrBefore(article.blocks, start)]!, start),
					remark: isFirst ? listWords().introduced : listWords().mention,
					why: '',
				},
			];
		});
		return [...named, ...said.map(item => ({...item, name: ''}))].sort((a, b) => a.offset - b.offset);
	},
	headings: ({article}) =>
		article.blocks
			.filter(block => block.kind === 'heading')
			.map(block => ({
				offset: block.start,
				selection: null,
				key: '',
				name: '',
				words: indented(excerpt(article.text, block.start, block.end), block.level),
				remark: '',
				why: '',
			})),
};

/** How often each value stands in a list. */
function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The first index of each value in a list. */
function firstsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
	return new Map(values.map((value, index) => [value, index] as const).reverse());
}

/** Why somebody is said to have said it, in words, or that nobody is known to; '' where nobody speaks. */
function whyOf({kind, reason, speaker}: Quotation): Pick<ListItem, 'why' | 'briefly'> {
	if (!reason || !speaker) return {why: kind === 'speech' ? listWords().noSpeakerFound(false) : ''};
	const briefly = listWords().reasons[reason];
	return {why: listWords().saidBy(speaker, briefly), briefly};
}

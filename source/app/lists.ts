import type {Quotation} from '../analysis/analysis.ts';
import type {Heading} from '../document/heading.ts';
import {fold} from '../text/fold.ts';
import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {offsetOfHeading} from './book-moves.ts';
import {speakerOf} from './copy.ts';
import {filterBy} from './filter.ts';
import {inOpen} from './highlights.ts';
import {keyFor} from './hint.ts';
import {numberOf, type Reading} from './reading.ts';
import {unknownSpeaker} from './skim.ts';
import {type ListName, listNames, type Selection, type State, type View} from './state.ts';

/** One line of the index. */
export type ListItem = {
	/** Offset to go to: into the whole in a list of the whole, else into the open part. */
	readonly offset: number;
	/** What is selected there, null for nothing. */
	readonly selection: Selection | null;
	/** The number or letter before it, who or what it is, the words it stands for, and a remark; any may be ''. */
	readonly key: string;
	readonly name: string;
	readonly words: string;
	readonly remark: string;
	/** What it stands for in the table of contents. */
	readonly heading?: Heading;
	/** Why it is said to be so, in words; '' where there is nothing to explain. */
	readonly why: string;
};

/** Which items of which list: what an open index says of them. */
export type ListQuery = Pick<Extract<View, {kind: 'index'}>, 'list' | 'about' | 'filter'>;

/** Code units of the article's text that an item quotes at most: more than a row shows, less than a chapter. */
const longestWords = 300;

/** Code units before a name that its item begins with at most. */
const wordsBefore = 24;

/** All items of a list that stays as it is while an article is open, in the order of the text. */
const makers: Readonly<
	Record<Exclude<ListName, 'bookmarks' | 'highlights'>, (reading: Reading, about: string | null) => readonly ListItem[]>
> = {
	quotations: reading =>
		reading.quotations.map((quotation, index) => ({
			offset: quotation.start,
			selection: {kind: 'quotation', index},
			key: String(numberOf(reading, index).own),
			name: quotation.speaker ?? (quotation.kind === 'speech' ? unknownSpeaker : ''),
			words: excerpt(reading.article.text, quotation.start, quotation.end),
			remark: listWords().kinds[quotation.kind],
			why: whyOf(quotation),
		})),
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

/** The lines of a table of contents; those of the open part where their headings stand. */
function contentsItems({contents, part, reading}: State): readonly ListItem[] {
	return contents.map(heading => ({
		offset: heading.start + (heading.start === part.start ? offsetOfHeading(reading.article, heading.label) : 0),
		selection: null,
		key: '',
		name: '',
		words: indented(excerpt(heading.label, 0, heading.label.length), heading.level),
		remark: '',
		heading,
		why: '',
	}));
}

function indented(words: string, level: number): string {
	return '  '.repeat(Math.max(0, level - 1)) + words;
}

/** Whether a list is one of the whole book, and does not only know its open part. */
export function isOfWhole({part, contents}: State, list: ListName): boolean {
	if (part.count === 1 || list === 'bookmarks' || list === 'highlights') return true;
	return list === 'headings' && contents.length > 1;
}

/** The bookmarks in the order of their letters. */
function bookmarkItems({reading: {article}, part, bookmarks}: State): readonly ListItem[] {
	return Object.keys(bookmarks)
		.sort()
		.map(letter => ({
			offset: bookmarks[letter]!,
			selection: null,
			key: letter,
			name: '',
			// Of another part of a book there are no words at hand.
			words:
				bookmarks[letter]! < part.start
					? ''
					: excerpt(article.text, bookmarks[letter]! - part.start, article.text.length),
			remark: `${Math.round((100 * bookmarks[letter]!) / Math.max(1, part.length - 1))} %`,
			why: '',
		}));
}

/** The highlights with their notes; those that are lost, too. */
function highlightItems(state: State): readonly ListItem[] {
	return state.highlights.map((highlight, index) => {
		const {id, start, words, note, certainty} = highlight;
		const isLost = certainty === 'lost';
		const own = inOpen(state, highlight);
		return {
			offset: start,
			selection: {kind: 'highlight', id},
			key: String(index + 1),
			name: isLost ? highlightWords().isLost : ((own && speakerOf(state.reading, own)) ?? ''),
			words: excerpt(words, 0, words.length),
			remark: note.replaceAll('\n', ' '),
			why: isLost ? highlightWords().lostWhy : note.replaceAll('\n', ' '),
		};
	});
}

/** The lists made so far, by reading and by name: every key asks for some of them. */
const made = new WeakMap<Reading, Map<string, readonly ListItem[]>>();

function itemsOf(state: State, list: ListName, about: string | null): readonly ListItem[] {
	if (list === 'bookmarks') return bookmarkItems(state);
	if (list === 'highlights') return highlightItems(state);
	const {reading, part} = state;
	const isContents = list === 'headings' && part.count > 1 && isOfWhole(state, list);
	const lists = made.get(reading) ?? new Map<string, readonly ListItem[]>();
	made.set(reading, lists);
	const name = list === 'about' ? `about ${about}` : list;
	const items = lists.get(name) ?? (isContents ? contentsItems(state) : makers[list](reading, about));
	lists.set(name, items);
	return items;
}

/** The items of a list in whose name, words and remark each word of the filter occurs; all of them for ''. */
export function listItems(state: State, {list, about, filter}: ListQuery): readonly ListItem[] {
	const items = itemsOf(state, list, about);
	const passes = filterBy(filter);
	return passes ? items.filter(item => passes(foldedOnce(item))) : items;
}

/** What a filter looks at, by item: every character typed asks several times for all of them. */
const folded = new WeakMap<ListItem, string>();

function foldedOnce(item: ListItem): string {
	const text = folded.get(item) ?? fold(`${item.name} ${item.words} ${item.remark}`, false);
	folded.set(item, text);
	return text;
}

/** That a list is one of the whole article, while that is skimmed; null where it can be shown. */
export function elsewhereWords(state: State, list: ListName): string | null {
	if (!state.skimmed) return null;
	const skim = keyFor(state, 'skim', 'article');
	if (list === 'bookmarks') return readingWords().bookmarksElsewhere(skim);
	return list === 'highlights' ? highlightWords().listElsewhere(skim) : null;
}

/** What a list is called: the list about somebody has that name. */
export function listTitle({list, about}: ListQuery): string {
	return list === 'about' ? (about ?? '') : listWords().titles[list];
}

/** The lists that an index has, in order: while skimming, those of what was said. */
export function listsOf({skimmed}: State, {about}: ListQuery): readonly ListName[] {
	const names: readonly ListName[] = skimmed ? ['quotations', 'people', 'about'] : listNames;
	return names.filter(name => name !== 'about' || about !== null);
}

/** The item of a list that is selected, else lies at or nearest before an offset into the open part: where the list opens. */
export function itemAt(state: State, query: ListQuery, ownOffset: number): number {
	const {selection} = state;
	const items = listItems(state, query);
	const offset = isOfWhole(state, query.list) ? state.part.start + ownOffset : ownOffset;
	const selected = items.findIndex(item => item.selection && selection && isSameSelection(item.selection, selection));
	if (selected !== -1) return selected;
	// Bookmarks stand in the order of their letters.
	const isNearer = (start: number, than: number) => start <= offset && (start >= than || than > offset);
	return items.reduce((nearest, item, index) => (isNearer(item.offset, items[nearest]!.offset) ? index : nearest), 0);
}

function isSameSelection(one: Selection, other: Selection): boolean {
	if (one.kind === 'highlight') return other.kind === 'highlight' && one.id === other.id;
	return one.kind === other.kind && one.index === other.index;
}

function excerpt(text: string, start: number, end: number): string {
	return text
		.slice(start, Math.min(end, start + longestWords))
		.replaceAll('\n', ' ')
		.trim();
}

/** The words around an offset, from a little before it, so that a row shows what stands beside a name. */
function around(text: string, block: Range, offset: number): string {
	const from = Math.max(block.start, offset - wordsBefore);
	const start = from === block.start ? from : text.indexOf(' ', from) + 1;
	return (start > block.start ? '… ' : '') + excerpt(text, start, block.end);
}

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

/** Why somebody is said to have said it, in words; '' where there is no reason. */
function whyOf({reason, speaker}: Quotation): string {
	return reason && speaker ? listWords().saidBy(speaker, listWords().reasons[reason]) : '';
}

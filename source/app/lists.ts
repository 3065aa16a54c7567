import {fold} from '../text/fold.ts';
import {unknownSpeaker} from './skim.ts';
import type {ListName, Selection, State} from './state.ts';

/** One line of the index. */
export type ListItem = {
	/** Offset to go to. */
	readonly offset: number;
	/** What is selected there, null for nothing. */
	readonly selection: Selection | null;
	/** The number or letter before it, who or what it is, the words it stands for, and a remark; any may be ''. */
	readonly key: string;
	readonly name: string;
	readonly words: string;
	readonly remark: string;
};

/** Code units of the article's text that an item quotes at most: more than a row shows, less than a chapter. */
const longestWords = 300;

/** All items of a list, in the order of the text; bookmarks in the order of their letters. */
const makers: Readonly<Record<ListName, (state: State) => ListItem[]>> = {
	quotations: ({reading: {article, quotations}}) =>
		quotations.map((quotation, index) => ({
			offset: quotation.start,
			selection: {kind: 'quotation', index},
			key: String(index + 1),
			name: quotation.speaker ?? (quotation.kind === 'speech' ? unknownSpeaker : ''),
			words: excerpt(article.text, quotation.start, quotation.end),
			remark: quotation.kind,
		})),
	people: ({reading: {people, mentions, quotations}}) =>
		people.map((person, index) => {
			const said = quotations.filter(quotation => quotation.speaker === person.name).length;
			return {
				offset: person.mentions[0]!.start,
				selection: {kind: 'mention', index: mentions.findIndex(mention => mention.person === index)},
				key: String(index + 1),
				name: person.name,
				words: '',
				remark: [counted(person.mentions.length, 'mention'), ...(said > 0 ? [counted(said, 'quotation')] : [])].join(
					', ',
				),
			};
		}),
	headings: ({reading: {article}}) =>
		article.blocks
			.filter(block => block.kind === 'heading')
			.map(block => ({
				offset: block.start,
				selection: null,
				key: '',
				name: '',
				words: '  '.repeat(Math.max(0, block.level - 1)) + excerpt(article.text, block.start, block.end),
				remark: '',
			})),
	// They are offsets into the whole article, which mean nothing in the skimmed one.
	bookmarks: ({reading: {article}, bookmarks, skimmed}) =>
		Object.keys(skimmed ? {} : bookmarks)
			.sort()
			.map(letter => ({
				offset: bookmarks[letter]!,
				selection: null,
				key: letter,
				name: '',
				words: excerpt(article.text, bookmarks[letter]!, article.text.length),
				remark: `${Math.round((100 * bookmarks[letter]!) / Math.max(1, article.text.length))} %`,
			})),
};

/** The items of a list whose words, names or remarks read like the filter; all of them for ''. */
export function listItems(state: State, list: ListName, filter: string): readonly ListItem[] {
	const items = makers[list](state);
	const wanted = fold(filter, false).trim();
	if (wanted === '') return items;
	return items.filter(({name, words, remark}) => fold(`${name} ${words} ${remark}`, false).includes(wanted));
}

/** The item of a list that lies at or nearest before an offset: where the list opens. */
export function itemAt(items: readonly ListItem[], selection: Selection | null, offset: number): number {
	const selected = items.findIndex(
		item => item.selection && item.selection.kind === selection?.kind && item.selection.index === selection.index,
	);
	if (selected !== -1) return selected;
	// Bookmarks stand in the order of their letters.
	const isNearer = (start: number, than: number) => start <= offset && (start >= than || than > offset);
	return items.reduce((nearest, item, index) => (isNearer(item.offset, items[nearest]!.offset) ? index : nearest), 0);
}

function excerpt(text: string, start: number, end: number): string {
	return text
		.slice(start, Math.min(end, start + longestWords))
		.replaceAll('\n', ' ')
		.trim();
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

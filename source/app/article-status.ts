import {pageOfLine} from '../layout/position.ts';
import {highlightWords} from '../words/highlights.ts';
import {wordsOfPlace} from '../words/place.ts';
import {readingWords} from '../words/reading.ts';
import {mostHits} from './find.ts';
import {isSelectionAway} from './jump.ts';
import {progressInSight} from './progress.ts';
import {numberOf} from './reading.ts';
import type {State} from './state.ts';
import {sentence, type Way} from './status-ways.ts';
import type {Search} from './view.ts';

/** How much room the words may take. */
export type Length = 'long' | 'short' | 'shortest';

/** Cells of what is selected below which the place gives way to it. */
const leastSelected = 20;

/** Cells of a title below which it says nothing and another way is tried. */
export const leastTitle = 12;

/** The ways to fill the status row while the article is shown. */
export function articleWays(state: State): readonly Way[] {
	const {title: own} = state.reading.article;
	const title = state.skimmed ? readingWords().skimming(own) : own;
	const selection = (length: Length) => selectionWords(state, length) || hitWords(state);
	const place = placeWords(state);
	const way = (selectionLength: Length, placeLength: Length): Way => ({
		cut: title,
		least: leastTitle,
		fixed: selection(selectionLength),
		right: place(placeLength),
	});
	const untitled = (selectionLength: Length, placeLength: Length): Way => ({
		...way(selectionLength, placeLength),
		cut: '',
		least: 0,
	});
	return [
		way('long', 'long'),
		way('long', 'short'),
		way('short', 'short'),
		untitled('short', 'short'),
		untitled('short', 'shortest'),
		untitled('shortest', 'shortest'),
		{cut: selection('shortest'), least: leastSelected, fixed: '', right: place('shortest')},
		sentence(selection('shortest') || place('shortest')),
	];
}

/** Where the reader is, in words of a length. */
export function placeWords(state: State): (length: Length) => string {
	const {pages, top, part} = state;
	const {pagesBefore, pagesAfter, isAbout} = part;
	const page = pagesBefore + pageOfLine(pages, top) + 1;
	const all = pagesBefore + pages.length + pagesAfter;
	const {percent, minutes} = progressInSight(state);
	const words = wordsOfPlace();
	return length => words[length](page, all, isAbout, percent, minutes);
}

/** What is open of a book, of which alone it is told how many there are; null where all is. */
export function openOf({part, contents}: State): 'chapter' | 'part' | null {
	if (part.count === 1) return null;
	return contents.length > 1 ? 'chapter' : 'part';
}

/** Where what is counted stands, after a count; '' where that is the whole. */
export function whereWords(state: State): string {
	const open = openOf(state);
	return open === null ? '' : readingWords().inOpen[open];
}

/** What is selected in sight, in words of a length; '' for nothing. */
export function selectionWords(state: State, length: Length): string {
	const {reading, selection} = state;
	if (!selection || isSelectionAway(state)) return '';
	if (selection.kind === 'highlight') return highlightStatus(state, selection.id);
	const words = readingWords();
	const isLong = length === 'long';
	const where = isLong ? whereWords(state) : '';
	if (selection.kind === 'quotation') {
		const {speaker, kind} = reading.quotations[selection.index]!;
		const {own, all} = numberOf(reading, selection.index);
		// Who says it is not known yet.
		if (!reading.isAnalysed) return words.quotationOf(own, all, where);
		const by = [speaker ?? (kind === 'speech' ? words.speakerNotNamed : ''), words.kinds[kind]]
			.filter(Boolean)
			.join(', ');
		if (isLong) return words.quotationBy(own, all, where, by);
		return `${own}/${all} ${(length === 'shortest' && speaker) || by}`;
	}

	const mention = reading.mentions[selection.index]!;
	const {name, mentions} = reading.people[mention.person]!;
	const own = mentions.findIndex(({start}) => start === mention.start) + 1;
	return isLong ? words.mentionOf(name, own, mentions.length, where) : `${name} ${own}/${mentions.length}`;
}

function highlightStatus({highlights}: State, id: string): string {
	const index = highlights.findIndex(each => each.id === id);
	const words = highlightWords().highlightOf(index + 1, highlights.length);
	const note = highlights[index]?.note.replaceAll('\n', ' ') ?? '';
	return note === '' ? words : highlightWords().withNote(words, note);
}

/** Which hit of a search is shown, or that none is in what is open of a book; '' where nothing is searched. */
export function hitWords(state: State): string {
	const {search} = state;
	if (!search) return '';
	const {hit, notInOpen} = readingWords();
	const open = search.hits.length === 0 ? openOf(state) : null;
	return hit(search.query, open ? notInOpen[open]('') : countWords(search) + whereWords(state));
}

/** Which of how many hits. */
export function countWords({hits, current}: Search): string {
	return readingWords().countOf(current + 1, hits.length, hits.length === mostHits);
}

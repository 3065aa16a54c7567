import {libraryWords} from '../../words/library.ts';
import {listWords} from '../../words/lists.ts';
import {keyFor} from '../hint.ts';
import type {State} from '../state.ts';
import {emptyWords} from './empty-words.ts';
import {type Entry, whenRead, whyAway} from './entry.ts';
import {chosenEntry, shownEntries} from './library.ts';
import {originOf} from './listing.ts';

/** The library as a screen reader says it: the shelf, and all that the row of the chosen article shows. */
export function libraryLines(state: State): readonly string[] {
	const {library} = state;
	const words = libraryWords();
	if (!library) return [words.loading];
	const count = shownEntries(library).length;
	const entry = chosenEntry(library);
	const place = listWords().spoken(
		words.spokenTitle(words.shelves[library.shelf]),
		library.chosen + 1,
		count,
		library.filter,
	);
	if (entry) return [place, entryWords(entry, library.now)];
	return [place, emptyWords(library, keyFor(state, 'archive')).filter(Boolean).join(' ').trim()];
}

function entryWords(entry: Entry, now: string): string {
	const {title, percent, minutes, read, tags} = entry;
	const words = libraryWords();
	return [
		title,
		originOf(entry),
		words.spokenEntry(percent, minutes),
		whyAway(entry),
		read === '' ? words.never : words.spokenRead(whenRead(entry, now)),
		tags.length > 0 ? words.spokenTags(tags.join(', ')) : '',
	]
		.filter(Boolean)
		.join(', ');
}

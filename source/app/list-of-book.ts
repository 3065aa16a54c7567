import {highlightWords} from '../words/highlights.ts';
import {offsetOfHeading} from './book-moves.ts';
import {inOpen} from './highlights.ts';
import {excerpt, indented, type ListItem} from './list-item.ts';
import {officesByName, speakerOf} from './reading.ts';
import type {State} from './state.ts';

/** The lines of a table of contents; those of the open part where their headings stand. */
export function contentsItems({contents, part, reading}: State): readonly ListItem[] {
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

/** The bookmarks in the order of their letters. */
export function bookmarkItems(state: State): readonly ListItem[] {
	const {part, bookmarks} = state;
	return Object.keys(bookmarks)
		.sort()
		.map(letter => ({
			offset: bookmarks[letter]!,
			selection: null,
			key: letter,
			name: '',
			words: wordsAt(state, bookmarks[letter]!),
			remark: `${Math.round((100 * bookmarks[letter]!) / Math.max(1, part.length - 1))} %`,
			why: '',
		}));
}

/** What stands at an offset: of another part of a book there are no words at hand but what its contents call the chapter. */
function wordsAt({reading: {article}, part, contents}: State, offset: number): string {
	const own = offset < part.start ? '' : excerpt(article.text, offset - part.start, article.text.length);
	const start = contents.findLast(heading => heading.start <= offset)?.start;
	return own || (contents.find(heading => heading.start === start)?.label ?? '');
}

/** The highlights with their notes; those that are lost, too. */
export function highlightItems(state: State): readonly ListItem[] {
	const offices = officesByName(state.reading);
	return state.highlights.map((highlight, index) => {
		const {id, start, words, note, certainty} = highlight;
		const isLost = certainty === 'lost';
		const own = inOpen(state, highlight);
		const speaker = own && speakerOf(state.reading, own);
		return {
			offset: start,
			selection: {kind: 'highlight', id},
			key: String(index + 1),
			name: isLost ? highlightWords().isLost : (speaker ?? ''),
			offices: isLost ? [] : (offices.get(speaker ?? '') ?? []),
			words: excerpt(words, 0, words.length),
			remark: note.replaceAll('\n', ' '),
			why: isLost ? highlightWords().lostWhy : note.replaceAll('\n', ' '),
		};
	});
}

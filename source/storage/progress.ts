import {type Listing, unlisted} from '../app/library/listing.ts';
import type {Highlight} from '../app/state.ts';
import type {Anchor, Resolved} from '../document/anchor.ts';
import {anchorIn, resolveIn, type Whole} from '../document/book-anchors.ts';
import {passageIn, resolvePassage} from '../document/passage.ts';
import {compareRanges} from '../text/range.ts';
import type {SavedHighlight} from './saved-highlights.ts';
import type {SavedSettings, SavedState} from './saved-state.ts';

/** Where a reader stands in an article, in offsets into its text, which only hold as long as the text does. */
export type Progress = {
	readonly title: string;
	readonly offset: number;
	/** 0 to 100. */
	readonly percent: number;
	/** Offsets by letter. */
	readonly bookmarks: Readonly<Record<string, number>>;
	/** In the order of the text. */
	readonly highlights: readonly Highlight[];
	readonly settings: SavedSettings;
	/** What the library is to know of it, as far as this reader knows. */
	readonly listing: Partial<Listing>;
};

/** What was found again of what was saved: how sure the place is, and the letters of the bookmarks that are a guess. */
export type Found = {readonly certainty: Resolved['certainty']; readonly lostBookmarks: readonly string[]};

/** What was saved, as offsets into the text as it is today, and what was found of it. */
export function fromSaved(saved: SavedState, text: Whole): Progress & Found {
	const {offset, certainty} = resolveIn(text, saved.place);
	const bookmarks = mapEntries(saved.bookmarks, anchor => resolveIn(text, anchor));
	return {
		title: saved.title,
		offset,
		certainty,
		percent: saved.percent,
		bookmarks: mapEntries(bookmarks, ({offset}) => offset),
		lostBookmarks: Object.keys(bookmarks).filter(letter => bookmarks[letter]!.certainty === 'lost'),
		highlights: Object.entries(saved.highlights)
			.map(([id, highlight]) => highlightFrom(id, highlight, text))
			.sort(compareRanges),
		settings: saved.settings,
		listing: saved.listing,
	};
}

/** Progress in the shape of its file. `earlier` is what it began with, null where nothing was; `updated` is ISO 8601. */
export function toSaved(progress: Progress, text: Whole, earlier: SavedState | null, updated: string): SavedState {
	return {
		version: 1,
		title: progress.title,
		place: toAnchor(text, progress.offset, earlier?.place),
		percent: progress.percent,
		bookmarks: mapEntries(progress.bookmarks, (offset, letter) => toAnchor(text, offset, earlier?.bookmarks[letter])),
		highlights: Object.fromEntries(
			progress.highlights.map(highlight => [
				highlight.id,
				toSavedHighlight(text, highlight, earlier?.highlights[highlight.id]),
			]),
		),
		settings: progress.settings,
		listing: {
			...(earlier?.listing ?? unlisted),
			...progress.listing,
			added: earlier?.listing.added || updated,
		},
		updated,
	};
}

function highlightFrom(id: string, {note, ...passage}: SavedHighlight, text: Whole): Highlight {
	const {range, certainty, words} = resolvePassage(text, passage);
	return {...range, id, words, note, certainty};
}

/**
 * A highlight keeps the surroundings that it has now, else the next edits would add up to more than it can follow. One
 * that was lost keeps its old ones, as an anchor does: its words may come back.
 */
function toSavedHighlight(text: Whole, highlight: Highlight, earlier: SavedHighlight | undefined): SavedHighlight {
	const {start, end, words, note, certainty} = highlight;
	if (certainty === 'lost') return {...(earlier ?? {offset: start, before: '', words, after: ''}), note};
	return {...passageIn(text, {start, end}), note};
}

/**
 * An anchor that was lost in this text, and that nobody has moved since, keeps its old words: the passage may come back,
 * where a new anchor would hold on to whatever happens to stand there.
 */
function toAnchor(text: Whole, offset: number, earlier: Anchor | undefined): Anchor {
	if (earlier === undefined) return anchorIn(text, offset);
	const resolved = resolvedOnce(text, earlier);
	return resolved.certainty === 'lost' && resolved.offset === offset ? earlier : anchorIn(text, offset);
}

/** A lost anchor is looked for in all of the text: once is enough, though it is saved again and again. */
const resolutions = new WeakMap<Anchor, {readonly text: Whole; readonly resolved: Resolved}>();

function resolvedOnce(text: Whole, anchor: Anchor): Resolved {
	const known = resolutions.get(anchor);
	if (known?.text === text) return known.resolved;
	const resolved = resolveIn(text, anchor);
	resolutions.set(anchor, {text, resolved});
	return resolved;
}

function mapEntries<From, To>(
	record: Readonly<Record<string, From>>,
	convert: (value: From, key: string) => To,
): Record<string, To> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value, key)]));
}

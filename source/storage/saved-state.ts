import {type Listing, unlisted} from '../app/library/listing.ts';
import {
	defaultSettings,
	narrowestColumn,
	type Settings,
	type ThemeName,
	themeNames,
	widestColumn,
} from '../app/settings.ts';
import type {Anchor} from '../document/anchor.ts';
import {applyChanges, type Fields, isFields} from './fields.ts';
import {isAnchor, toAnchor} from './saved-anchor.ts';
import {mergeHighlights, parseHighlights, type SavedHighlights} from './saved-highlights.ts';
import {isWholeListing, mergeListings, parseListing} from './saved-listing.ts';

/** How an article is shown, as far as it is known. */
export type SavedSettings = Partial<Settings>;

/** What is remembered of an article: the shape of its file. */
export type SavedState = {
	readonly version: 1;
	/** For people who look into the folder, and to tell one article from another at the same path. */
	readonly title: string;
	readonly place: Anchor;
	/** 0 to 100. */
	readonly percent: number;
	/** By letter. */
	readonly bookmarks: Readonly<Record<string, Anchor>>;
	/** By name, each another. */
	readonly highlights: SavedHighlights;
	readonly settings: SavedSettings;
	readonly listing: Listing;
	/** ISO 8601, in UTC; '' where it is not known. */
	readonly updated: string;
};

const top: Anchor = {offset: 0, before: '', after: ''};

/** The state in a file, field by field: a damaged field costs itself alone and gets the value of an article never read. */
export function parseSavedState(fields: Fields): SavedState {
	const {title, percent, listing, updated} = parseListed(fields);
	return {
		version: 1,
		title,
		place: isAnchor(fields.place) ? toAnchor(fields.place) : top,
		percent,
		bookmarks: parseBookmarks(fields.bookmarks),
		highlights: parseHighlights(fields.highlights),
		settings: parseSettings(isFields(fields.settings) ? fields.settings : {}),
		listing,
		updated,
	};
}

/** The same of what the library lists alone, of which there may be thousands. */
export function parseListed(fields: Fields): Pick<SavedState, 'title' | 'percent' | 'listing' | 'updated'> {
	return {
		title: isString(fields.title) ? fields.title : '',
		percent: isNumberIn(fields.percent, 0, 100) ? fields.percent : 0,
		listing: parseListing(fields.listing),
		updated: isString(fields.updated) && !Number.isNaN(Date.parse(fields.updated)) ? fields.updated : '',
	};
}

/** The settings among `fields`; what is damaged is left out. */
export function parseSettings({columnWidth, theme, isJustified}: Fields): SavedSettings {
	return {
		...(isNumberIn(columnWidth, narrowestColumn, widestColumn) && Number.isInteger(columnWidth) ? {columnWidth} : {}),
		...(isTheme(theme) ? {theme} : {}),
		...(typeof isJustified === 'boolean' ? {isJustified} : {}),
	};
}

/**
 * Whether all that stands in the file of a place can be read, so that writing it again loses nothing. An earlier release
 * may have written fewer fields, but never a file without a place.
 */
export function isWholeState(fields: Fields): boolean {
	const {place, bookmarks = {}, highlights = {}, settings = {}} = fields;
	const state = parseSavedState(fields);
	return (
		isAnchor(place) &&
		(['version', 'title', 'percent', 'updated'] as const).every(
			name => fields[name] === undefined || fields[name] === state[name],
		) &&
		isFields(bookmarks) &&
		Object.keys(bookmarks).length === Object.keys(state.bookmarks).length &&
		isFields(highlights) &&
		Object.keys(highlights).length === Object.keys(state.highlights).length &&
		isFields(settings) &&
		isWholeSettings(settings) &&
		isWholeListing(fields.listing)
	);
}

/** The same of settings. */
export function isWholeSettings(fields: Fields): boolean {
	const known = Object.keys(defaultSettings).filter(name => fields[name] !== undefined);
	return (fields.version ?? 1) === 1 && Object.keys(parseSettings(fields)).length === known.length;
}

/**
 * The state to write where another reader may have written since: the place is ours, last come; of bookmarks, highlights,
 * settings and the listing, what changed here since `base` is applied to what stands `onDisk`. So nothing is lost that
 * only one of the two touched, and what was taken away stays away.
 */
export function mergeStates(base: SavedState | null, mine: SavedState, onDisk: SavedState | null): SavedState {
	if (onDisk === null) return mine;
	return {
		...mine,
		bookmarks: applyChanges(base?.bookmarks ?? {}, mine.bookmarks, onDisk.bookmarks),
		highlights: mergeHighlights(base?.highlights ?? {}, mine.highlights, onDisk.highlights),
		settings: applyChanges(base?.settings ?? {}, mine.settings, onDisk.settings),
		listing: mergeListings(base?.listing ?? unlisted, mine.listing, onDisk.listing),
	};
}

function parseBookmarks(value: unknown): Record<string, Anchor> {
	if (!isFields(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([letter, anchor]) =>
			/^\p{L}$/u.test(letter) && isAnchor(anchor) ? [[letter, toAnchor(anchor)]] : [],
		),
	);
}

function isTheme(value: unknown): value is ThemeName {
	return themeNames.some(name => name === value);
}

function isString(value: unknown): value is string {
	return typeof value === 'string';
}

function isNumberIn(value: unknown, least: number, most: number): value is number {
	return typeof value === 'number' && value >= least && value <= most;
}

import {isDeepStrictEqual} from 'node:util';
import {
	defaultSettings,
	narrowestColumn,
	type Settings,
	type ThemeName,
	themeNames,
	widestColumn,
} from '../app/state.ts';
import type {Anchor} from '../document/anchor.ts';

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
	readonly settings: SavedSettings;
	/** ISO 8601, in UTC; '' where it is not known. */
	readonly updated: string;
};

/** A JSON object, as yet unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

const top: Anchor = {offset: 0, before: '', after: ''};

/** The state in a file, field by field: a damaged field costs itself alone and gets the value of an article never read. */
export function parseSavedState(fields: Fields): SavedState {
	return {
		version: 1,
		title: isString(fields.title) ? fields.title : '',
		place: isAnchor(fields.place) ? toAnchor(fields.place) : top,
		percent: isNumberIn(fields.percent, 0, 100) ? fields.percent : 0,
		bookmarks: parseBookmarks(fields.bookmarks),
		settings: parseSettings(isFields(fields.settings) ? fields.settings : {}),
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
	const {place, bookmarks = {}, settings = {}} = fields;
	const state = parseSavedState(fields);
	return (
		isAnchor(place) &&
		(['version', 'title', 'percent', 'updated'] as const).every(
			name => fields[name] === undefined || fields[name] === state[name],
		) &&
		isFields(bookmarks) &&
		Object.keys(bookmarks).length === Object.keys(state.bookmarks).length &&
		isFields(settings) &&
		isWholeSettings(settings)
	);
}

/** The same of settings. */
export function isWholeSettings(fields: Fields): boolean {
	const known = Object.keys(defaultSettings).filter(name => fields[name] !== undefined);
	return (fields.version ?? 1) === 1 && Object.keys(parseSettings(fields)).length === known.length;
}

/** Whether a file comes from a later release: to be read as far as it goes, and not to be written over. */
export function isNewer(fields: Fields): boolean {
	return typeof fields.version === 'number' && fields.version > 1;
}

/** Whether a JSON value is an object and no list. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The state to write where another reader may have written since: the place is ours, last come; of bookmarks and
 * settings, what changed here since `base` is applied to what stands `onDisk`. So nothing is lost that only one of the
 * two touched, and what was taken away stays away.
 */
export function mergeStates(base: SavedState | null, mine: SavedState, onDisk: SavedState | null): SavedState {
	if (onDisk === null) return mine;
	return {
		...mine,
		bookmarks: applyChanges(base?.bookmarks ?? {}, mine.bookmarks, onDisk.bookmarks),
		settings: applyChanges(base?.settings ?? {}, mine.settings, onDisk.settings),
	};
}

/** `onDisk` with every entry added, changed or removed that was so between `base` and `mine`. */
export function applyChanges<Entries extends object>(base: Entries, mine: Entries, onDisk: Entries): Entries {
	const before = new Map<string, unknown>(Object.entries(base));
	const now = new Map<string, unknown>(Object.entries(mine));
	const merged = new Map<string, unknown>(Object.entries(onDisk));
	for (const key of new Set([...before.keys(), ...now.keys()])) {
		if (isSame(before.get(key), now.get(key))) continue;
		if (now.has(key)) merged.set(key, now.get(key));
		else merged.delete(key);
	}

	return Object.fromEntries(merged) as Entries;
}

/** Whether two pieces of plain data say the same, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
	return isDeepStrictEqual(one, other);
}

function parseBookmarks(value: unknown): Record<string, Anchor> {
	if (!isFields(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([letter, anchor]) =>
			/^\p{L}$/u.test(letter) && isAnchor(anchor) ? [[letter, toAnchor(anchor)]] : [],
		),
	);
}

function isAnchor(value: unknown): value is Anchor {
	if (!isFields(value)) return false;
	const {offset, before, after} = value;
	return (
		isNumberIn(offset, 0, Number.MAX_SAFE_INTEGER) && Number.isInteger(offset) && isString(before) && isString(after)
	);
}

/** The anchor without whatever else stood beside its fields. */
function toAnchor({offset, before, after}: Anchor): Anchor {
	return {offset, before, after};
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

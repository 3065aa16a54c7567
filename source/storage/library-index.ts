/*
 * Problem: a library of 5,000 articles is 5,000 small files, which a disk may take seconds to read for the first time.
 *
 * Approach: one file holds what the list shows of all of them, with the time and the size of each file that it was made
 * from. Every write puts a new file into the folder, so that the folder's time tells whether there was any; then the files
 * are looked at, and those that are others are read.
 *
 * Limits: what was written in place, by somebody else, is seen at the next change of the folder. A time of the file system
 * may stand for some milliseconds: what was changed just before the index was made is looked at again.
 */

import {existsSync, readdirSync, readFileSync, type Stats, statSync} from 'node:fs';
import path from 'node:path';
import type {Entry} from '../app/library/entry.ts';
import type {Problem} from '../document/document.ts';
import {fileWords} from '../words/files.ts';
import {isFields} from './fields.ts';
import {ending, files, pathOf} from './folder.ts';
import {readJsonFile, reason} from './json-file.ts';
import {isKey} from './keys.ts';
import {parseListed} from './saved-state.ts';
import {whyUnwritable} from './unwritable.ts';

/** What a file held: its time and size, when it was saved, and what the list shows of it. */
type Row = readonly [mtime: number, size: number, updated: string, entry: Entry];

/** The rows by key, and the folder's time when they were read. */
export type Index = {readonly folderTime: number; readonly taken: number; readonly rows: Readonly<Record<string, Row>>};

/** What is remembered of every article, and what went wrong; `writeIndex` keeps it where it has changed. */
export type Remembrance = {
	readonly entries: readonly Entry[];
	/** Under which keys earlier texts of an article are remembered, by its own. */
	readonly earlier: ReadonlyMap<string, readonly string[]>;
	readonly problems: readonly Problem[];
	/** Null where the file says the same already. */
	readonly index: Index | null;
};

/** A library without any. */
export const noEntries: Remembrance = {entries: [], earlier: new Map(), problems: [], index: null};

/** Milliseconds in which a file system may give two changes the same time. */
const tick = 2000;

/**
 * Every article that is remembered, none without a folder. Synchronous; never throws. A file that is damaged costs itself
 * alone; where nothing is remembered because nothing can be, that is a problem.
 */
export function readEntries(folder: string | null, now: () => Date): Remembrance {
	if (folder === null) return {...noEntries, problems: [{message: fileWords().noHome}]};
	try {
		return readFolder(folder, path.dirname(pathOf(folder, files.position('any'))), now);
	} catch (error) {
		return {...noEntries, problems: [{message: fileWords().libraryNotRead(reason(error), folder)}]};
	}
}

function readFolder(folder: string, place: string, now: () => Date): Remembrance {
	if (!existsSync(place)) {
		const why = whyUnwritable(folder);
		return {...noEntries, problems: why === null ? [] : [{message: fileWords().nothingKept(why, folder)}]};
	}

	const known = readIndex(folder);
	const folderTime = statSync(place).mtimeMs;
	if (known && folderTime === known.folderTime && folderTime < known.taken - tick) {
		return {...latest(known.rows), problems: [], index: null};
	}

	const taken = now().getTime();
	const problems: Problem[] = [];
	const rows = Object.fromEntries(
		keysIn(place).flatMap((key): [string, Row][] => {
			// As pathOf has it, but for joining thousands of paths.
			const file = `${place}${path.sep}${key}${ending}`;
			const stats = statsOf(file);
			if (!stats) return [];
			const row = known?.rows[key];
			if (row && row[0] === stats.mtimeMs && row[1] === stats.size && row[0] < known.taken - tick) return [[key, row]];
			const {fields, problem} = readJsonFile(file, now);
			if (problem) problems.push(problem);
			if (!fields) return [];
			const {title, percent, listing, updated} = parseListed(fields);
			return [[key, [stats.mtimeMs, stats.size, updated, {key, title, percent, ...listing}]]];
		}),
	);
	return {...latest(rows), problems, index: {folderTime, taken, rows}};
}

function readIndex(folder: string): Index | null {
	try {
		const value: unknown = JSON.parse(readFileSync(pathOf(folder, files.index), 'utf8'));
		if (!isFields(value) || value.version !== 1 || !isFields(value.rows)) return null;
		return Object.values(value.rows).every(isRow) ? (value as unknown as Index) : null;
	} catch {
		// It is made anew from the files.
		return null;
	}
}

/** Roughly: nobody but this program writes the index, and what is cut off is no JSON. */
function isRow(row: unknown): boolean {
	return Array.isArray(row) && row.length === 4 && isFields(row[3]);
}

/** The entries; of those that come from one place, and whose text has changed in between, only the one that was saved last. */
function latest(rows: Index['rows']): Pick<Remembrance, 'entries' | 'earlier'> {
	const places = new Map<string, Row[]>();
	for (const row of Object.values(rows)) {
		const {key, source, kept} = row[3];
		const place = source || kept || key;
		const others = places.get(place);
		if (others) others.push(row);
		else places.set(place, [row]);
	}

	const sorted = [...places.values()].map(all => all.sort(byTime));
	const keys = sorted.map(all => all.map(row => row[3].key));
	return {
		entries: sorted.map(([last]) => last![3]),
		earlier: new Map(keys.map(([own, ...earlier]) => [own!, earlier])),
	};
}

/** The one saved last first; of two saved at the same moment, the one written last. */
function byTime(one: Row, other: Row): number {
	return other[2] === one[2] ? other[0] - one[0] : other[2] < one[2] ? -1 : 1;
}

function keysIn(place: string): readonly string[] {
	return readdirSync(place)
		.filter(name => name.endsWith(ending))
		.map(name => name.slice(0, -ending.length))
		.filter(isKey);
}

function statsOf(file: string): Stats | null {
	return statSync(file, {throwIfNoEntry: false}) ?? null;
}

import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished} from 'vitest';
import type {SavedState} from '../../source/storage/saved-state.ts';
import {removeFolder} from '../folders.ts';
import {type Harness, type Options, start} from './harness.ts';

/** The program as it is built. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** `command` is what stands before the arguments, where that is not the reader alone. */
export type LaunchOptions = Options & {readonly command?: readonly string[]};

/** The reader with an article piped into it, the rest of its arguments to follow. */
export const pipedInto: readonly string[] = ['sh', '-c', 'cat article.md | "$@"', 'sh', process.execPath, cli];

/** A reader's own folder, with articles and remembered places; all of it, and what still runs in it, ends with the test. */
export type Home = {
	readonly folder: string;
	/** Writes a file into the folder and comes back with its path. */
	readonly write: (name: string, content: string | Uint8Array) => string;
	/** Starts the reader, or another command, on a terminal; waits for nothing. */
	readonly launch: (args: readonly string[], options?: LaunchOptions) => Harness;
	/** Starts the reader and waits for its first page. */
	readonly read: (args: readonly string[], options?: LaunchOptions) => Promise<Harness>;
	/** The files of remembered places: paths. */
	readonly positions: () => readonly string[];
	/** What is remembered of the only article ever read here; null where nothing is, or what is written is half a file. */
	readonly saved: () => SavedState | null;
};

/** A new folder, to be asked for within a test. */
export function openHome(): Home {
	const folder = mkdtempSync(path.join(tmpdir(), 'reader-'));
	const config = path.join(folder, 'config');
	mkdirSync(config);
	const running: Harness[] = [];
	onTestFinished(() => {
		for (const {close} of running) close();
		removeFolder(folder);
	});

	const launch: Home['launch'] = (args, {command = [process.execPath, cli], ...options} = {}) => {
		const env = {XDG_CONFIG_HOME: config, ...options.env};
		const harness = start([...command, ...args], {folder, ...options, env});
		running.push(harness);
		return harness;
	};

	const positions = () => {
		const place = path.join(config, 'article-reader-nodejs', 'positions');
		return attempt(() => readdirSync(place), [])
			.filter(name => name.endsWith('.json'))
			.map(name => path.join(place, name));
	};

	return {
		folder,
		launch,
		positions,
		write: (name, content) => {
			const file = path.join(folder, name);
			writeFileSync(file, content);
			return file;
		},
		read: async (args, options) => {
			const harness = launch(args, options);
			await harness.until(() => hasPage(harness));
			return harness;
		},
		saved: () => attempt(() => JSON.parse(readFileSync(positions()[0]!, 'utf8')), null),
	};
}

/** Whether a page stands on the screen, whole: its status row is drawn last, and what is drawn at once between two marks. */
function hasPage(reader: Harness): boolean {
	const [begin, end] = ['h', 'l'].map(final => reader.raw().lastIndexOf(`\x1b[?2026${final}`));
	return begin! < end! && reader.isUpToDate() && (statusOf(reader) !== '' || reader.line(0).includes('Too small'));
}

/** The rows of the page, above the status row. */
export function pageOf({screen}: Harness): string {
	return screen().split('\n').slice(0, -2).join('\n');
}

/** The status row, or all that stand above it in inverse from edge to edge where more has to be said. */
export function statusOf({cells, line}: Harness): string {
	const rows = cells();
	const last = rows.length - 2;
	const above = rows.slice(0, last).findLastIndex(row => !row.every(({isInverse}) => isInverse));
	return Array.from({length: last - above}, (_, index) => line(above + 1 + index).trim()).join(' ');
}

/** The first word on the screen, beside the marks in the margin. */
export function firstWordOf({screen}: Harness): string {
	return /[\p{L}\d]+/u.exec(screen())?.[0] ?? '';
}

/** An article in which every word is another: paragraphs of 40 words under a title, "mot1 mot2 …". */
export function numberedWords(paragraphs: number): string {
	const paragraph = (index: number) => Array.from({length: 40}, (_, word) => `mot${index * 40 + word + 1}`).join(' ');
	return ['# Titre', ...Array.from({length: paragraphs}, (_, index) => paragraph(index))].join('\n\n');
}

/** An article in which it is plain who says what. */
export const dialogue = [
	'# Deux voix',
	'« Je viendrai demain matin », a dit Ann Lee. « Nous verrons bien », a répondu Paul Roux.',
	'« Il faudra venir à deux », a insisté Ann Lee. « Ce sera à trois », a conclu Paul Roux.',
	'Le maire n’a pas répondu, mais il sera là avec les siens, et les autres aussi : c’est la règle.',
	numberedWords(12),
].join('\n\n');

/** Opens an article, turns a page, and comes back with the reader and the first word of the page that it is on then. */
export async function onPageTwo(home: Home, env: Readonly<Record<string, string>> = {}) {
	const reader = await home.read([home.write('article.md', numberedWords(30))], {env});
	reader.press(' ');
	await reader.until('page 2 of');
	return {reader, word: firstWordOf(reader)};
}

/** Turns two pages of an open article, and comes back with the first word in sight once it is remembered. */
export async function readOn(home: Home, reader: Harness): Promise<string> {
	reader.press('  ');
	await reader.until('page 3 of');
	const word = firstWordOf(reader);
	await reader.until(() => home.saved()?.place.after.startsWith(`${word} `) ?? false);
	return word;
}

/**
 * Waits until every key pressed so far is answered, by one that nobody has: its answer is looked for in what comes from
 * now on, since what another key says may take its place at once. An Esc pressed just before is no part of it.
 */
export async function answered(reader: Harness): Promise<void> {
	const key = `[${++unknownKeys}~`;
	const before = reader.raw().length;
	reader.press(`\x1b${key}`);
	await reader.until(() => reader.raw().includes(`Key-${key} does nothing here`, before) && reader.isUpToDate());
}

/** Beyond all that terminals send: 200 and 201 stand around what is pasted. */
let unknownKeys = 299;

/** Quits by its key. */
export async function quit(reader: Harness): Promise<void> {
	reader.press('q');
	expect(await reader.exit).toBe(0);
}

/** Fails unless the screen, the cursor and the modes of the terminal are those from before the reader. */
export function expectLeft({isAlternate, isCursorHidden, isPasteMarked, modes}: Harness, when: 'now' | 'after'): void {
	expect(isAlternate()).toBe(false);
	expect(isCursorHidden()).toBe(false);
	expect(isPasteMarked()).toBe(false);
	expect(modes(when)).toBe(modes('before'));
}

/** NODE_OPTIONS that run a script before the program. */
export function preload(script: string): string {
	return `--import data:text/javascript,${encodeURIComponent(script)}`;
}

/** Whether a process still runs; one that has ended and that nobody asked about does not. */
export function isRunning(pid: number): boolean {
	return !/^(?:Z|$)/.test(stateOf(pid));
}

/**
 * Has the shell continue a reader that it stopped, and waits until it runs: what tells it to stop before that is forgotten
 * as it goes on.
 */
export async function goOn(reader: Harness): Promise<void> {
	reader.press('\r');
	await reader.until(() => !stateOf(reader.pid()).startsWith('T'));
}

/** The state of a process as ps names it: T where it is stopped; '' where there is none. */
export function stateOf(pid: number): string {
	return attempt(() => execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}), '');
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
	try {
		return action();
	} catch {
		return otherwise;
	}
}

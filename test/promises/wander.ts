import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import type {SavedState} from '../../source/storage/saved-state.ts';
import type {Harness} from '../terminal/harness.ts';
import {answered, type Home, numberedWords, pageOf, statusOf} from '../terminal/reader.ts';
import type {Chance} from './chance.ts';

/** The article that is wandered through: every place in it has a number. */
export const article = numberedWords(30);

/** What stood on the screen from some moment of its reader's clock on: the number of its first word, 0 for the title. */
type Seen = {readonly time: number; readonly place: number};

/** What a reader that turned pages and set bookmarks has shown, in order; the bookmarks from when it said they are set. */
export type Walk = {
	readonly seen: Seen[];
	marked: ReadonlyArray<Seen & {readonly letter: string}>;
	/** Words on the fullest page. */
	page: number;
	/** Keys that nothing on the screen has answered yet: each may have turned a page. */
	unanswered: number;
};

/** Milliseconds that what is kept may be behind what was shown. */
const mostBehind = 250;

/**
 * Milliseconds on a clock that stands while the reader is ready and the processor is another's: what is not done meanwhile
 * is no loss of the reader's. Where the system does not tell, it never stands.
 */
export function clockOf(reader: Harness): number {
	return Date.now() - waitedOf(reader.pid());
}

function waitedOf(pid: number): number {
	try {
		const [, nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
		return Number(nanoseconds) / 1e6;
	} catch {
		return 0;
	}
}

/** A walk that begins where the article was left. */
export function walkFrom(saved: SavedState | null): Walk {
	return {seen: [{time: 0, place: placeOf(saved?.place)}], marked: [], page: 0, unanswered: 0};
}

/** Turns pages and sets bookmarks at random until `end`; the reader may be starting still. Adds to the walk. */
export async function wander(reader: Harness, chance: Chance, end: number, walk: Walk): Promise<void> {
	const pause = async (milliseconds: number, isEnough: () => boolean) => {
		const over = Math.min(end, Date.now() + milliseconds);
		await reader.until(() => {
			look(reader, walk);
			return Date.now() >= over || isEnough();
		});
	};

	await pause(Number.POSITIVE_INFINITY, () => /page \d+ of/.test(statusOf(reader)));
	while (Date.now() < end) {
		const before = pageOf(reader);
		const letter = chance.pick([...'abcdef']);
		const isSet = () => statusOf(reader).includes(`Bookmark ${letter} set`);
		// Of a letter that is set just now, nobody could tell whether it is set again.
		if (chance.between(1, 4) === 1 && !isSet()) {
			reader.press(`m${letter}`);
			await pause(300, isSet);
			// Without an answer it may be set, or not.
			if (isSet()) walk.marked = [...walk.marked, {...walk.seen.at(-1)!, time: clockOf(reader), letter}];
			else walk.marked = walk.marked.filter(mark => mark.letter !== letter);
		} else {
			walk.unanswered++;
			reader.press(chance.pick([' ', ' ', ' ', 'b', 'b', 'j', 'k', 'd', 'u']));
			await pause(300, () => pageOf(reader) !== before);
		}

		await pause(chance.between(0, 120), () => false);
	}
}

/** Quits by its key once the last key is answered, and expects that the very place is kept. */
export async function quitAtPlace(home: Home, reader: Harness, walk: Walk): Promise<void> {
	await answered(reader);
	look(reader, walk);
	reader.press('q');
	expect(await reader.exit).toBe(0);
	expectKept(home.saved(), {...walk, page: 0}, Number.POSITIVE_INFINITY);
}

/** Notes what stands on the screen. */
function look(reader: Harness, walk: Walk): void {
	const words = pageOf(reader).match(/Titre|mot\d+/g);
	if (!words) return;
	walk.page = Math.max(walk.page, words.length);
	const place = numberOf(words[0]!);
	if (walk.seen.at(-1)!.place === place) return;
	walk.seen.push({time: clockOf(reader), place});
	walk.unanswered = 0;
}

/** Expects that what was kept when all ended, by the reader's clock, is at most one page and 250 ms behind what was shown. */
export function expectKept(saved: SavedState | null, {seen, marked, page, unanswered}: Walk, ended: number): void {
	const moment = ended - mostBehind;
	const still = <Entry extends Seen>(entries: readonly Entry[]) =>
		entries.slice(
			Math.max(
				0,
				entries.findLastIndex(({time}) => time <= moment),
			),
		);
	const place = placeOf(saved?.place);
	const places = still(seen).map(each => each.place);
	expect(Math.min(...places.map(each => Math.abs(each - place))), `${place} of ${places}`).toBeLessThanOrEqual(
		page * Math.max(1, unanswered),
	);
	for (const letter of new Set(marked.map(mark => mark.letter))) {
		const marks = still(marked.filter(mark => mark.letter === letter));
		if (marks[0]!.time > moment) continue;
		expect(
			marks.map(each => each.place),
			`bookmark ${letter}`,
		).toContain(placeOf(saved?.bookmarks[letter]));
	}
}

function placeOf(anchor: {readonly after: string} | undefined): number {
	return numberOf(/^[\p{L}\d]*/u.exec(anchor?.after ?? '')![0]);
}

function numberOf(word: string): number {
	return Number(/\d+$/.exec(word)?.[0] ?? 0);
}

/**
 * A reader without a screen, to be run as a process of its own: opens two articles, one that all writers share and one
 * of its own, and changes what is kept of them again and again. Then it says what has to stand there, as JSON.
 *
 *   node writer.mjs FOLDER NUMBER SECONDS SEED
 */
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {type Settings, themeNames} from '../../source/app/settings.ts';
import type {Bookmarks} from '../../source/app/state.ts';
import {articleOf, open} from '../storage/open.ts';
import {chanceOf} from './chance.ts';

/** What a writer has to say. */
export type Report = {
	/** Those that it made, by the title of their article. */
	readonly bookmarks: Readonly<Record<string, Bookmarks>>;
	/** The notes that it wrote, by the title of their article and by the name of the highlight. */
	readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** What it set last. */
	readonly settings: Partial<Settings>;
	readonly saves: number;
	/** Of those, how many gave up since another writer was in the way. */
	readonly busy: number;
	/** Milliseconds that a save has waited for other writers, at most. */
	readonly longestWait: number;
	readonly problems: readonly string[];
};

const [folder, numeral, seconds, seed] = process.argv.slice(2);
const number = Number(numeral);
const chance = chanceOf(Number(seed) + number);

/** Each writer has letters of its own, and a setting that no other touches. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'].slice(6 * number, 6 * number + 6);
const settings: ReadonlyArray<() => Partial<Settings>> = [
	() => ({columnWidth: chance.between(20, 200)}),
	() => ({theme: chance.pick(themeNames)}),
	() => ({isJustified: chance.between(0, 1) === 1}),
	() => ({}),
];

const articles = ['shared', `of ${number}`].map(title => {
	const article = articleOf(title);
	return {...article, ...open(folder!, article)};
});
const report = {saves: 0, busy: 0, longestWait: 0, problems: new Set<string>()};
let set: Partial<Settings> = {};

// How a save waits; the time that it works is its own, and that of a busy machine, which wakes it late, is nobody's.
let waited = 0;
const wait = Atomics.wait as (...args: readonly unknown[]) => 'ok';
Object.assign(Atomics, {
	wait(...args: readonly unknown[]) {
		waited += Number(args[3]);
		return wait(...args);
	},
});

function save({store, progress}: (typeof articles)[number], isLast: boolean): void {
	waited = 0;
	const {problems, isBusy} = store.save(progress, isLast);
	report.longestWait = Math.max(report.longestWait, waited);
	report.saves++;
	if (isBusy) report.busy++;
	for (const {message} of problems) report.problems.add(message);
}

const end = performance.now() + 1000 * Number(seconds);
while (performance.now() < end) {
	const article = chance.pick(articles);
	const {[chance.pick(letters)]: removed, ...others} = article.progress.bookmarks;
	const added = removed === undefined && {[chance.pick(letters)]: chance.between(1, article.text.length)};
	const {length} = article.progress.highlights;
	// Of its own highlights it takes one away now and then, or writes another note to it.
	const id = `${number}-${chance.between(0, 5)}`;
	const kept = article.progress.highlights.filter(each => each.id !== id);
	const start = chance.between(1, article.text.length - 40);
	const highlight = {
		id,
		start,
		end: start + 30,
		words: article.text.slice(start, start + 30),
		note: `${length}`,
		certainty: 'kept',
	} as const;
	const highlights = chance.between(0, 2) === 0 ? kept : [...kept, highlight];
	if (article.title === 'shared') set = {...set, ...settings[number]!()};
	article.progress = {
		...article.progress,
		offset: chance.between(0, article.text.length),
		bookmarks: {...others, ...added},
		highlights,
		settings: {...article.progress.settings, ...(article.title === 'shared' ? set : {})},
	};
	save(article, false);
	await pause(chance.between(0, 20));
}

for (const article of articles) save(article, true);
// Of a shared article it may have found bookmarks that others had set already.
const own = (bookmarks: Bookmarks) =>
	Object.fromEntries(Object.entries(bookmarks).filter(([each]) => letters.includes(each)));
const bookmarks = Object.fromEntries(articles.map(({title, progress}) => [title, own(progress.bookmarks)]));
const notes = Object.fromEntries(
	articles.map(({title, progress}) => [
		title,
		Object.fromEntries(
			progress.highlights.filter(({id}) => id.startsWith(`${number}-`)).map(({id, note}) => [id, note]),
		),
	]),
);
process.stdout.write(JSON.stringify({...report, problems: [...report.problems], bookmarks, notes, settings: set}));

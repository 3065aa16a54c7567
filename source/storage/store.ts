import type {Whole} from '../document/book-anchors.ts';
import type {Problem} from '../document/document.ts';
import {fileWords} from '../words/files.ts';
import {type Change, changeFile} from './conf-store.ts';
import {applyChanges, isSame} from './fields.ts';
import {files} from './folder.ts';
import {isKey, type Keys} from './keys.ts';
import type {Patience} from './lock.ts';
import {isMove, moveChanges} from './moved.ts';
import {type Progress, toSaved} from './progress.ts';
import type {Remembered} from './read-place.ts';
import {recentChange} from './recent.ts';
import {
	isWholeSettings,
	isWholeState,
	mergeStates,
	parseSavedState,
	parseSettings,
	type SavedSettings,
	type SavedState,
} from './saved-state.ts';

/** Keeps the place of one article. */
export type PlaceStore = {
	/**
	 * Writes where the reader stands, synchronously, so that an exit or signal handler may call it; writes nothing where
	 * nothing changed. Never throws. Another reader that writes is waited for, but not for long: the last save of all goes
	 * before it then, any other is to be tried again.
	 */
	readonly save: (progress: Progress, isLast: boolean) => Saved;
};

/**
 * What went wrong, again each time that it does, and for the last time all that stays so, such as a file that was set
 * aside; whether another reader was in the way; and whether the place and the marks are on the disk, whatever became of
 * the rest.
 */
export type Saved = {readonly problems: readonly Problem[]; readonly isBusy: boolean; readonly isKept: boolean};

/** An article that is open, where it is remembered, and what was remembered of it when it was opened. */
export type Place = {
	/** Null where the user has no home; then nothing can be kept. */
	readonly folder: string | null;
	readonly article: {readonly text: Whole};
	readonly keys: Keys;
	readonly remembered: Remembered;
	readonly now: () => Date;
};

/** Milliseconds that a save may wait for other readers: with its own work, less than anybody notices. */
const patience = 40;

/** How often the last save is tried. */
const mostTries = 5;

/**
 * The store of an article, to be loaded after the first paint: before it, there is nothing to save. Another reader of
 * the article may write in between: the last place wins, and bookmarks and settings are merged.
 */
export function openStore({folder, article, keys, remembered, now}: Place): PlaceStore {
	let {saved: base, settings, isSameText: isWritten} = remembered;
	const lasting: Problem[] = [...remembered.problems];
	let wasUnfinished: boolean | null = null;

	/** What is to be written for a state, that of the place first, and what went wrong in finding that out. */
	const changesFor = (folder: string, state: SavedState, {settings: mine, listing}: Progress) => {
		const isUnfinished = isToBeContinued(state);
		const move = {from: base?.listing.source ?? '', to: state.listing.source};
		const moved = isMove(move) ? moveChanges(folder, move, keys.text, now) : {changes: [], problems: []};
		const changes: readonly Change[] = [
			{
				file: files.position(keys.text),
				change: onDisk => mergeStates(base, state, onDisk === null ? null : parseSavedState(onDisk)),
				isWhole: isWholeState,
			},
			...(isWritten && base?.listing.source === state.listing.source ? [] : nameChanges(keys)),
			// What is only kept is not read.
			...(listing.read !== undefined && wasUnfinished !== isUnfinished
				? [recentChange({text: keys.text, ...whereOf(state)}, isUnfinished)]
				: []),
			...moved.changes,
			...(isSame(settings, mine) ? [] : [settingsChange(settings, mine)]),
		];
		return {changes, problems: moved.problems};
	};

	const saveOnce = (progress: Progress, lastly: Patience['lastly']): Saved => {
		if (folder === null) {
			return {problems: [{message: fileWords().noHome}], isBusy: false, isKept: false};
		}

		const state = toSaved(progress, article.text, base, now().toISOString());
		if (isWritten && base !== null && isSame({...state, updated: base.updated}, base)) {
			return {problems: [], isBusy: false, isKept: true};
		}

		const {changes, problems: found} = changesFor(folder, state, progress);
		lasting.push(...found);
		const problems = [...found];
		const waiting: Patience = {end: performance.now() + patience, lastly};
		for (const [index, change] of changes.entries()) {
			const {problem, isWritten: isDone} = changeFile(folder, change, now, waiting);
			if (problem !== null) problems.push(problem);
			if (problem !== null && isDone) lasting.push(problem);
			// What one file was refused, the next would be too; all are tried again when there is more to save.
			if (!isDone) return {problems, isBusy: problem === null, isKept: index > 0};
		}

		base = state;
		settings = progress.settings;
		isWritten = true;
		wasUnfinished = isToBeContinued(state);
		return {problems, isBusy: false, isKept: true};
	};

	const save = (progress: Progress, isLast: boolean): Saved => {
		const lastly = isLast ? 'seize' : 'give up';
		let saved = saveOnce(progress, lastly);
		// Whoever saves for the last time, too, may have seized the lock from us.
		for (let again = 1; isLast && saved.isBusy && again < mostTries; again++) saved = saveOnce(progress, lastly);
		return isLast ? {...saved, problems: distinct([...lasting, ...saved.problems])} : saved;
	};

	return {save};
}

/** Whether an article is to be opened again where none is named: one that can be, and was left before its end. */
function isToBeContinued({percent, listing: {source, kept, isArchived}}: SavedState): boolean {
	return percent < 100 && !isArchived && source + kept !== '';
}

function whereOf({listing: {source, kept}}: SavedState) {
	return {source, kept};
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
	return [...new Map(problems.map(problem => [problem.message, problem])).values()];
}

function nameChanges({text, path, title}: Keys): readonly Change[] {
	const names = path === null ? [title] : [path, title];
	return names.map(name => nameChange(name, text));
}

/** Says under a name, the key of a path or a title, which text it means. */
export function nameChange(name: string, text: string): Change {
	return {
		file: files.name(name),
		change: () => ({version: 1, text}),
		isWhole: fields => isKey(fields.text),
	};
}

function settingsChange(base: SavedSettings, mine: SavedSettings): Change {
	return {
		file: files.settings,
		change: onDisk => ({version: 1, ...applyChanges(base, mine, parseSettings(onDisk ?? {}))}),
		isWhole: isWholeSettings,
	};
}

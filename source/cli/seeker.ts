import type {Destination} from '../app/book-moves.ts';
import {isWithin} from '../app/find.ts';
import {mayHave} from '../app/sought.ts';
import type {Survey} from '../app/survey.ts';

/** Something that is looked for in a direction, beyond a part. */
export type Quest = Omit<Extract<Destination, {kind: 'next'}>, 'kind'> & {readonly from: number};

/** What is known of the parts of a book: how many there are, what a survey told, and whether one holds what is sought. */
export type Parts = {
	readonly count: number;
	readonly survey: (part: number) => Survey | undefined;
	readonly holds: (part: number, quest: Quest) => boolean | Promise<boolean>;
};

/** Who waits for an answer. */
export type Seeking = {
	readonly isWanted: () => boolean;
	/** That it takes longer than a reader would wait without a word: which share of the parts has been looked through. */
	readonly onDelay: (share: number) => void;
	/** The nearest part with something in it, null for none; at once where it is found at once. */
	readonly onEnd: (part: number | null) => void;
};

/** Milliseconds that the interface waits at most while other parts are looked through. */
const slice = 8;

/** Milliseconds after which the reader is told that a search goes on. */
const patience = 300;

/**
 * Looks for the nearest part that holds something, round the ends of the book for hits of a search. What does not hold the
 * beginning of a word that is being typed is not looked through again for all of it.
 */
export function makeSeeker({count, survey, holds}: Parts): (quest: Quest, seeking: Seeking) => Promise<void> {
	let last: {quest: Quest; step: number} | null = null;
	return async (quest, {isWanted, onDelay, onEnd}) => {
		const {what, of, direction, from} = quest;
		const progress = {quest, step: last && goesOnFrom(last.quest, quest) ? last.step : 1};
		last = progress;
		const steps = what === 'hit' ? count : direction === 1 ? count - 1 - from : from;
		const mayBeIn = mayHave(what, of);
		const begun = performance.now();
		let since = begun;
		for (; progress.step <= steps; progress.step++) {
			const part = (from + direction * progress.step + count * progress.step) % count;
			const known = survey(part);
			if (known && !mayBeIn(known)) continue;
			const isThere = holds(part, quest);
			if (isThere === true || (isThere !== false && (await isThere))) return isWanted() ? onEnd(part) : undefined;
			if (performance.now() - since < slice) continue;
			if (performance.now() - begun > patience) onDelay(progress.step / steps);
			await new Promise(setImmediate);
			since = performance.now();
			if (!isWanted()) return;
		}

		onEnd(null);
	};
}

/** Whether a part that does not hold what was sought last cannot hold what is sought now. */
function goesOnFrom(last: Quest, next: Quest): boolean {
	const isSamePlace = last.what === next.what && last.direction === next.direction && last.from === next.from;
	return isSamePlace && (last.what === 'hit' ? isWithin(last.of, next.of) : last.of === next.of);
}

import {compiled} from '../../text/compiled.ts';
import type {KindCue} from '../languages/kind-cue.ts';
import {onceBy} from '../remembering.ts';
import {firstLetters, letterAt, numberOf} from './first-letters.ts';

/** Where a cue with words is looked for. */
type WordPlace = 'before' | 'after' | 'inside';

/** A cue with words, the words behind which it is no longer looked for, and its whole pattern, made when it is first looked for. */
type WordCue = {
	readonly cue: KindCue;
	readonly farthest: number;
	/** The fourth letter of the word that begins so; 0 where it is any, or none. */
	readonly fourth: number;
	pattern: RegExp | null;
};

/** The cues of a language with words, under the first letters of these; and those without, which are always looked for. */
type CueTable = Readonly<Record<WordPlace, Map<number, WordCue[]>>> & {
	readonly open: readonly KindCue[];
	/**
	 * Under the last bits of the numbers of first letters, how many words may stand behind them at the most in a cue before,
	 * more by one; 0 where no cue begins so.
	 */
	readonly reach: Uint8Array;
};

/** The cues that hold; `places` are the texts that they are looked for in; those of titles only where it `mayBeTitle`. */
export function heldCues(
	cues: readonly KindCue[],
	places: Readonly<Record<KindCue['place'], string>>,
	mayBeTitle: boolean,
): readonly KindCue[] {
	const {open, before, after, inside, reach} = tableOf(cues);
	const text = places.before;
	const held = open.filter(cue => (mayBeTitle || cue.kind !== 'title') && cue.pattern!.test(places[cue.place]));
	const look = (list: readonly WordCue[] | undefined, where: string, at: number, within: number) => {
		for (const one of list ?? NO_CUES) {
			const {cue, farthest, fourth} = one;
			if (within > farthest || (fourth > 0 && letterAt(where, at + 3) !== fourth)) continue;
			if ((cue.kind === 'title' && !mayBeTitle) || held.includes(cue)) continue;
			if (holdsAt(one, where, at) && (cue.content?.test(places.inside) ?? true)) held.push(cue);
		}
	};

	let within = 0;
	// The letters behind the one at hand, so that each is read once; 0 where none stands.
	let [first, second, third] = [0, 0, 0];
	for (let at = text.length - 1; at >= -1; at--) {
		const letter = at < 0 ? 0 : letterAt(text, at);
		if (letter === 0 && first > 0) {
			const start = numberOf(first, second, third);
			if (within < reach[start & LAST_SLOT]!) look(before.get(start), text, at + 1, within);
			within++;
		}

		third = second;
		second = first;
		first = letter;
	}

	look(inside.get(firstLetters(places.inside, 0)), places.inside, 0, 0);
	const behind = places.after.startsWith(',') ? 2 : 1;
	if (places.after[behind - 1] === ' ') look(after.get(firstLetters(places.after, behind)), places.after, behind, 0);
	return held;
}

/** The last of the slots for first letters, of which there are a power of two. */
const LAST_SLOT = 4095;

/** Words behind which a cue is no longer looked for: more than a text before a quotation has. */
const FARTHEST = 255;

const NO_CUES: readonly WordCue[] = [];

const tableOf = onceBy((cues: readonly KindCue[]): CueTable => {
	const table: CueTable = {
		open: cues.filter(({words}) => !words),
		before: new Map(),
		after: new Map(),
		inside: new Map(),
		reach: new Uint8Array(LAST_SLOT + 1),
	};
	for (const cue of cues) {
		const farthest = Math.min(cue.within ?? Infinity, FARTHEST - 1);
		for (const [start, fourth] of startsOf(cue.words ?? '')) {
			const one: WordCue = {cue, farthest, fourth, pattern: null};
			const list = table[cue.place as WordPlace].get(start);
			if (list) list.push(one);
			else table[cue.place as WordPlace].set(start, [one]);
		}
	}

	for (const [start, list] of table.before) {
		for (const {farthest} of list) {
			const slot = start & LAST_SLOT;
			table.reach[slot] = Math.max(table.reach[slot]!, farthest + 1);
		}
	}

	return table;
});

/**
 * The first letters of each word, and their fourth one where it is the same for all words of these, none of them may lack it,
 * and none has brackets; what stands behind a bar within these is no word, and does no harm.
 */
function startsOf(words: string): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (const {0: start, 1: next = ''} of words.matchAll(/(?<=^|\|)[a-zà-ÿœ]{1,3}(?:([a-zà-ÿœ])(?![?*+{]))?/g)) {
		const letters = firstLetters(start, 0);
		const fourth = words.includes('(') ? 0 : letterAt(next, 0);
		const known = found.get(letters) ?? fourth;
		found.set(letters, known === fourth ? fourth : 0);
	}

	return found;
}

/** Whether the words and the pattern stand at an offset: looked for there alone, and not in all of the text. */
function holdsAt(one: WordCue, text: string, at: number): boolean {
	const {words, pattern} = one.cue;
	one.pattern ??= compiled(new RegExp(`(?:${words})${pattern?.source ?? ''}`, 'y'));
	one.pattern.lastIndex = at;
	return one.pattern.test(text);
}

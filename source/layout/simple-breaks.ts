import {isNarrow} from '../text/narrow.ts';

// Problem: nearly every article is plain Latin text, for which loading and running a whole UAX #14 would cost more than
// the first page takes to paint.
// Approach: the pair table of UAX #14, cut to the classes that occur in such text. `fullBreaks` finds the same places;
// tests compare the two.
// Limits: any other character counts as a letter. `needsFullBreaks` tells when that would be wrong.

/** Whether a text holds characters that `simpleBreaks` knows nothing of; the line ends between blocks are not its concern. */
export function needsFullBreaks(text: string): boolean {
	return text.split('\n').some(line => !isNarrow(line));
}

/** Finds breaks in narrow Latin text, as `FindBreaks` does in any. */
export function simpleBreaks(text: string): readonly number[] {
	const breaks: number[] = [];
	tables ??= makeTables();
	const {pairs, classes} = tables;
	// Spaces that begin a text hold on to nothing, just as glue: a line may end after them.
	let before = glue;
	let isSpaced = false;
	for (let offset = 0; offset < text.length; offset++) {
		const next = classes[text.charCodeAt(offset)] ?? letter;
		if (next === space) {
			isSpaced = true;
			continue;
		}

		if (offset > 0) {
			const pair = pairs[before * columns + next];
			if (pair === direct || (pair === indirect && isSpaced)) breaks.push(offset);
		}

		before = next;
		isSpaced = false;
	}

	return breaks;
}

const direct = 1;
const indirect = 2;

/**
 * Each class with its characters and its row of the pair table: what is between it and the class of each column, the
 * columns being the classes in the same order. `_` breaks, `%` breaks where spaces stand between, `^` never breaks.
 */
const table: readonly (readonly [name: string, characters: string, row: string])[] = [
	['OP', '([{¡¿‚„', '^^^^^^^^^^^^^^^^^'],
	['CL', '}', '_^^%%^^^%%__%%__%'],
	['CP', ')]', '_^^%%^^^%%%%%%__%'],
	['QU', '"\'«»‘’‛“”‟‹›', '^^^%%^^^%%%%%%%%%'],
	['GL', '\u00a0\u202f\u2011', '%^^%%^^^%%%%%%%%%'],
	['EX', '!?', '_^^%%^^^____%%__%'],
	['SY', '/', '_^^%%^^^__%_%%__%'],
	['IS', ',.:;', '_^^%%^^^__%%%%__%'],
	['PR', '$+\\£¤¥±€№−', '%^^%%^^^__%%%%__%'],
	['PO', '%¢°‰‱′″‴‵‶‷', '%^^%%^^^__%%%%__%'],
	['NU', '0123456789', '%^^%%^^^%%%%%%__%'],
	['AL', '', '%^^%%^^^%%%%%%__%'],
	['HY', '-', '_^^%_^^^__%_%%__%'],
	['BA', '|\u2009‐‒–‧', '_^^%_^^^____%%__%'],
	['BB', '´', '%^^%%^^^%%%%%%%%%'],
	['B2', '—', '_^^%%^^^____%%_^%'],
	['IN', '․‥…', '_^^%%^^^____%%__%'],
];

const columns = table.length;
const letter = indexOf('AL');
const glue = indexOf('GL');
const space = columns;

let tables: ReturnType<typeof makeTables> | undefined;

/** Made on first use: the bundled article was prepared when the program was built. */
function makeTables() {
	const pairs = Uint8Array.from(
		table.flatMap(([, , row]) => [...row].map(sign => (sign === '_' ? direct : sign === '%' ? indirect : 0))),
	);
	const classes = new Uint8Array(0x2213).fill(letter);
	classes[0x20] = space;
	for (const [index, [, characters]] of table.entries()) {
		for (const character of characters) classes[character.charCodeAt(0)] = index;
	}

	return {pairs, classes};
}

function indexOf(name: string): number {
	return table.findIndex(row => row[0] === name);
}

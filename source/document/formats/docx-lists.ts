import {withoutControls} from './characters.ts';
import type {Style} from './draft-writer.ts';
import {attributeOf, elementsNamed, type XmlElement} from './xml-tree.ts';

/** How the items of one level of a list are numbered. */
export type ListLevel = {
	/** What a number is written in, by Word's name, such as "lowerLetter"; "bullet", or "none" where nothing is shown. */
	readonly format: string;
	/** What stands before an item: %1 is the number of the first level, %2 that of the second. */
	readonly text: string;
	/** Lists of the same one go on counting where the others ended. */
	readonly counter: string;
	/** The number of the first item. */
	readonly start: number;
	/** It begins to count anew at its own first item. */
	readonly restarts: boolean;
};

/** The levels of a document's lists, by the list's name and the depth, such as "3 0". */
export function listLevelsIn(numbering: XmlElement): ReadonlyMap<string, ListLevel> {
	const kinds = new Map(elementsNamed(numbering, 'abstractNum').map(kind => [kind.attributes.abstractNumId, kind]));
	return new Map(
		elementsNamed(numbering, 'num').flatMap(list => {
			const counter = attributeOf(list, 'abstractNumId', 'val') ?? '';
			const kind = kinds.get(counter);
			// What a list says of its own levels comes last, and counts.
			return [...(kind ? elementsNamed(kind, 'lvl') : []), ...elementsNamed(list, 'lvl')].map(
				level => [`${list.attributes.numId} ${level.attributes.ilvl ?? '0'}`, levelOf(level, list, counter)] as const,
			);
		}),
	);
}

function levelOf(level: XmlElement, list: XmlElement, counter: string): ListLevel {
	const own = elementsNamed(list, 'lvlOverride').find(({attributes}) => attributes.ilvl === level.attributes.ilvl);
	const override = own && attributeOf(own, 'startOverride', 'val');
	const text = attributeOf(level, 'lvlText', 'val');
	// A level may have a format, and show nothing of it.
	const format = text?.trim() === '' ? 'none' : (attributeOf(level, 'numFmt', 'val') ?? 'bullet');
	const start = Math.trunc(Number(override ?? attributeOf(level, 'start', 'val') ?? 1)) || 0;
	return {format, text: withoutControls(text ?? ''), counter, start, restarts: override !== undefined};
}

/** What stands before the next item of a list at a depth. */
export type ListCounter = (list: string, depth: number) => Pick<Style, 'marker'>;

/** Counts the items of lists that have these levels. */
export function createListCounter(levels: ReadonlyMap<string, ListLevel>): ListCounter {
	/** The number of the last item of each level, by counter. */
	const counts = new Map<string, (number | undefined)[]>();
	/** The levels of lists that have an item so far. */
	const begun = new Set<string>();
	return (list, depth) => {
		const name = `${list} ${depth}`;
		const level = levels.get(name);
		if (!level || level.format === 'bullet') return {marker: '•'};
		if (level.format === 'none') return {};
		const numbers = counts.get(level.counter) ?? [];
		numbers.length = Math.min(numbers.length, depth + 1);
		const last = level.restarts && !begun.has(name) ? undefined : numbers[depth];
		numbers[depth] = (last ?? level.start - 1) + 1;
		counts.set(level.counter, numbers);
		begun.add(name);
		const written = (index: number) => {
			const {start = 1, format = 'decimal'} = levels.get(`${list} ${index}`) ?? {};
			return numberIn(format, numbers[index] ?? start);
		};
		const marker = level.text.replace(/%([1-9])/g, (_, digit: string) => written(Number(digit) - 1));
		return {marker: MARKER.test(marker) ? marker : `${written(depth)}.`};
	};
}

/** What can stand before an item: "a)", "2.1.", and no words. */
const MARKER = /^\S{1,12}$/;

function numberIn(format: string, number: number): string {
	const written = number > 0 && number <= MOST_LETTERS ? formats.get(format)?.(number) : undefined;
	return written ?? String(number);
}

/** Beyond, letters and Roman numbers are no help. */
const MOST_LETTERS = 400;

const formats: ReadonlyMap<string, (number: number) => string> = new Map([
	['lowerLetter', letters],
	['upperLetter', number => letters(number).toUpperCase()],
	['lowerRoman', roman],
	['upperRoman', number => roman(number).toUpperCase()],
	['decimalZero', number => String(number).padStart(2, '0')],
]);

/** a to z, then aa to zz, as Word has them. */
function letters(number: number): string {
	return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
	const [value, sign] = romans.find(([least]) => least <= number)!;
	return sign + (number > value ? roman(number - value) : '');
}

const romans = [
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
] as const;

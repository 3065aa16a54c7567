import type {Range} from '../text/range.ts';
import {width} from '../text/width.ts';
import type {Hyphenator} from './text-tools.ts';

/** A word that may be divided, after what is elided or opens before it and before what closes after it. */
const makeDivisible = () => /^([\p{P}\p{Zs}]*(?:\p{L}{1,5}[’'])?[\p{P}\p{Zs}]*)(\p{Ll}{5,})[\p{P}\p{S}\p{Zs}]*$/u;

/** Made on first use: its classes cost half a millisecond, and few columns are justified. */
let divisible: RegExp | undefined;

/** Characters of a segment; what is longer is no word but data. */
const longest = 100;

/**
 * The offset at which the word of a segment is divided so that its first part and a hyphen fit into `cells`; -1 where it
 * is not. Only words in small letters are divided: a capital may begin a name.
 */
export function hyphenPoint(text: string, segment: Range, cells: number, hyphenator: Hyphenator): number {
	if (segment.end - segment.start > longest) return -1;
	divisible ??= makeDivisible();
	const [, before, word] = divisible.exec(text.slice(segment.start, segment.end)) ?? [];
	if (before === undefined || word === undefined) return -1;
	const start = segment.start + before.length;
	const fits = (letters: number) => width(text.slice(segment.start, start + letters)) < cells;
	const place = hyphenator.hyphenate(word).findLast(fits);
	return place === undefined ? -1 : start + place;
}

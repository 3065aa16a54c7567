import {type Book, partsOf} from '../document/book.ts';
import {parsePlainPart, plainManner} from '../document/formats/plain-text.ts';
import type {Bytes} from './bytes.ts';
import {decode} from './decode.ts';

/** Bytes of a part, about: what is read, parsed and set for a page. */
const partLength = 65_536;

/** Bytes above which a plain text is read in parts. A long article is one part, in which all that is said is known. */
export const longText = 4 * partLength;

/**
 * A long plain text in parts. A part starts where a paragraph does, at or after a multiple of its length, so that any
 * part is found without those before it; where there is no paragraph for so long, at a line, at a word, anywhere.
 */
export function longBook(bytes: Bytes, name: string, length = partLength): Book {
	const starts = new Map<number, number>([[0, 0]]);
	const startOf = (part: number) => {
		const known = starts.get(part) ?? (part < count ? cutIn(bytes, part * length, length) : bytes.length);
		starts.set(part, known);
		return known;
	};

	let count = Math.ceil(bytes.length / length);
	// What is too short for a part of its own belongs to the one before.
	while (count > 1 && startOf(count - 1) === bytes.length) {
		starts.delete(count - 1);
		count--;
	}

	const sourceOf = (part: number) => decode(bytes.slice(startOf(part), startOf(part + 1)));
	const head = sourceOf(0);
	const manner = plainManner(head.slice(0, headLength), {name});
	return {
		title: manner.title,
		language: manner.language,
		length: bytes.length + 1,
		count,
		startOf,
		...partsOf(index => parsePlainPart(sourceOf(index), manner, index === 0)),
		contents: [],
		likeness: likenessOf(bytes),
	};
}

/** Code units that tell the manner of a text. */
const headLength = 16_384;

/** Where in the text after `from` a part may start: the best kind of place that there is. */
function cutIn(bytes: Bytes, from: number, longest: number): number {
	for (const length of [longest / 16, longest]) {
		// Two bytes more on the left: a paragraph may end with the part before.
		const text = Buffer.from(bytes.slice(from - 2, from + length)).toString('latin1');
		const paragraph = /\n[ \t\r]*\n/.exec(text);
		if (paragraph) return from - 2 + paragraph.index + paragraph[0].length;
		if (length < longest) continue;
		// The rest belongs to the part before.
		if (from + length >= bytes.length) return bytes.length;
		for (const end of ['\n', ' ']) if (text.includes(end)) return from - 2 + text.indexOf(end) + 1;
		// Not inside a character of UTF-8.
		return from + /^[\x80-\xBF]*/.exec(text.slice(2))![0].length;
	}

	return from;
}

/** Its length and some slices of it. */
function likenessOf(bytes: Bytes): string {
	const slices = 16;
	const sliceLength = 60;
	const stride = Math.floor((bytes.length - sliceLength) / (slices - 1));
	const texts = Array.from({length: slices}, (_, index) =>
		Buffer.from(bytes.slice(index * stride, index * stride + sliceLength)).toString('latin1'),
	);
	return `${bytes.length} ${texts.join('')}`;
}

import {type Anchor, anchorAt, type Resolved, resolveAnchor} from './anchor.ts';
import {type Book, placeIn} from './book.ts';

/** A text in which places are kept and found again, whole or in parts; offsets are into the whole. */
export type Whole = string | Book;

/** Parts looked through on either side of the one where a place was: about as far as in a text that is whole. */
const reach = 16;

/** The anchor of a place, as `anchorAt` makes it. */
export function anchorIn(whole: Whole, offset: number): Anchor {
	if (typeof whole === 'string') return anchorAt(whole, offset);
	const {part, offset: own} = placeIn(whole, offset);
	const anchor = anchorAt(whole.part(part).text, own);
	return {...anchor, offset: whole.startOf(part) + anchor.offset};
}

/** Finds a place again, as `resolveAnchor` does; of a text in parts, in those around. Never throws. */
export function resolveIn(whole: Whole, anchor: Anchor): Resolved {
	if (typeof whole === 'string') return resolveAnchor(whole, anchor);
	if (whole.count === 1 || anchor.offset === 0) return resolveAnchor(whole.part(0).text, anchor);
	const {part, offset} = placeIn(whole, anchor.offset);
	const first = resolvePart(whole, part, offset, anchor);
	if (first.certainty !== 'lost') return first;
	for (let distance = 1; distance <= reach; distance++) {
		for (const other of [part + distance, part - distance]) {
			if (other < 0 || other >= whole.count) continue;
			const found = resolvePart(whole, other, other > part ? 0 : whole.part(other).text.length, anchor);
			if (found.certainty !== 'lost') return {...found, certainty: 'moved'};
		}
	}

	return first;
}

function resolvePart(book: Book, part: number, offset: number, anchor: Anchor): Resolved {
	const {text} = book.part(part);
	const start = book.startOf(part);
	// The top of a part is no place that is kept whatever it says.
	if (offset === 0 && anchor.after !== '' && text.startsWith(anchor.after)) return {offset: start, certainty: 'kept'};
	const found = resolveAnchor(text, {...anchor, offset: Math.max(1, offset)});
	return {...found, offset: start + found.offset};
}

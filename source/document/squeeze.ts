// Each pattern is one class of single code units: no backtracking, and squeezing two halves is squeezing the whole.
const dropped = /[\s\u00AD\u200B-\u200D\u2060]+/g;
const isDropped = /[\s\u00AD\u200B-\u200D\u2060]/;
const quoteLike = /["'`´ʼ‘’‚‛“”„‟«»‹›′″]/g;

/**
 * A text as it reads whatever the typography: without white space and invisible characters, and with one sign for every
 * apostrophe and quotation mark.
 */
export function squeeze(text: string): string {
	return text.replace(dropped, '').replace(quoteLike, "'");
}

/**
 * The way back: the offset in `text` of the code unit that is number `index` of `squeeze(text.slice(start))`; the length of
 * the text where it has no such unit.
 */
export function offsetInUnsqueezed(text: string, start: number, index: number): number {
	let kept = 0;
	for (let offset = start; offset < text.length; offset++) {
		if (isDropped.test(text.charAt(offset))) continue;
		if (kept === index) return offset;
		kept++;
	}

	return text.length;
}

import type {Article} from '../document/document.ts';
import {lastStartingAtOrBefore, type Range} from '../text/range.ts';

/**
 * What texts write in several ways and the analysis reads in one: accents that are characters of their own (NFD), hyphens
 * and apostrophes by other characters, ligatures of typesetting, and what nobody sees: soft hyphens, zero-width spaces,
 * marks of direction.
 */
const VARIANTS =
	/.[\u0300-\u036f]+|[\u00ad\u00b4`\u02b9\u02bc\u200b\u200e\u200f\u2010\u2011\u2018\u201b\u2032\u2060\ufb00-\ufb06\ufeff\uff07]/gs;

const INVISIBLE = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const HYPHEN = /^[\u2010\u2011]/;
const LIGATURE = /^[\ufb00-\ufb06]/;
const APOSTROPHE = /^[\u00b4`\u02b9\u02bc\u2018\u201b\u2032\uff07]/;
const LETTER = /\p{L}/u;
/** What an elided word may stand before: d´une, d´« une ». */
const ELIDING = /[\p{L}«“"]/u;

/** An article in its normal form, and where ranges of that lie in the article as it is. */
export type Normal = {readonly article: Article; readonly original: <Of extends Range>(range: Of) => Of};

/** The article as the analysis reads it: itself, where nothing in it is written in another way. */
export function normalForm(article: Article): Normal {
	const {text} = article;
	const parts: string[] = [];
	const originals: Range[] = [];
	const normals: Range[] = [];
	let kept = 0;
	let length = 0;
	for (const {0: variant, index} of text.matchAll(VARIANTS)) {
		const normal = normalOf(variant, text[index - 1] ?? '', text[index + 1] ?? '');
		if (normal === variant) continue;
		parts.push(text.slice(kept, index), normal);
		length += index - kept;
		kept = index + variant.length;
		if (normal.length !== variant.length) {
			originals.push({start: index, end: kept});
			normals.push({start: length, end: length + normal.length});
		}

		length += normal.length;
	}

	if (parts.length === 0) return {article, original: range => range};
	const blocks = article.blocks.map(block => carried(block, originals, normals));
	return {
		article: {...article, text: parts.join('') + text.slice(kept), blocks, marks: []},
		original: range => carried(range, normals, originals),
	};
}

function normalOf(variant: string, before: string, behind: string): string {
	if (INVISIBLE.test(variant)) return '';
	if (HYPHEN.test(variant)) return '-';
	if (LIGATURE.test(variant)) return variant.normalize('NFKC');
	if (!APOSTROPHE.test(variant)) return variant.normalize('NFC');
	// U+02BC is no quotation mark, and ‘ opens what stands behind it, but between two letters.
	if (variant === '\u02bc') return '’';
	const isElision = LETTER.test(before) && (variant === '‘' ? LETTER : ELIDING).test(behind);
	return isElision ? '’' : variant;
}

/** A range of one text as a range of another, in which the stretches `from` of the one are `to`. */
function carried<Of extends Range>(range: Of, from: readonly Range[], to: readonly Range[]): Of {
	const first = lastStartingAtOrBefore(from, range.start);
	const last = lastStartingAtOrBefore(from, range.end - 1);
	const isInside = first >= 0 && range.start < from[first]!.end;
	const start = first < 0 ? range.start : isInside ? to[first]!.start : to[first]!.end + range.start - from[first]!.end;
	const end = last < 0 ? range.end : to[last]!.end + Math.max(0, range.end - from[last]!.end);
	return {...range, start, end};
}

/**
 * Characters that never join with each other: Latin, Greek and Cyrillic letters, kana, ideographs and their punctuation.
 * A mark that follows may still join the last of them.
 */
const alone =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2009\u2010-\u2027\u202f-\u203a\u20ac\u2116\u2122\u2212\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;

/** The grapheme clusters of a text, in order (UAX #29). */
export function graphemes(text: string): readonly string[] {
	if (text.length === 1 || alone.test(text)) return text.split('');
	const clusters: string[] = [];
	// In pieces, since the time that Node.js takes grows with the square of the length. Each piece begins where a cluster
	// does; its last cluster may go on beyond its end, and begins the next piece.
	let size = piece;
	for (let start = 0; start < text.length; ) {
		// Half a character would be a cluster of its own, and what stands before it a whole one.
		const end = start + size + (isLowSurrogate(text.charCodeAt(start + size)) ? 1 : 0);
		const found = Array.from(segmenter().segment(text.slice(start, end)), ({segment}) => segment);
		if (end < text.length) found.pop();
		size = found.length > 0 ? piece : 2 * size;
		for (const cluster of found) {
			clusters.push(cluster);
			start += cluster.length;
		}
	}

	return clusters;
}

/** Code units. */
const piece = 256;

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code < 0xe000;
}

/** Whether a cluster ends and another begins at `offset`; so it is at both ends of the text. */
export function isClusterBoundary(text: string, offset: number): boolean {
	if (offset <= 0 || offset >= text.length) return true;
	if (alone.test(text.slice(offset - 1, offset + 1))) return true;
	// From a character that joins with nothing before it: a segmenter would copy the whole text each time.
	let start = offset - 1;
	while (start > 0 && offset - start < piece && !alone.test(text.charAt(start))) start--;
	return (
		segmenter()
			.segment(text.slice(start, offset + piece))
			.containing(offset - start)!.index ===
		offset - start
	);
}

let made: Intl.Segmenter | undefined;

// Made on first use: it costs several milliseconds, which most articles never need.
function segmenter(): Intl.Segmenter {
	made ??= new Intl.Segmenter();
	return made;
}

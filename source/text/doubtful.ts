/**
 * Characters that have taken as many cells in every version of Unicode and in every terminal: letters of Europe, kana,
 * ideographs, Hangul, their punctuation, lines and blocks, and accents. Also the controls that a terminal obeys.
 */
const certain =
	'\\0-\\u007e\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0300-\\u036f\\u0370-\\u0377\\u037a-\\u037f\\u0384-\\u0482\\u048a-\\u052f\\u2009' +
	'\\u2010-\\u2027\\u202f-\\u203a\\u20ac\\u2116\\u2122\\u2190-\\u2193\\u2212\\u2400-\\u2421\\u2500-\\u259f\\u25b8\\u25cc\\u3001-\\u3029' +
	'\\u3041-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60\\ufffd';

const doubtful = new RegExp(`[^${certain}]`);

/** Whether terminals may disagree on how many cells a text takes. */
export function isDoubtful(text: string): boolean {
	return doubtful.test(text);
}

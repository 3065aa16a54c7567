/**
 * Anything but the characters of French, English and their neighbours that take one cell, stand alone as a cluster and
 * show as they are: ASCII, Latin letters, no-break and thin spaces, dashes, quotation marks and a few signs. The soft
 * hyphen (U+00AD), which has no width, is left out.
 */
const other = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2009\u2010-\u2027\u202f-\u203a\u20ac\u2116\u2122\u2212]/;

/** Whether every code unit of the text is a cluster of one cell that the terminal shows as it is. */
export function isNarrow(text: string): boolean {
	return !other.test(text);
}

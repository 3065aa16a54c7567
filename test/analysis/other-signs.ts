/** Other signs that papers set the same words with: each takes a marked text and gives it back so. */
export type Signs = (marked: string) => string;

const SPACE = '[ \\u00A0\\u202F]?';
const OPENING = new RegExp(`«${SPACE}|“`, 'gu');
const CLOSING = new RegExp(`${SPACE}»|”`, 'gu');

/** Each of them alone; the styles of marks that change no quotation stand in `mark-styles.test.ts`. */
export const otherSigns: readonly Signs[] = [
	// Low marks.
	marked => marked.replaceAll(OPENING, '„').replaceAll(CLOSING, '”'),
	// Curly marks with spaces.
	marked => marked.replaceAll(OPENING, '“ ').replaceAll(CLOSING, ' ”'),
	// Straight marks.
	marked => marked.replaceAll(/<q[^>]*>[«“][ \u00A0\u202F]?|[ \u00A0\u202F]?[»”]<\/q>/gu, straight),
	// Single marks for double ones.
	marked => marked.replaceAll(/<q[^>]*>[“‘]|[”’]<\/q>/gu, exchanged),
	// Dots one by one.
	besideTags(words => words.replaceAll('…', '...')),
	// Dots behind a space.
	besideTags(words => words.replaceAll(/(\S)…/gu, '$1 …')),
	// Long dashes without spaces.
	besideTags(words => words.replaceAll(/ [–—] /gu, '—')),
	// Two hyphens for a dash.
	besideTags(words => words.replaceAll(/ [–—] /gu, ' -- ')),
	// No space before two-part signs.
	besideTags(words => words.replaceAll(/[ \u00A0\u202F]([:;!?])/gu, '$1')),
	// Two spaces between sentences.
	besideTags(words => words.replaceAll(/\. (?=\S)/gu, '.  ')),
	// Capitals without accents.
	besideTags(words => words.replaceAll(/[ÀÂÉÈÊËÎÏÔÙÛÇ]/gu, sign => sign.normalize('NFD')[0]!)),
	// Letters apart that are joined.
	besideTags(words => words.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe')),
	// No-break spaces between words.
	besideTags(words => words.replaceAll(/(\p{Ll}{3}) (?=\p{Ll})/gu, '$1\u00A0')),
];

/** The marks of the outermost level as straight ones, the tag beside them left as it is. */
function straight(tagAndMark: string): string {
	return tagAndMark.replace(/[«“][ \u00A0\u202F]?$|^[ \u00A0\u202F]?[»”]/u, '"');
}

/** Double marks for single ones and single ones for double ones, the tag beside them left as it is. */
function exchanged(tagAndMark: string): string {
	const [double, single] = ['“”', '‘’'];
	return tagAndMark.replace(/[“”‘’]$|^[“”‘’]/u, mark => single[double.indexOf(mark)] ?? double[single.indexOf(mark)]!);
}

function besideTags(rewrite: Signs): Signs {
	return marked => marked.replaceAll(/<[^>]*>|[^<]+/gu, part => (part.startsWith('<') ? part : rewrite(part)));
}

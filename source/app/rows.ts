/**
 * What a stretch of a row is: the theme gives each its look, later names over earlier ones. A person in a quotation so
 * keeps the quotation's colour, and is told by being bold.
 */
export const styleNames = [
	'text',
	'aside',
	'byline',
	'heading',
	'title',
	'marker',
	'code',
	'emphasis',
	'strong',
	'strike',
	'link',
	'person',
	'quotation',
	'not-speech',
	'hit',
	'highlight',
	'noted',
	'current-hit',
	'selected',
	'mark',
	'label',
	'faint',
	'chosen',
	'status',
] as const;

/** What a run of text is, which a theme gives a look. */
export type StyleName = (typeof styleNames)[number];

/** A stretch of a row with one look. `text` holds nothing that a terminal would obey. */
export type Run = {readonly text: string; readonly styles: readonly StyleName[]};

/** A row of the screen from its first cell; never wider than the screen. */
export type Row = readonly Run[];

/** A whole screen: `left` free cells, then a row, for each row of the page; status rows stand last, over all columns. */
export type Screen = {readonly left: number; readonly rows: readonly Row[]; readonly status: readonly Row[]};

/** The text of a row, without its styles. */
export function rowText(row: Row): string {
	return row.map(({text}) => text).join('');
}

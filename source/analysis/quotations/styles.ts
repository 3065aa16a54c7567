import type {Range} from '../../text/range.ts';

/** Marks of one family close each other, whatever their shape: broken pages open with “ and close with " or ''. */
export type MarkFamily = 'guillemet' | 'single guillemet' | 'double' | 'single';

/**
 * The side that the shape of a mark speaks for. It decides only where the text around the mark does not: machine
 * translation opens with the closing mark, and German and Danish pages turn their guillemets about.
 */
export type MarkSide = 'open' | 'close' | 'either';

/** A row of the table of marks. */
export type QuoteStyle = {
	readonly mark: string;
	readonly family: MarkFamily;
	readonly side: MarkSide;
	/** The mark serves as an apostrophe or a prime too, so that it stands for nothing without a partner. */
	readonly isApostrophe?: true;
};

/** The marks, the longer before the shorter that it begins with. */
export const QUOTE_STYLES: readonly QuoteStyle[] = [
	{mark: '«', family: 'guillemet', side: 'open'},
	{mark: '»', family: 'guillemet', side: 'close'},
	{mark: '‹', family: 'single guillemet', side: 'open'},
	{mark: '›', family: 'single guillemet', side: 'close'},
	{mark: '“', family: 'double', side: 'open'},
	{mark: '”', family: 'double', side: 'close'},
	{mark: '„', family: 'double', side: 'open'},
	{mark: '‟', family: 'double', side: 'open'},
	{mark: '"', family: 'double', side: 'either'},
	{mark: '＂', family: 'double', side: 'either'},
	{mark: '``', family: 'double', side: 'open'},
	{mark: "''", family: 'double', side: 'either'},
	{mark: '‘’', family: 'double', side: 'either'},
	{mark: '‘‘', family: 'double', side: 'open'},
	{mark: '’’', family: 'double', side: 'close'},
	{mark: '`', family: 'single', side: 'open'},
	{mark: '‘', family: 'single', side: 'open'},
	{mark: '‚', family: 'single', side: 'open'},
	{mark: '‛', family: 'single', side: 'open'},
	{mark: '’', family: 'single', side: 'close', isApostrophe: true},
	{mark: "'", family: 'single', side: 'either', isApostrophe: true},
];

/** The marks by their characters. */
export const STYLES: ReadonlyMap<string, QuoteStyle> = new Map(QUOTE_STYLES.map(style => [style.mark, style]));

/** A mark where it stands in a text. */
export type StyledRange = Range & {readonly style: QuoteStyle};

/** All characters of marks, for a class in a pattern: which of them stands somewhere is a matter of style. */
export const MARK_CHARACTERS: string = [...new Set(QUOTE_STYLES.map(({mark}) => mark).join(''))].join('');

/** Dashes that begin a turn of dialogue. */
export const DIALOGUE_DASHES = '—–―';

/** Deeper quotations are not told from broken marks. */
export const MAXIMUM_DEPTH = 3;

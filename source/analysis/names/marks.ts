import {type MarkSide, QUOTE_STYLES} from '../quotations/styles.ts';

/** Marks that open a quotation, as tokens of one character. */
export const OPENING_MARKS = marksOf('open');
/** Marks that close one. */
export const CLOSING_MARKS = marksOf('close');
/** Those that open one and serve as no apostrophe. */
export const SURE_OPENING_MARKS = marksOf('open', true);
/** Those that close one and serve as no apostrophe. */
export const SURE_CLOSING_MARKS = marksOf('close', true);

/** Marks behind whoever is called: Ann! */
export const CALL_ENDS = `.!?${SURE_CLOSING_MARKS}`;

function marksOf(side: MarkSide, isNoApostrophe = false): string {
	return QUOTE_STYLES.filter(
		style =>
			style.mark.length === 1 &&
			(style.side === side || style.side === 'either') &&
			!(isNoApostrophe && style.isApostrophe),
	)
		.map(({mark}) => mark)
		.join('');
}

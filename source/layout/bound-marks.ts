import {isLetterOrNumber} from '../text/letters.ts';

/** Marks that never begin a line. */
const closing = new Set('»›:;?!‽%‰°′″');

/** Marks that never end a line. */
const opening = new Set('«‹');

/** Marks that close, unless a letter follows: they open in Swedish and on machine-translated pages, or are an apostrophe. */
const mostlyClosing = new Set('”’');

/** Marks that open, unless a letter or a full stop stands before: the first two close in German. */
const mostlyOpening = new Set('“‘„‚');

const currencies = new Set('€$£¥');

/**
 * Whether a mark holds the characters at `before` and `after` together, whatever white space stands between: no line
 * ends with an opening mark, none begins with a closing one, with high punctuation or with the sign of a percentage or
 * a currency. The web writes plain spaces where French wants no-break ones.
 */
export function isHeldByMark(text: string, before: number, after: number): boolean {
	const left = text.charAt(before);
	const right = text.charAt(after);
	if (closing.has(right) || opening.has(left)) return true;
	if (mostlyClosing.has(right)) return !isLetterOrNumber(text.charAt(after + 1));
	if (mostlyOpening.has(left))
		return !isLetterOrNumber(text.charAt(before - 1)) && !/[.,!?…]/.test(text.charAt(before - 1));
	if (currencies.has(right)) return isDigit(left) || (right === '€' && !isPrefix(text, after));
	return currencies.has(left) && isDigit(right) && !/\d\s?$/.test(text.slice(Math.max(0, before - 2), before));
}

/** A currency before its amount: "€ 5", "€5". */
function isPrefix(text: string, sign: number): boolean {
	return /^\s?\d/.test(text.slice(sign + 1, sign + 3));
}

function isDigit(character: string): boolean {
	return character >= '0' && character <= '9';
}

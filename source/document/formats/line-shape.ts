import {beginsLower, beginsUpper, LETTERS} from './letters.ts';

/**
 * Whether a line ends as a sentence or a part of one does, closing marks and brackets aside. Initials such as "U.S."
 * do not end a headline.
 */
export function isEnded(text: string): boolean {
	const bare = text.slice(-40).replace(/[\s»”“"’‘'›)\]]+$/, '');
	return /[.!?…:;,]$/.test(bare) && !INITIALS_LAST.test(bare);
}

/** The number of words, as white space parts them; marks that stand alone count for nothing. */
export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Capitals only, as the headings of many pages are: at least two letters and none in lower case. */
export function isAllCaps(text: string): boolean {
	if (/[a-zà-öø-ÿ]/.test(text) || text !== text.toUpperCase()) return false;
	const lower = text.toLowerCase();
	let capitals = 0;
	for (let index = 0; index < text.length && capitals < 2; index++) if (text[index] !== lower[index]) capitals++;
	return capitals === 2;
}

/** A line of ornaments that parts two sections: "* * *", "⁂". */
export function isOrnament(text: string): boolean {
	return text.length <= 80 && /^[*⁂_=~#•·◆○●■─━—–\s-]+$/.test(text);
}

/** A turn in a dialogue: the line begins with a dash. */
export function isTurn(text: string): boolean {
	return /^[—–―-]/.test(text);
}

/** Whether the line begins with a quotation mark and never closes it: speech that goes on, whatever it ends with. */
export function opensOnly(text: string): boolean {
	const closing = closings[text.charAt(0)];
	return closing !== undefined && !text.slice(1).includes(closing);
}

/** Whether a sentence ends inside the line: then it is no heading. */
export function holdsSentenceEnd(text: string): boolean {
	return SENTENCE_END.test(text);
}

/** Whether a line begins as headings do: with a capital, a digit, a mark that opens, or a letter without case. */
export function beginsLikeHeading(text: string): boolean {
	return HEADING_START.test(text) && !beginsLower(text);
}

/** Two to four capitalised words with their particles: a person, or an office such as a newsroom. */
export function isNameOnly(text: string): boolean {
	const words = text.split(' ');
	const names = words.filter(word => !particles.has(word));
	const isName = (word: string): boolean => beginsUpper(word) && NAME.test(word);
	return beginsUpper(text) && names.length >= 2 && names.length <= 4 && words.length <= 8 && names.every(isName);
}

const INITIALS_LAST = new RegExp(`(?:^|[^${LETTERS}])[A-Z]\\.[A-Z]\\.$`);
const WORD = new RegExp(`[^\\s]*[0-9${LETTERS}][^\\s]*`, 'g');
const SENTENCE_END = new RegExp(`[${LETTERS}]{3}[.!?…]+[»”“"’']* +[A-ZÀ-ÖØ-ÞŒ«“"‘„\`]`);
const HEADING_START = new RegExp(`^[0-9${LETTERS}«“"‘'¿¡(]`);
const NAME = new RegExp(`^[${LETTERS}’'.-]+$`);

const particles = new Set('de du des van von der den la le d’ et and of the'.split(' '));
const closings: Readonly<Record<string, string>> = {'«': '»', '“': '”', '"': '"', '„': '“', '‹': '›'};

import {type WordSet, words} from './word-lists.ts';

// Words with an apostrophe, of all languages at once: texts are cut at it before their language is asked for.

/** What French elides before another word, with which it is no one word. */
export const elidedWords: readonly string[] = [...words('c d j l m n s t qu jusqu lorsqu puisqu quoiqu')];

/** What stands before an apostrophe where French elides, within a word too: a quotation may begin right after it. */
export const elisions: WordSet = new Set([...elidedWords, ...words('quelqu presqu entr')]);

/** Words of English that begin with an apostrophe; decades ('90s) are seen by their digits. */
export const clippedWords: WordSet = words(
	'n em til tis twas twere cause cos cuz bout round neath tude burbs hood kay nother tween twill ello appy orrible',
);

/** Small words: before one of them an apostrophe at the end of a word is no possessive, since a noun would follow. */
export const afterClosing: WordSet = words(
	'and or but in of on to at is was were are had has with for by as who which that when et ou est sont a dans de pour',
);

/** Words that end with an apostrophe as possessives do (players’) or as they are spoken (goin’, th’). */
export const beforeApostrophe = /[sxz]$|in$|^(?:o|th|ol|wi|an|de)$|\d$/;

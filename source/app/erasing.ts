import {graphemes} from '../text/graphemes.ts';

/** What is left of the text in a field, by the command that erases: a letter goes with its accents, an emoji whole. */
export const erasing = {
	erase: (text: string) => graphemes(text).slice(0, -1).join(''),
	'erase-word': (text: string) => text.replace(/\S*\s*$/u, ''),
	'erase-all': (_text: string) => '',
} as const;

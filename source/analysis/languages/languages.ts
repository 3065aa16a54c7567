import {english} from './english.ts';
import {french} from './french.ts';
import type {Language} from './language.ts';
import {neutralNames} from './neutral-names.ts';
import {neutralSpeech} from './neutral-speech.ts';
import {spanish} from './spanish.ts';

/** The languages that the analysis knows; a new one is a row. */
const LANGUAGES: readonly Language[] = [french, english, spanish];

/** Marks only, and names by the widest conventions. */
const UNKNOWN: Language = {code: 'und', speech: neutralSpeech, names: neutralNames};

/** The language of a BCP 47 tag, such as "fr" or "en-GB"; one that knows marks only where the tag is not in the table. */
export function languageFor(tag: string): Language {
	const code = tag.toLowerCase().split(/[-_]/)[0];
	return LANGUAGES.find(language => language.code === code) ?? UNKNOWN;
}

import {english} from './english.ts';
import {french} from './french.ts';
import type {Language} from './language.ts';
import {neutralNames} from './neutral-names.ts';
import {spanish} from './spanish.ts';
import {speechOf} from './speech-defaults.ts';

/** The languages that the analysis knows, each made when a text is in it: its lists are long. A new one is a row. */
const LANGUAGES: Readonly<Record<string, () => Language>> = {fr: french, en: english, es: spanish};

/** Marks only, and names by the widest conventions. */
const unknown = (): Language => ({code: 'und', speech: speechOf({}), names: neutralNames()});

const made = new Map<() => Language, Language>();

/** The language of a BCP 47 tag, such as "fr" or "en-GB"; one that knows marks only where the tag is not in the table. */
export function languageFor(tag: string): Language {
	const code = tag.toLowerCase().split(/[-_]/)[0]!;
	const make = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code]! : unknown;
	const language = made.get(make) ?? make();
	made.set(make, language);
	return language;
}

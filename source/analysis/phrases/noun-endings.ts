import type {Gender} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';

/** Where the determiner tells no gender, the noun of a person may: l'accusé, l'accusée; null where it does not. */
export function genderByEnding(noun: string, speech: SpeechData): Gender | null {
	return speech.personNoun.test(noun) ? genderOfEnding(noun, speech) : null;
}

/** The same of any word: l'ancienne ministre. */
export function genderOfEnding(word: string, {genderEndings}: SpeechData): Gender | null {
	return genderEndings.find(([ending]) => ending.test(word))?.[1] ?? null;
}

/** A noun without the ending of many; one that has none stays as it is. */
export function singularOf(noun: string, {pluralNoun}: SpeechData): string {
	return noun.replace(pluralNoun, '');
}

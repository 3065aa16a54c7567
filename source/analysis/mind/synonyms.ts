import type {SpeechData} from '../languages/speech-data.ts';
import {rememberingBy} from '../remembering.ts';

/** The nouns that an article may have introduced somebody with whom it calls by this one. */
export const synonymsOf = rememberingBy((noun, {synonyms, callings}: SpeechData): readonly string[] => {
	const same = synonyms.filter(list => list.has(noun));
	const narrower = callings.flatMap(([wide, narrow]) => (wide.has(noun) ? [wide, narrow] : []));
	return [...same, ...narrower].flatMap(list => [...list]).filter(one => one !== noun);
});

/** What news calls somebody of an age: the 61-year-old, le sexagénaire. */
export function agesOf(years: number, {yearsOld, decades}: SpeechData): string[] {
	return [...(yearsOld === '' ? [] : [`${years}${yearsOld}`]), ...(decades.get(Math.floor(years / 10)) ?? [])];
}

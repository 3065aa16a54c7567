import type {SpeechData} from '../languages/speech-data.ts';
import {singularOf} from './noun-endings.ts';
import type {Phrase} from './phrase.ts';

/** Whether a phrase names somebody, or describes them by a noun that looks like that of a person. */
export function meansPerson({kind, head}: Phrase, {personNoun}: SpeechData): boolean {
	return kind === 'person' || (kind === 'description' && personNoun.test(head));
}

/** Whether a phrase is a noun that does not look like that of a person. */
export function meansThing({kind, head}: Phrase, {personNoun}: SpeechData): boolean {
	return (kind === 'description' || kind === 'unnamed') && !personNoun.test(head);
}

/** Whether a noun in the plural looks like that of people, or is that of groups: infirmières, clubs. */
export function meansPeople(noun: string, speech: SpeechData): boolean {
	const {groups, personNoun, pluralNoun} = speech;
	if (!pluralNoun.test(noun)) return false;
	const one = singularOf(noun, speech);
	return one !== noun && (groups.has(one) || personNoun.test(one) || personNoun.test(noun));
}

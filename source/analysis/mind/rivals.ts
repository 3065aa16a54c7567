import type {SpeechData} from '../languages/speech-data.ts';
import {type Descriptions, nounsOf} from './descriptions.ts';

/**
 * Whether a noun names a station that somebody whom the article introduced with another cannot have: “the mayor” is not the
 * singer just named. What may be the same person, a deputy and “the official”, is no rival.
 */
export function isRival(noun: string, person: number, descriptions: Descriptions, {stations}: SpeechData): boolean {
	const called = nounsOf(descriptions, person);
	const isDescribed = (nouns: ReadonlySet<string>) => called.some(noun => nouns.has(noun));
	return stations.some(rows => {
		const own = rows.find(row => row.has(noun));
		return own !== undefined && !isDescribed(own) && rows.some(row => row !== own && isDescribed(row));
	});
}

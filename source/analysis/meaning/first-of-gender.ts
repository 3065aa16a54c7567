import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';

/** Mentions from the beginning of the body on that are looked at. */
const MOST_MENTIONS = 12;

/** The person of a phrase's gender whom the body names first, from the mention `first` on, before an offset; -1 for nobody. */
export function firstOfGender({mentions, people}: Reading, first: number, {gender}: Phrase, before: number): number {
	for (let index = first; index < Math.min(mentions.length, first + MOST_MENTIONS); index++) {
		const {person, quotation, start} = mentions[index]!;
		if (start >= before) break;
		if (quotation < 0 && (!gender || people[person]!.gender === gender)) return person;
	}

	return -1;
}

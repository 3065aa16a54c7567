import {classAt, LETTER, lengthAt} from '../../text/characters.ts';
import {lastAtMost} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';

/** Characters behind a mention in which pronouns tell its gender. */
const REACH = 200;

/** Characters before a name in which its owner stands, and words between them. */
const OWNER_WITHIN = 40;
const OWNED_WITHIN = 3;

/** “Tom Ray's lawyer, Ann Lee, said he”, “his wife Ann Lee said he”: the pronoun behind means the owner. */
function isOwned(before: string, speech: SpeechData): boolean {
	const words: readonly string[] = before.match(/(?<=\p{L})'\p{L}+|\p{L}+|[.;:"“”«»]/gu) ?? [];
	return words
		.slice(-1 - OWNED_WITHIN)
		.some(word => speech.genitives.has(word) || pointingOf(word, speech) === 'possessive');
}

/** Whether a pronoun of this gender, and none of the other, follows the mention in its sentence before anybody else is named. */
export function isCalled(reading: Reading, index: number, gender: Gender | null): boolean {
	const {known} = reading.mentions[index]!;
	known.genderBehind ??= genderBehind(reading, index);
	return known.genderBehind === gender;
}

/** What is asked of a word behind a mention, and the length of the longest of which anything is known. */
const wordsOf = onceBy(({objectPronouns, pronouns, anaphors}: SpeechData) => {
	const all = [...objectPronouns, ...pronouns.keys()];
	const known = (word: string) => ({
		isObject: objectPronouns.has(word),
		isAnaphor: anaphors.has(word),
		gender: pronouns.get(word)?.gender ?? null,
	});
	return {words: new Map(all.map(word => [word, known(word)])), longest: Math.max(0, ...all.map(({length}) => length))};
});

/** The one gender of the pronouns that follow a mention so; 'none' where there are none, or both. */
function genderBehind({smallText, mentions, starts, speech}: Reading, index: number): Gender | 'none' {
	const {start, end} = mentions[index]!;
	const next = mentions[index + 1]?.start ?? Infinity;
	const to = Math.min(starts.breaks[lastAtMost(starts.breaks, end - 1) + 1] ?? Infinity, next, end + REACH);
	const {words, longest} = wordsOf(speech);
	let isMale = false;
	let isFemale = false;
	let isBehindComma = false;
	for (let at = end; at < to; at++) {
		const from = at;
		while (at < to && (smallText[at] === '-' || (classAt(smallText, at) & LETTER) !== 0)) at += lengthAt(smallText, at);
		if (at > from) {
			const word = at - from > longest ? undefined : words.get(smallText.slice(from, at));
			// “pressed her”, « René lui cède »: whoever hears is another; « René, lui, rit » stresses the subject. And of
			// « Ann lui demande ce qu'il veut » the pronoun behind means whoever hears.
			if (word?.isObject && (!isBehindComma || word.isAnaphor)) break;
			if (word?.gender === 'male') isMale = true;
			if (word?.gender === 'female') isFemale = true;
			isBehindComma = false;
		}

		if (at < to && smallText[at] === ',') isBehindComma = true;
	}

	const isNone = isMale === isFemale || isOwned(smallText.slice(Math.max(0, start - OWNER_WITHIN), start), speech);
	return isNone ? 'none' : isMale ? 'male' : 'female';
}

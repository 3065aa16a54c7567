import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFunctionWord} from '../phrases/verbs.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import type {Allusion} from './allusions.ts';
import {distance, distancesTo} from './distances.ts';

/** Characters from the beginning of a sentence in which its first words end. */
const FIRST_WITHIN = 20;
/** Strangers before a pronoun that are looked at. */
const MOST = 4;
/** Characters of a stranger's sentence that are read. */
export const SENTENCE = 200;
/** What counts for one, as for anybody who is a subject, and one who tells something in the sentence before: see mostSalient. */
const SUBJECT = 1;
const TELLING = 1;

/** A pronoun at an offset that may mean somebody without a name. */
export type SoughtStranger = {
	readonly at: number;
	readonly gender: Gender | null;
	/** Whether it may be one who was heard before, who does not answer. */
	readonly mayBeHeard: boolean;
	/** “…,” she said: whether the pronoun is who speaks. */
	readonly isSpeaking: boolean;
};

/** How firmly the one of some strangers is in mind whom a pronoun at an offset may mean; -Infinity for none. */
export function weightAmong(
	reading: Reading,
	strangers: readonly Allusion[],
	{at, gender, isSpeaking}: SoughtStranger,
): number {
	const {smallText, breaks, speech} = reading;
	let best = -Infinity;
	const last = lastStartingAtOrBefore(strangers, at - 1);
	for (let index = last; index >= 0 && index > last - MOST; index--) {
		const {start, end, gender: own} = strangers[index]!;
		if (own && gender && own !== gender) continue;
		// “A cousin had told her of it”: she is another.
		const next = breaks[lastStartingAtOrBefore(breaks, start) + 1]?.start ?? at;
		// « Une voisine, elle, dormait »
		const setOff = /^, \p{L}+,/u.exec(smallText.slice(end, end + FIRST_WITHIN))?.[0] ?? '';
		const from = end + setOff.length;
		const rest = smallText.slice(from, Math.min(next, at, end + SENTENCE)).match(/\p{L}+/gu) ?? [];
		if (rest.some(word => speech.objectPronouns.has(word) && speech.datives.has(word))) continue;
		const isSought = (word: string) => speech.anaphors.has(word) && (!gender || speech.anaphors.get(word) === gender);
		if (rest.some((word, index) => isSought(word) && !isOwn(rest, index, own, speech))) continue;
		// “A woman said it was loud. “It goes on all night,” she said”: she goes on.
		const sentence = lastStartingAtOrBefore(breaks, start);
		const isBefore = sentence === lastStartingAtOrBefore(breaks, at - 1) - 1;
		// « Un ami l'héberge. Il court »: the one whom the sentence was about, unless the friend says something right behind it.
		const [, clitic = ''] = /^ (\p{L}+'?)/u.exec(smallText.slice(end, end + FIRST_WITHIN)) ?? [];
		const isOfOther = speech.clitics.has(clitic) && (speech.determiners.has(clitic) || speech.datives.has(clitic));
		if (isOfOther && !(isBefore && isSpeaking)) continue;
		const isFirst = start - (breaks[sentence]?.end ?? 0) <= FIRST_WITHIN;
		const telling = isBefore && isFirst && rest.some(word => isVerbForm(word, speech.verbs)) ? TELLING : 0;
		best = Math.max(best, SUBJECT + telling + distance(distancesTo(reading, gender, at), start));
	}

	return best;
}

/** “The boy said he …”, “a woman who hid her name”: a pronoun that means the stranger. */
function isOwn(words: readonly string[], at: number, gender: Gender | null, speech: SpeechData): boolean {
	const [before = '', pronoun = '', next = ''] = words.slice(Math.max(0, at - 1), at + 2);
	// “One resident said she …”
	if (!gender) return at > 0 && isVerbForm(before, speech.verbs) && !speech.determiners.has(pronoun);
	if (at === 0 || speech.anaphors.get(pronoun) !== gender) return false;
	if (speech.determiners.has(pronoun)) return next !== '' && !isFunctionWord(next, speech);
	return speech.subordinators.has(before) || isVerbForm(before, speech.verbs);
}

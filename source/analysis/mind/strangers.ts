import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFunctionWord} from '../phrases/verbs.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {once} from '../remembering.ts';
import {type Allusion, collectNouns} from './allusions.ts';
import type {Descriptions} from './descriptions.ts';
import {distance, distancesTo} from './distances.ts';
import {isAged, isOne, isRelative, isUnnamed, ownedBefore, subjectsAmong} from './stranger-nouns.ts';

/** Characters from the beginning of a sentence in which its first words end. */
const FIRST_WITHIN = 20;
/** Strangers before a pronoun that are looked at. */
const MOST = 4;
/** Characters of a stranger's sentence that are read. */
const SENTENCE = 200;
/** What counts for one, as for anybody who is a subject, and one who tells something in the sentence before: see mostSalient. */
const SUBJECT = 1;
const TELLING = 1;

/** Nouns for people without a name that are followed. */
const MOST_MET = 8;
/** Characters before a noun in which somebody without a name was introduced with it. */
const INTRODUCED_WITHIN = 1200;

/** People without a name who are the subject of a sentence: “A woman in the gallery wept”. */
export type Strangers = {
	/** How firmly one of them is in mind whom a pronoun at an offset may mean; -Infinity for nobody. Whoever was heard does not answer. */
	readonly inMind: (
		at: number,
		gender: Gender | null,
		how?: {readonly isAnswer?: boolean | undefined; readonly isSpeaking: boolean},
	) => number;
	/** Whether a noun in the sentence before an offset points to somebody whom a pronoun there may mean: le voisin. */
	readonly isAlluded: (at: number, gender: Gender | null) => boolean;
	/** A noun with a definite article was found to mean somebody without a name, and does so from then on. */
	readonly meet: (noun: string) => void;
	/** One of them speaks: “…,” said a neighbour. */
	readonly hear: (stranger: Allusion) => void;
	/** Where one of them was last introduced by a noun before an offset: “one resident said”; -1 for nowhere. */
	readonly introduced: (noun: string, at: number) => number;
};

const NOT_SPEAKING = {isSpeaking: false};

/** The strangers of an article; `allusions` are its nouns of people with a definite article. */
export function createStrangers(
	reading: Reading,
	allusions: () => readonly Allusion[],
	descriptions: () => Descriptions,
): Strangers {
	const strangers = once(() => {
		const unnamed = allusions().filter(
			one => isUnnamed(reading, one.end) || isAged(reading, one, descriptions) || isOne(reading, one),
		);
		const met = subjectsAmong(reading, collectNouns(reading, 'indefinite'));
		const others = [...unnamed, ...allusions().filter(allusion => isRelative(reading, allusion, descriptions))];
		return others.length === 0 ? met : [...met, ...others].sort((a, b) => a.start - b.start);
	});
	const met = new Set<string>();
	let calledByNoun: readonly Allusion[] = [];
	const heard: Allusion[] = [];
	const {blocks} = reading.article;
	return {
		inMind(at, gender, {isAnswer = false, isSpeaking} = NOT_SPEAKING) {
			// “It began”: no person. And a paragraph comes back to somebody named.
			const isHeard =
				!isAnswer &&
				gender !== null &&
				(heard.at(-1)?.start ?? -1) >= blocks[lastStartingAtOrBefore(blocks, at)]!.start;
			const lists = [strangers(), calledByNoun, isHeard ? heard : [], ownedBefore(reading, at, descriptions)];
			return Math.max(...lists.map(list => inMindAmong(reading, list, at, gender, isSpeaking)));
		},
		isAlluded(at, gender) {
			const last = allusions()[lastStartingAtOrBefore(allusions(), at - 1)];
			if (!last || last.start < Math.max(at - SENTENCE, blocks[lastStartingAtOrBefore(blocks, at)]!.start))
				return false;
			return !gender || !last.gender || last.gender === gender;
		},
		meet(noun) {
			if (met.has(noun) || met.size === MOST_MET) return;
			met.add(noun);
			calledByNoun = subjectsAmong(
				reading,
				allusions().filter(allusion => met.has(allusion.noun)),
			);
		},
		hear(stranger) {
			// Headings are heard last.
			if (stranger.start > (heard.at(-1)?.start ?? -1)) heard.push(stranger);
		},
		introduced(noun, at) {
			for (let index = lastStartingAtOrBefore(strangers(), at - 1); index >= 0; index--) {
				const stranger = strangers()[index]!;
				if (stranger.start < at - INTRODUCED_WITHIN) break;
				if (stranger.noun === noun) return stranger.start;
			}

			return -1;
		},
	};
}

/** How firmly the one of some strangers is in mind whom a pronoun at an offset may mean; -Infinity for none. */
function inMindAmong(
	reading: Reading,
	strangers: readonly Allusion[],
	at: number,
	gender: Gender | null,
	isSpeaking: boolean,
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

import type {Range} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Placed} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {LONGEST_PAIR, wordsBefore} from './words-before.ts';

/** After a preposition, after a verb as its object, or before a possessive: not the subject. */
export function isOblique(reading: Reading, place: Placed): boolean {
	const {smallText, speech} = reading;
	const {known} = place;
	if (known.isOblique !== null) return known.isOblique;
	const words = wordsBefore(smallText, place.start);
	known.isOblique = isObliqueAt(smallText, place, words, speech) || isPlayed(reading, place, words);
	return known.isOblique;
}

/** “Her Hamlet toured”, “his Lady Bell frightened the ushers”: whom somebody plays, but not “her Uncle Tom”, nor “Her Majesty Ann”. */
function isPlayed({article: {text}, speech}: Reading, {start}: Range, words: readonly string[]): boolean {
	if (words.every(word => pointingOf(word, speech) !== 'possessive')) return false;
	const [, owner = '', title = ''] =
		/(\p{L}+)(?: (\p{Lu}\p{Ll}+))? $/u.exec(text.slice(Math.max(0, start - LONGEST_PAIR), start)) ?? [];
	const called = title.toLowerCase();
	const isTheirs = pointingOf(owner.toLowerCase(), speech) === 'possessive';
	return isTheirs && !speech.kin.has(called) && !speech.styles.has(called);
}

function isObliqueAt(
	smallText: string,
	{start, end}: Range,
	[first, second]: readonly [first: string, second: string],
	speech: SpeechData,
): boolean {
	// “à M. Duval”, “près de la maire”, “to Senator Gray”: the title and the article belong to the name.
	const isPart =
		speech.abbreviations.has(second) ||
		speech.determiners.has(second) ||
		speech.adjectives.has(second) ||
		(speech.modifiersFirst && speech.personNoun.isListed(second));
	const word = isPart ? first : second;
	// “as Ann Lee lifted them”, “after Tom Ray had left”: what is a preposition elsewhere begins a clause.
	const isConjunction = speech.clauseOpeners.has(word) && hasVerbBehind(smallText, end, speech);
	if (speech.objectVerb.test(word) || (speech.prepositions.has(word) && !isConjunction)) return true;
	// « Le danseur remplaçait Ann Lee », but « disait Ann Lee », « que remplaçait Ann Lee »
	if (!isPart && speech.imperfect.test(second) && !isVerbForm(second, speech.verbs) && !leadsOn(first, speech))
		return true;
	return speech.genitives.has(smallText.slice(end, end + 2)) || isApposedToOblique(smallText, {start, end}, speech);
}

/** Characters of a noun and its article with a preposition before them, and of what stands behind a name with a comma. */
const LONGEST_NOUN = 40;
const BEHIND = 2;

/** « l'usine de son patron, Paul Roux. »: named beside a noun of a person that a preposition stands before, at the end of a clause. */
function isApposedToOblique(smallText: string, {start, end}: Range, speech: SpeechData): boolean {
	if (speech.modifiersFirst || smallText.slice(start - BEHIND, start) !== ', ') return false;
	if (!/^[.,;!?]/.test(smallText.slice(end, end + 1)) || hasVerbBehind(smallText, end + 1, speech, true)) return false;
	const words: readonly string[] = smallText.slice(Math.max(0, start - LONGEST_NOUN), start).match(/\p{L}+'?/gu) ?? [];
	const [preposition = '', article = '', noun = ''] = words.slice(-3);
	const isLed = pointingOf(article, speech) === 'possessive' && speech.prepositions.has(preposition);
	return isLed && speech.personNoun.test(noun);
}

/** Characters of a space and a verb; what of a longer one is cut off is no form that tables have. */
const LONGEST_VERB = 24;

/** Whether what stands right behind a name looks like a verb, so that the name is its subject; a participle does not count where `isFiniteOnly`. */
export function hasVerbBehind(smallText: string, end: number, speech: SpeechData, isFiniteOnly = false): boolean {
	const [, verb = ''] = /^ (\p{L}+)/u.exec(smallText.slice(end, end + LONGEST_VERB)) ?? [];
	// « de son capitaine, Ann Lee, exclue »
	if (isFiniteOnly && speech.participle.test(verb)) return false;
	return speech.auxiliaries.has(verb) || speech.objectVerb.test(verb) || isVerbForm(verb, speech.verbs);
}

/** Whether a word begins a clause. */
export function leadsOn(word: string, {subordinators, relatives, clauseOpeners}: SpeechData): boolean {
	return subordinators.has(word) || relatives.has(word) || clauseOpeners.has(word);
}

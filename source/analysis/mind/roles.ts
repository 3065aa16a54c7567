import {lastAtMost, type Range} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Placed, Role} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {isAgentAhead, isCompanion, isInClauseAhead} from './ahead.ts';
import {isImpersonal} from './impersonal.ts';
import {LONGEST_PAIR, wordsBefore} from './words-before.ts';

/** Mentions before one that are looked at in its sentence. */
const MOST_BEFORE = 6;

/** Index of the break before the sentence of a mention or an allusion; -1 for none. */
export function sentenceOf({starts}: Reading, {start, known}: Placed): number {
	known.sentence ??= lastAtMost(starts.breaks, start - 1);
	return known.sentence;
}

/** The role of a mention: the first name of a sentence is its subject, unless a pronoun began it; one after “of” or a verb is not. */
export function roleOf(reading: Reading, index: number): Role {
	const {known} = reading.mentions[index]!;
	known.role ??= findRole(reading, index);
	return known.role;
}

function findRole(reading: Reading, index: number): Role {
	const {mentions, breaks} = reading;
	const sentence = breaks[sentenceOf(reading, mentions[index]!)];
	const from = sentence?.end ?? 0;
	if (isAgentAhead(reading, from, mentions[index]!) || isCompanion(reading, from, mentions[index]!))
		return 'agentAhead';
	if (isOblique(reading, mentions[index]!)) return 'oblique';
	const isObject = sentence?.opening === 'pronoun' || isBehindPronoun(reading, from, mentions[index]!.start);
	if (isObject || isInClauseAhead(reading, from, index)) return 'unplaced';
	if (sentence?.opening === 'description' && isBehindDoer(reading, from, mentions[index]!.start)) return 'unplaced';
	for (let before = index - 1; before >= Math.max(0, index - MOST_BEFORE); before--) {
		if (mentions[before]!.start <= (sentence?.start ?? -1)) break;
		if (!isOblique(reading, mentions[before]!) && !isInClauseAhead(reading, from, before))
			return isSecondSubject(reading, mentions[index]!) ? 'subject' : 'unplaced';
	}

	return 'subject';
}

/** Characters of an adverbial that opens a sentence and of the pronoun behind its comma. */
const LONGEST_ADVERBIAL = 40;

/** « Vendredi, elle a consulté Ann Lee »: a pronoun is the subject, behind the first comma of a sentence from `from` on. */
function isBehindPronoun({smallText, speech}: Reading, from: number, to: number): boolean {
	const before = smallText.slice(from, Math.min(to, from + LONGEST_ADVERBIAL));
	if (!before.includes(', ')) return false;
	const [opening = '', pronoun = ''] = /^[^,]*, (\p{L}+) /u.exec(before) ?? [];
	if (!speech.anaphors.has(pronoun) || speech.determiners.has(pronoun)) return false;
	const behind = from + opening.length;
	const words = smallText.slice(behind, behind + LONGEST_ADVERBIAL).match(/\p{L}+'?/gu) ?? [];
	return !isImpersonal(pronoun, words, speech);
}

/** Characters of a subject, its verb and what stands before the object. */
const LONGEST_CLAUSE = 80;

/** « Le maire a battu Ann Lee »: whether whoever a noun means does something to a name, or with it, in the sentence that begins at `from`. */
function isBehindDoer({smallText, speech}: Reading, from: number, to: number): boolean {
	const before = to - from > LONGEST_CLAUSE ? ',' : smallText.slice(from, to);
	if (!/^[\p{L}\d\s'.-]+$/u.test(before)) return false;
	const words: readonly string[] = before.match(/\p{L}+'?/gu) ?? [];
	// Of what the subject is and does: « a battu », « sait que »
	const isOfVerb = (word: string) =>
		speech.singularAuxiliaries.has(word) || speech.imperfect.test(word) || leadsOn(word, speech);
	const verb = words.findIndex((word, index) => index > 1 && isOfVerb(word));
	const isPerson = words.slice(1, Math.max(1, verb)).some(word => speech.personNoun.test(word));
	// “The winner is Ann Lee”
	return isPerson && !speech.copulas.has(words.at(-1)!);
}

/** Whether a word begins a clause. */
function leadsOn(word: string, {subordinators, relatives, clauseOpeners}: SpeechData): boolean {
	return subordinators.has(word) || relatives.has(word) || clauseOpeners.has(word);
}

/** Characters of a comma and a conjunction between spaces: “, although ” has eleven. */
const LONGEST_LINK = 12;

/** “Tom Ray spoke, and Ann Lee backed him”: after a comma and a conjunction, with a verb behind. */
function isSecondSubject({smallText, speech}: Reading, {start, end}: Placed): boolean {
	const before = smallText.slice(Math.max(0, start - LONGEST_LINK), start);
	const [, comma, word] = /(,?) (\p{Ll}+) $/u.exec(before) ?? [];
	if (!comma || !word || !(speech.links.has(word) || speech.clauseOpeners.has(word))) return false;
	return hasVerbBehind(smallText, end, speech);
}

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
function hasVerbBehind(smallText: string, end: number, speech: SpeechData, isFiniteOnly = false): boolean {
	const [, verb = ''] = /^ (\p{L}+)/u.exec(smallText.slice(end, end + LONGEST_VERB)) ?? [];
	// « de son capitaine, Ann Lee, exclue »
	if (isFiniteOnly && speech.participle.test(verb)) return false;
	return speech.auxiliaries.has(verb) || speech.objectVerb.test(verb) || isVerbForm(verb, speech.verbs);
}

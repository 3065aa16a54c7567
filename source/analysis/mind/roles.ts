import {lastAtMost} from '../../text/range.ts';
import {isImpersonal} from '../reading/impersonal.ts';
import type {Placed, Role} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {isAgentAhead, isCompanion, isInClauseAhead} from './ahead.ts';
import {hasVerbBehind, isOblique, leadsOn} from './obliques.ts';

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

/** Characters of a comma and a conjunction between spaces: “, although ” has eleven. */
const LONGEST_LINK = 12;

/** “Tom Ray spoke, and Ann Lee backed him”: after a comma and a conjunction, with a verb behind. */
function isSecondSubject({smallText, speech}: Reading, {start, end}: Placed): boolean {
	const before = smallText.slice(Math.max(0, start - LONGEST_LINK), start);
	const [, comma, word] = /(,?) (\p{Ll}+) $/u.exec(before) ?? [];
	if (!comma || !word || !(speech.links.has(word) || speech.clauseOpeners.has(word))) return false;
	return hasVerbBehind(smallText, end, speech);
}

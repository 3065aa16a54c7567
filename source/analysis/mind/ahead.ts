import {lettersFrom} from '../../text/characters.ts';
import type {Range} from '../../text/range.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {sequencesAt} from '../reading/sequences.ts';
import {wordsBefore} from './words-before.ts';

/** Characters from the beginning of a sentence in which a participle and its agent stand. */
const LONGEST_PARTICIPIAL = 120;
/** Words at the beginning of a sentence among which is the text that somebody has made. */
const TEXT_WITHIN = 5;
/** Characters of “ and ”, in the languages that have tables. */
const LONGEST_JOIN = 5;
/** Characters from the beginning of a sentence to a name with a preposition before it. */
const LONGEST_COMPANY = 60;

/**
 * “When Ann Lee left, Tom Ray took over”: whether a mention is in the clause that opens its sentence, before the main subject;
 * `from` is where the sentence begins.
 */
export function isInClauseAhead({smallText, mentions, speech}: Reading, from: number, index: number): boolean {
	const {start} = mentions[index]!;
	if (start - from > LONGEST_COMPANY) return false;
	const before = smallText.slice(from, start).trimStart();
	const first = before.slice(0, lettersFrom(before, 0));
	if (!speech.clauseOpeners.has(first) || before[first.length] !== ' ' || before.includes(',')) return false;
	let last = index;
	// « Quand Ann Lee et Tom Ray sont arrivés, Paul Roux »
	while (isJoined(smallText, mentions[last]!.end, mentions[last + 1]?.start, speech)) last++;
	const {end} = mentions[last]!;
	const next = mentions[last + 1]?.start ?? Infinity;
	if (next - start > LONGEST_PARTICIPIAL) return false;
	const parts = smallText.slice(end, next).split(', ');
	// « Quand Ann Lee, maire de Sorn, est arrivée, Tom Ray »
	const [opening = '', title = '', ...more] = parts[0] === '' && parts.length > 3 ? parts.slice(2) : parts;
	return (
		more.length === 0 &&
		!opening.includes(',') &&
		(title === '' || speech.abbreviations.has(title.replace(/\W+$/, ''))) &&
		smallText.slice(end, next).includes(', ')
	);
}

/** “Ann Lee and Tom Ray”: whether nothing but a word that joins stands between two names. */
function isJoined(smallText: string, end: number, start: number | undefined, {links}: SpeechData): boolean {
	return start !== undefined && start - end <= LONGEST_JOIN && links.has(smallText.slice(end, start).trim());
}

/** Whether a participle begins the sentence from `from` on, and whoever did it is named there: “Pressé par la juge Ann Lee, il”. */
export function isAgentAhead({smallText, speech}: Reading, from: number, {start: to, end}: Range): boolean {
	if (to - from > LONGEST_PARTICIPIAL || to <= from) return false;
	const before = smallText.slice(from, to);
	if (!before.includes(speech.agent)) return false;
	const words: readonly string[] = before.match(/[\p{L}-]+|,/gu) ?? [];
	const agent = words.lastIndexOf(speech.agent);
	// “Asked by the judge, Ann Lee, he”, but “Asked by a reporter, Ann Lee sighed”.
	const most = smallText[end] === ',' ? 1 : 0;
	const isNext = words.slice(agent).filter(word => word === ',').length <= most;
	// “In a statement by her secretary, Tom Ray, she”
	const isText = speech.prepositions.has(words[0]!) && words.slice(1, TEXT_WITHIN).some(word => speech.texts.has(word));
	return agent > 0 && isNext && (isText || speech.participle.test(words[0]!));
}

/** What follows a name in the part of a sentence that a comma closes. */
const REST_OF_COMPANY = /^[^.!?…;]{0,118},/;
const LONGEST_REST = 120;

/**
 * « Devant le ministre Ann Lee, elle », “Avec Ann Lee, elle”, “Asked about Ann Lee, she”: named with a preposition before the
 * subject, from `from` on.
 */
export function isCompanion({smallText, speech}: Reading, from: number, {start: to, end}: Range): boolean {
	if (to - from > LONGEST_COMPANY || to <= from) return false;
	if (!speech.modifiersFirst && smallText[end] !== ',') return false;
	const before = smallText.slice(from, to);
	const [first = '', second = ''] = before.match(/\p{L}+/gu) ?? [];
	const isAsked =
		speech.modifiersFirst &&
		(speech.participle.test(first) || speech.nonFinite.test(first)) &&
		(speech.companions.has(first) || speech.companions.has(second));
	// “Asked about her captain, Ann Lee, she”, “Regarding Ann Lee's injury, she”
	if (isAsked) return /^[^,]*(?:, )?$/.test(before) && REST_OF_COMPANY.test(smallText.slice(end, end + LONGEST_REST));
	if (smallText[end] !== ',') return false;
	if (before.includes(',')) return isAddressee(before, speech);
	if (speech.companions.has(first)) return true;
	// « Interpellant Ann Lee, il », « Pour soutenir Ann Lee, il »
	const isActing = speech.nonFinite.test(first) || speech.prepositions.has(first);
	if (!speech.modifiersFirst && isActing && speech.nonFinite.test(wordsBefore(smallText, to)[1])) return true;
	// « Derrière ce nom se cache Ann Lee, »
	const isTitled = speech.personNoun.test(/\p{L}+(?=\P{L}*$)/u.exec(before)?.[0] ?? '');
	// « Accompagné du ministre Ann Lee, », « Contrairement au ministre Ann Lee, », but « Ou de l'oncle Tom, »
	const isBehind = first.length > 2 && (speech.participle.test(first) || speech.adverb.test(first));
	const isLed = isBehind ? second : first;
	return isTitled && speech.prepositions.has(isLed) && !isSource(before, speech);
}

/** « Dans une lettre au maire, Ann Lee, elle »: who is named in apposition to a noun with a preposition before it. */
function isAddressee(before: string, speech: SpeechData): boolean {
	const words: readonly string[] = before.match(/\p{L}+'?/gu) ?? [];
	const [preposition = '', noun = ''] = words.slice(-2);
	if (speech.modifiersFirst || !/^[^,]*, $/.test(before) || isSource(before, speech)) return false;
	return [words[0]!, preposition].every(word => speech.prepositions.has(word)) && speech.personNoun.test(noun);
}

/** « Selon le ministre Ann Lee, », « De l'aveu d'Ann Lee, »: whose words the sentence gives. */
function isSource(before: string, {accordingTo}: SpeechData): boolean {
	const words = before.match(/\p{L}+'?/gu)?.map(word => ({word})) ?? [];
	return sequencesAt(words, 0, accordingTo).length > 0;
}

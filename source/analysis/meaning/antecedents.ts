import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {hasOwnName, isApposed, isNamedThing, isReader} from './group-names-meant.ts';
import {agrees, isPlacedFor} from './placed-groups.ts';

/** A group that a pronoun or a noun may stand for, by its phrase, and how firmly it is in mind: see mostSalient. */
export type Antecedent = {readonly phrase: Phrase; readonly tokens: readonly Token[]; readonly score: number};

/** Characters before a pronoun in which a group is looked for, and what a sentence in between costs. */
const GROUP_REACH = 300;
const SENTENCE = 1.2;
/** Paragraphs before a noun in which what it stands for is looked for. */
const BLOCKS = 3;
/** How firmly a group is in mind at the most: in the sentence itself. */
export const MOST_OF_GROUP = 1;

/**
 * The nearest group that is no complement, in the block before a pronoun, “The council met. It said”, and one with a name
 * before a noun that stands for it, “the company”, up to three blocks before; null where there is none that is more firmly in mind than `least`.
 */
export function groupInMind(reading: Reading, pronoun: Phrase, at: number, least = -Infinity): Antecedent | null {
	const {article} = reading;
	const own = lastStartingAtOrBefore(article.blocks, at);
	const found = groupIn(reading, pronoun, article.blocks[own], at, least);
	const isPronoun = pronoun.kind === 'pronoun';
	if (found || (isPronoun && (pronoun.gender !== null || pronoun.isPlural || article.blocks[own]?.start !== at)))
		return found;
	// “Elm Foods closed a shop.” “It said”: a paragraph goes on with it, and a noun that stands for it further down.
	const isAlone = !isPronoun && pronoun.to - pronoun.from === 2;
	for (let block = own - 1; block >= 0 && block >= own - (isAlone ? BLOCKS : 1); block--) {
		const before = groupIn(reading, pronoun, article.blocks[block], article.blocks[block + 1]!.start, least);
		const {head = ''} = before?.phrase ?? {};
		// “the company” is no college, told of further up.
		if (before && (block === own - 1 || head === pronoun.head || !reading.speech.groups.has(head))) return before;
	}

	return null;
}

function groupIn(
	reading: Reading,
	pronoun: Phrase,
	block: Range | undefined,
	at: number,
	least: number,
): Antecedent | null {
	const {speech} = reading;
	if (!block) return null;
	const tokens = tokensOf(reading, {start: Math.max(block.start, at - GROUP_REACH), end: at}, -1);
	// « Interrogée par la banque, la société répond »: a subject stands for nothing that its own sentence adds.
	const isSubject = at < block.end && !isOf(tokens.at(-1), CLASS.preposition);
	const own = isSubject ? tokens.findLastIndex((_, index) => endsSentence(tokens, index)) : tokens.length;
	let found: Phrase | null = null;
	let since = 0;
	let sentences = 0;
	let introduced: Phrase | null = null;
	const isLatter = speech.latter.has(pronoun.head);
	for (let index = lastSentences(tokens, (MOST_OF_GROUP - least) / SENTENCE); index < tokens.length; index++) {
		if (endsSentence(tokens, index)) sentences++;
		const phrase = readPhrase(tokens, index, speech);
		if (!phrase) continue;
		const isPronoun = pronoun.kind === 'pronoun';
		if (!isPronoun && isIntroduced(tokens, phrase, pronoun)) {
			introduced = phrase;
			found = null;
		}

		if (introduced && isRevealed(tokens, phrase, speech)) introduced = null;
		const noun = found ?? introduced;
		const isApposition = noun !== null && since === sentences && isApposed(tokens, phrase, noun);
		const isFit =
			phrase.kind === 'organisation' &&
			isNamedFor(tokens, index, phrase, pronoun, isApposition, speech) &&
			isPlacedFor(tokens, index, phrase, pronoun, found === null && (isPronoun || index < own), speech) &&
			(!introduced ||
				isApposition ||
				tokens.slice(phrase.from, phrase.to).some(({word}) => word === introduced!.head)) &&
			agrees(tokens, phrase, pronoun, speech);
		if (isFit && (!found || isLatter || since < sentences || isApposition)) {
			found = phrase;
			since = sentences;
		}

		// “the director of Lee Mills, Ann Lee,”: what completes another phrase is looked at too.
		if (isPronoun || phrase.kind === 'organisation') index = Math.max(index, phrase.to - 1);
	}

	return found && {phrase: found, tokens, score: MOST_OF_GROUP - SENTENCE * (sentences - since)};
}

/** Whether a group has a name, or needs none, for what may stand for it; a thing with a name of its own, “Hurricane Irma”, is nobody. */
function isNamedFor(
	tokens: readonly Token[],
	at: number,
	phrase: Phrase,
	pronoun: Phrase,
	isApposition: boolean,
	speech: SpeechData,
): boolean {
	if (pronoun.kind !== 'pronoun') return hasOwnName(tokens, phrase, pronoun, speech) && !isReader(tokens, at, speech);
	const isOwn = tokens[phrase.name.from]!.word === phrase.head || isApposition;
	return !speech.placeGroups.has(phrase.head) && (isOwn || !isNamedThing(phrase, speech));
}

/** « Une association de riverains a saisi le juge »: what a noun means that a sentence before it begins with, and no name near by. */
function isIntroduced(tokens: readonly Token[], {kind, from, to, head}: Phrase, noun: Phrase): boolean {
	const isSame = kind === 'organisation' && head === noun.head && isOf(tokens[from], CLASS.indefinite);
	const isFirst = itemAt(tokens, from - 1)?.kind !== 'comma' && isFollowedByVerb(tokens, to);
	return isSame && isFirst && tokens.slice(from + 1, to).every(({isCapital}) => !isCapital);
}

/** « Il s'agit de Brévin-Mer. », « Une entreprise est visée, Brévin-Mer. »: the name of what a noun introduced. */
function isRevealed(tokens: readonly Token[], {name, from, to}: Phrase, {impersonal}: SpeechData): boolean {
	if (!tokens[name.from]!.isProper || tokens[to]?.kind !== 'stop') return false;
	const words = [from - 3, from - 2].map(at => tokens[at]?.word ?? '');
	return tokens[from - 1]?.kind === 'comma' || impersonal.has(words[1]!) || impersonal.has(words.join(''));
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
	const {kind} = tokens[index]!;
	return kind === 'stop' || (kind === 'quotation' && tokens[index + 1]?.isCapital === true);
}

/** The index of the first token behind which fewer sentences end than `ends`. */
function lastSentences(tokens: readonly Token[], ends: number): number {
	let index = tokens.length;
	for (let count = 0; index > 0; index--) if (endsSentence(tokens, index - 1) && ++count >= ends) break;
	return index;
}

import {beginsWithDigit} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {sequencesAt} from '../reading/sequences.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';
import {nameEnd} from './group-name-end.ts';
import type {Agreeing} from './nouns.ts';
import {afterOwned} from './owned.ts';
import {meansPeople} from './persons.ts';
import {type Phrase, phraseOf} from './phrase.ts';

/** Letters of a kind of groups that is written in capitals: ONG. */
const LONGEST_ACRONYM = 3;

/** The group or institution whose name begins at token `at` of the phrase from `from` on; null where none does. */
export function readGroup(
	tokens: readonly Token[],
	from: number,
	at: number,
	{gender, isPlural}: Agreeing,
	speech: SpeechData,
): Phrase | null {
	const head = tokens[at]!;
	// “Midi Libre”, but not “midi”
	const isName = !speech.modifiersFirst && head.isProper && tokens[at + 1]?.isProper === true;
	if (!isName && isOf(head, CLASS.functional | CLASS.determiner)) return null;
	const end = nameEnd(tokens, at, speech);
	const endsInName = tokens[end - 1]!.kind === 'name' && isOf(tokens[end - 2], CLASS.complement);
	const isGroup = isOf(head, CLASS.group) || meansPeople(head.word, speech);
	const isOfPerson = endsInName && !speech.modifiersFirst && !isGroup;
	// « Colère d'Ann Lee : » is no group, « le MPR d'Ann Lee » one without her, as is « Renaissance d'Ann Lee dénonce ».
	const isSaying = head.isCapital && isOf(tokens[end], CLASS.verb);
	if (isOfPerson && !head.isProper && !isSaying) return null;
	const to = isOfPerson ? end - 2 : end;
	const start = speech.modifiersFirst ? modifiedStart(tokens, from, at) : properStart(tokens, at, to, speech);
	const own = afterOwned(tokens, at, to, speech);
	// “the monitoring group NetWatch”
	let named = own;
	while (named < to && !tokens[named]!.isProper && isOf(tokens[named], CLASS.group)) named++;
	const isNamed =
		speech.modifiersFirst &&
		named > own &&
		named < to &&
		speech.anyGroup.has(tokens[named - 1]!.word) &&
		tokens[named]!.isProper;
	// “l'ONG Les Bleuets”
	const isAcronym = head.word.length <= LONGEST_ACRONYM && speech.anyGroup.has(head.word);
	const isOwned = own > at && tokens[own]!.isProper;
	const name = {from: isNamed ? named : isOwned ? own : head.isCapital && !isAcronym ? at : start, to};
	const noun = isOwned ? tokens[own]!.word : head.word;
	return phraseOf('organisation', from, ownedEnd(tokens, to), {head: noun, gender, isPlural, name});
}

/** “50 organisations”, “près de 200 salariés”: so many of a group; null where no number and noun of a group stand there. */
export function readCounted(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const many = readCollective(tokens, at, speech);
	if (many) return many;
	const [about] = isOf(tokens[at], CLASS.beginsApproximation) ? sequencesAt(tokens, at, speech.approximations) : [];
	const number = at + (about?.length ?? 0);
	const noun = tokens[number + 1];
	// “10:42 Police: “…””
	if (noun?.kind !== 'word' || noun.isCapital || !isOf(noun, CLASS.group)) return null;
	if (!beginsWithDigit(tokens[number]?.word ?? '')) return null;
	const name = {from: at, to: nameEnd(tokens, number + 1, speech)};
	return phraseOf('organisation', at, name.to, {head: noun.word, isPlural: true, name});
}

/** « une trentaine de salariés », “dozens of residents”: the many behind the noun of a number; null where none stand there. */
function readCollective(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const isFirst = isRare(tokens[at], speech.collectives);
	if (!isFirst && !isRare(tokens[at + 1], speech.collectives)) return null;
	// « De nombreux riverains », « selon de nombreux riverains »
	const before = tokens[at - 1];
	const isLed = isOf(tokens[at], CLASS.complement) && (before?.kind !== 'word' || isOf(before, CLASS.functional));
	const isBefore = isLed || (isOf(tokens[at], CLASS.determiner) && !isFirst);
	const number = isBefore ? at + 1 : at;
	if (!isRare(tokens[number], speech.collectives)) return null;
	// « une trentaine de salariés », « quatre cents salariés »
	const noun = isOf(tokens[number + 1], CLASS.complement) ? number + 2 : number + 1;
	const {word = '', kind} = tokens[noun] ?? {};
	if (kind !== 'word' || !speech.pluralNoun.test(word)) return null;
	if (!isOf(tokens[noun], CLASS.group) && !meansPeople(word, speech)) return null;
	const name = {from: noun, to: nameEnd(tokens, noun, speech)};
	return phraseOf('organisation', at, name.to, {head: word, isPlural: true, name});
}

/** “the planning commission”: where the words begin that say of which group the noun is. */
function modifiedStart(tokens: readonly Token[], from: number, at: number): number {
	let start = at;
	while (start > from && isPlainModifier(tokens, start - 1)) start--;
	return start;
}

function isPlainModifier(tokens: readonly Token[], at: number): boolean {
	const {kind, isCapital, isProper} = tokens[at]!;
	// “Away supporters”: the capital is the sentence's.
	const isOpening = isCapital && !isProper && tokens[at - 1]?.kind !== 'word';
	if (kind !== 'word' || (isCapital && !isOpening)) return false;
	// “Elm’s planning commission”
	return !isOf(tokens[at], CLASS.genitive | CLASS.functional | CLASS.determiner);
}

/** “association locale Rivières Vivantes”, “collectif des Vieux Lions”: where the name itself begins. */
function properStart(tokens: readonly Token[], at: number, to: number, speech: SpeechData): number {
	// « le lycée Jean-Moulin »
	if (speech.bearers.has(tokens[at]!.word) && tokens[at + 1]?.isCapital) return at;
	for (let index = at + 1; index < to; index++) {
		const before = tokens[index - 1]!.word;
		// “des”, of the, comes before a name that has the article itself; “de la” before a place.
		// “la préfecture des Ardennes” is in them.
		const isNamed = speech.anyGroup.has(tokens[at]!.word) && speech.determiners.has(before);
		const isNameNext = !speech.links.has(before) || (speech.complements.has(before) && isNamed);
		// “le cabinet du préfet Ann Lee”
		const isOwner = tokens[index]!.kind === 'name' && hasWord(tokens, at + 1, index, speech.complements);
		if (tokens[index]!.isCapital && isNameNext && !isOwner) return index;
	}

	return at;
}

/** “the Coast Guard's northern branch”: the end of what belongs to the group and speaks for it. */
function ownedEnd(tokens: readonly Token[], at: number): number {
	if (!isOf(tokens[at], CLASS.genitive)) return at;
	let end = at + 1;
	while (tokens[end]?.kind === 'word' && !isOf(tokens[end], CLASS.functional | CLASS.verb)) end++;
	return end;
}

/** Whether a capital word names somebody by a country or a town: le Danois, la Bruxelloise. */
export function isDemonym(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at + 1];
	if (next?.kind === 'word' && next.isCapital) return false;
	// “the Danish foreign ministry”: English has its adjectives before the noun.
	const isNext = next?.kind === 'word' && !isOf(next, CLASS.functional | CLASS.verb);
	if (speech.modifiersFirst && isNext && !speech.adverb.test(next.word)) return false;
	// « selon Le Parisien »
	return speech.demonym.test(tokens[at]!.word) && !speech.press.has(tokens[at]!.word);
}

import type {SpeechData} from '../languages/speech-data.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import {isFollowedByVerb} from './adjacency.ts';
import type {Agreeing} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {isFunctionWord, isVerbAfter, isVerbForm} from './verbs.ts';

const LONGEST = 10;

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
	if (!isName && (isFunctionWord(head.word, speech) || speech.determiners.has(head.word))) return null;
	const to = nameEnd(tokens, at, speech);
	const start = speech.modifiersFirst ? modifiedStart(tokens, from, at, speech) : properStart(tokens, at, to, speech);
	// “the monitoring group NetWatch”
	let named = at;
	while (named < to && !tokens[named]!.isProper && speech.groups.has(tokens[named]!.word)) named++;
	const isNamed =
		speech.modifiersFirst &&
		named > at &&
		named < to &&
		speech.anyGroup.has(tokens[named - 1]!.word) &&
		tokens[named]!.isProper;
	const name = {from: isNamed ? named : head.isCapital ? at : start, to};
	return phraseOf('organisation', from, ownedEnd(tokens, to, speech), {head: head.word, gender, isPlural, name});
}

/** “50 organisations”, “près de 200 salariés”: so many of a group; null where no number and noun of a group stand there. */
export function readCounted(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const [about] = sequencesAt(tokens, at, speech.approximations);
	const number = at + (about?.length ?? 0);
	const noun = tokens[number + 1];
	if (!/^\d/.test(tokens[number]?.word ?? '') || noun?.kind !== 'word' || !speech.groups.has(noun.word)) return null;
	const name = {from: at, to: nameEnd(tokens, number + 1, speech)};
	return phraseOf('organisation', at, name.to, {head: noun.word, isPlural: true, name});
}

/** “the planning commission”: where the words begin that say of which group the noun is. */
function modifiedStart(tokens: readonly Token[], from: number, at: number, speech: SpeechData): number {
	let start = at;
	while (start > from && isPlainModifier(tokens, start - 1, speech)) start--;
	return start;
}

function isPlainModifier(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind, word, isCapital, isProper} = tokens[at]!;
	// “Away supporters”: the capital is the sentence's.
	const isOpening = isCapital && !isProper && tokens[at - 1]?.kind !== 'word';
	if (kind !== 'word' || (isCapital && !isOpening)) return false;
	// “Elm’s planning commission”
	return !speech.genitives.has(word) && !isFunctionWord(word, speech) && !speech.determiners.has(word);
}

/** “association locale Rivières Vivantes”, “collectif des Vieux Lions”: where the name itself begins. */
function properStart(tokens: readonly Token[], at: number, to: number, speech: SpeechData): number {
	for (let index = at + 1; index < to; index++) {
		const before = tokens[index - 1]!.word;
		// “des”, of the, comes before a name that has the article itself; “de la” before a place.
		// “la préfecture des Ardennes” is in them.
		const isNamed = speech.anyGroup.has(tokens[at]!.word) && speech.determiners.has(before);
		const isNameNext = !speech.links.has(before) || (speech.complements.has(before) && isNamed);
		if (tokens[index]!.isCapital && isNameNext) return index;
	}

	return at;
}

/** “the Coast Guard's northern branch”: the end of what belongs to the group and speaks for it. */
function ownedEnd(tokens: readonly Token[], at: number, speech: SpeechData): number {
	if (!speech.genitives.has(tokens[at]?.word ?? '')) return at;
	let end = at + 1;
	while (
		tokens[end]?.kind === 'word' &&
		!isFunctionWord(tokens[end]!.word, speech) &&
		!isVerbForm(tokens[end]!.word, speech.verbs)
	)
		end++;
	return end;
}

/** Where the words end that name a group from token `at` on: its noun with adjectives and complements. */
export function nameEnd(tokens: readonly Token[], at: number, speech: SpeechData): number {
	// “la Commission européenne”: after a common noun the adjective belongs to the name, whatever its capital.
	const isCommonNoun = speech.groups.has(tokens[at]!.word) && !speech.modifiersFirst;
	const isProperName = tokens[at]!.isProper && !isCommonNoun;
	const isNarrow = isProperName || speech.modifiersFirst;
	let end = at + 1;
	for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST); index++) {
		const {kind, word, isCapital} = tokens[index]!;
		const before = tokens[index - 1]!;
		// “le quotidien local « Opais »”
		if (kind === 'quotation' && isCommonNoun && speech.media.has(tokens[at]!.word) && index <= at + 2) return index + 1;
		if (kind === 'name') {
			// “In the Commons Ann Lee asked”: she belongs to no name.
			const isSubject = !before.isCapital || isFollowedByVerb(tokens, index + 1, speech);
			if (!speech.links.has(before.word) && isSubject) break;
		} else if (isInsideName(tokens, index)) continue;
		else if (kind !== 'word' || /^\d/.test(word)) break;
		else if (
			speech.determiners.has(word) &&
			!isCapital &&
			!speech.complements.has(word) &&
			!speech.links.has(before.word)
		)
			break;
		else if (speech.links.has(word)) continue;
		else if (isFunctionWord(word, speech)) break;
		else if (isCommonNoun && index === at + 1 && isParticipleOfMany(tokens, index, speech)) break;
		else if (!isCapital && isVerbInName(tokens, index, speech.pluralNoun.test(tokens[at]!.word), speech)) break;
		else if (!isCapital && isNarrow && !(end === index && belongsToName(tokens, index, speech))) break;
		end = index + 1;
	}

	return end;
}

/** « des habitants massés derrière », « les salariés réunis devant »: what they do or had done to them, and no name. */
function isParticipleOfMany(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const next = tokens[at + 1]?.word ?? '';
	const isOfMany = !isCapital && speech.pluralNoun.test(word) && speech.participle.test(word);
	return isOfMany && speech.prepositions.has(next) && !speech.complements.has(next);
}

/** “the Vietnamese foreign ministry”, “the police command said”, « la revue Travelling arrière évoque »: common nouns up to one of a group, or to a verb. */
function belongsToName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.modifiersFirst) return leadsToVerb(tokens, at, speech) || isCompleted(tokens, at, speech);
	if (!tokens[at - 1]!.isCapital && isFollowedByVerb(tokens, at + 1, speech)) return true;
	for (let index = at; index < at + 3; index++) {
		const {kind, word} = tokens[index] ?? {kind: 'stop', word: ''};
		if (kind !== 'word' || isFunctionWord(word, speech) || isVerbForm(word, speech.verbs)) return false;
		if (speech.groups.has(word)) return true;
	}

	return false;
}

/** « Voies navigables de France »: a plural that a name completes. */
function isCompleted(tokens: readonly Token[], at: number, {complements, pluralNoun}: SpeechData): boolean {
	const isPlural = [at, at - 1].every(index => pluralNoun.test(tokens[index]!.word));
	const [of, name] = tokens.slice(at + 1, at + 3);
	return isPlural && complements.has(of?.word ?? '') && name?.kind === 'word' && name.isProper;
}

/** Words between a name and its verb that may belong to the name. */
const MOST_LEADING = 3;

/** « la revue Travelling arrière évoque »: no small words but a verb behind. */
function leadsToVerb(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	for (let index = at; index < at + MOST_LEADING; index++) {
		const token = tokens[index];
		if (token?.kind !== 'word' || isFunctionWord(token.word, speech)) return false;
		if (isFollowedByVerb(tokens, index + 1, speech)) return true;
	}

	return false;
}

/** What looks like a verb in the name of a group, and is none after an article: la chambre régionale des comptes. */
function isVerbInName(tokens: readonly Token[], at: number, isPlural: boolean, speech: SpeechData): boolean {
	const {word} = tokens[at]!;
	const before = tokens[at - 1]!.word;
	if (speech.contractions.has(before)) return false;
	// “les pêcheurs de Lorient dressent”: no noun or adjective of many ends so.
	if (isPlural && speech.pluralVerb.test(word) && !speech.links.has(before)) return true;
	return isVerbAfter(word, speech) || speech.hypothetical.test(word);
}

/** “the Bakers' Alliance”, “Penrose & Hythe”: a mark between two capitals that is part of the name. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
	return /^['’&]$/.test(tokens[at]!.word) && tokens[at - 1]!.isCapital && tokens[at + 1]?.isCapital === true;
}

/** Whether a capital word names somebody by a country or a town: le Danois, la Bruxelloise. */
export function isDemonym(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at + 1];
	if (next?.kind === 'word' && next.isCapital) return false;
	// “the Danish foreign ministry”: English has its adjectives before the noun.
	const isNext = next?.kind === 'word' && !isFunctionWord(next.word, speech) && !isVerbForm(next.word, speech.verbs);
	if (speech.modifiersFirst && isNext && !speech.adverb.test(next.word)) return false;
	return speech.demonym.test(tokens[at]!.word);
}

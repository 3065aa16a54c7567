import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {isAdjective} from './group-name-verbs.ts';

/** Words between a name and its verb that may belong to the name. */
const MOST_LEADING = 3;
/** Words of a name behind a comma in it, up to the last “and”. */
export const LISTED = 8;

/** “the Bakers' Alliance”, “Penrose & Hythe”, “the John F. Kennedy Library”: a mark between two capitals that is part of the name. */
export function isInsideName(tokens: readonly Token[], at: number): boolean {
	const [before, {word}, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
	const isMark = /^['’&]$/.test(word) || (word === '.' && before.word.length === 1 && next?.kind === 'word');
	return isMark && before.isCapital && next?.isCapital === true;
}

/** « le Comité de l'eau, de l'air et du bruit »: whether the comma at a token joins what completes a name in capitals, up to “and”. */
export function isListed(
	tokens: readonly Token[],
	at: number,
	comma: number,
	{complements, determiners, links}: SpeechData,
): boolean {
	const isCompleted = hasWord(tokens, at + 1, comma, complements);
	const isName = tokens[at]!.isCapital || tokens.slice(comma + 2, comma + 4).some(({isProper}) => isProper);
	if (!isCompleted || !isName || !isOf(tokens[comma + 1], CLASS.complement)) return false;
	for (let index = comma + 2; index <= comma + LISTED; index++) {
		const {kind = 'stop', word = ''} = tokens[index] ?? {};
		const hasComplement = isOf(tokens[index + 1], CLASS.complement);
		if (kind === 'comma' && hasComplement) continue;
		if (kind !== 'word') return false;
		if (hasComplement && links.has(word) && !complements.has(word) && !determiners.has(word)) return true;
	}

	return false;
}

/** « le Comité pour la défense des locataires », « Reporters sans frontières », « l'ONG Droit sans frontières »: what a group in a capital is for, without or against. */
export function isPurpose(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {isProper, isCapital} = tokens[at - 1]!;
	// It opens the sentence: no article stands before it.
	const isFirst = isCapital && tokens[at - 2]?.kind !== 'word';
	const noun = isOf(tokens[at + 1], CLASS.determiner) ? tokens[at + 2] : tokens[at + 1];
	return (
		(isProper || isFirst) &&
		speech.purposes.has(tokens[at]!.word) &&
		(isOf(tokens[at - 1], CLASS.group) || isNamedGroup(tokens, at - 2, speech)) &&
		noun?.kind === 'word' &&
		!noun.isCapital
	);
}

/** « l'ONG Droit »: whether the noun of a group with its article stands at a token, before a name. */
function isNamedGroup(tokens: readonly Token[], at: number, {anyGroup}: SpeechData): boolean {
	return anyGroup.has(itemAt(tokens, at)?.word ?? '') && isOf(itemAt(tokens, at - 1), CLASS.determiner);
}

/** « la CGT des cheminots », « par la CGT des cheminots grévistes. »: the many of whom a name in capitals is the group, an adjective at the end behind them. */
export function isOfMany(tokens: readonly Token[], at: number, index: number, speech: SpeechData): boolean {
	const {determiners, complements, pluralNoun, modifiersFirst} = speech;
	const {word = ''} = tokens[at + 1] ?? {};
	if (modifiersFirst) return isOfPeople(tokens, at, index, speech);
	const isArticle = complements.has(word) && determiners.get(word)?.isPlural === true;
	const isNear = index === at + 2 || (index === at + 3 && tokens[index + 1]?.kind !== 'word');
	return isArticle && isNear && pluralNoun.test(tokens[index]!.word);
}

/** “a group of parents”: many people behind the noun of a group that has no name. */
function isOfPeople(tokens: readonly Token[], at: number, index: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const {word: people} = tokens[index]!;
	const isGroupOf = index === at + 2 && isOf(tokens[at + 1], CLASS.complement);
	const areMany = speech.pluralNoun.test(people) && (speech.personNoun.test(people) || speech.groups.has(people));
	return isGroupOf && !isCapital && speech.anyGroup.has(word) && areMany;
}

/** “the Vietnamese foreign ministry”, “the police command said”, « la revue Travelling arrière évoque »: common nouns up to one of a group, or to a verb. */
export function belongsToName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.modifiersFirst)
		return leadsToVerb(tokens, at) || isCompleted(tokens, at, speech) || isAdjective(tokens, at, speech);
	if (!tokens[at - 1]!.isCapital && isFollowedByVerb(tokens, at + 1)) return true;
	for (let index = at; index < at + MOST_LEADING; index++) {
		const {kind, word} = tokens[index] ?? {kind: 'stop', word: ''};
		if (kind !== 'word' || isOf(tokens[index], CLASS.functional | CLASS.verb)) return false;
		// “Union officials met ministers”
		if (speech.objectVerb.test(word)) return false;
		if (isOf(tokens[index], CLASS.group)) return true;
	}

	return false;
}

/** « Voies navigables de France »: a plural that a name completes. */
function isCompleted(tokens: readonly Token[], at: number, {pluralNoun}: SpeechData): boolean {
	const isPlural = [at, at - 1].every(index => pluralNoun.test(tokens[index]!.word));
	const [of, name] = tokens.slice(at + 1, at + 3);
	return isPlural && isOf(of, CLASS.complement) && name?.kind === 'word' && name.isProper;
}

/** « la revue Travelling arrière évoque »: no small words but a verb behind. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
	for (let index = at; index < at + MOST_LEADING; index++) {
		const token = tokens[index];
		if (token?.kind !== 'word' || isOf(token, CLASS.functional)) return false;
		if (isFollowedByVerb(tokens, index + 1)) return true;
	}

	return false;
}

import {beginsWithDigit} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {belongsToName, isInsideName, isListed, isOfMany, isPurpose, LISTED} from './group-name-parts.ts';
import {isBehindName, isVerbBetween} from './group-name-verbs.ts';
import {isOfSomebody} from './noun-names.ts';
import {meansPeople} from './persons.ts';
import {isFunctionWord} from './verbs.ts';

/** Words of a name, and of one whose complements are listed. */
const LONGEST = 10;
const LONGEST_LISTED = 30;

/** “lawyers for Ms. Ray”, “friends of Senator Ann Lee”: whether a token is that of a civility or an office, or its point, behind a small word. */
function isInCivility(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
	if (token.word === '.') return speech.abbreviations.has(before.word) && next?.kind === 'name';
	const isTitled = isCivility(token, speech) && isOf(before, CLASS.complement);
	return isTitled && (next?.kind === 'name' || (next?.word === '.' && tokens[at + 2]?.kind === 'name'));
}

function isCivility({word, isCapital}: Token, {abbreviations, modifiersFirst, personNoun}: SpeechData): boolean {
	return isCapital && (abbreviations.has(word) || (modifiersFirst && personNoun.isListed(word)));
}

/** The last token before a name and its civility. */
function lastBeforeCivility(tokens: readonly Token[], name: number, speech: SpeechData): Token {
	let at = name - 1;
	while (at > 0 && (tokens[at]!.word === '.' || isCivility(tokens[at]!, speech))) at--;
	return tokens[at]!;
}

/** « Century 21 parle », « le SDIS 29, », “a No 10 spokesman”: a number that ends a name, as of a department, and counts nothing. */
function isNumberOfName(tokens: readonly Token[], at: number, {seats}: SpeechData): boolean {
	if (!beginsWithDigit(tokens[at]!.word) || !tokens[at - 1]!.isCapital) return false;
	// « la CGT 35 % », « le Samu 14 (blessés) »
	const isPause = /^(?:comma|stop|quotation)$/.test(tokens[at + 1]?.kind ?? 'stop');
	const isDepartment = /^\d\d$/.test(tokens[at]!.word) && tokens[at - 1]!.isProper && isPause;
	const isSeat = seats.has(`${tokens[at - 1]!.word} ${tokens[at]!.word}`);
	return isFollowedByVerb(tokens, at + 1) || isDepartment || isSeat;
}

/** « la mairie en fin de journée », « le Syndicat national en réaction »: whether a link at a token begins what tells when or how. */
function isAdverbial(tokens: readonly Token[], at: number, isName: boolean, {pluralNoun}: SpeechData): boolean {
	const [link, before, next] = [tokens[at - 2], tokens[at - 1]!, tokens[at + 1]];
	const isPlain = isOf(tokens[at], CLASS.preposition) && !isOf(tokens[at], CLASS.complement);
	// « l'opposition en Syrie », « Parents en colère », « le Centre de recherche en économie »
	const isField = before.isProper
		? pluralNoun.test(before.word) && isOf(link, CLASS.group) && !link?.isCapital
		: isName && isOf(link, CLASS.complement);
	return isPlain && !next?.isCapital && !(isField && !isFollowedByVerb(tokens, at + 1));
}

/** Where the words end that name a group from token `at` on: its noun with adjectives and complements. */
export function nameEnd(tokens: readonly Token[], at: number, speech: SpeechData): number {
	// “la Commission européenne”: after a common noun the adjective belongs to the name, whatever its capital.
	const {word: noun, isCapital: isRaised, isProper} = tokens[at]!;
	const isInstitution = isProper && speech.institutions.has(noun);
	const isCommonNoun =
		isInstitution || (!speech.modifiersFirst && (speech.groups.has(noun) || (!isRaised && meansPeople(noun, speech))));
	let end = at + 1;
	let longest = at + LONGEST;
	for (let index = at + 1; index < Math.min(tokens.length, longest); index++) {
		const {kind, word, isCapital, isProper} = tokens[index]!;
		const before = tokens[index - 1]!;
		// “le quotidien local « Opais »”
		if (kind === 'quotation' && isCommonNoun && speech.media.has(tokens[at]!.word) && index <= at + 2) return index + 1;
		if (kind === 'name') {
			// “In the Commons Ann Lee asked”: she belongs to no name.
			const isSubject = !before.isCapital || isFollowedByVerb(tokens, index + 1);
			// « le cabinet du préfet Ann Lee »
			const isOffice = isCommonNoun && isOfSomebody(tokens, at + 1, index - 1, speech);
			if (!isOffice && !isOf(lastBeforeCivility(tokens, index, speech), CLASS.link) && isSubject) break;
		} else if (isInCivility(tokens, index, speech)) continue;
		else if (isInsideName(tokens, index)) continue;
		else if (isNumberOfName(tokens, index, speech)) return index + 1;
		else if (isCommonNoun && kind === 'comma' && isListed(tokens, at, index, speech)) {
			longest = Math.min(index + LISTED + 2, at + LONGEST_LISTED);
			continue;
		} else if (kind !== 'word' || beginsWithDigit(word)) break;
		else if (speech.determiners.has(word) && !isCapital && !speech.complements.has(word) && !isOf(before, CLASS.link)) {
			// “le collectif Sauvons la Baie”, « Sauvons la baie »
			const isSlogan = tokens[index + 1]?.isProper || (index > at + 1 && speech.ownVerb.test(before.word));
			if (isOf(tokens[at], CLASS.group) && before.isProper && isSlogan) continue;
			break;
		} else if (speech.links.has(word) && !isAdverbial(tokens, index, tokens[at]!.isProper, speech)) continue;
		else if ((index === at + 1 || (isCommonNoun && index === at + 2)) && isPurpose(tokens, index, speech)) {
			if (isOf(tokens[index + 1], CLASS.determiner)) index++;
			index++;
		}
		// “Elm Foods AS,”
		else if (isProper && before.isProper && speech.clauseOpeners.has(word) && tokens[index + 1]?.kind === 'comma')
			return index + 1;
		else if (isBehind(tokens, {at, isCommonNoun}, index, end === index, speech)) break;

		end = index + 1;
	}

	return end;
}

/** Whether a word stands behind the name of the group at a token, of which it is no part; `isNext` right behind what is one. */
function isBehind(
	tokens: readonly Token[],
	group: {readonly at: number; readonly isCommonNoun: boolean},
	index: number,
	isNext: boolean,
	speech: SpeechData,
): boolean {
	const {at, isCommonNoun} = group;
	const {word, isCapital, isProper} = tokens[index]!;
	// « Fraternité Matin »
	const isTimeOfName = isProper && tokens[index - 1]!.isProper && speech.times.has(word);
	if ((isFunctionWord(word, speech) && !isTimeOfName) || isBehindName(tokens, group, index, speech)) return true;
	const isNarrow = (tokens[at]!.isProper && !isCommonNoun) || speech.modifiersFirst;
	if (!isCapital && isNarrow && !(isNext && belongsToName(tokens, index, speech)))
		return !isOfMany(tokens, at, index, speech);
	return isCommonNoun && index > at + 1 && isVerbBetween(tokens, index, speech);
}

import {beginsWithDigit} from '../../text/characters.ts';
import {postNominals} from '../languages/any-people.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {agesOf} from './synonyms.ts';

/** Tokens on each side of a name that are read. */
export const LONGEST = 10;
/** Tokens of what completes a noun: « de l'union locale CFDT ». */
const LONGEST_GROUP = 5;

/** Letters of a party before where it is somebody's, its hyphen among them. */
const PARTY = 2;

/** “Ann Lee MP”, “Tom Ray QC”: the letters of an office. */
export function lettersAfter(tokens: readonly Token[], at: number, {modifiersFirst}: SpeechData): readonly string[] {
	const next = tokens[at + 1];
	const isOffice = modifiersFirst && next?.kind === 'word' && next.isCapital && postNominals.has(next.word);
	return isOffice ? [next.word] : [];
}

/** The nouns of a phrase between two tokens, both included, with those that make another office of them: deputy mayor. */
export function nounsFrom(tokens: readonly Token[], from: number, to: number, speech: SpeechData): string[] {
	const nouns: string[] = [];
	for (let index = from; index <= to; index++) {
		const {kind, word} = tokens[index]!;
		if (kind === 'word' && isOf(tokens[index], CLASS.preposition)) {
			nouns.push(...completing(tokens, index + 1, speech));
			break;
		}

		const isOwner = isOf(tokens[index + 1], CLASS.genitive);
		// “her deputy, Ann Lee”: an adjective that ends the phrase is its noun.
		const isSmall = isOf(tokens[index], CLASS.functional) || (index < to && isOf(tokens[index], CLASS.adjective));
		if (kind !== 'word' || isOwner || (isSmall && !isTitle(tokens[index]!, speech))) continue;
		nouns.push(word);
		const before = index > from ? tokens[index - 1]!.word : '';
		if (speech.deputies.has(before)) nouns.push(`${before} ${word}`);
	}

	return nouns;
}

/** « Me Ann Lee », “Ann Lee, a Labour MP,”: the title of a lawyer or of a member, and no pronoun or small word. */
function isTitle({word, isCapital}: Token, {abbreviations}: SpeechData): boolean {
	return isCapital && (abbreviations.has(word) || postNominals.has(word));
}

/** “5,000”: whether three digits more follow a number and its comma. */
function isCut(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.kind === 'comma' && /^\d{3}$/.test(tokens[at + 2]?.word ?? '');
}

/** “Ann Lee of New Elm, a nurse”: the index of the comma behind where somebody is from. */
function behindPlace(tokens: readonly Token[], at: number): number {
	if (!isOf(tokens[at], CLASS.preposition)) return at;
	let to = at + 1;
	while (tokens[to]?.kind === 'word' && tokens[to]!.isCapital) to++;
	return tokens[to]?.kind === 'comma' ? to : at;
}

/** The nouns of the apposition after the name: up to the end of the part between commas, or in brackets. */
export function nounsAfter(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	const nouns: string[] = [];
	// “Ann Lee, 45, a nurse”: an age is no end of what she is.
	const ages: string[] = [];
	let parts = 0;
	const from = behindPlace(tokens, at + 1);
	for (let index = from; index < Math.min(tokens.length, from + LONGEST); index++) {
		const {kind, word} = tokens[index]!;
		// “Ann Lee (Labour)”
		const opens = kind === 'comma' || (index === at + 1 && isBracketed(tokens, index));
		if (opens && ++parts > 1 && nouns.length > 0) break;
		if (opens) continue;

		// “Ann Lee, Tom Ray's lawyer,”
		if (kind === 'name' && isOf(tokens[index + 1], CLASS.genitive)) continue;
		// “the mayor, Ann Lee, and the prefect”: somebody else.
		const isAnd = isOf(tokens[index], CLASS.link) && !isOf(tokens[index], CLASS.determiner | CLASS.preposition);
		if (isAnd && index === at + 2) break;
		if (parts === 0 || kind === 'stop' || kind === 'name' || kind === 'quotation' || kind === 'colon') break;
		const role = isOf(tokens[index], CLASS.relative) ? speech.roles.get(tokens[index + 1]?.word ?? '') : undefined;
		if (role) nouns.push(role);
		// “In a note by Ann Lee, the minister said”: another subject begins.
		const isVerb = isOf(tokens[index], CLASS.auxiliary | CLASS.verb);
		if (parts === 1 && nouns.length > 0 && isVerb && pointingOf(tokens[from + 1]!.word, speech) === 'definite')
			return ages;
		if (isOf(tokens[index], CLASS.relative | CLASS.auxiliary | CLASS.clauseOpener)) break;
		// “Ann Lee, her lawyer”
		const isHers = isOf(tokens[index], CLASS.determiner) && tokens[index - 1]!.kind === 'comma';
		const isPronoun = isOf(tokens[index], CLASS.pronoun) && !isHers;
		if (isPronoun) break;
		if (nouns.length > 0 && isOf(tokens[index], CLASS.preposition)) {
			nouns.push(...completing(tokens, index + 1, speech));
			break;
		}

		// “Ann Lee, 45,”, but “Ann Lee, 5,000 votes ahead,”
		const isNumber = beginsWithDigit(word) && !(speech.yearsOld !== '' && word.endsWith(speech.yearsOld));
		// « Ann Lee, 18 mois après »
		const isTime = isOf(tokens[index + 1], CLASS.time) && !speech.years.has(tokens[index + 1]!.word);
		const isAge = isNumber && /^[1-9]\d{0,2}$/.test(word) && !isCut(tokens, index) && !isTime;
		if (isAge) ages.push(...agesOf(Number(word), speech));
		if (isNumber || isOf(tokens[index], CLASS.time)) continue;
		// “Ann Lee, the manager's niece”: the owner is somebody else.
		const isOwner = isOf(tokens[index + 1], CLASS.genitive);
		const isSmall = isOf(tokens[index], CLASS.functional | CLASS.determiner) && !isTitle(tokens[index]!, speech);
		if (kind !== 'word' || isOwner || isSmall) continue;
		// “Ann Lee, R-Ohio,”
		nouns.push(word, ...(speech.parties.get(word) ?? speech.parties.get(word.slice(0, PARTY)) ?? []));
	}

	return [...nouns, ...ages];
}

/** “(Labour)”, « (63 ans) » */
function isBracketed(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.word === '(' && (tokens[at + 2]?.word === ')' || tokens[at + 3]?.word === ')');
}

/** What completes the noun of an apposition: an age, « retraitée de 74 ans », or a party or union, « députée du RN ». */
export function completing(tokens: readonly Token[], from: number, speech: SpeechData): string[] {
	if (speech.years.has(tokens[from + 1]?.word ?? '')) return agesOf(Number(tokens[from]!.word), speech);
	const behind = tokens.slice(from, from + LONGEST_GROUP);
	const end = behind.findIndex(({kind}) => kind !== 'word');
	return behind.slice(0, end < 0 ? LONGEST_GROUP : end).flatMap(({isCapital, word}) => (isCapital ? [word] : []));
}

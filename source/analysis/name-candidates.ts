import type {Range} from '../text/range.ts';
import type {NameData} from './languages/name-data.ts';
import type {Token} from './name-tokens.ts';
import {isForeignParticle, isGivenName, isNameWord, isParticle, isSuffix} from './name-words.ts';

/** A stretch of capitalised words that may name a person, civility and office cut off. */
export type Candidate = Range & {
	/** The tokens of the block. */
	readonly tokens: readonly Token[];
	/** First and last token of the name, inclusive. */
	readonly first: number;
	readonly last: number;
	/** The words of the name, particles included, a nickname in its middle left out. */
	readonly words: readonly Token[];
	/** Tokens of a nickname in the middle of the name, such as Deuce in Dontrell “Deuce” Pryce. */
	readonly nickname: readonly Token[];
};

/** Every candidate of a block, in order, none overlapping. */
export function nameCandidates(tokens: readonly Token[], names: NameData): readonly Candidate[] {
	const candidates: Candidate[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!isNameWord(tokens[i]!)) continue;
		const run = extend(tokens, i, names);
		const first = trimLeft(tokens, i, run.last, names);
		if (first <= run.last) candidates.push(candidate(tokens, first, run.last, run.nickname));
		i = run.last;
	}

	return candidates;
}

/** The candidate that two token indices bound. */
export function candidate(
	tokens: readonly Token[],
	first: number,
	last: number,
	nickname: readonly Token[] = [],
): Candidate {
	const words = tokens.slice(first, last + 1).filter(token => token.shape !== 'mark' && !nickname.includes(token));
	return {start: tokens[first]!.start, end: tokens[last]!.end, tokens, first, last, words, nickname};
}

/** How far a name that begins at `first` may reach, and the nickname in quotation marks within it. */
function extend(tokens: readonly Token[], first: number, names: NameData): {last: number; nickname: readonly Token[]} {
	let last = first;
	let nickname: readonly Token[] = [];
	for (;;) {
		const next = tokens[last + 1];
		if (!next) break;
		const close = nickname.length === 0 ? nicknameEnd(tokens, last + 1) : -1;
		if (continuesName(next, tokens.slice(first, last + 1), names)) last++;
		else if (close > 0) {
			nickname = tokens.slice(last + 2, close);
			last = close + 1;
		} else {
			const particles = particlesAt(tokens, first, last, names);
			if (particles === 0) break;
			last += particles + 1;
		}
	}

	return {last, nickname};
}

function continuesName(token: Token, run: readonly Token[], names: NameData): boolean {
	if (!isNameWord(token) || token.isOpening) return false;
	if (!names.openers.has(token.word) || isParticle(token.word) || token.shape === 'initial') return true;
	// "Jack Best": a capital behind a first name makes a surname of any word but "I".
	return token.word.length > 1 && token.shape === 'capitalised' && run.length === 1 && isGivenName(run[0]!, names);
}

/** The number of particles between two words of one name: Mathieu van der Poel, Hugues de Montclar; 0 where none are. */
function particlesAt(tokens: readonly Token[], first: number, last: number, names: NameData): number {
	let end = last + 1;
	while (end <= last + 3 && tokens[end]?.shape === 'lower' && isParticle(tokens[end]!.word)) end++;
	const next = tokens[end];
	if (end === last + 1 || !next || !isNameWord(next) || names.openers.has(next.word)) return 0;
	const isWeak = tokens.slice(last + 1, end).every(token => names.weakParticles.has(token.word));
	if (!isWeak || isForeignParticle(tokens[last]!.word)) return end - last - 1;
	// "le Jacques de Paris", "la Marie de Jean Dupont": a place or another name follows.
	if (names.places.has(next.word) || names.organisations.has(next.word) || next.shape === 'capitals') return 0;
	if (isGivenName(next, names) && startsSurname(tokens[end + 1])) return 0;
	const before = tokens.slice(first, last + 1).filter(token => !names.openers.has(token.word));
	const isGiven = before.length > 0 && before.every(token => isGivenName(token, names) || token.shape === 'initial');
	return isGiven && !names.places.has(before[0]!.word) && !names.calendar.has(before[0]!.word) ? end - last - 1 : 0;
}

function startsSurname(token: Token | undefined): boolean {
	return token !== undefined && isNameWord(token) && !token.isOpening;
}

/** The closing mark of a nickname of one or two words before a surname: “Deuce” Pryce; -1 where none opens here. */
function nicknameEnd(tokens: readonly Token[], open: number): number {
	if (!/^[“"«'‘]$/u.test(tokens[open]!.word)) return -1;
	for (let i = open + 1; i <= open + 3; i++) {
		const token = tokens[i];
		const after = tokens[i + 1];
		if (!token || !after) return -1;
		if (i > open + 1 && /^[”"»'’]$/u.test(token.word)) return isNameWord(after) ? i : -1;
		if (!isNameWord(token)) return -1;
	}

	return -1;
}

/** The first token of the name once openers, civilities, offices and demonyms before it are left out. */
function trimLeft(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = start;
	for (let i = start; i <= last; i++) {
		if (
			(i === first && isOutside(tokens, i, last, names)) ||
			isTitle(tokens, i, last, names) ||
			isGroup(tokens, i, last, names)
		)
			first = i + 1;
	}

	const isLone = first === last;
	while (
		first > 0 &&
		first <= last &&
		tokens[first - 1]!.shape === 'lower' &&
		isForeignParticle(tokens[first - 1]!.word)
	)
		first--;
	const isParticleOfLady =
		isLone &&
		first > 1 &&
		names.weakParticles.has(tokens[first - 1]!.word) &&
		names.honorifics.has(tokens[first - 2]!.word);
	return isParticleOfLady ? first - 1 : first;
}

/** An office or civility with a name behind it: Deputy County Attorney / Ann Lee; but not the surname in Stephen King Jr. */
function isTitle(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word} = tokens[index]!;
	if (!names.honorifics.has(word) && !names.roles.has(word)) return false;
	if (tokens.slice(index + 1, last + 1).every(isSuffix)) return false;
	const before = tokens[index - 1];
	const lists = [names.places, names.organisations, names.roles, names.honorifics];
	return !before || !isGivenName(before, names) || lists.some(list => list.has(before.word));
}

/** Whether a capitalised word before the rest of a run is no part of the name. */
function isOutside(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	const next = index < last ? tokens[index + 1] : undefined;
	if (token.shape === 'lower') return true;
	if (names.honorifics.has(token.word) && (next || token.shape === 'initial')) return true;
	if (names.openers.has(token.word)) {
		return !next || !isParticle(token.word) || token.isOpening;
	}

	if (!next) return false;
	if (names.calendar.has(token.word)) return !isGivenName(token, names);
	const isPeople =
		names.demonyms.has(token.word) ||
		(index + 1 < last && names.demonymEnding.test(token.word) && names.articles.has(tokens[index - 1]?.word ?? ''));
	return isPeople && (!isGivenName(token, names) || isGivenName(next, names));
}

/** A capitalised word that belongs to what stands before it: le ministre de l'Intérieur / Ann Lee, Kings F / Ann Lee. */
function isGroup(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (index + 1 >= last || !isGivenName(next!, names) || isGivenName(token, names)) return false;
	if (token.shape !== 'capitalised' && token.shape !== 'capitals') return false;
	const before = tokens[index - 1]?.word ?? '';
	const isNoun = names.thingsAfter.has(token.word) || names.organisations.has(token.word) || token.word.length === 1;
	return isNoun || names.articles.has(before) || names.weakParticles.has(before);
}

import type {Range} from '../text/range.ts';
import {networkCues} from './languages/abbreviations.ts';
import {asides, pureCivilities, saintsToo} from './languages/any-people.ts';
import {pictureCredits} from './languages/credit-words.ts';
import {famousWithArticle, famousWithParticle} from './languages/famous-names.ts';
import type {NameData} from './languages/name-data.ts';
import type {NameTokens, Token} from './name-tokens.ts';
import {firstOfName} from './name-trim.ts';
import {
	isCommonGivenName,
	isForeignParticle,
	isGivenName,
	isNameWord,
	isParticle,
	isPostNominal,
	isRank,
	keyOf,
} from './name-words.ts';

/** A stretch of capitalised words that may name a person, civility and office cut off. */
export type Candidate = Range &
	/** The tokens of the block. */
	NameTokens & {
		/** First and last token of the name, inclusive. */
		readonly first: number;
		readonly last: number;
		/** The words of the name, particles included, a nickname in its middle left out. */
		readonly words: readonly Token[];
		/** The indices of the words. */
		readonly places: readonly number[];
		/** Tokens of a nickname in the middle of the name, such as Deuce in Ann “Dot” Vidal. */
		readonly nickname: readonly Token[];
		/** The words folded and joined, see keyOf. */
		readonly key: string;
		/** The name has two words or more, particles not counted. */
		readonly isLong: boolean;
		/** A first name of some list begins it. */
		readonly isGiven: boolean;
		/** What was worked out of it: its short names, see name-variants.ts. */
		readonly known: {short: ReadonlySet<string> | null};
	};

/** How far a run of words reaches, and which tokens of it are a nickname. */
type Run = {readonly last: number; readonly nickname: Stretch};

/** Tokens by their indices, the end exclusive. */
type Stretch = {readonly from: number; readonly to: number};

const NO_TOKENS: Stretch = {from: 0, to: 0};

/** No name has more words; without it a text all in capitals would be one run. */
const LONGEST = 10;

/** Every candidate of a block, in order, none overlapping. */
export function nameCandidates(block: NameTokens, names: NameData): readonly Candidate[] {
	const {tokens} = block;
	const candidates: Candidate[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!isNameWord(tokens[i]!) || isNetwork(tokens, i)) continue;
		const run = runFrom(tokens, i, names);
		const first = firstOfName(tokens, i, run.last, names);
		// “Cisco CEO”
		const isOffice = first < run.last && isRank(tokens[run.last]!);
		const isAside = first === run.last && asides.has(tokens[first]!.word);
		if (first <= run.last && !isOffice && !isAside && !isBehindHyphen(block, first))
			candidates.push(candidate(block, first, run.last, run.nickname));
		i = run.last;
	}

	return candidates;
}

/** John-F.-Vidal, as places are named after him: a hyphen joins it to what stands before. */
function isBehindHyphen({tokens, starts}: NameTokens, index: number): boolean {
	const at = starts[index]!;
	return tokens[index - 1]?.word === '-' && starts[index - 1] === at - 1 && tokens[index - 2]?.word === '.';
}

/** “she wrote on X. Ann Lee replied”: the network at the end of a sentence, and no initial. */
function isNetwork(tokens: readonly Token[], index: number): boolean {
	return (
		tokens[index]!.word.startsWith('x') &&
		tokens[index]!.shape === 'initial' &&
		networkCues.has(tokens[index - 1]?.word ?? '')
	);
}

/** The candidate that two token indices bound. */
export function candidate(
	{tokens, starts}: NameTokens,
	first: number,
	last: number,
	{from, to}: Stretch = NO_TOKENS,
): Candidate {
	const words: Token[] = [];
	const places: number[] = [];
	let names = 0;
	for (let index = first; index <= last; index++) {
		const token = tokens[index]!;
		if (token.shape === 'mark' || (index >= from && index < to)) continue;
		words.push(token);
		places.push(index);
		if (isNameWord(token)) names++;
	}

	return {
		start: starts[first]!,
		end: starts[last]! + tokens[last]!.length,
		tokens,
		starts,
		first,
		last,
		words,
		places,
		nickname: tokens.slice(from, to),
		key: keyOf(words),
		isLong: names > 1,
		isGiven: isGivenName(words[0]!),
		known: {short: null},
	};
}

/** How far a name that begins at `first` may reach, and the nickname in quotation marks within it. */
function runFrom(tokens: readonly Token[], first: number, names: NameData): Run {
	let last = first;
	let nickname = NO_TOKENS;
	while (last + 1 < tokens.length && last - first < LONGEST) {
		const close = nickname === NO_TOKENS ? nicknameEnd(tokens, last + 1) : -1;
		const particles = particlesAt(tokens, first, last, names);
		if (continuesName(tokens, first, last + 1, names)) last++;
		else if (close > 0) {
			nickname = {from: last + 2, to: close};
			last = close + 1;
		} else if (particles > 0) last += particles + 1;
		else break;
	}

	// “UN Photo/Ann Lee Tom Ray, the envoy, speaks”: who took the picture, and whom it shows.
	const isCredit = tokens[first - 1]?.word === '/' && pictureCredits.has(tokens[first - 2]?.word ?? '');
	return isCredit && last - first > 2 ? {last: first + 1, nickname: NO_TOKENS} : {last, nickname};
}

function continuesName(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const token = tokens[index]!;
	if (!isNameWord(token) || token.isOpening || isPostNominal(token) || isByline(tokens, first, index, names))
		return false;
	if (isDayBehind(tokens, first, index, names) || isNextSentence(tokens, first, index, names)) return false;
	if (isDateline(tokens, first, index, names)) return false;
	if (pureCivilities.has(token.word) || isAgain(tokens, first, index)) return false;
	if (ELIDED.test(token.word)) return isGivenName(tokens[first]!) || famousWithParticle.has(token.word.slice(2));
	if (isNextPerson(tokens, first, index, names)) return false;
	if (!names.openers.has(token.word) || isParticle(token.word) || token.shape === 'initial') return true;
	// "Jack Best": a capital behind a first name makes a surname of most words.
	const isBehindGivenName = index === first + 1 && isGivenName(tokens[first]!);
	return isBehindGivenName && !names.pureOpeners.has(token.word) && token.shape === 'capitalised';
}

/** “LEE The accused sat down”: a heading in capitals that lost its line, and the word that opens what follows it. */
function isNextSentence(tokens: readonly Token[], first: number, index: number, {openers}: NameData): boolean {
	const isOpener = tokens[index]!.shape === 'capitalised' && openers.has(tokens[index]!.word);
	return isOpener && tokens[first]!.shape === 'capitals' && tokens[index + 1]?.shape === 'lower';
}

/** MORT D'ANN LEE PARIS (Reuters) -: the place of a dispatch, behind a headline that lost its line. */
function isDateline(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const [open, agency, close] = tokens.slice(index + 1, index + 4);
	const isSource = open?.word === '(' && close?.word === ')' && names.organisations.has(agency!.word);
	return isSource && index > first + 1 && names.places.has(tokens[index]!.word);
}

/** “Ann Lee Wednesday denied it”: agencies set the day right behind a name, of two words so that it is no surname. */
function isDayBehind(
	tokens: readonly Token[],
	first: number,
	index: number,
	{agencyDays, honorifics, roles}: NameData,
): boolean {
	const {word} = tokens[index]!;
	if (!agencyDays.has(word)) return false;
	const name = tokens.slice(first, index).filter(one => !honorifics.has(one.word) && !roles.has(one.word));
	return name.length > 1;
}

/** Le suppléant de Luc Roy / Ann Lee: the name of whoever holds the office, with no comma behind that of whom it is about. */
function isNextPerson(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const isOf = index === first + 2 && names.weakParticles.has(tokens[first - 1]?.word ?? '');
	return isOf && isFullName(tokens, first) && isFullName(tokens, index);
}

/** Whether a common first name and a surname that is none stand at a token. */
function isFullName(tokens: readonly Token[], at: number): boolean {
	const surname = tokens[at + 1];
	return isCommonGivenName(tokens[at]!) && surname?.shape === 'capitalised' && !isGivenName(surname);
}

/** Whether the last two words or more come again from a token on, as in captions: Ann Lee Ann Lee at the gate. */
function isAgain(tokens: readonly Token[], first: number, index: number): boolean {
	const [word, next] = [tokens[index]!.word, tokens[index + 1]?.word];
	for (let at = index - 2; at >= first; at--)
		if (tokens[at]!.word === word && tokens[at + 1]!.word === next) return true;
	return false;
}

/** A particle in the word: d'Este, as a language writes it that does not elide. */
const ELIDED = /^d['’]/;

/** Ann Lee / Political Correspondent: who writes, behind two words or more. */
function isByline(tokens: readonly Token[], first: number, index: number, {pressWords, openers}: NameData): boolean {
	if (index < first + 2 + Number(openers.has(tokens[first]!.word))) return false;
	const next = tokens[index + 1];
	return pressWords.has(tokens[index]!.word) || (next?.shape === 'capitalised' && pressWords.has(next.word));
}

/** The number of particles between two words of one name: Mathieu van der Vidal, Ann de Vidal; 0 where none are. */
function particlesAt(tokens: readonly Token[], first: number, last: number, names: NameData): number {
	if (isSmallArticle(tokens, last + 1)) return 1;
	let end = last + 1;
	while (end <= last + 3 && tokens[end]?.shape === 'lower' && isParticle(tokens[end]!.word)) end++;
	const next = tokens[end];
	if (end === last + 1 || !next || !isNameWord(next)) return 0;
	const isSurname = opensSurname(tokens, end, names) || isSurnameOfGiven(tokens, last, end);
	if (names.openers.has(next.word) && !isSurname) return 0;
	const isWeak = tokens
		.slice(last + 1, end)
		.every(({word}) => names.weakParticles.has(word) && !isForeignParticle(word));
	return !isWeak || isForeignParticle(tokens[last]!.word) || bindsWeakly(tokens, first, last, end, names)
		? end - last - 1
		: 0;
}

/** “Marine le Pen”: the article of a surname that is known to have one, in small letters, behind a first name. */
function isSmallArticle(tokens: readonly Token[], index: number): boolean {
	const [before, article, surname] = [tokens[index - 1]!, tokens[index], tokens[index + 1]];
	if (article?.word !== 'le' || article.shape !== 'lower' || surname?.shape !== 'capitalised') return false;
	return famousWithArticle.has(surname.word) && isGivenName(before);
}

/** “Maxime de Vos”: a small word, but in a capital in the middle of a sentence, behind a first name. */
function isSurnameOfGiven(tokens: readonly Token[], before: number, index: number): boolean {
	const {shape, isOpening, word} = tokens[index]!;
	return shape === 'capitalised' && !isOpening && word.length > 2 && isGivenName(tokens[before]!);
}

/** The article of a surname, capitalised as the surname is: Ann de La Vidal. */
function opensSurname(tokens: readonly Token[], index: number, names: NameData): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!isParticle(token.word) || !next || next.isOpening) return false;
	return next.shape === 'capitalised' && !names.places.has(next.word) && !names.openers.has(next.word);
}

/** Whether "de" stands in a name: behind first names, and before what is neither a place nor a name of its own. */
function bindsWeakly(tokens: readonly Token[], first: number, last: number, next: number, names: NameData): boolean {
	const {word, shape} = tokens[next]!;
	if (famousWithParticle.has(word)) return true;
	// "le Jacques de Paris", "la Marie de Jean Dupont", "Louise de la CFDT"
	if (names.places.has(word) || names.organisations.has(word) || shape === 'capitals') return false;
	const after = tokens[next + 1];
	if (isGivenName(tokens[next]!) && !saintsToo.has(word) && after && isNameWord(after) && !after.isOpening)
		return false;
	// “Ann de La Tour du Vidal”
	const isBehindArticle = last > first + 2 && isParticle(tokens[last - 1]!.word) && isParticle(tokens[last - 2]!.word);
	const before = tokens
		.slice(first, isBehindArticle ? last - 2 : last + 1)
		.filter(({word}) => !names.openers.has(word) && !names.honorifics.has(word));
	if (before.length === 0 || names.places.has(before[0]!.word) || names.calendar.has(before[0]!.word)) return false;
	return before.every(token => isGivenName(token) || token.shape === 'initial');
}

/** The closing mark of a nickname of one or two words before a surname: “Dot” Vidal; -1 where none opens here. */
function nicknameEnd(tokens: readonly Token[], open: number): number {
	if (!isOneOf(tokens[open]!, `“"«'‘`)) return -1;
	for (let i = open + 1; i <= open + 3; i++) {
		const token = tokens[i];
		const after = tokens[i + 1];
		if (!token || !after) return -1;
		if (i > open + 1 && isOneOf(token, `”"»'’`)) return isNameWord(after) ? i : -1;
		if (!isNameWord(token)) return -1;
	}

	return -1;
}

function isOneOf({word}: Token, marks: string): boolean {
	return word.length === 1 && marks.includes(word);
}

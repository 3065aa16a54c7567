import {itemAt} from '../../text/lists.ts';
import type {Range} from '../../text/range.ts';
import {networkCues} from '../languages/abbreviations.ts';
import {asides} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import {NO_TOKENS, runFrom, type Stretch} from './run.ts';
import type {NameTokens, Token} from './tokens.ts';
import {firstOfName} from './trim.ts';
import {isGivenName, isNameWord, isPostNominal, isRank, keyOf} from './words.ts';

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
		/** What is worked out of its words: its short names, see names/variants.ts. */
		known: {short: ReadonlySet<string> | null};
	};

/** Every candidate of a block, in order, none overlapping. */
export function nameCandidates(block: NameTokens, names: NameData): readonly Candidate[] {
	const {tokens} = block;
	const candidates: Candidate[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!isNameWord(tokens[i]!) || isNoInitial(tokens, i)) continue;
		const run = runFrom(tokens, i, names);
		const first = firstOfName(tokens, i, run.last, names);
		// “Cisco CEO”
		const isOffice = first < run.last && isRank(tokens[run.last]!);
		const isAside = first === run.last && (asides.has(tokens[first]!.word) || isDegree(tokens, first));
		if (first <= run.last && !isOffice && !isAside && !isBehindHyphen(block, first))
			candidates.push(candidate(block, first, run.last, run.nickname));
		i = run.last;
	}

	return candidates;
}

/** “Ann Lee, KC, said”: letters that only stand behind a name. */
function isDegree(tokens: readonly Token[], index: number): boolean {
	const [name, comma] = [itemAt(tokens, index - 2), itemAt(tokens, index - 1)];
	return isPostNominal(tokens[index]!) && comma?.word === ',' && name !== undefined && isNameWord(name);
}

/** John-F.-Vidal, as places are named after him: a hyphen joins it to what stands before. */
function isBehindHyphen({tokens, starts}: NameTokens, index: number): boolean {
	const at = starts[index]!;
	return (
		itemAt(tokens, index - 1)?.word === '-' && starts[index - 1] === at - 1 && itemAt(tokens, index - 2)?.word === '.'
	);
}

/** “she wrote on X. Ann Lee replied”, “25 °C. Plus haut”: a network or a unit at the end of a sentence, and no initial. */
function isNoInitial(tokens: readonly Token[], index: number): boolean {
	const {shape, word} = tokens[index]!;
	const before = itemAt(tokens, index - 1)?.word ?? '';
	return shape === 'initial' && (before === '°' || (word.startsWith('x') && networkCues.has(before)));
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

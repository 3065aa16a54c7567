import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import type {Token} from './name-tokens.ts';
import {foldName, isGivenName, isNameWord} from './name-words.ts';

/** What the model sees of the name itself, as short strings; the same for every place where the name stands so. */
export function formFeatures({words}: Candidate, names: NameData): readonly string[] {
	const first = words[0]!;
	const last = words.at(-1)!;
	const count = Math.min(4, words.filter(isNameWord).length);
	const given = isGivenName(first) ? 'g' : 'u';
	const kinds = words.map(word => kindOf(word, names)).join('');
	const features = [`n${count}`, `n${count}${given}`, `k${kinds}`, `s${words.map(shapeOf).join('')}`];
	features.push(`a${first.word}`, `z${last.word}`, `e${count}${ending(last)}`, `b${count}${ending(first)}`);
	if (count > 1) features.push(`l${isGivenName(last) ? 'g' : 'u'}${given}`, `h${given}${kindOf(last, names)}`);
	// Particles and openers are no names of things because titles of papers have them too.
	for (const word of words.filter(one => !names.openers.has(one.word)))
		features.push(`w${foldName(word.word)}`, `o${kindOf(word, names)}`);
	return features;
}

/**
 * What the model sees around the name. Words count for the language of `code` alone: what French "a" says must not be
 * heard in Spanish.
 */
export function contextFeatures(candidate: Candidate, names: NameData, code: string): readonly string[] {
	const {tokens, first, last, words} = candidate;
	const length = words.filter(isNameWord).length > 1 ? 'L' : 'S';
	const given = isGivenName(words[0]!) ? 'g' : 'u';
	const before = [1, 2, 3, 4].map(distance => tokens[first - distance]);
	const after = [1, 2, 3, 4].map(distance => tokens[last + distance]);
	const wordOf = (token: Token | undefined) => code + wordIn(token);
	const [b1, b2, b3] = before.map(wordOf);
	const [a1, a2, a3] = after.map(wordOf);
	const features = [
		`P${b1}`,
		`P${length}${b1}`,
		`Q${b2}`,
		`Q${b2} ${b1}`,
		`T${b3} ${b2} ${b1}`,
		`N${a1}`,
		`N${length}${a1}`,
		`M${a2}`,
		`M${a1} ${a2}`,
		`U${a1} ${a2} ${a3}`,
		`B${b1} ${a1}`,
		`G${given}${b1}`,
		`H${given}${a1}`,
		`p${kindOf(before[0], names)}${length}`,
		`q${kindOf(before[1], names)}${kindOf(before[0], names)}`,
		`m${kindOf(after[0], names)}${length}`,
		`t${kindOf(after[0], names)}${kindOf(after[1], names)}`,
		`y${ending(before[0])}`,
		`x${ending(after[0])}`,
		`Y${ending(before[1])}`,
		`X${ending(after[1])}`,
		`O${tokens[first]!.isOpening}${length}${given}`,
	];
	for (const token of before) features.push(`V${wordOf(token)}`);
	for (const token of after) features.push(`W${wordOf(token)}`);
	return features;
}

function wordIn(token: Token | undefined): string {
	if (!token) return '|';
	return token.shape === 'number' ? '0' : token.word;
}

function ending(token: Token | undefined): string {
	if (!token || token.shape === 'mark') return wordIn(token);
	return `${token.shape === 'lower' ? '' : 'A'}${token.word.slice(-3)}`;
}

function shapeOf({shape, word}: Token): string {
	const letter = {capitalised: 'A', capitals: 'C', lower: 'a', initial: 'I', handle: '@', number: '0', mark: '.'}[
		shape
	];
	return word.includes('-') ? `${letter}-` : letter;
}

/** One letter for the first list of words that has the token. */
function kindOf(token: Token | undefined, names: NameData): string {
	if (!token) return '|';
	for (const [letter, list] of KINDS) if (names[list].has(token.word)) return letter;
	if (isNameWord(token)) return isGivenName(token) ? 'G' : 'A';
	return shapeOf(token);
}

const KINDS = [
	['h', 'honorifics'],
	['r', 'roles'],
	['p', 'places'],
	['o', 'organisations'],
	['d', 'demonyms'],
	['c', 'calendar'],
	['b', 'thingsBefore'],
	['f', 'thingsAfter'],
	['i', 'thingsInside'],
	['v', 'personVerbs'],
	['x', 'auxiliaries'],
	['t', 'articles'],
	['e', 'placePrepositions'],
	['s', 'personPrepositions'],
	['n', 'openers'],
] as const;

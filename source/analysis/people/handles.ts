import type {Range} from '../../text/range.ts';
import {institutionEnding} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import type {NameTokens, Token} from '../names/tokens.ts';
import type {Draft} from './drafts.ts';

/** A handle that seems to be a person's, at its place among the tokens of its block. */
export type HandleMention = Range & {readonly token: Token; readonly block: NameTokens; readonly index: number};

/** Longer handles are compared by their first letters only. */
const LONGEST = 40;

/** The handles of an article, but for those that tell an institution's, and what is the end of an address of mail. */
export function handleMentions(blocks: readonly NameTokens[], names: NameData): readonly HandleMention[] {
	const found: HandleMention[] = [];
	for (const block of blocks) {
		const {tokens, starts} = block;
		for (const [index, token] of tokens.entries()) {
			if (token.shape !== 'handle') continue;
			const start = starts[index]!;
			const isAddress = index > 0 && endAt(block, index - 1) === start && tokens[index - 1]!.shape !== 'mark';
			if (isAddress || isInstitution(tokens, index, names)) continue;
			found.push({start, end: endAt(block, index), token, block, index});
		}
	}

	return found;
}

function endAt({tokens, starts}: NameTokens, index: number): number {
	return starts[index]! + tokens[index]!.length;
}

/**
 * Finds the person of a handle: who is named right before it, else whose name it spells, else, behind a word such as
 * "pseudonyme", who was named last in its block; undefined where it is nobody's who is named.
 */
export function handleOwners(drafts: readonly Draft[], names: NameData): (handle: HandleMention) => Draft | undefined {
	const byEnd = new Map(drafts.flatMap(draft => draft.mentions.map(({end}) => [end, draft] as const)));
	const starts = drafts.flatMap(draft => draft.mentions.map(({start}) => ({start, draft})));
	starts.sort((a, b) => a.start - b.start);
	const bySpelling = new Map<string, Draft>();
	for (const draft of drafts) for (const spelling of spellings(draft)) bySpelling.set(spelling, draft);
	const byPart = partOwners(drafts);
	return ({start, token, block, index}) => {
		const [before, earlier] = [block.tokens[index - 1], block.tokens[index - 2]];
		const neighbour = before?.shape === 'mark' && earlier ? byEnd.get(endAt(block, index - 2)) : undefined;
		const isCalled = [before, earlier].some(word => word !== undefined && names.handleCues.has(word.word));
		const owner = neighbour ?? spelt(lettersOf(token.word), bySpelling) ?? partly(token.word, byPart);
		return owner ?? (isCalled ? lastNamed(starts, block.starts[0]!, start) : undefined);
	};
}

/** The letters of a handle or name, for a comparison: @real_ann_lee -> realannlee. */
function lettersOf(word: string): string {
	return word
		.normalize('NFKD')
		.replaceAll(/[^\p{L}]/gu, '')
		.toLowerCase()
		.slice(0, LONGEST);
}

/** "annlee", which may stand anywhere in a handle, and "^alee", which may only begin it; for every full name. */
function spellings({words, keys}: Draft): readonly string[] {
	const found = [...keys].filter(key => key.includes(' ')).map(lettersOf);
	const last = lettersOf(words.at(-1)!.word);
	return words.length > 1 && last.length > 2 ? [...found, `^${lettersOf(words[0]!.word).slice(0, 1)}${last}`] : found;
}

function spelt(letters: string, bySpelling: ReadonlyMap<string, Draft>): Draft | undefined {
	for (let length = letters.length; length > 3; length--) {
		for (let from = 0; from + length <= letters.length; from++) {
			const part = letters.slice(from, from + length);
			const draft = bySpelling.get(part) ?? (from === 0 ? bySpelling.get(`^${part}`) : undefined);
			if (draft) return draft;
		}
	}

	return undefined;
}

/** Whose first name or surname each is; undefined where several people have it. */
function partOwners(drafts: readonly Draft[]): ReadonlyMap<string, Draft | undefined> {
	const owners = new Map<string, Draft | undefined>();
	for (const draft of drafts) {
		if (draft.words.length < 2) continue;
		for (const word of new Set([draft.words[0]!, draft.words.at(-1)!].map(one => lettersOf(one.word))))
			owners.set(word, owners.has(word) ? undefined : draft);
	}

	return owners;
}

/** @chef_ann: a part is a name; @priyareads: a name of five letters or more begins it. */
function partly(handle: string, owners: ReadonlyMap<string, Draft | undefined>): Draft | undefined {
	for (const part of handle.split(/[_.\d]+/u).map(lettersOf)) {
		const owner = part.length > 2 ? owners.get(part) : undefined;
		if (owner) return owner;
	}

	const letters = lettersOf(handle);
	for (let length = letters.length - 1; length > 4; length--) {
		const owner = owners.get(letters.slice(0, length));
		if (owner) return owner;
	}

	return undefined;
}

function lastNamed(
	starts: readonly {readonly start: number; readonly draft: Draft}[],
	from: number,
	offset: number,
): Draft | undefined {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (starts[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}

	const last = starts[low - 1];
	return last && last.start >= from ? last.draft : undefined;
}

/** "the @VernayPD account", "Follow us: @DailyWire": an article before it, "us", or a word such as police in it. */
function isInstitution(tokens: readonly Token[], index: number, names: NameData): boolean {
	const {word} = tokens[index]!;
	const [before, earlier] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? ''];
	if (names.articles.has(before) || [before, earlier].some(one => names.us.has(one))) return true;
	const isNoun = (part: string) => names.thingsAfter.has(part) || names.organisations.has(part);
	const parts = word.slice(1).split(/[_.\d]+/u);
	return parts.some(isNoun) || institutionEnding.test(word);
}

import type {NameData} from './languages/name-data.ts';
import type {Token} from './name-tokens.ts';
import type {Draft} from './people-drafts.ts';

/** A handle that seems to be a person's, at its place among the tokens of its block. */
export type HandleMention = {readonly token: Token; readonly tokens: readonly Token[]; readonly index: number};

/** Longer handles are compared by their first letters only. */
const LONGEST = 40;

/** The handles of an article, but for those that tell an institution's, and what is the end of an address of mail. */
export function handleMentions(blocks: readonly (readonly Token[])[], names: NameData): readonly HandleMention[] {
	const found: HandleMention[] = [];
	for (const tokens of blocks) {
		for (const [index, token] of tokens.entries()) {
			const isAddress = tokens[index - 1]?.end === token.start && tokens[index - 1]!.shape !== 'mark';
			if (token.shape !== 'handle' || isAddress || isInstitution(tokens, index, names)) continue;
			found.push({token, tokens, index});
		}
	}

	return found;
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
	return ({token, tokens, index}) => {
		const [before, earlier] = [tokens[index - 1], tokens[index - 2]];
		const neighbour = before?.shape === 'mark' && earlier ? byEnd.get(earlier.end) : undefined;
		const isCalled = [before, earlier].some(word => word !== undefined && names.handleCues.has(word.word));
		const owner = neighbour ?? spelt(lettersOf(token.word), bySpelling);
		return owner ?? (isCalled ? lastNamed(starts, tokens[0]!.start, token.start) : undefined);
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
	if (names.articles.has(before) || [before, earlier].some(one => one === 'us' || one === 'nous')) return true;
	const isNoun = (part: string) => names.thingsAfter.has(part) || names.organisations.has(part);
	return (
		word
			.slice(1)
			.split(/[_.\d]+/u)
			.some(isNoun) || /(?:pd|news|wire|police|press|officiel|official)$/u.test(word)
	);
}

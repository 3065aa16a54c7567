import type {NameData} from './languages/name-data.ts';
import type {Token} from './name-tokens.ts';
import type {Draft} from './people-coreference.ts';

/** A handle that seems to be a person's, at its place among the tokens of its block. */
export type HandleMention = {readonly token: Token; readonly tokens: readonly Token[]; readonly index: number};

/** The handles of an article, but for those that tell an institution's. */
export function handleMentions(blocks: readonly (readonly Token[])[], names: NameData): readonly HandleMention[] {
	const found: HandleMention[] = [];
	for (const tokens of blocks) {
		for (const [index, token] of tokens.entries()) {
			if (token.shape === 'handle' && !isInstitution(token, tokens, index, names)) found.push({token, tokens, index});
		}
	}

	return found;
}

/** The person whom a handle stands right behind, or whose name it spells; undefined where it is somebody else's. */
export function ownerOf(handle: HandleMention, drafts: readonly Draft[], names: NameData): Draft | undefined {
	const {token, tokens, index} = handle;
	const [before, earlier] = [tokens[index - 1], tokens[index - 2]];
	if (before?.shape === 'mark' && earlier) {
		const neighbour = drafts.find(draft => draft.mentions.some(mention => mention.end === earlier.end));
		if (neighbour) return neighbour;
	}

	const letters = lettersOf(token.word);
	const spelt = drafts.find(draft => spells(letters, draft));
	const isCalled = [before, earlier].some(word => word !== undefined && names.handleCues.has(word.word));
	return spelt ?? (isCalled ? lastBefore(token.start, tokens[0]!.start, drafts) : undefined);
}

/** The letters of a handle, for a comparison with names: @real_bill_hobart -> realbillhobart. */
function lettersOf(handle: string): string {
	return handle
		.normalize('NFKD')
		.replaceAll(/[^\p{L}]/gu, '')
		.toLowerCase();
}

/** Whether letters hold the whole name, or the surname behind the first letter of the first name: bcolinlivres. */
function spells(letters: string, {words}: Draft): boolean {
	if (words.length < 2) return false;
	const [first, last] = [lettersOf(words[0]!.word), lettersOf(words.at(-1)!.word)];
	if (letters.includes(first + last)) return true;
	return last.length > 2 && letters.startsWith(first.slice(0, 1) + last);
}

function lastBefore(offset: number, from: number, drafts: readonly Draft[]): Draft | undefined {
	let last: Draft | undefined;
	let at = from - 1;
	for (const draft of drafts) {
		for (const {start} of draft.mentions) {
			if (start < offset && start > at) {
				at = start;
				last = draft;
			}
		}
	}

	return last;
}

/** "the @HopePD account", "Follow us: @RiverWire": an article before it, "us", or a word such as police in it. */
function isInstitution({word}: Token, tokens: readonly Token[], index: number, names: NameData): boolean {
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

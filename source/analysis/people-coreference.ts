import type {Article} from '../document/document.ts';
import type {Range} from '../text/range.ts';
import type {Gender, Person} from './analysis.ts';
import {genderOfFirstName} from './first-names.ts';
import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {isLong, wordAt} from './name-cue.ts';
import {foldName} from './name-words.ts';
import {type HandleMention, ownerOf} from './people-handles.ts';
import {keyOf, shortNames} from './people-known.ts';
import type {Alias} from './people-nicknames.ts';

/** A person while mentions are being joined. */
export type Draft = {
	readonly name: string;
	readonly words: Candidate['words'];
	/** All names of the person, see keyOf. */
	readonly keys: Set<string>;
	readonly mentions: Range[];
	gender: Gender | null;
	/** Where the person was last named in full; -1 before. */
	named: number;
};

/** Joins the mentions of each person under the most complete name, people in the order of their first mention. */
export function peopleOf(
	mentions: readonly Candidate[],
	handles: readonly HandleMention[],
	aliases: readonly Alias[],
	{text}: Article,
	names: NameData,
): readonly Person[] {
	const drafts = draftsOf(mentions, aliases, text);
	const byKey = new Map<string, Draft[]>();
	for (const draft of drafts) for (const key of draft.keys) byKey.set(key, [...(byKey.get(key) ?? []), draft]);
	for (const mention of mentions) {
		const draft = choose(mention, byKey.get(keyOf(mention.words)) ?? [], text, names);
		if (!draft) continue;
		draft.mentions.push({start: mention.start, end: mention.end});
		draft.gender = genderBefore(mention, names) ?? draft.gender;
		if (mention.words.length >= draft.words.length) draft.named = mention.start;
	}

	const owned = new Map<string, Draft>();
	for (const handle of handles) {
		const draft = ownerOf(handle, drafts, names) ?? owned.get(handle.token.word) ?? draftOfHandle(handle, text, drafts);
		owned.set(handle.token.word, draft);
		draft.mentions.push({start: handle.token.start, end: handle.token.end});
	}

	return drafts
		.filter(draft => draft.mentions.length > 0)
		.map(({name, gender, mentions: found}) => ({name, gender, mentions: found.sort((a, b) => a.start - b.start)}))
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** One draft for every name that is no other form of a longer one. */
function draftsOf(mentions: readonly Candidate[], aliases: readonly Alias[], text: string): Draft[] {
	const byKey = new Map<string, Candidate>();
	for (const mention of mentions) if (!byKey.has(keyOf(mention.words))) byKey.set(keyOf(mention.words), mention);
	const other = new Map(aliases.map(({alias, person}) => [alias, person]));
	const longest = [...byKey]
		.filter(([key]) => !other.has(key) || !byKey.has(other.get(key)!))
		.sort(([, a], [, b]) => b.words.length - a.words.length);
	const drafts: Draft[] = [];
	const known = new Map<string, Draft>();
	for (const [key, mention] of longest) {
		const same = known.get(key);
		if (same) continue;
		const keys = new Set([key, ...variants(mention)]);
		for (const {alias, person} of aliases) if (keys.has(person)) keys.add(alias);
		const draft = draftOf(mention, keys, text);
		for (const one of keys) if (!known.has(one)) known.set(one, draft);
		drafts.push(draft);
	}

	return drafts;
}

/** Shorter names of a name of several words: without its middle, by surname, first name or nickname. */
function variants(mention: Candidate): readonly string[] {
	if (!isLong(mention)) return [];
	const {words, nickname} = mention;
	const found = [...shortNames(words)];
	if (words.length > 2) found.push(keyOf([words[0]!, words.at(-1)!]));
	if (nickname.length > 0) found.push(keyOf(nickname));
	return found;
}

function draftOf(mention: Candidate, keys: Set<string>, text: string): Draft {
	const gender = genderOfFirstName(foldName(mention.words[0]!.word)) ?? null;
	return {name: nameOf(mention, text), words: mention.words, keys, mentions: [], gender, named: -1};
}

function draftOfHandle({token}: HandleMention, text: string, drafts: Draft[]): Draft {
	const draft = {
		name: text.slice(token.start, token.end),
		words: [token],
		keys: new Set<string>(),
		mentions: [],
		gender: null,
		named: -1,
	};
	drafts.push(draft);
	return draft;
}

/** The name as the article writes it, without a nickname in its middle. */
function nameOf({words, nickname, start, end}: Candidate, text: string): string {
	if (nickname.length === 0) return text.slice(start, end).replaceAll(/\s+/gu, ' ');
	return words.map(word => text.slice(word.start, word.end)).join(' ');
}

/**
 * Of several people with one name: by the civility before it, else whoever the paragraph named in full last, else whom
 * the article has named most.
 */
function choose(mention: Candidate, drafts: readonly Draft[], text: string, names: NameData): Draft | undefined {
	if (drafts.length < 2) return drafts[0];
	const gender = genderBefore(mention, names);
	const exact = drafts.filter(draft => draft.words.length === mention.words.length);
	if (exact.length > 0) return exact[0];
	const fitting = drafts.filter(draft => !gender || !draft.gender || draft.gender === gender);
	const open = fitting.length > 0 ? fitting : drafts;
	const paragraph = text.lastIndexOf('\n', mention.start);
	const here = open.filter(draft => draft.named > paragraph).sort((a, b) => b.named - a.named);
	return here[0] ?? [...open].sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

function genderBefore(mention: Candidate, names: NameData): Gender | null {
	const word = wordAt(mention, -1);
	return names.honorifics.get(word) ?? names.roles.get(word) ?? null;
}

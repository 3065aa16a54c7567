import type {Article} from '../../document/document.ts';
import type {Person} from '../analysis.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';
import {keyOf} from '../names/words.ts';
import {type Draft, draftOf, draftsOf, type Kin} from './drafts.ts';
import {genderApposed, genderBefore, genderBehind, genderOfTitle} from './genders.ts';
import {type HandleMention, handleOwners} from './handles.ts';
import {namesakesOf} from './namesakes.ts';
import type {Alias} from './nicknames.ts';

/** Of more people with one name, a later one is not asked whether it is meant. */
const MOST = 50;

/** Joins the mentions of each person under the most complete name, people in the order of their first mention. */
export function peopleOf(
	mentions: readonly Candidate[],
	handles: readonly HandleMention[],
	aliases: readonly Alias[],
	{text}: Article,
	names: NameData,
): readonly Person[] {
	const named = draftsOf(mentions, aliases, text, names);
	const holdersOfNamed = holdersOf(named);
	const namesakes = namesakesOf(mentions, named, holdersOfNamed, text, names);
	const drafts = [...named, ...namesakes];
	const holders = namesakes.length === 0 ? holdersOfNamed : holdersOf(drafts);
	for (const mention of mentions) {
		const draft = choose(mention, holders.get(mention.key) ?? [], names);
		if (!draft) continue;
		draft.mentions.push({start: mention.start, end: mention.end});
		draft.gender =
			genderBefore(mention, names) ??
			(draft.words.length === 1 ? genderOfTitle(mention, names) : null) ??
			genderBehind(mention, names, draft.gender) ??
			genderApposed(mention, names, draft.gender) ??
			draft.gender;
		if (mention.words.length < draft.words.length) continue;
		draft.named = mention.start;
		draft.title = titleBefore(mention, names) || draft.title;
		draft.years ??= yearsBehind(mention);
		draft.kin = draft.mentions.length === 1 ? kinBefore(mention, names) : null;
	}

	return [...drafts, ...joinHandles(handles, drafts, text, names)]
		.filter(draft => draft.mentions.length > 0)
		.map(({name, gender, mentions: found}) => ({name, gender, mentions: found.sort((a, b) => a.start - b.start)}))
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function holdersOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
	const holders = new Map<string, Draft[]>();
	for (const draft of drafts) {
		for (const key of draft.keys) {
			const others = holders.get(key);
			if (!others) holders.set(key, [draft]);
			else if (others.length < MOST) others.push(draft);
		}
	}

	return holders;
}

/** Gives each handle to its person, and returns drafts for those that are nobody's who is named. */
function joinHandles(
	handles: readonly HandleMention[],
	drafts: readonly Draft[],
	text: string,
	names: NameData,
): readonly Draft[] {
	if (handles.length === 0) return [];
	const ownerOf = handleOwners(drafts, names);
	const owners = new Map<string, Draft>();
	for (const handle of handles) {
		const {word} = handle.token;
		const owner = owners.get(word) ?? ownerOf(handle);
		if (owner) owners.set(word, owner);
	}

	const strangers: Draft[] = [];
	for (const {token, start, end} of handles) {
		let draft = owners.get(token.word);
		if (!draft) {
			draft = draftOf(text.slice(start, end), [token], new Set(), null);
			strangers.push(draft);
			owners.set(token.word, draft);
		}

		draft.mentions.push({start, end});
	}

	return strangers;
}

/**
 * Of several people with one name: the one whose whole name it is, else who has had the office before it, else by the
 * civility, else by what says who is the younger, else whoever the paragraph named in full last, else whom the article has
 * named most; undefined where nobody has the name.
 */
function choose(mention: Candidate, drafts: readonly Draft[], names: NameData): Draft | undefined {
	if (drafts.length < 2) return drafts[0];
	const exact = drafts.find(draft => draft.words.length === mention.words.length);
	if (exact && mention.isLong) return exact;
	const title = titleBefore(mention, names);
	const titled = title === '' ? [] : drafts.filter(draft => draft.title === title);
	if (titled.length === 1) return titled[0];
	const gender = genderBefore(mention, names);
	const fitting = drafts.filter(draft => !gender || !draft.gender || draft.gender === gender);
	const close = fitting.length > 0 ? fitting : drafts;
	const ofAge = byAge(mention, close, names);
	if (ofAge) return ofAge;
	const paragraph = mention.starts[0]!;
	const others = close.filter(({kin, named}) => !kin || named < paragraph);
	const isSurname = !mention.isGiven || close.every(({words}) => keyOf(words.slice(-1)) === mention.key);
	const open = others.length > 0 && isSurname ? others : close;
	const last = open.reduce((a, b) => (b.named > a.named ? b : a));
	if (last.named >= paragraph) return last;
	const isNew = open.every(draft => draft.mentions.length === 0);
	// Of somebody and a relative the surname means the relative only if named three times as often.
	const weightOf = ({kin, times, mentions}: Draft) => (isNew ? times : mentions.length / (kin ? 3 : 1));
	return open.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
}

/** Cllr Lee, Dr Lee: the word before the name, if it is an office or a civility; '' else. */
function titleBefore(mention: Candidate, {honorifics, roles}: NameData): string {
	const word = wordAt(mention, -1);
	return honorifics.has(word) || roles.has(word) ? word : '';
}

/** Her son Bob Lee; his younger brother, Ben Lee; his wife, Ann Lee; his son, pupil Bob Lee. */
function kinBefore(mention: Candidate, {kin, ages}: NameData): Kin | null {
	const comma = wordAt(mention, -2) === ',' && tokenAt(mention, -1)?.shape === 'lower' ? -2 : -1;
	const at = wordAt(mention, comma) === ',' ? comma - 1 : -1;
	if (!kin.has(wordAt(mention, at))) return null;
	return ageOf([wordAt(mention, at), wordAt(mention, at - 1)], ages) ?? 'relative';
}

/** Ann Lee, 44. */
function yearsBehind(mention: Candidate): number | null {
	const years = wordAt(mention, 1) === ',' ? wordAt(mention, 2) : '';
	return /^\d{1,3}$/.test(years) ? Number(years) : null;
}

/** Of a surname with “the younger” beside it, the one of fewer years, or the relative who was introduced so, or the others. */
function byAge(mention: Candidate, drafts: readonly Draft[], {ages}: NameData): Draft | undefined {
	const age = ageOf([wordAt(mention, -1), wordAt(mention, 1)], ages);
	if (!age || drafts.every(({kin}) => !kin)) return undefined;
	if (drafts.every(({years}) => years !== null)) {
		return drafts.reduce((a, b) => (b.years! < a.years! === (age === 'younger') ? b : a));
	}

	return [age, 'relative', null].map(kin => drafts.find(draft => draft.kin === kin)).find(draft => draft !== undefined);
}

function ageOf(beside: readonly string[], {younger, elder}: NameData['ages']): 'younger' | 'elder' | null {
	if (beside.some(word => younger.has(word))) return 'younger';
	return beside.some(word => elder.has(word)) ? 'elder' : null;
}

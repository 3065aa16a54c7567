import type {Article} from '../../document/document.ts';
import type {Person} from '../analysis.ts';
import {ofEitherGender} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {foldedOf} from '../names/words.ts';
import {genderAgreeing} from './agreement.ts';
import {kinBefore, titleBefore, yearsBehind} from './beside-mention.ts';
import {choose} from './choosing.ts';
import {type Draft, draftOf, draftsOf} from './drafts.ts';
import {genderApposed, genderBefore, genderBehind, genderOfTitle} from './genders.ts';
import {type HandleMention, handleOwners} from './handles.ts';
import {namesakesOf} from './namesakes.ts';
import type {Alias} from './nicknames.ts';
import {genderTold} from './told-genders.ts';

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
		// “Kim Lee”: words around a name that men and women have say more than the list.
		const listed = ofEitherGender.has(foldedOf(draft.words[0]!)) ? null : draft.gender;
		draft.gender =
			genderBefore(mention, names) ??
			(draft.words.length === 1 ? genderOfTitle(mention, names) : null) ??
			genderBehind(mention, names, listed) ??
			genderApposed(mention, names, listed) ??
			genderAgreeing(mention, names, listed) ??
			(listed ? null : genderTold(mention, names)) ??
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

import type {Reason} from './analysis.ts';
import {groupBefore, relationBefore} from './attribution-antecedents.ts';
import {collectDescriptions, type Descriptions, personDescribed} from './attribution-descriptions.ts';
import {createGroupNames} from './attribution-group-names.ts';
import type {Phrase} from './attribution-phrase.ts';
import type {Reading} from './attribution-reading.ts';
import {mostSalient, type Trace} from './attribution-salience.ts';
import type {Token} from './attribution-tokens.ts';

/** A speaker: a person of the article by index, or a group by its name with the person -1. */
export type Voice = {readonly person: number; readonly name: string};

/** A voice, and the reason why a quotation was given to it. */
export type Heard = {readonly voice: Voice; readonly reason: Reason};

/** Where a phrase stands, for finding whom it means. */
export type Place = {
	readonly tokens: readonly Token[];
	/** Index of the quotation that it stands in, and the voice of that; -1 and null for none. */
	readonly parent: number;
	readonly speaker: Voice | null;
	/** People who cannot be meant: the other one in a dialogue, those whom the quotation itself names. */
	readonly excluded: readonly number[];
};

/** Finds whom phrases mean, and remembers who was heard. */
export type Voices = {
	/** Null where that stays open. */
	readonly resolve: (phrase: Phrase, place: Place) => Voice | null;
	/** Somebody was heard at an offset of the article. */
	readonly hear: (voice: Voice, at: number) => void;
	readonly person: (index: number) => Voice;
	/** Who is most in mind at an offset of the narration; null where nobody is. */
	readonly salient: (at: number, excluded: readonly number[]) => Voice | null;
};

/** Words of a description that points back, “le gardien”; a longer one does so only to somebody just named as a subject. */
const LONGEST_ANAPHOR = 2;
const SURE = -0.1;

/** How firmly in mind the author of a post must be: “the caption read”. */
const NEAR = -0.5;

/** The voices of an article; `topic` is the person whom all of it is about, -1 for none. */
export function createVoices(reading: Reading, topic: number): Voices {
	const {article, speech, people} = reading;
	const traces: Trace[] = [];
	const learned = new Map<string, Voice>();
	const nameOf = createGroupNames(article);
	let descriptions: Descriptions | null = null;
	const person = (index: number): Voice => ({person: index, name: people[index]!.name});
	const group = (phrase: Phrase, tokens: readonly Token[]): Voice => ({person: -1, name: nameOf(phrase, tokens)});

	const byGroup = (phrase: Phrase, {tokens}: Place): Voice => {
		const isBare = phrase.name.to - phrase.name.from === 1 && speech.anyGroup.has(phrase.head);
		const named = isBare ? groupBefore(reading, phrase, tokens[phrase.from]!.start) : null;
		return named ? group(named.phrase, named.tokens) : group(phrase, tokens);
	};

	const bySalience = (phrase: Phrase, place: Place, least = -Infinity): Voice | null => {
		const excluded = new Set([...place.excluded, ...(place.speaker ? [place.speaker.person] : [])]);
		const at = place.tokens[phrase.from]!.start;
		const {gender, isPlural} = phrase;
		const isPerson = !isPlural && (gender !== null || phrase.kind !== 'pronoun');
		const found = isPerson ? mostSalient(reading, traces, {gender, at, parent: place.parent, topic, excluded}) : null;
		const rival = phrase.kind === 'pronoun' ? groupBefore(reading, phrase, at) : null;
		if (rival && rival.score > (found?.score ?? -Infinity)) return group(rival.phrase, rival.tokens);
		if (!found || found.score < least) return null;
		const known = people[found.person]!.gender;
		return phrase.kind === 'description' && known && gender && known !== gender ? null : person(found.person);
	};

	const byPronoun = (phrase: Phrase, place: Place): Voice | null => {
		const relation = place.parent >= 0 ? relationBefore(reading, phrase, place.tokens) : null;
		return (relation && byDescription(relation, place)) ?? bySalience(phrase, place);
	};

	const byDescription = (phrase: Phrase, place: Place): Voice | null => {
		descriptions ??= collectDescriptions(reading);
		const {head, from, to, isPossessive} = phrase;
		const words = place.tokens.slice(from, to).map(({word}) => word);
		const described = personDescribed(reading, descriptions, phrase, place.tokens[from]!.start, place.excluded);
		if (described >= 0) return person(described);
		const known = learned.get(head);
		if (known && !place.excluded.includes(known.person)) return known;
		if (speech.ownDeterminers.has(words[0]!) || speech.offices.has(head) || !speech.personNoun.test(head)) return null;
		const last = traces.at(-1)?.person;
		const owners = isPossessive ? [...namesBefore(place.tokens, from), ...(last === undefined ? [] : [last])] : [];
		const isShort = words.filter(word => !speech.adjectives.has(word)).length <= LONGEST_ANAPHOR;
		const voice = bySalience(phrase, {...place, excluded: [...place.excluded, ...owners]}, isShort ? -Infinity : SURE);
		if (voice) learned.set(head, voice);
		return voice;
	};

	const isPost = ({head, from}: Phrase, {tokens}: Place): boolean =>
		speech.posts.has(head) && speech.determiners.get(tokens[from]!.word)?.pointing === 'definite';

	return {
		person,
		resolve(phrase, place) {
			switch (phrase.kind) {
				case 'person':
					return person(phrase.person);
				case 'pronoun':
					return byPronoun(phrase, place);
				case 'first person':
					return place.speaker;
				case 'description':
					return byDescription(phrase, place);
				case 'organisation':
				case 'crowd':
					return byGroup(phrase, place);
				case 'unnamed':
					return isPost(phrase, place) ? bySalience(phrase, place, NEAR) : null;
			}
		},
		hear(voice, at) {
			if (voice.person >= 0) traces.push({at, person: voice.person});
		},
		salient(at, excluded) {
			const sought = {gender: null, at, parent: -1, topic, excluded: new Set(excluded)};
			const found = mostSalient(reading, traces, sought);
			return found && person(found.person);
		},
	};
}

/** People named before a token in its sentence: “Tom recalled that his mother said”. */
function namesBefore(tokens: readonly Token[], to: number): number[] {
	const from = tokens.slice(0, to).findLastIndex(({kind}) => kind === 'stop') + 1;
	return tokens.slice(from, to).flatMap(({kind, index}) => (kind === 'name' ? [index] : []));
}

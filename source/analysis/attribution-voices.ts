import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Reason} from './analysis.ts';
import {groupBefore, latestNamed, oneOfTwo, relationBefore} from './attribution-antecedents.ts';
import {agesOf, peopleDescribed} from './attribution-descriptions.ts';
import {createGroupNames} from './attribution-group-names.ts';
import {createKin} from './attribution-kin.ts';
import {createMind} from './attribution-mind.ts';
import {firstInBody, introducedAfter} from './attribution-next-paragraph.ts';
import type {Phrase} from './attribution-phrase.ts';
import type {Reading} from './attribution-reading.ts';
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
	/** Offset before which the text must have named whom a pronoun means; that of the pronoun where it is left out. */
	readonly since?: number;
	/** Whether it stands after its verb and the quotation. */
	readonly isAfter?: boolean;
	/** Whether a description counts only for whom the article has described so. */
	readonly isCertain?: boolean;
};

/** Somebody without a name: “A woman in the gallery wept. “…,” she said.” */
export const NOBODY_NAMED: Voice = {person: -1, name: ''};

/** Finds whom phrases mean, and remembers who was heard. */
export type Voices = {
	/** Null where that stays open. */
	readonly resolve: (phrase: Phrase, place: Place) => Voice | null;
	/** Somebody was heard at an offset of the article. */
	readonly hear: (voice: Voice, at: number) => void;
	readonly person: (index: number) => Voice;
	/** Who is most in mind at an offset of the narration; null where nobody is. */
	readonly salient: (at: number, excluded: readonly number[], least?: number) => Voice | null;
};

/** Words of a description that points back, “le gardien”; a longer one does so only to somebody just named as a subject. */
const LONGEST_ANAPHOR = 2;
const SURE = -0.1;

/** How firmly in mind somebody must be whom a pronoun without gender means: an account, which is “it”. */
const FAR = -3;

/** How firmly in mind the author of a post must be: “the caption read”. */
const NEAR = -0.5;

const NOBODY: ReadonlySet<number> = new Set();

/** The voices of an article; `topic` is the person whom all of it is about, `author` the one who tells it, -1 for none. */
export function createVoices(reading: Reading, topic: number, author: number): Voices {
	const {article, speech, people} = reading;
	const mind = createMind(reading, topic);
	const nameOf = createGroupNames(article, speech);
	const first = firstInBody(reading);
	const kinOf = createKin(reading);
	/** Accounts, which may be “it” as well. */
	const accounts = new Set(people.flatMap(({name}, index) => (name.startsWith('@') ? [index] : [])));
	const person = (index: number): Voice => ({person: index, name: people[index]!.name});
	const introducedNext = (phrase: Phrase, place: Place): Voice | null => {
		const next = introducedAfter(reading, first, phrase, place);
		return next < 0 ? null : person(next);
	};

	const group = (phrase: Phrase, tokens: readonly Token[]): Voice => ({person: -1, name: nameOf(phrase, tokens)});

	const byGroup = (phrase: Phrase, {tokens}: Place): Voice => {
		const isBare =
			speech.anyGroup.has(phrase.head) &&
			tokens.slice(phrase.name.from, phrase.name.to).every(({isCapital}) => !isCapital);
		const named = isBare ? groupBefore(reading, phrase, tokens[phrase.from]!.start) : null;
		return named ? group(named.phrase, named.tokens) : group(phrase, tokens);
	};

	const bySalience = (phrase: Phrase, place: Place, least = phrase.gender ? -Infinity : FAR): Voice | null => {
		const excluded = new Set([...place.excluded, ...(place.speaker ? [place.speaker.person] : [])]);
		const at = place.since ?? place.tokens[phrase.from]!.start;
		const {gender, isPlural} = phrase;
		const isPerson = !isPlural && (gender !== null || phrase.kind !== 'pronoun');
		const only = isPerson ? undefined : accounts;
		const found = isPlural ? null : mind.find({gender, at, parent: place.parent, excluded, ...(only && {only})});
		const rival = phrase.kind === 'pronoun' ? groupBefore(reading, phrase, at) : null;
		if (rival && rival.score > (found?.score ?? -Infinity)) return group(rival.phrase, rival.tokens);
		if (!found || found.score < least) return null;
		if (phrase.kind === 'pronoun' && place.parent < 0 && mind.stranger(at, gender) > found.score) return NOBODY_NAMED;
		const known = people[found.person]!.gender;
		return phrase.kind === 'description' && known && gender && known !== gender ? null : person(found.person);
	};

	const byPronoun = (phrase: Phrase, place: Place): Voice | null => {
		mind.skip(place.tokens[phrase.from]!.start);
		const words = place.tokens.slice(phrase.from, phrase.to).map(({word}) => word);
		const ordinal = oneOfTwo(reading, phrase, place, speech.ordinals.get(words.join(' ')));
		if (ordinal >= 0) return person(ordinal);
		const last = speech.latter.has(phrase.head) ? latestNamed(reading, phrase, place) : -1;
		if (last >= 0) return person(last);
		const relation = place.parent >= 0 ? relationBefore(reading, phrase, place.tokens) : null;
		return (relation && byDescription(relation, place)) ?? bySalience(phrase, place);
	};

	const byDescription = (phrase: Phrase, place: Place): Voice | null => {
		const {head, from, to, isPossessive} = phrase;
		const words = place.tokens.slice(from, to).map(({word}) => word);
		const at = place.tokens[from]!.start;
		const own = peopleDescribed(reading, mind.descriptions(), [head], phrase, at, place.excluded);
		if (own.before.length > 0) return nearest(own.before, phrase, place);
		const known = mind.learned(head, at);
		if (known >= 0 && !place.excluded.includes(known)) return person(known);
		const synonyms = speech.synonyms.filter(list => list.has(head)).flatMap(list => [...list]);
		const other = peopleDescribed(reading, mind.descriptions(), synonyms, phrase, at, place.excluded);
		if (other.before.length > 0) return nearest(other.before, phrase, place);
		const isFirst = lastStartingAtOrBefore(reading.mentions, at) < first;
		const kin = kinOf(phrase, place, mind.traces.at(-1)?.person ?? -1);
		if (kin >= 0) return person(kin);
		const later = own.later.at(-1) ?? (isPossessive || isFirst ? other.later.at(-1) : undefined);
		const isKnown = later !== undefined || place.isCertain === true;
		if (isKnown && (later === undefined || isFirst)) return later === undefined ? null : person(later);
		const isOffice = speech.offices.has(head);
		const isOpen = (isOffice && later !== undefined) || !speech.personNoun.test(head);
		if (speech.ownDeterminers.has(words[0]!) || isOpen) return later === undefined ? null : person(later);
		const last = mind.traces.at(-1)?.person;
		const owners = isPossessive ? [...namesBefore(place.tokens, from), ...(last === undefined ? [] : [last])] : [];
		// “la mère de famille”: what completes the noun makes it no longer.
		const complement = words.findIndex(word => speech.complements.has(word));
		const plain = complement < 0 ? words : words.slice(0, complement);
		const isShort = plain.filter(word => !speech.adjectives.has(word)).length <= LONGEST_ANAPHOR;
		const least = isShort && later === undefined && !isOffice ? -Infinity : SURE;
		const voice = bySalience(phrase, {...place, excluded: [...place.excluded, ...owners]}, least);
		if (voice) mind.learn(head, voice.person);
		return voice ?? (later === undefined ? null : person(later));
	};

	/** “says the clockmaker, 81”: who is described so is the octogenarian from then on. */
	const learnAge = (voice: Voice | null, {to}: Phrase, {tokens}: Place): Voice | null => {
		const years = tokens[to]?.kind === 'comma' ? Number(tokens[to + 1]?.word) : Number.NaN;
		if (voice && voice.person >= 0 && years > 0) {
			for (const noun of agesOf(years, speech)) mind.learn(noun, voice.person);
		}

		return voice;
	};

	/** Of several people described alike the one most in mind. */
	const nearest = (candidates: readonly number[], {from}: Phrase, {tokens, parent}: Place): Voice => {
		const sought = {gender: null, at: tokens[from]!.start, parent, excluded: NOBODY, only: new Set(candidates)};
		return person((candidates.length > 1 ? mind.find(sought)?.person : null) ?? candidates[0]!);
	};

	const addressee = ({speaker, parent}: Place): Voice | null => {
		const other = mind.traces.findLast(trace => trace.person !== speaker?.person)?.person ?? -1;
		const meant = topic >= 0 ? topic : parent >= 0 ? other : -1;
		return meant < 0 ? null : person(meant);
	};

	const isPost = ({head, from}: Phrase, {tokens}: Place): boolean =>
		speech.posts.has(head) && speech.determiners.get(tokens[from]!.word)?.pointing === 'definite';

	const isAuthor = ({head}: Phrase, {parent}: Place): boolean =>
		author >= 0 && parent < 0 && speech.firstPersonSingular.has(head);

	return {
		person,
		resolve(phrase, place) {
			switch (phrase.kind) {
				case 'person':
					return person(phrase.person);
				case 'pronoun':
					return byPronoun(phrase, place) ?? introducedNext(phrase, place);
				case 'first person':
					return place.speaker ?? (isAuthor(phrase, place) ? person(author) : null);
				case 'second person':
					return addressee(place);
				case 'description':
					return learnAge(byDescription(phrase, place) ?? introducedNext(phrase, place), phrase, place);
				case 'organisation':
				case 'crowd':
					return byGroup(phrase, place);
				case 'unnamed':
					return isPost(phrase, place) ? bySalience(phrase, place, NEAR) : introducedNext(phrase, place);
			}
		},
		hear(voice, at) {
			if (voice.person >= 0) mind.hear(voice.person, at);
		},
		salient(at, excluded, least = -Infinity) {
			const found = mind.find({gender: null, at, parent: -1, excluded: new Set(excluded)});
			return found && found.score >= least ? person(found.person) : null;
		},
	};
}

/** People named before a token in its sentence: “Tom recalled that his mother said”. */
function namesBefore(tokens: readonly Token[], to: number): number[] {
	const from = tokens.slice(0, to).findLastIndex(({kind}) => kind === 'stop') + 1;
	return tokens.slice(from, to).flatMap(({kind, index}) => (kind === 'name' ? [index] : []));
}

import type {Reason} from './analysis.ts';
import {collectDescriptions, type Descriptions} from './attribution-descriptions.ts';
import type {Phrase} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import {type Reading, tokensOf} from './attribution-reading.ts';
import {mostSalient, type Trace} from './attribution-salience.ts';
import type {Token} from './attribution-tokens.ts';

/** A speaker: a person of the article by index, or a group by its name with the person -1. */
export type Voice = {readonly person: number; readonly name: string};

/** A voice, and the quotation that it was given. */
export type Heard = {readonly voice: Voice; readonly reason: Reason};

/** Where a phrase stands, for finding whom it means. */
export type Place = {
	readonly tokens: readonly Token[];
	/** Index of the quotation that it stands in, and the voice of that; -1 and null for none. */
	readonly parent: number;
	readonly speaker: Voice | null;
	/** People who cannot be meant: the other one in a dialogue. */
	readonly excluded: readonly number[];
};

/** Finds whom phrases mean, and remembers who was heard. */
export type Voices = {
	readonly resolve: (phrase: Phrase, place: Place) => Voice | null;
	/** Somebody was heard at an offset of the article. */
	readonly hear: (voice: Voice, at: number) => void;
	readonly person: (index: number) => Voice;
	/** Who is most in mind at an offset of the narration; null where nobody is. */
	readonly salient: (at: number, excluded: readonly number[]) => Voice | null;
};

/** The voices of an article; `topic` is the person whom all of it is about, -1 for none. */
export function createVoices(reading: Reading, topic: number): Voices {
	const {article, speech, people} = reading;
	const traces: Trace[] = [];
	const learned = new Map<string, Voice>();
	let descriptions: Descriptions | null = null;
	const body = article.text.slice(article.blocks.find(({kind}) => kind !== 'heading')?.start ?? 0);
	const person = (index: number): Voice => ({person: index, name: people[index]!.name});

	const bySalience = (phrase: Phrase, place: Place, excluded: readonly number[]): Voice | null => {
		const relation = place.parent >= 0 && phrase.kind === 'pronoun' ? relationBefore(phrase, place) : null;
		if (relation) return relation;
		const at = place.tokens[phrase.from]!.start;
		const others = place.speaker && place.speaker.person >= 0 ? [...excluded, place.speaker.person] : excluded;
		const sought = {gender: phrase.gender, at, parent: place.parent, topic, excluded: new Set(others)};
		const salient = phrase.isPlural || phrase.head === 'it' ? null : mostSalient(reading, traces, sought);
		const group = phrase.kind === 'pronoun' ? groupBefore(phrase, at) : null;
		if (group && group.score > (salient?.score ?? -Infinity)) return group.voice;
		return salient && person(salient.person);
	};

	/** “My mother wrote. She said”: whom a pronoun inside a quotation means by the relation named before it. */
	const relationBefore = (pronoun: Phrase, place: Place): Voice | null => {
		for (let index = pronoun.from - 1; index >= 0; index--) {
			const phrase = readPhrase(place.tokens, index, speech);
			if (phrase?.kind === 'person') return null;
			if (
				phrase?.kind === 'description' &&
				phrase.isPossessive &&
				(phrase.gender ?? pronoun.gender) === pronoun.gender
			) {
				return byDescription(phrase, place);
			}
		}

		return null;
	};

	/** The group that begins a sentence before a pronoun: “The council met. It said”. */
	const groupBefore = (pronoun: Phrase, at: number): {readonly voice: Voice; readonly score: number} | null => {
		const block = article.blocks.find(({start, end}) => start <= at && at <= end);
		if (!block) return null;
		const tokens = tokensOf(reading, {start: Math.max(block.start, at - 300), end: at}, -1);
		let sentences = 0;
		for (let index = tokens.length - 1; index >= 0; index--) {
			const before = tokens[index - 1];
			if (before && before.kind !== 'stop' && before.word !== ';' && before.kind !== 'comma') continue;
			const phrase = readPhrase(tokens, index, speech);
			const isFit = phrase?.kind === 'organisation' && (pronoun.head === 'it' || agrees(tokens, phrase, pronoun));
			if (phrase && isFit) return {voice: groupVoice(phrase, tokens), score: 1 - 1.2 * sentences};
			if (before?.kind === 'stop') sentences++;
		}

		return null;
	};

	const groupVoice = (phrase: Phrase, tokens: readonly Token[]): Voice => {
		const named = tokens.slice(phrase.name.from, phrase.name.to);
		const name = article.text
			.slice(named[0]!.start, named.at(-1)!.end)
			.replaceAll(/\s+/g, ' ')
			.replace(/['’]s$/, '');
		if (named.length > 1) {
			if (!learned.has(phrase.head)) learned.set(phrase.head, {person: -1, name});
			return {person: -1, name};
		}

		const known = learned.get(phrase.head) ?? {person: -1, name: fullName(body, name) ?? name};
		learned.set(phrase.head, known);
		return known;
	};

	const byDescription = (phrase: Phrase, place: Place): Voice | null => {
		descriptions ??= collectDescriptions(reading);
		const at = place.tokens[phrase.from]!.start;
		const heads = [phrase.head, ...speech.synonyms.filter(list => list.has(phrase.head)).flatMap(list => [...list])];
		let best: {readonly index: number; readonly distance: number} | null = null;
		for (const [rank, head] of heads.entries()) {
			for (const [index, since] of descriptions.get(head) ?? []) {
				const {gender} = people[index]!;
				if (place.excluded.includes(index) || (gender && phrase.gender && gender !== phrase.gender)) continue;
				if (rank > 0 && since >= at && !phrase.isPossessive) continue;
				const distance = (since < at ? at - since : 100_000 + since - at) + (rank === 0 ? 0 : 1000);
				if (!best || distance < best.distance) best = {index, distance};
			}
		}

		if (best) return person(best.index);
		const known = learned.get(phrase.head);
		if (known && !place.excluded.includes(known.person)) return known;
		if (/^(?:mon|ma|mes|votre|vos|notre|nos|my|your|our)$/.test(place.tokens[phrase.from]!.word)) return null;
		if (speech.offices.has(phrase.head) || !speech.personNoun.test(phrase.head)) return null;
		const last = traces.at(-1)?.person;
		const excluded = phrase.isPossessive && last !== undefined ? [...place.excluded, last] : place.excluded;
		const voice = bySalience(phrase, place, excluded);
		if (voice) learned.set(phrase.head, voice);
		return voice;
	};

	return {
		person,
		resolve(phrase, place) {
			switch (phrase.kind) {
				case 'person':
					return person(phrase.person);
				case 'pronoun':
					return bySalience(phrase, place, place.excluded);
				case 'first person':
					return place.speaker;
				case 'description':
					return byDescription(phrase, place);
				case 'organisation':
				case 'crowd':
					return groupVoice(phrase, place.tokens);
				case 'unnamed':
					return null;
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

/** A group is he or she only where its article has that gender, or hides it: l'association, elle. */
function agrees(tokens: readonly Token[], phrase: Phrase, pronoun: Phrase): boolean {
	if (phrase.isPlural !== pronoun.isPlural && pronoun.head !== 'they') return false;
	return !pronoun.gender || phrase.gender === pronoun.gender || tokens[phrase.from]!.word === "l'";
}

/** “the department” -> “Hope Falls Police Department”: the longest name in the text that ends with the noun. */
function fullName(text: string, noun: string): string | null {
	if (!/^\p{Ll}+$/u.test(noun)) return null;
	const capital = noun[0]!.toUpperCase() + noun.slice(1);
	const pattern = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}[\\p{L}’'-]* ){1,5}${capital}(?!\\p{L})`, 'u');
	return pattern.exec(text.slice(0, 200_000))?.[0].replace(/^The /, '') ?? null;
}

import {lastStartingAtOrBefore} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Mind} from '../mind/mind.ts';
import {anybodyAt} from '../mind/sought.ts';
import {nounOfWords, synonymsOf} from '../mind/synonyms.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {BySalience} from './by-salience.ts';
import {peopleDescribed} from './described.ts';
import {firstOfGender} from './first-of-gender.ts';
import {createKin} from './kin.ts';
import {namedInIncise} from './named-in-incise.ts';
import {namesBefore} from './parties.ts';
import {createPointing} from './pointing.ts';
import {type ByPhrase, type Place, type Voice, voiceOf} from './voice.ts';

/**
 * Finds whom a description means: whom the article described so, learnt to be that, or describes so later; else whoever is
 * in mind. Null where that stays open. `first` is the index of the first mention in the body.
 */
export function createByDescription(reading: Reading, mind: Mind, first: number, bySalience: BySalience): ByPhrase {
	const {speech, mentions} = reading;
	const kinOf = createKin(reading, mind);
	const pointedAt = createPointing(reading, mind, bySalience);
	const person = (index: number) => voiceOf(reading, index);

	/** Of several people described alike the one most in mind. */
	const nearest = (candidates: readonly number[], {from}: Phrase, {tokens, parent}: Place): Voice => {
		const sought = {...anybodyAt(tokens[from]!.start, parent), only: new Set(candidates)};
		return person((candidates.length > 1 ? mind.find(sought)?.person : null) ?? candidates[0]!);
	};

	/** « le jeune homme », “the boy of 12”: whoever was described by all words of a description, or by others for them. */
	const calledInWords = (phrase: Phrase, place: Place): Voice | null => {
		const called = nounOfWords(place.tokens, phrase, speech);
		if (called === null) return null;
		const {start} = place.tokens[phrase.from]!;
		for (const nouns of [called, synonymsOf(called, speech)]) {
			const {before} = peopleDescribed(reading, mind.descriptions(), nouns, phrase, place);
			// « Un jeune homme a été arrêté. « … », dit le jeune homme »: not who was named before him.
			const since = mind.strangers.introduced(phrase.head, start);
			const named = before.filter(one => lastNamed(reading, one, start) > since);
			if (named.length > 0) return nearest(named, phrase, place);
		}

		return null;
	};

	return (phrase, around) => {
		const {head, from, isPossessive} = phrase;
		// “Tom Ray's lawyer”, “the lawyer of Tom Ray”: not Tom Ray.
		const isTheirs = pointingOf(around.tokens[from]!.word, speech) === 'possessive';
		// « Ann Lee risque gros, explique son avocat »: hers, and not she.
		const owner = isTheirs ? namesBefore(around.tokens, from).slice(0, 1) : [];
		// « Mon patron m'a crié : “Non.” », raconte la gérante Ann Lee.: whoever tells it is somebody else.
		const teller = around.parent >= 0 && around.speaker ? [around.speaker.person] : [];
		const others = [...namesIn(phrase, around.tokens), ...owner, ...teller];
		const place = {...around, excluded: [...around.excluded, ...others]};
		const at = place.tokens[from]!.start;
		const own = peopleDescribed(reading, mind.descriptions(), head, phrase, place);
		// “Tom Ray, an officer, ran. The other officer said”
		const isOther = own.later.length === 0 && hasWord(around.tokens, from + 1, phrase.to, speech.others);
		if (isOther && own.before.length < 2) return null;
		if (own.before.length > 0) return nearest(own.before, phrase, place);
		const called = calledInWords(phrase, place);
		if (called) return called;
		const known = mind.learned(head, at);
		if (known >= 0 && !place.excluded.includes(known)) return person(known);
		const synonyms = synonymsOf(head, speech);
		const other = peopleDescribed(reading, mind.descriptions(), synonyms, phrase, place);
		if (other.before.length > 0) return nearest(other.before, phrase, place);
		const kin = kinOf(phrase, place, mind.traces.at(-1)?.person ?? -1);
		if (kin >= 0) return person(kin);
		const incised = namedInIncise(reading, mind.descriptions(), phrase, place);
		if (incised >= 0) {
			mind.learn(head, incised);
			return person(incised);
		}

		const author = isLeadAuthor(phrase, place, speech) ? firstOfGender(reading, first, phrase, at) : -1;
		if (author >= 0) return person(author);
		const isFirst = lastStartingAtOrBefore(mentions, at) < first;
		const last =
			own.later.at(-1) ?? (isPossessive || isFirst || speech.offices.has(head) ? other.later.at(-1) : undefined);
		const later = last === undefined ? null : person(last);
		if (later ? isFirst : place.isCertain) return later;
		// “The man told me ‘No’,” she said: nobody whom only the narration knows.
		if (place.parent >= 0 && place.speaker) return later;
		// “the prime minister”, after a minister of trade
		const unopposed = {...place, excluded: [...place.excluded, ...own.opposed]};
		return pointedAt(phrase, unopposed, later !== null) ?? later;
	};
}

/** Where somebody is last named before an offset; -1 for nowhere. */
function lastNamed({people}: Reading, person: number, at: number): number {
	const {mentions} = people[person]!;
	return mentions[lastStartingAtOrBefore(mentions, at - 1)]?.start ?? -1;
}

/** « l'auteure principale », “the lead author”: of the study that the article is about. */
function isLeadAuthor({head, from, to}: Phrase, {tokens}: Place, {authors, leading}: SpeechData): boolean {
	return authors.has(head) && hasWord(tokens, from, to, leading);
}

/** People whom a description names, or what completes it behind. */
function namesIn({from, to}: Phrase, tokens: readonly Token[]): readonly number[] {
	const end = isOf(tokens[to], CLASS.complement) ? to + 2 : to;
	return tokens.slice(from, end).flatMap(({kind, index}) => (kind === 'name' ? [index] : []));
}

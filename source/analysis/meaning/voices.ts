import {createMind} from '../mind/mind.ts';
import {nameOfPronoun} from '../mind/predicates.ts';
import {agesOf} from '../mind/synonyms.ts';
import {createGroupNames} from '../phrases/group-names.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {firstInBody} from '../reading/mentions.ts';
import {nothingKnown} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {groupBefore} from './antecedents.ts';
import {createByDescription} from './by-description.ts';
import {createBySalience} from './by-salience.ts';
import {type Issuer, issuerOf} from './issuers.ts';
import {latestNamed, namedInQuotationBefore, oneOfTwo, relationBeforePronoun} from './named-antecedents.ts';
import {createNamedNext} from './named-next.ts';
import {isReadThere, quartersOf} from './quarters.ts';
import {issuerBefore} from './text-before.ts';
import {type Heard, NOBODY_NAMED, type Place, type Voice} from './voice.ts';

/** Finds whom phrases mean, and remembers who was heard. */
export type Voices = {
	/** Null where that stays open. */
	readonly resolve: (phrase: Phrase, place: Place) => Voice | null;
	/** Somebody was heard at an offset of the article. */
	readonly hear: (voice: Voice, at: number) => void;
	/** Somebody without a name was heard. */
	readonly hearStranger: (phrase: Phrase, tokens: readonly Token[]) => void;
	readonly person: (index: number) => Voice;
	/** Who is most in mind at an offset of the narration; null where nobody is. */
	readonly salient: (at: number, excluded: readonly number[], least?: number) => Voice | null;
};

/** Who was heard in an earlier quotation; null where that is not known, undefined where it is no speech. */
export type HeardAt = (quotation: number) => Heard | null | undefined;

/** What finding a speaker goes by. */
export type Hearing = {readonly reading: Reading; readonly voices: Voices; readonly heardAt: HeardAt};

/** How firmly in mind the author of a post must be: “the caption read”. */
const NEAR = -0.5;

/** The voices of an article; `topic` is the person whom all of it is about, `author` the one who tells it, -1 for none. */
export function createVoices(reading: Reading, topic: number, author: number): Voices {
	const {article, speech, people} = reading;
	const mind = createMind(reading, topic);
	const nameOf = createGroupNames(article, speech);
	const first = firstInBody(reading);
	const person = (index: number): Voice => ({person: index, name: people[index]!.name});
	const group = (phrase: Phrase, tokens: readonly Token[]): Voice => ({person: -1, name: nameOf(phrase, tokens)});

	const bySalience = createBySalience(reading, mind, group);
	const byDescription = createByDescription(reading, mind, first, bySalience);
	const {introducedNext, describedNext, onlyOne, namedNext} = createNamedNext(reading, mind, first);

	const byGroup = (phrase: Phrase, {tokens}: Place): Voice => {
		const isBare =
			speech.anyGroup.has(phrase.head) &&
			tokens.slice(phrase.name.from, phrase.name.to).every(({isCapital, word}) => !isCapital && word !== "'");
		const named = isBare ? groupBefore(reading, phrase, tokens[phrase.from]!.start) : null;
		return named ? group(named.phrase, named.tokens) : group(phrase, tokens);
	};

	/** “the UN spokesperson said”: whom the article introduced as one; null where it did not. */
	const spokesperson = ({from, to, name}: Phrase, place: Place): Voice | null => {
		const head = place.tokens[name.to]?.word ?? '';
		const isOne =
			speech.voicesOfGroups.has(head) && speech.determiners.get(place.tokens[from]!.word)?.pointing === 'definite';
		return isOne ? byDescription(phraseOf('description', from, to, {head}), {...place, isCertain: true}) : null;
	};

	const byPronoun = (phrase: Phrase, place: Place): Voice | null => {
		const {start} = place.tokens[phrase.from]!;
		const named = nameOfPronoun(reading, start);
		if (named >= 0) return person(named);
		mind.skip(start);
		const words = place.tokens.slice(phrase.from, phrase.to).map(({word}) => word);
		const ordinal = oneOfTwo(reading, phrase, place, speech.ordinals.get(words.join(' ')));
		if (ordinal >= 0) return person(ordinal);
		const isConcerned = speech.concerned.has(words.join(' '));
		const concerned = isConcerned ? namedInQuotationBefore(reading, phrase, place) : -1;
		if (concerned >= 0) return person(concerned);
		// « Il a tout changé », dit Ann Lee. « J'avais faim », répond l'intéressé: not who just spoke.
		const speaker =
			isConcerned && place.isAfter ? (mind.traces.findLast(({how}) => how === 'heard')?.person ?? -1) : -1;
		const other = speaker < 0 ? null : bySalience(phrase, {...place, excluded: [...place.excluded, speaker]});
		if (other) return other;
		const last = speech.latter.has(phrase.head) ? latestNamed(reading, phrase, place) : -1;
		if (last >= 0) return person(last);
		const relation = place.parent >= 0 ? relationBeforePronoun(reading, phrase, place.tokens) : null;
		const meant = relation && byDescription(relation, place);
		// “A man came and he said”, inside what somebody tells.
		return meant ?? (relation && place.speaker ? NOBODY_NAMED : bySalience(phrase, place));
	};

	/** “says the clockmaker, 81”: who is described so is the octogenarian from then on. */
	const learnAge = (voice: Voice | null, {to}: Phrase, {tokens}: Place): Voice | null => {
		const years = tokens[to]?.kind === 'comma' ? Number(tokens[to + 1]?.word) : Number.NaN;
		if (voice && voice.person >= 0 && years > 0) {
			for (const noun of agesOf(years, speech)) mind.learn(noun, voice.person);
		}

		return voice;
	};

	const addressee = ({speaker, parent}: Place): Voice | null => {
		const other = mind.traces.findLast(trace => trace.person !== speaker?.person)?.person ?? -1;
		const meant = topic >= 0 ? topic : parent >= 0 ? other : -1;
		return meant < 0 ? null : person(meant);
	};

	/** “the statement said”: who issued it. */
	const byIssuer = (phrase: Phrase, place: Place): Voice | null => {
		const {word, start} = place.tokens[phrase.from]!;
		const isKnown = place.parent < 0 && speech.determiners.get(word)?.pointing === 'definite';
		return isKnown && speech.texts.has(phrase.head) ? issuing(issuerOf(reading, phrase.head, start), place) : null;
	};

	/** “It said”, after a sentence that tells of a letter: who wrote it. */
	const byText = (phrase: Phrase, place: Place): Voice | null =>
		place.parent < 0 ? issuing(issuerBefore(reading, phrase, place.tokens[phrase.from]!.start), place) : null;

	const issuing = (issuer: Issuer | null, place: Place): Voice | null =>
		issuer && resolve(issuer.phrase, {...place, tokens: issuer.tokens});

	const byQuarters = (phrase: Phrase, place: Place): Voice | null => {
		if (isReadThere(phrase, place.tokens, speech))
			return issuing(issuerOf(reading, null, place.tokens[phrase.from]!.start), place);
		const quarters = quartersOf(phrase, place.tokens, speech);
		if (quarters?.kind === 'unnamed') return byIssuer(quarters, place);
		if (quarters?.kind === 'person') return person(quarters.person);
		return quarters ? byGroup(quarters, place) : (namedNext(phrase, place) ?? introducedNext(phrase, place));
	};

	const isPost = ({head, from}: Phrase, {tokens}: Place): boolean =>
		speech.posts.has(head) && speech.determiners.get(tokens[from]!.word)?.pointing === 'definite';

	/** “I” outside quotations: whoever tells the article, who may be nobody that it names. */
	const byTeller = ({head}: Phrase, {parent}: Place): Voice | null => {
		if (parent >= 0 || !speech.firstPersonSingular.has(head)) return null;
		return author >= 0 ? person(author) : NOBODY_NAMED;
	};

	/** “The driver said so. “…,” he added”: nobody whom the article names, from then on. */
	const strange = ({head}: Phrase): null => {
		mind.strangers.meet(head);
		return null;
	};

	const resolve = (phrase: Phrase, place: Place): Voice | null => {
		switch (phrase.kind) {
			case 'person':
				return person(phrase.person);
			case 'pronoun':
				return byPronoun(phrase, place) ?? byText(phrase, place) ?? introducedNext(phrase, place);
			case 'first person':
				return place.speaker ?? byTeller(phrase, place);
			case 'second person':
				return addressee(place);
			case 'description':
				return learnAge(
					byDescription(phrase, place) ?? introducedNext(phrase, place) ?? onlyOne(phrase, place) ?? strange(phrase),
					phrase,
					place,
				);
			case 'organisation':
				return spokesperson(phrase, place) ?? byGroup(phrase, place);
			case 'crowd':
				return byGroup(phrase, place);
			case 'unnamed':
				if (isPost(phrase, place)) return bySalience(phrase, place, NEAR);
				if (speech.ones.has(phrase.head)) return byQuarters(phrase, place);
				return (
					byIssuer(phrase, place) ??
					namedNext(phrase, place) ??
					describedNext(phrase, place) ??
					introducedNext(phrase, place)
				);
		}
	};

	return {
		person,
		resolve,
		hear(voice, at) {
			if (voice.person >= 0) mind.hear(voice.person, at);
		},
		hearStranger({from, to, head, gender, isPlural}, tokens) {
			if (isPlural || !speech.personNoun.test(head)) return;
			const {start} = tokens[from]!;
			mind.strangers.hear({start, end: tokens[to - 1]!.end, noun: head, gender, known: nothingKnown()});
		},
		salient(at, excluded, least = -Infinity) {
			const found = mind.find({
				gender: null,
				at,
				parent: -1,
				excluded: new Set(excluded),
				only: null,
				isSpeaking: false,
			});
			return found && found.score >= least ? person(found.person) : null;
		},
	};
}

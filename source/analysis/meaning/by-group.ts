import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Mind} from '../mind/mind.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {onceBy, remembering} from '../remembering.ts';
import {groupInMind} from './antecedents.ts';
import type {ByPhrase, Voice} from './voice.ts';

/** How firmly in mind a group must be whose spokesperson speaks: it was told of in the sentence before. */
const NEAR = -0.3;

/** The voice of a group, by a phrase of some tokens. */
export type GroupVoice = (phrase: Phrase, tokens: readonly Token[]) => Voice;

/** Finds which group a phrase means: “the company”, the one named before it. */
export function createByGroup(reading: Reading, group: GroupVoice): GroupVoice {
	const {anyGroup, contractions} = reading.speech;
	return (phrase, tokens) => {
		const isBare =
			anyGroup.has(phrase.head) &&
			pointingOf(tokens[phrase.from]!.word, reading.speech) !== 'indefinite' &&
			// « le syndicat des locataires »
			tokens
				.slice(phrase.name.from, phrase.name.to)
				.every(({isCapital, word}) => !isCapital && word !== "'" && !contractions.has(word));
		const named = isBare ? groupInMind(reading, phrase, tokens[phrase.from]!.start) : null;
		return named ? group(named.phrase, named.tokens) : group(phrase, tokens);
	};
}

/** All nouns that are wider than others for people. */
const widerNouns = onceBy(
	({callings}: SpeechData): ReadonlySet<string> => new Set(callings.flatMap(([wide]) => [...wide])),
);

/** Finds whom a noun means that may also name a group, and names none: « le conseil », of a lawyer, « l'exploitant », of a farmer. */
export function createByNounOfGroup(reading: Reading, group: GroupVoice, byDescription: ByPhrase): ByPhrase {
	// « Le conseil municipal a voté »: where a noun stands before, the group was told of.
	const first = remembering(noun => reading.smallText.search(new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u')));
	const ofPeople = new Set<string>();
	return (phrase, place) => {
		const {head, from, to, name, isPlural} = phrase;
		const {tokens} = place;
		const {word, isCapital, start} = tokens[name.from]!;
		if (word !== head || !widerNouns(reading.speech).has(head)) return null;
		if (pointingOf(tokens[from]!.word, reading.speech) !== 'definite') return null;
		const isAlone = name.to === name.from + 1 && name.to === to && !isCapital && !isPlural;
		// « le conseil du prévenu »
		const isOfOne =
			isOf(tokens[name.from + 1], CLASS.complement) &&
			tokens.slice(name.from + 2, to).some(one => reading.speech.personNoun.isListed(one.word));
		if (!isAlone && !isOfOne) return null;
		if (!isOfOne && !ofPeople.has(head) && first(head) < start) return null;
		const voice = byDescription(phraseOf('description', from, to, {head}), {...place, isCertain: true});
		const isTheirs = voice !== null && (isOfOne || group(phrase, tokens).name === head);
		if (isTheirs) ofPeople.add(head);
		return isTheirs ? voice : null;
	};
}

/** Finds whom a group means who speaks for it, “the UN spokesperson said”: whom the article introduced as one. */
export function createBySpokesperson({speech}: Reading, byDescription: ByPhrase): ByPhrase {
	return ({from, to, name}, place) => {
		const {tokens} = place;
		// « le porte-parole du parquet », “the UN spokesperson”
		const noun = [from + 1, name.to].find(at => speech.voicesOfGroups.has(tokens[at]?.word ?? ''));
		const head = noun === undefined ? '' : tokens[noun]!.word;
		const isOne = noun !== undefined && pointingOf(tokens[from]!.word, speech) === 'definite';
		return isOne ? byDescription(phraseOf('description', from, to, {head}), {...place, isCertain: true}) : null;
	};
}

/** « La mairie a tranché. « … », dit son porte-parole »: the group whose spokesperson it is, unless somebody else may be meant. */
export function createByOwnSpokesperson(reading: Reading, mind: Mind, group: GroupVoice): ByPhrase {
	return (phrase, {tokens, excluded, parent}) => {
		if (!phrase.isPossessive || !reading.speech.voicesOfGroups.has(phrase.head)) return null;
		const {start: at} = tokens[phrase.from]!;
		const own = groupInMind(reading, {...phrase, kind: 'pronoun', gender: null, isPlural: false}, at, NEAR);
		const sought = {gender: null, at, parent, excluded: new Set(excluded), only: null, isSpeaking: false};
		return own && own.score > (mind.find(sought)?.score ?? -Infinity) ? group(own.phrase, own.tokens) : null;
	};
}

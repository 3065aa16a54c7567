import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {describesName} from '../phrases/appositions.ts';
import {linkBehind} from '../phrases/noun-words.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isFunctionWord} from '../phrases/verbs.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {findSubjectBefore} from './subjects.ts';

/** Words between a colon and a fragment in the clause that it announces. */
const FARTHEST = 14;
/** Words of whoever did what stands before a colon. */
const AGENT_WITHIN = 12;
/** Words at the beginning of a sentence among which what is said is named: “Réponse de la maire”. */
const SAYING_WITHIN = 4;

/** “Ann Lee tombe des nues : « … »”: no verb of saying, but what the colon announces is somebody's. */
export function colonFrame({tokens, at}: FrameScene, from: number, speech: SpeechData): Frame | null {
	// « Après le prix, voici l'avis d'Ann Lee : « … » »: what is told before is another's.
	const start = Math.max(from, tokens.findLastIndex(({word}, index) => index < at && speech.presenting.has(word)) + 1);
	if (itemAt(tokens, at - 1)?.kind !== 'colon') return earlierColonFrame(tokens, from, at, speech);
	const last = itemAt(tokens, at - 2);
	// “Il était rejoint par Ann Lee : « … »”
	const agent = last?.kind === 'name' && tokens[at - 3]?.word === speech.agent;
	const found = agent ? null : findSubjectBefore(tokens, start, at - 1, speech);
	// « Sa crainte : « … » »: whose it is stands before.
	if (found?.isPossessive && found.from === start && speech.sayings.has(found.head))
		return {strength: 'direct', reason: 'colon', subject: readSayer(tokens, start, at - 1, speech)};
	const isNobody = !found || isThing(found, speech) || isUs(found, speech);
	const subject =
		readSayer(tokens, start, at - 1, speech) ??
		(found && isThing(found, speech) ? lastPerson(tokens, found.to, at - 1, speech) : null) ??
		(isNobody ? announced(tokens, start, at - 1, speech) : null) ??
		found;
	return {strength: 'direct', reason: 'colon', subject};
}

/** « Ann Lee plaide, aussitôt contredite par le maire, Paul Roux : « … » »: the person right before the colon at whose hands that was done. */
export function agentFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	if (tokens[at - 1]?.kind !== 'colon') return null;
	for (let index = at - 2; index > Math.max(start, at - AGENT_WITHIN); index--) {
		if (tokens[index]!.word !== speech.agent) continue;
		let before = index - 2;
		while (speech.fillers.has(tokens[before]?.word ?? '') || speech.adverb.test(tokens[before]?.word ?? '')) before--;
		const isApart = tokens[before]?.kind === 'comma' || speech.passives.has(tokens[before]?.word ?? '');
		const subject = isApart ? readPhrase(tokens, index + 1, speech) : null;
		return subject?.kind === 'person' && subject.to === at - 1 ? {strength: 'direct', reason: 'colon', subject} : null;
	}

	return null;
}

/** « Nous retrouvons Ann Lee : « … » »: those who write it. */
function isUs({kind, head}: Phrase, {firstPersonSingular}: SpeechData): boolean {
	return kind === 'first person' && !firstPersonSingular.has(head);
}

/** « Même colère chez Ann Lee : « … » », « Idem à la CFDT : « … » »: whoever is named last before a colon and not spoken to, or a group right there. */
function announced(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	let found: Phrase | null = null;
	for (let index = start; index < colon; index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (!phrase) continue;
		const isSpokenTo = speech.companions.has(tokens[index - 1]?.word ?? '');
		// « Idem à la CFDT : », but « un proverbe sur la Côte : »
		const isPlaced = [index - 2, index - 1, index].some(one => sequencesAt(tokens, one, speech.quarters).length > 0);
		const isGroup = phrase.kind === 'organisation' && phrase.to === colon && isPlaced;
		if (phrase.kind === 'person') found = isSpokenTo ? null : phrase;
		else if (isGroup) found = phrase;
		index = Math.max(index, phrase.to - 1);
	}

	return found;
}

/** Words between what is said and the words themselves: “Ann Lee's reply to this was”. */
const PREDICATE_WITHIN = 8;

/** “Ann Lee's reply to this was, “…””, “Her answer was read to the jury: “…””: whose reply it is. */
export function sayingFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const end = /^(?:comma|colon)$/.test(itemAt(tokens, at - 1)?.kind ?? '') ? at - 1 : at;
	const own =
		tokens[end]?.kind === 'colon' ? readSayer(tokens, start, Math.min(end, start + SAYING_WITHIN), speech) : null;
	// « La réponse d'Ann Lee à ceux qui doutent : »
	if (own?.kind === 'person' && speech.prepositions.has(tokens[own.to]?.word ?? ''))
		return {strength: 'direct', reason: 'colon', subject: own};
	let saying = start + 1;
	while (saying < end && !isOf(tokens[saying], CLASS.saying)) saying++;
	if (saying >= end || end - saying > PREDICATE_WITHIN) return null;
	const author = end < at ? readFrom(tokens, saying + 1, end, speech) : null;
	if (author) return {strength: 'direct', reason: 'colon', subject: author};
	const hearer = end < at ? readHearer(tokens, start, saying, end, speech) : null;
	if (hearer) return {strength: 'direct', reason: 'colon', subject: null, hearer};
	const rest = tokens.slice(saying + 1, end);
	const isPlain = rest.every(({kind, word}) => kind === 'word' && !speech.relatives.has(word));
	if (!isPlain || !rest.some(({word}) => speech.passives.has(word))) return null;
	const subject = readSayer(tokens, start, end, speech);
	return subject && {strength: 'direct', reason: 'colon', subject};
}

/** “a curt reply from Ann Lee: “…””: whose it is; null where it is not told. */
function readFrom(tokens: readonly Token[], from: number, end: number, speech: SpeechData): Phrase | null {
	const by = tokens.findIndex(({word}, index) => index >= from && index < end - 1 && speech.authoring.has(word));
	const phrase = by < 0 ? null : readPhrase(tokens, by + 1, speech);
	return phrase?.kind === 'person' ? phrase : null;
}

/** “Ann Lee received a curt reply to her question: “…””: whoever hears it; null where nobody does. */
function readHearer(
	tokens: readonly Token[],
	start: number,
	saying: number,
	end: number,
	speech: SpeechData,
): Phrase | null {
	const verb = tokens.findIndex(({word}, index) => index > start && index < saying && speech.receiving.has(word));
	const isPlain = verb >= 0 && tokens.slice(verb, end).every(({kind}) => kind === 'word');
	return isPlain ? findSubjectBefore(tokens, start, verb, speech) : null;
}

/** Whether a phrase is a noun that does not look like that of a person. */
export function isThing({kind, head}: Phrase, {personNoun}: SpeechData): boolean {
	return (kind === 'description' || kind === 'unnamed') && !personNoun.test(head);
}

/** “L'expression agace la cinéaste : « … »”: the last person named or described between two tokens; null for nobody. */
export function lastPerson(tokens: readonly Token[], from: number, to: number, speech: SpeechData): Phrase | null {
	let found: Phrase | null = null;
	for (let index = from; index < to; index++) {
		const phrase = readPhrase(tokens, index, speech);
		const isPerson =
			phrase?.kind === 'person' || (phrase?.kind === 'description' && speech.personNoun.test(phrase.head));
		if (!phrase || !isPerson || describesName(tokens, phrase)) continue;
		found = phrase;
		index = Math.max(index, phrase.to - 1);
	}

	return found;
}

/** “Ann Lee est plus sévère : le prix est « généreux »”: what follows the colon is hers, quoted or not. */
function earlierColonFrame(tokens: readonly Token[], start: number, at: number, speech: SpeechData): Frame | null {
	const colon = tokens.slice(start, at).findIndex(({kind}) => kind === 'colon') + start;
	if (colon <= start || at - colon > FARTHEST) return null;
	const subject = findSubjectBefore(tokens, start, colon, speech);
	return subject?.kind === 'person' || subject?.kind === 'pronoun'
		? {strength: 'distant', reason: 'colon', subject}
		: null;
}

/** “de la maire”, “du maire”: the phrase that the preposition at a token leads to; null where it leads to none. */
function readComplement(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	return speech.contractions.has(tokens[at]!.word)
		? readNoun(tokens, at + 1, at + 1, BARE, speech)
		: readPhrase(tokens, at + 1, speech);
}

/** “Réponse de la maire : « … »”, “His reply, which she took down, was: “…””: whose reply it is; null where none is named. */
export function readSayer(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	for (let index = start; index < colon; index++) {
		// The end counts too: “His portrait hangs above his motto:”
		if (index >= start + SAYING_WITHIN && index < colon - 1) continue;
		if (!speech.sayings.has(tokens[index]!.word)) continue;
		const link = linkBehind(tokens, index, speech);
		if (link >= 0) return readComplement(tokens, link, speech);
		for (const at of [index - 1, index - 2]) {
			const owner = tokens[at];
			const named = owner && speech.genitives.has(owner.word) ? tokens[at - 1] : undefined;
			if (named?.kind === 'name') return phraseOf('person', at - 1, index, {person: named.index});
			const gender = owner && speech.anaphors.get(owner.word);
			if (gender) return phraseOf('pronoun', at, index, {gender, head: owner.word});
			// “Ann Lee's alleged reply”
			if (owner?.kind !== 'word' || isFunctionWord(owner.word, speech)) break;
		}

		return null;
	}

	return null;
}

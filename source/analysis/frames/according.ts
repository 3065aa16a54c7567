import type {SpeechData} from '../languages/speech-data.ts';
import {singularOf} from '../phrases/noun-endings.ts';
import {linkBehind} from '../phrases/noun-words.ts';
import {meansPeople, meansPerson} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readInverted} from './inversions.ts';
import {readLed} from './sayers.ts';
import {isClosed, isSomebody} from './somebody.ts';

/** Words of whoever owns words: in the Met Office's view. */
const LONGEST = 6;

/**
 * The phrase after “according to” at token `at`, null where there is none. Words with many other senses, “for” and
 * “pour”, count only where a sentence begins with them, and before a name, a pronoun or a person and a comma.
 */
export function readAccording(
	tokens: readonly Token[],
	at: number,
	isFirst: boolean,
	speech: SpeechData,
): Phrase | null {
	const owner = readOwnWords(tokens, at, speech);
	if (owner) return owner;
	if (!isOf(tokens[at], CLASS.beginsAccording)) return null;
	for (const sequence of sequencesAt(tokens, at, speech.accordingTo)) {
		const isOfManySenses = sequence.length === 1 && speech.manySenses.has(sequence[0]!);
		if (isOfManySenses && !isFirst) continue;
		const next = at + sequence.length;
		// « selon les mots du directeur, Ann Lee, »
		const phrase = readPhrase(tokens, next, speech) ?? readLed(tokens, next - 1, speech);
		// « selon ce qu'a confié Ann Lee à la presse »
		const isTold = isOf(tokens[next + 1], CLASS.subordinator) && speech.demonstratives.has(tokens[next]!.word);
		const teller = isTold ? readInverted(tokens, next + 2, false, speech)?.subject : null;
		if (teller) return teller;
		if (!phrase || (isOfManySenses && !isOpinion(tokens, phrase, speech))) continue;
		const giver = giverOf(tokens, phrase, speech) ?? ownerOf(tokens, phrase, speech);
		if (giver) return giver;
		// “selon ses estimations”: those of somebody in mind.
		const {pointing} = speech.determiners.get(tokens[phrase.from]!.word) ?? {};
		const isSomebody = speech.personNoun.test(phrase.head) || meansPeople(phrase.head, speech);
		if (pointing === 'possessive' && phrase.kind !== 'person' && !isSomebody && !speech.groups.has(phrase.head))
			return phraseOf('pronoun', phrase.from, phrase.to, {head: tokens[phrase.from]!.word});
		// “selon l'intersyndicale”: a noun of no person that has a word to say is a group.
		const isGroup = phrase.kind === 'description' && !speech.personNoun.test(phrase.head);
		return isGroup ? {...phrase, kind: 'organisation', name: {from: phrase.name.from, to: phrase.to}} : phrase;
	}

	return null;
}

/** « selon les éléments fournis par la mairie »: who gave what somebody goes by; null where nobody is told to have. */
function giverOf(tokens: readonly Token[], {from, to, kind, head}: Phrase, speech: SpeechData): Phrase | null {
	// « selon les habitants réunis par Ann Lee »: they go by themselves.
	if (kind === 'person' || kind === 'pronoun' || speech.groups.has(head)) return null;
	if (speech.personNoun.test(head) || meansPeople(head, speech)) return null;
	for (let at = from + 2; at <= to + 1; at++) {
		if (tokens[at]?.word !== speech.agent) continue;
		const {word} = tokens[at - 1]!;
		// « une note consultée par Ann Lee »
		if (speech.acquired.has(word) || !speech.perfect.test(word)) continue;
		const giver = readPhrase(tokens, at + 1, speech);
		return giver?.kind === 'organisation' || giver?.kind === 'person' ? giver : null;
	}

	return null;
}

/** « d'après les prévisions de Météo-France »: whose what somebody goes by is; null where nobody's is told. */
function ownerOf(tokens: readonly Token[], {from, to, kind}: Phrase, speech: SpeechData): Phrase | null {
	const isDefinite = speech.determiners.get(tokens[from]!.word)?.pointing === 'definite';
	if (kind === 'person' || kind === 'pronoun' || !isDefinite || speech.modifiersFirst) return null;
	let noun = from + 1;
	// « les premiers résultats »
	while (noun < to - 1 && speech.adjectives.has(singularOf(tokens[noun]!.word, speech))) noun++;
	const {word} = tokens[noun]!;
	if (speech.groups.has(word) || speech.informants.has(singularOf(word, speech)) || meansPeople(word, speech))
		return null;
	if (!speech.pluralNoun.test(word) && !isOf(tokens[noun], CLASS.saying)) return null;
	const link = linkBehind(tokens, noun, speech);
	const owner = link < 0 ? null : readLed(tokens, link, speech);
	return owner?.kind === 'organisation' || (owner && meansPerson(owner, speech)) ? owner : null;
}

/** “Pour Ann Lee”, “Pour la maire,”: whoever may have an opinion. */
function isOpinion(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	const {kind, head, name, to} = phrase;
	const {groups, modifiersFirst, nonFinite} = speech;
	// « Pour les dédommager, »
	const isDeed = !modifiersFirst && nonFinite.test(head) && !groups.has(head) && !tokens[name.from]!.isCapital;
	if (kind === 'organisation' && isDeed) return false;
	if (kind === 'unnamed') return isSomebody(phrase, speech) && isClosed(tokens, to);
	if (kind === 'description') return isSomebody(phrase, speech) && tokens[to]?.kind === 'comma';
	return kind === 'person' || kind === 'pronoun' || kind === 'organisation';
}

/** “in Ann Lee's words”, “in the Met Office's view”: her, or the group; null where none owns words there. */
function readOwnWords(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	if (!isOf(tokens[at], CLASS.preposition)) return null;
	let owner = at + 2;
	while (owner <= at + LONGEST && !isOf(tokens[owner], CLASS.genitive)) owner++;
	if (owner > at + LONGEST || !speech.ownWords.has(tokens[owner + 1]?.word ?? '')) return null;
	const {kind, index} = tokens[at + 1]!;
	if (kind === 'name') return owner === at + 2 ? phraseOf('person', at + 1, owner, {person: index}) : null;
	const phrase = readPhrase(tokens.slice(0, owner), at + 1, speech);
	return phrase?.to === owner ? phrase : null;
}

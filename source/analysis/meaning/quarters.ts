import {lastIndexBetween} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {singularOf} from '../phrases/noun-endings.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {meansPeople} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {sequencesAt} from '../reading/sequences.ts';
import {hasKind, hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {ownerOf} from './issuers.ts';

/** Words on both sides of “one” among which its verb of reading stands: « on peut y lire ». */
const READING_WITHIN = 3;
/** Words from the beginning of a sentence to “one”, where the group stands before it. */
const OPENING_WITHIN = 14;
/** Sentences before the one of “one” that may tell it. */
const MOST_SENTENCES = 3;
/** Words before the name of a place. */
const LONGEST_PLACE = 2;

/**
 * « … », corrige-t-on chez FO; « Du côté de la préfecture, on évoque … »: the group among whom “one”, the phrase given,
 * says it; null where none is told.
 */
export function quartersOf(one: Phrase, tokens: readonly Token[], speech: SpeechData): Phrase | null {
	const first = lastIndexBetween(tokens, 0, one.from, ({kind}) => kind === 'stop' || kind === 'quotation') + 1;
	const isNear = one.from > first && one.from - first <= OPENING_WITHIN;
	return (
		readingAt(tokens, one.to, speech) ??
		quartersAt(tokens, afterParticiple(tokens, one.to, speech), speech) ??
		// « fait-on savoir à l'Élysée »
		(speech.phrasalVerbs.has(tokens[one.to]?.word ?? '') ? quartersAt(tokens, one.to + 1, speech) : null) ??
		(isNear ? (placeOfReading(one, tokens, first, speech) ?? quartersAt(tokens, first, speech)) : null) ??
		// « dit-on à Lons »: somewhere else.
		(isOf(tokens[one.to], CLASS.preposition) ? null : quartersBefore(tokens, first - 1, speech))
	);
}

/** « À la mairie, on s'agace. « … », dit-on »: the group among whom the sentence before plays that does not begin with a quotation. */
function quartersBefore(tokens: readonly Token[], quotation: number, speech: SpeechData): Phrase | null {
	let at = quotation;
	for (let sentences = 0; sentences < MOST_SENTENCES && tokens[at]?.kind === 'quotation'; sentences++) {
		if (tokens[at - 1]?.kind !== 'stop') return null;
		at = lastIndexBetween(tokens, 0, at - 1, ({kind}) => kind === 'stop') + 1;
	}

	// « À la mairie, Paul Roux s'explique »: he, and not the town hall.
	const isOfSomebody = hasKind(tokens, at, quotation, 'name');
	return at === quotation || isOfSomebody ? null : quartersAt(tokens, at, speech);
}

/** « …, y lit-on », « on peut y lire »: in a text that was spoken of before. */
export function isReadThere({from, to}: Phrase, tokens: readonly Token[], {readings, there}: SpeechData): boolean {
	const around = tokens.slice(Math.max(0, from - READING_WITHIN), to + READING_WITHIN);
	return around.some(({word}) => readings.has(word)) && around.some(({word}) => there.has(word));
}

/** « Dans le communiqué de la mairie, on peut lire »: who wrote what is read there. */
function placeOfReading(one: Phrase, tokens: readonly Token[], first: number, speech: SpeechData): Phrase | null {
	const isRead = hasWord(tokens, one.to, one.to + READING_WITHIN, speech.readings);
	const isPlace = isRead && isOf(tokens[first], CLASS.preposition);
	const phrase = isPlace ? readPhrase(tokens, first + 1, speech) : null;
	const own = phrase && ownerOfText(tokens, phrase, speech);
	if (own) return own;
	return phrase?.kind === 'organisation' || phrase?.kind === 'person' ? phrase : null;
}

/** « Dans sa lettre, on lit »: whoever “his” means, where it is a text that is theirs; null where it is not. */
function ownerOfText(tokens: readonly Token[], {from, to, head}: Phrase, speech: SpeechData): Phrase | null {
	const {word} = tokens[from]!;
	const isOwn = pointingOf(word, speech) === 'possessive' && !speech.ownDeterminers.has(word) && speech.texts.has(head);
	return isOwn ? phraseOf('pronoun', from, to, {head: word}) : null;
}

/** « a-t-on appris auprès de la préfecture »: the token behind a participle, or the one given. */
function afterParticiple(tokens: readonly Token[], at: number, {perfect, prepositions}: SpeechData): number {
	const {word = ''} = tokens[at] ?? {};
	// “dit-on au parquet”: a preposition that ends as participles do.
	const isParticiple = perfect.test(word) && !prepositions.has(word);
	return isParticiple && tokens[at - 1]!.word.includes('-') ? at + 1 : at;
}

/**
 * « Chez les riverains, la colère monte. « … » », « Même constat chez Ann Lee. « … » »: those among whom a sentence plays,
 * told at its beginning or at its end; null for none, or for a mere place.
 */
export function quartersOfSentence(
	tokens: readonly Token[],
	from: number,
	end: number,
	speech: SpeechData,
): Phrase | null {
	for (let at = from; at < end; at++) {
		const [words = []] = sequencesAt(tokens, at, speech.quarters);
		const last = words.at(-1) ?? '';
		const isArticle = speech.determiners.has(last) || (speech.contractions.has(last) && !speech.complements.has(last));
		// « dans l'Ain », « à la mairie »
		const isPlace = words.length <= LONGEST_PLACE && isArticle;
		const quarters = isPlace ? null : quartersAt(tokens, at, speech);
		// « Chez les chats, la peur domine. »
		const isKnown =
			quarters && (!quarters.isPlural || tokens[quarters.to - 1]!.isProper || isOfPeople(quarters, speech));
		if (!isKnown) continue;
		const {to} = quarters;
		const isBehindComma = tokens[to]?.kind === 'comma';
		// « Même son de cloche chez Ann Lee, éleveuse à Sorn. »
		const isApposed = isBehindComma && quarters.kind === 'person' && speech.personNoun.test(tokens[to + 1]?.word ?? '');
		if (to === end || (isBehindComma && at === from) || isApposed) return quarters;
	}

	return null;
}

function isOfPeople({head}: Phrase, speech: SpeechData): boolean {
	return speech.groups.has(head) || meansPeople(head, speech);
}

/** The group that the words from a token on lead to: chez FO, à la préfecture, du côté de la direction. */
function quartersAt(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const [words] = sequencesAt(tokens, at, speech.quarters);
	const next = tokens[at + 1];
	// « dit-on à Matignon », but « à gauche »
	const isSeat = next?.isProper && isOf(next, CLASS.group) && speech.addressing.has(tokens[at]!.word);
	const to = at + (words?.length ?? 1);
	const phrase = words || isSeat ? (readPhrase(tokens, to, speech) ?? readMany(tokens, to, speech)) : null;
	return phrase?.kind === 'crowd'
		? {...phrase, kind: 'organisation'}
		: phrase?.kind === 'organisation' || phrase?.kind === 'person'
			? phrase
			: null;
}

/** « côté syndicats », « du côté des assureurs »: many without an article, with a noun of people or of a group; null where none stands there. */
function readMany(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word = ''} = tokens[at] ?? {};
	const one = singularOf(word, speech);
	const isMany = one !== word && [one, word].some(noun => speech.groups.has(noun) || speech.personNoun.test(noun));
	return isMany ? readNoun(tokens, at, at, {...BARE, isPlural: true}, speech) : null;
}

/** « …, lit-on dans Le Matin », « …, peut-on lire dans le communiqué »: what is read there. */
function readingAt(tokens: readonly Token[], after: number, speech: SpeechData): Phrase | null {
	// « on peut lire dans »
	const verb = isOf(tokens[after], CLASS.auxiliary) ? after + 1 : after;
	let at = speech.readings.has(tokens[verb]?.word ?? '') ? verb + 1 : after;
	if (!speech.readings.has(tokens[at - 1]!.word)) return null;
	if (isOf(tokens[at], CLASS.time)) at++;
	const phrase = isOf(tokens[at], CLASS.preposition) ? readPhrase(tokens, at + 1, speech) : null;
	// “sur la page Facebook du club”
	const isPlace = phrase && speech.media.has(phrase.head) && !speech.groups.has(phrase.head);
	if (!phrase || isPlace) return phrase && ownerOf(tokens, phrase, speech);
	const own = ownerOfText(tokens, phrase, speech);
	if (own) return own;
	const isAuthor = phrase.kind === 'organisation' || phrase.kind === 'person';
	return isAuthor || speech.texts.has(phrase.head) ? phrase : ownerOf(tokens, phrase, speech);
}

import {lastIndexBetween} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {singularOf} from '../phrases/noun-endings.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {meansPeople} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {sequencesAt} from '../reading/sequences.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {placeOfReading, readingAt} from './read-there.ts';

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

import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {meansPeople, meansPerson, meansThing} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isImpersonal, isObjectOfInfinitive} from './objects.ts';

/** Words after a verb in which its subject is looked for, and commas among them. */
const SUBJECT_WITHIN = 16;
const MOST_COMMAS = 4;
/** The same inside a quotation, where the next words may be its own again. */
const INCISE_WITHIN = 7;
/** The same where a subject stands right after its verb or not at all. */
const NEXT_WITHIN = 2;
/** Words of the name of a medium, its noun counted. */
const LONGEST_NAME = 7;

/** The subject after its verb, past addressees, days and places: “a déclaré mardi à la presse Ann Lee”. */
export function readLateSubject(
	tokens: readonly Token[],
	at: number,
	isInside: boolean,
	speech: SpeechData,
): Phrase | null {
	const within = !speech.invertsFreely ? NEXT_WITHIN : isInside ? INCISE_WITHIN : SUBJECT_WITHIN;
	let commas = 0;
	let thing: Phrase | null = null;
	for (let index = at; index < Math.min(tokens.length, at + within); index++) {
		const {kind, word} = tokens[index]!;
		if (kind === 'stop' || kind === 'colon' || kind === 'quotation' || word === ';') return thing;
		// « annonce alors le chef », « quand même le chef », but “alors que”
		const isAdverb =
			(speech.fillers.has(word) && !isOf(tokens[index + 1], CLASS.subordinator)) ||
			(isWholeAside(tokens[index + 1], speech) && !isOf(tokens[index], CLASS.subordinator));
		if ((speech.clauseOpeners.has(word) && !isAdverb) || speech.relatives.has(word)) return thing;
		if (kind === 'comma' && (thing || isInside || ++commas > MOST_COMMAS)) return thing;
		// “la semaine dernière”
		if (speech.times.has(word) && isOf(tokens[index + 1], CLASS.adjective)) {
			index++;
			continue;
		}

		// “des” is an article as well.
		if (speech.prepositions.has(word) && !speech.determiners.has(word)) {
			index = skipComplement(tokens, index, speech);
			continue;
		}

		const phrase = readPhrase(tokens, index, speech);
		if (!phrase || (phrase.kind === 'pronoun' && (index > at || isImpersonal(tokens, phrase, speech)))) continue;
		// « demande aux élèves de repeindre les bancs », but « lance sans hésiter le maire »
		const isLinked = isOf(itemAt(tokens, index - 2), CLASS.complement);
		if (isLinked && isObjectOfInfinitive(tokens, index, at, speech)) {
			index = phrase.to - 1;
			continue;
		}

		// « souffle la gorge nouée le maire », « dit tout bas Ann Lee »: how they do.
		if (thing ? meansPerson(phrase, speech) : !speech.invertsFreely || !meansManner(phrase, speech)) return phrase;
		thing ??= phrase;
		index = phrase.to - 1;
	}

	return thing;
}

/** « à nouveau », « quand même »: an adjective that ends them without a noun. */
function isWholeAside(token: Token | undefined, {asides}: SpeechData): boolean {
	return isOf(token, CLASS.adjective) && asides.has(token?.word ?? '');
}

/** Whether a phrase that stands where a subject may is none of a person, nor of people, nor of a text. */
function meansManner(phrase: Phrase, speech: SpeechData): boolean {
	const {kind, head} = phrase;
	if (speech.texts.has(head) || speech.ones.has(head)) return false;
	return kind === 'crowd' ? !meansPeople(head, speech) : meansThing(phrase, speech);
}

/** “à France Bleu”, “sur son compte Twitter”: the last token of a name in capitals, of the noun at a token or behind it. */
function endOfMedium(tokens: readonly Token[], at: number, speech: SpeechData): number {
	let end = at;
	const isMedium = tokens[at]!.kind === 'word' && !speech.headlines.has(tokens[at]!.word);
	const isNamed = isMedium && (tokens[at]!.isProper || speech.media.has(tokens[at]!.word));
	for (let index = at + 1; isNamed && index < at + LONGEST_NAME; index++) {
		const token = tokens[index];
		// “en première page Le Soir”: the article of another name.
		if (token?.kind !== 'word' || (token.isCapital && isOf(token, CLASS.determiner))) break;
		if (token.isCapital) end = index;
		else if (!isOf(token, CLASS.complement)) break;
	}

	return end;
}

/** Index of the last token of a preposition's phrase: of “à la presse” and of “lors d'un point presse” that of “presse”. */
function skipComplement(tokens: readonly Token[], at: number, speech: SpeechData): number {
	const small = [speech.determiners, speech.adjectives, speech.prepositions];
	let index = at + 1;
	const isNoun = () => tokens[index]?.isCapital === true;
	// « à nouveau le maire »: whole without a noun.
	const isWhole = () =>
		index > at + 1 &&
		isWholeAside(tokens[index - 1], speech) &&
		(tokens[index]?.kind === 'name' || isOf(tokens[index], CLASS.determiner));
	while (small.some(words => words.has(tokens[index]?.word ?? '')) && !isNoun() && !isWhole()) index++;
	if (isWhole()) return index - 1;
	// “en une Le Soir”
	const {word = '', isCapital = false} = tokens[index] ?? {};
	const isName = isCapital && speech.determiners.has(word) && !speech.headlines.has(word);
	if (isName && index > at + 1) return index - 1;
	if (tokens[index]?.kind !== 'word' && tokens[index]?.kind !== 'name') return index - 1;
	index = endOfMedium(tokens, index, speech);
	// “au bord des larmes”
	return isOf(tokens[index + 1], CLASS.complement) ? skipComplement(tokens, index + 1, speech) : index;
}

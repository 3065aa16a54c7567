import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {maySpeak} from '../phrases/noun-words.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Place} from './voice.ts';

/** Words of a short description. */
const LONGEST = 2;

/** A description that may point back: “ce délégué”, “le gardien”, “the keeper who had lost his post”. */
export type Anaphor = 'demonstrative' | 'short' | 'long';

/** How a description points back to somebody; null where its words mean somebody new, or one's own, or no person. */
export function anaphorOf(phrase: Phrase, place: Place, speech: SpeechData): Anaphor | null {
	const {head, from, to, name, isPossessive} = phrase;
	const {tokens, parent} = place;
	const own = tokens.slice(from, to);
	const first = own[0]!.word;
	const isOrigin = tokens[name.from]!.isCapital && speech.demonym.test(head);
	if (speech.ownDeterminers.has(first) && !isPartner(phrase, place, speech)) return null;
	// Behind “the goose's” stands somebody new.
	const isKnown = pointingOf(first, speech) === 'definite' && !own.some(token => isOf(token, CLASS.genitive));
	// “…,” the goal attack said: whoever speaks so is somebody, even by a noun of no table.
	const isSpeaking = isKnown && place.isAfter === true && maySpeak(head, first, speech);
	if (!isOrigin && !isSpeaking && !speech.personNoun.test(head)) return null;
	const complement = own.findIndex(token => isOf(token, CLASS.complement));
	// “la maman d'un élève”: of somebody new, and so new herself.
	const next = speech.determiners.get(own[complement + 1]?.word ?? '');
	const isOfOne = next?.pointing === 'indefinite' && !next.isPlural && own.length > complement + 2;
	// “the father of the victim Tom Ray”: nobody is he whom the text does not call so.
	const isOfNamed = speech.kin.has(head) && own.some(({kind}, index) => index > complement && kind === 'name');
	if (complement > 0 && (isOfOne || isOfNamed)) return null;
	if (speech.demonstratives.has(first)) return 'demonstrative';
	// “la mère de famille”: what completes the noun makes it no longer.
	const plain = complement < 0 ? own : own.slice(0, complement);
	// “the Detroit native”, « l'ancien cheminot parisien »: where somebody belongs makes it no longer.
	const isAdded = ({word, isProper}: Token) =>
		isProper || speech.adjectives.has(word) || (word !== head && speech.demonym.test(word));
	// “the former bus driver”: who was it is somebody known.
	const isFormer = !isPossessive && plain.some(({word}) => speech.deputies.has(word));
	const rest = plain.filter(token => !isAdded(token));
	// “The Boston-born gem expert told them”: behind its adjectives and other nouns the phrase is as good as short.
	const isWhole = isSpeaking || (isKnown && parent < 0 && speech.modifiersFirst);
	return isFormer || isWhole || rest.length <= LONGEST || (parent < 0 && isQualified(rest, head, speech))
		? 'short'
		: 'long';
}

/** « Le skipper breton est resté : »: an adjective that no table knows, behind the noun that opens its sentence. */
function isQualified(tokens: readonly Token[], head: string, speech: SpeechData): boolean {
	const [first, noun, last] = tokens;
	const isOpening = first?.isCapital && !first.isProper && noun?.word === head;
	return Boolean(isOpening) && tokens.length === 3 && speech.personNoun.isListed(head) && !isOf(last, CLASS.functional);
}

/** « explique notre témoin »: the one to whom the article speaks. */
export function isPartner({head, from}: Phrase, {tokens, parent}: Place, speech: SpeechData): boolean {
	return parent < 0 && speech.partners.has(head) && speech.ownDeterminers.has(tokens[from]!.word);
}

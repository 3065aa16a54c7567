import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {hasKind, hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** “The firm that runs it, Elm Foods, said”: a name between commas that is that of the noun before it. */
export function isApposed(tokens: readonly Token[], {from, to, name}: Phrase, {from: noun, to: end}: Phrase): boolean {
	const isBehindComma = hasKind(tokens, Math.max(0, from - 1), name.from, 'comma');
	const isSetOff = isBehindComma && tokens[to]?.kind === 'comma' && tokens[name.from]!.isProper;
	return isSetOff && tokens.slice(noun, end).every(({isProper}) => !isProper);
}

/** “Northern Rail said”: a name that begins a sentence, and so with a capital anyway. */
function isNameOfTwo(tokens: readonly Token[], {name}: Phrase, {links}: SpeechData): boolean {
	const own = tokens.slice(name.from, name.to);
	const isName = own.every(({isCapital, word}) => isCapital || links.has(word));
	return isName && !isOf(own[0], CLASS.determiner) && own.some(({isProper}) => isProper);
}

/** Whether a group has a name for which a noun may stand: “the company” is not the BBC, to which somebody has told that. */
export function hasOwnName(tokens: readonly Token[], phrase: Phrase, {head}: Phrase, speech: SpeechData): boolean {
	const isName = tokens[phrase.name.from]!.isProper || isNameOfTwo(tokens, phrase, speech);
	const isPress = !speech.press.has(head) && isOfPress(tokens, phrase, speech);
	const isOther = isOtherKind(tokens, phrase, head, speech) || areSeveral(tokens, phrase);
	return isName && !isPress && !isOther && !isBehindThing(tokens, phrase, speech) && !isPlace(tokens, phrase, speech);
}

/** « Le tribunal a jugé que Ferrapuis a menti. La firme »: what belongs to a state is no firm; “Elm Council cut it. The school”. */
function isOtherKind(tokens: readonly Token[], {head, name}: Phrase, noun: string, speech: SpeechData): boolean {
	const {ofState, anyOfState, groups} = speech;
	const kinds = tokens.slice(name.from, name.to).filter(({word}) => groups.has(word) && !anyOfState.has(word));
	if (ofState.has(noun) && kinds.length > 0 && !kinds.some(({word}) => word === noun)) return true;
	return ofState.has(head) && !anyOfState.has(noun) && head !== noun;
}

/** « Les associations Terre vive et Sorn propre accusent Ferrapuis. Le groupe »: several, named with their noun, are not one. */
function areSeveral(tokens: readonly Token[], {from, name, head, isPlural}: Phrase): boolean {
	return isPlural && tokens.slice(from, name.from + 1).some(({word, isCapital}) => word === head && !isCapital);
}

/** « un immeuble à Sorn »: a place, unless it does something, as a team does: « Sorn a gagné. Le club ». */
function isPlace(tokens: readonly Token[], {name, to}: Phrase, {places}: SpeechData): boolean {
	const isListed =
		name.to - name.from < 3 &&
		places.has(
			tokens
				.slice(name.from, name.to)
				.map(({word}) => word)
				.join(' '),
		);
	return isListed && !isFollowedByVerb(tokens, to);
}

/** « un courrier consulté par L'Écho »: who has read what others wrote. */
export function isReader(tokens: readonly Token[], at: number, {agent, acquired}: SpeechData): boolean {
	return itemAt(tokens, at - 1)?.word === agent && acquired.has(itemAt(tokens, at - 2)?.word ?? '');
}

function isOfPress(tokens: readonly Token[], {name}: Phrase, {press}: SpeechData): boolean {
	return hasWord(tokens, name.from, name.to, press);
}

/** “Hurricane Irma”: a thing by its noun, which is no group's and nobody's. */
export function isNamedThing({head}: Phrase, {groups, personNoun}: SpeechData): boolean {
	return head !== '' && !groups.has(head) && !personNoun.test(head);
}

/** « la rue Haute »: a name that is that of the thing before it. */
function isBehindThing(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	const {from, head, name} = phrase;
	return (
		tokens.slice(from, name.from).some(({word, isCapital}) => word === head && !isCapital) &&
		isNamedThing(phrase, speech)
	);
}

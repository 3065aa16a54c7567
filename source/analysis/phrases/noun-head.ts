import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {groupAfterComma} from './appositions.ts';
import {nameEnd} from './group-name-end.ts';
import {isDemonym, readGroup} from './groups.ts';
import {genderByEnding, genderOfEnding, singularOf} from './noun-endings.ts';
import {readRest} from './noun-rest.ts';
import type {Agreeing} from './nouns.ts';
import {meansPeople} from './persons.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {readAuthor, readGroupOf, readIssuer} from './spokespeople.ts';

/** “the Bishop”, “A JUDGE”, “the Prime Minister”: the token of the noun in a run of capitals that is somebody's office; -1 where it is none. */
function officeAt(tokens: readonly Token[], at: number, speech: SpeechData): number {
	let last = at;
	while (tokens[last + 1]?.kind === 'word' && tokens[last + 1]!.isCapital) last++;
	// “the Elm County Sheriff's Office”
	const isOwner = isOf(tokens[last + 1], CLASS.genitive);
	return tokens[at]!.isCapital && !isOwner && speech.personNoun.isListed(tokens[last]!.word) ? last : -1;
}

/** “the Duke and Duchess”, “the father and son”: the end of two nouns, of both genders or of kin, that are two people; -1 for one. */
function pairAt(tokens: readonly Token[], at: number, {modifiersFirst, links, nounGenders, kin}: SpeechData): number {
	const [one, and, other] = tokens.slice(at, at + 3).map(({word}) => word);
	if (!modifiersFirst || !other || !links.has(and!)) return -1;
	const [first, second] = [nounGenders.get(one!), nounGenders.get(other)];
	return first && second && (first !== second || (kin.has(one!) && kin.has(other))) ? at + 3 : -1;
}

/** The phrase from token `from` on whose noun, nobody's, stands at token `noun`. */
export function readHead(
	tokens: readonly Token[],
	from: number,
	noun: number,
	agreeing: Agreeing,
	speech: SpeechData,
): Phrase | null {
	const office = officeAt(tokens, noun, speech);
	const at = Math.max(noun, office);
	const {word: head, isProper, isCapital} = tokens[at]!;
	const {isPlural, isPossessive, pointing} = agreeing;
	const adjective = at > from + 1 ? genderOfEnding(tokens[from + 1]!.word, speech) : null;
	const gender = speech.nounGenders.get(head) ?? agreeing.gender ?? adjective ?? genderByEnding(head, speech);
	const isText = speech.texts.has(head);
	const isOblique = isOf(itemAt(tokens, from - 1), CLASS.preposition);
	const {end, person} = readRest(tokens, at + 1, {isPlural: isPlural || isText, isOblique}, speech);
	const known = {person, head, gender, isPlural, isPossessive, name: {from: at, to: at + 1}};
	if (person >= 0) return phraseOf('person', from, end, known);
	const author = isText && !isProper ? (readAuthor(tokens, at, speech) ?? readIssuer(tokens, from, at, speech)) : null;
	// « Le rapport de l'inspection est sévère. Il pointe »
	if (author) return author.kind === 'organisation' ? {...author, from, gender} : {...author, from};
	if (isText && !isProper) return phraseOf('unnamed', from, end, known);
	const apposition = isPlural ? null : groupAfterComma(tokens, end, speech);
	if (apposition) return phraseOf('organisation', from, apposition.to, {...known, name: apposition});
	const isName = isCapital && office < 0 && !speech.indefinites.has(head) && !isDemonym(tokens, at, speech);
	const isMany = isPlural && !isCapital && speech.personNoun.test(singularOf(head, speech));
	if (isOf(tokens[at], CLASS.group) || isName || isMany) {
		return readGroup(tokens, from, at, agreeing, speech);
	}

	const both = pointing === 'definite' ? pairAt(tokens, at, speech) : -1;
	if (both > at)
		return phraseOf('crowd', from, both, {...known, gender: null, isPlural: true, name: {from: at, to: both}});

	const named = isPlural ? null : nameBehind(tokens, at, speech);
	if (named) return phraseOf('organisation', from, named.to, {...known, name: named});
	const group = speech.voicesOfGroups.has(head) ? readGroupOf(tokens, {from, at, end}, agreeing, speech) : null;
	if (group) return group;
	// « des chasseurs », “three women”: many together are a crowd, one is nobody known.
	if (pointing === 'indefinite' && !(isPlural && meansPeople(head, speech)))
		return phraseOf('unnamed', from, end, known);
	if (!isPlural || areThings(head, speech)) return phraseOf('description', from, end, known);
	return phraseOf('crowd', from, end, {...known, name: {from: at, to: nameEnd(tokens, at, speech)}});
}

/** « les tensions »: none of people ends so. */
function areThings(noun: string, speech: SpeechData): boolean {
	const {modifiersFirst, feminineGroup, personNoun} = speech;
	const one = modifiersFirst ? '' : singularOf(noun, speech);
	return feminineGroup.test(one) && !personNoun.test(one);
}

/** Letters of a party or a union. */
const LONGEST_PARTY = 5;

/** “l'exploitant Norvélia”: the name of no person next to its noun; null where none is. */
function nameBehind(tokens: readonly Token[], noun: number, speech: SpeechData): Phrase['name'] | null {
	const apposed = tokens[noun + 1];
	if (apposed?.kind !== 'word' || !apposed.isProper || isOf(apposed, CLASS.functional)) return null;
	const {word: head} = tokens[noun]!;
	// “le délégué CGT”, “une élue RN”: somebody of a party.
	const isMember =
		apposed.word.length <= LONGEST_PARTY && speech.personNoun.isListed(head) && !speech.anyGroup.has(head);
	const from = speech.bearers.has(head) ? noun : noun + 1;
	return isMember ? null : {from, to: nameEnd(tokens, noun + 1, speech)};
}

/**
 * Problem: a verb of saying has a subject of any length, and the person in it is not always the last name:
 * “the lawyer of Ann Lee, Tom Ray” is Tom Ray, “Ann Lee, the lawyer of Tom Ray” is Ann Lee.
 * Approach: read the phrase from its first word; a name counts where it follows its noun at once, or after a comma; a
 * name that only completes the noun (of, de) does not.
 * Limits: an adjective after its noun is not told from a verb that the tables do not have.
 */
import type {Gender} from './analysis.ts';
import {afterBrackets} from './attribution-adjacency.ts';
import {groupAfterComma, personAfterComma} from './attribution-appositions.ts';
import {isDemonym, nameEnd, readGroup} from './attribution-groups.ts';
import {
	endsNoun,
	genderByEnding,
	isAdjective,
	isModifier,
	isNoun,
	isOwner,
	isTheirs,
} from './attribution-noun-words.ts';
import {type Phrase, phraseOf} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import type {Token} from './attribution-tokens.ts';
import {isFunctionWord, isVerbForm} from './attribution-verbs.ts';
import type {Pointing, SpeechData} from './languages/speech-data.ts';

/** What the determiner of a phrase says. */
export type Agreeing = {
	readonly gender: Gender | null;
	readonly isPlural: boolean;
	readonly isPossessive: boolean;
	readonly pointing: Pointing;
};

/** Whether a phrase may name one person, and whether a preposition stands before it. */
type Naming = {readonly isPlural: boolean; readonly isOblique: boolean};

const LONGEST = 14;

/** The phrase that begins at token `from` and whose noun stands at `noun` or after adjectives; null where none does. */
export function readNoun(
	tokens: readonly Token[],
	from: number,
	noun: number,
	agreeing: Agreeing,
	speech: SpeechData,
): Phrase | null {
	let at = noun;
	while (isAdjective(tokens, at, speech) || isModifier(tokens, at, speech) || isTheirs(tokens, at, speech)) at++;
	const token = tokens[at];
	if (token?.kind === 'name') {
		// “le vieux Tom”, but “Ann Lee's lawyer”.
		return tokens[at + 1]?.word === "'s"
			? readNoun(tokens, from, at + 2, {...agreeing, gender: null, isPossessive: true}, speech)
			: phraseOf('person', from, at + 1, {person: token.index});
	}

	if (!isNoun(token, speech) || speech.determiners.has(token!.word)) return null;
	const head = token!.word;
	if (isOwner(tokens, at, speech)) {
		const owned = readNoun(tokens, from, at + 2, {...agreeing, gender: null, isPlural: false}, speech);
		// “the council's brief”: a text speaks for whoever owns it.
		const isText = owned?.kind === 'unnamed' && speech.texts.has(owned.head) && speech.groups.has(head);
		// “the workers' council”: they name it.
		const isTheirs = owned?.kind === 'organisation' && head.endsWith('s') && tokens[at + 1]!.word !== "'s";
		if (isTheirs && !token!.isCapital) return {...owned, name: {from: at, to: owned.name.to}};
		return isText ? phraseOf('organisation', from, owned.to, {head, name: {from: at, to: at + 1}}) : owned;
	}

	const {isPlural, isPossessive, pointing} = agreeing;
	if (speech.times.has(head)) return null;
	const gender = speech.nounGenders.get(head) ?? agreeing.gender ?? genderByEnding(head, speech);
	const isOblique = speech.prepositions.has(tokens[from - 1]?.word ?? '');
	const named = {isPlural: isPlural || speech.texts.has(head), isOblique};
	const {end, person} = readRest(tokens, at + 1, named, speech);
	const known = {head, gender, isPlural, isPossessive, name: {from: at, to: at + 1}};
	if (person >= 0) return phraseOf('person', from, end, {...known, person});
	const author = speech.texts.has(head) ? readAuthor(tokens, at, speech) : null;
	if (author) return {...author, from};
	if (speech.texts.has(head) && !token!.isProper) return phraseOf('unnamed', from, end, known);
	const apposition = isPlural ? null : groupAfterComma(tokens, end, speech);
	if (apposition) return phraseOf('organisation', from, apposition.to, {...known, name: apposition});
	if (speech.groups.has(head) || (token!.isCapital && !isDemonym(tokens, at, speech))) {
		return readGroup(tokens, from, at, agreeing, speech);
	}

	// “l'exploitant Norvélia”: a name of no person next to its noun.
	const apposed = tokens[at + 1];
	if (apposed?.kind === 'word' && apposed.isProper && !isPlural && !isFunctionWord(apposed.word, speech)) {
		const to = nameEnd(tokens, at + 1, speech);
		return phraseOf('organisation', from, to, {...known, name: {from: at + 1, to}});
	}

	const isVoice = speech.voicesOfGroups.has(head) && pointing === 'indefinite';
	const owner = isVoice ? groupAhead(tokens, from, at, speech) : -1;
	// “a council spokesman”
	if (owner >= 0) return phraseOf('organisation', from, end, {head: tokens[owner]!.word, name: {from: owner, to: at}});
	const group = speech.voicesOfGroups.has(head) ? readGroupBehind(tokens, at + 1, speech) : null;
	if (group && !isPossessive) return {...group, from};
	if (pointing === 'indefinite') return phraseOf('unnamed', from, end, known);
	if (!isPlural) return phraseOf('description', from, end, known);
	return phraseOf('crowd', from, end, {...known, name: {from: at, to: nameEnd(tokens, at, speech)}});
}

/** “un communiqué de Brévin-Mer”, “a letter from Ann Lee”: who speaks in a text; null where only the text is named. */
function readAuthor(tokens: readonly Token[], noun: number, speech: SpeechData): Phrase | null {
	// “the report filed by Ann Lee”
	const isMade = speech.participle.test(tokens[noun + 1]?.word ?? '') && tokens[noun + 2]?.word === speech.agent;
	const at = isMade ? noun + 2 : noun + 1;
	const {word} = tokens[at] ?? {word: ''};
	if (!isMade && !speech.complements.has(word) && !speech.authoring.has(word)) return null;
	const phrase = readPhrase(tokens, at + 1, speech);
	if (phrase?.kind === 'person') return phrase;
	const isAuthor = isMade || speech.authoring.has(word) || (phrase && tokens[phrase.name.from]!.isProper);
	return phrase?.kind === 'organisation' && isAuthor ? phrase : null;
}

/** “a spokesman for the ministry”, “un porte-parole de la mairie”: for whom somebody without a name speaks. */
function readGroupBehind(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at] ?? {word: ''};
	if (!speech.complements.has(word)) return null;
	const phrase =
		readPhrase(tokens, speech.contractions.has(word) ? at : at + 1, speech) ?? readPhrase(tokens, at + 1, speech);
	return phrase?.kind === 'organisation' ? phrase : null;
}

/** The first noun of a group among the words before a noun; -1 where there is none. */
function groupAhead(tokens: readonly Token[], from: number, to: number, speech: SpeechData): number {
	return tokens.findIndex(
		({kind, word}, index) => index >= from && index < to && kind === 'word' && speech.groups.has(word),
	);
}

/** Where the phrase ends, and the person whom it names after its noun, at once or after a comma; -1 for nobody. */
function readRest(tokens: readonly Token[], at: number, {isPlural, isOblique}: Naming, speech: SpeechData) {
	let end = at;
	let isOpen = true;
	for (let index = at; index < Math.min(tokens.length, at + LONGEST); index++) {
		const {kind, word, index: person} = tokens[index]!;
		const before = tokens[index - 1]!.word;
		// “la maire (DVD), Ann Lee”
		if (word === '(' && isOpen) {
			const close = afterBrackets(tokens, index, Math.min(tokens.length, at + LONGEST)) - 1;
			if (close > index && tokens[close + 1]?.kind === 'comma') {
				index = close;
				continue;
			}
		}

		if (kind === 'name') {
			const isComplement = speech.prepositions.has(before) || before === "'s" || tokens[index + 1]?.word === "'s";
			if (!isComplement && isOpen && !isPlural) return {end: index + 1, person};
		} else if (kind === 'comma') {
			const apposed = isPlural ? -1 : personAfterComma(tokens, index + 1, isOblique, speech);
			return apposed < 0 ? {end: isOpen ? index : end, person: -1} : {end: index + 2, person: apposed};
		} else if (kind !== 'word' && word !== '.' && word !== '-') break;
		else if (kind === 'stop' || endsNoun(word, before, speech)) break;
		else if (isVerbForm(word, speech.verbs) && !speech.links.has(before)) isOpen = false;
		else if (speech.prepositions.has(word) && !speech.complements.has(word)) isOpen = false;
		if (isOpen) end = index + 1;
	}

	return {end, person: -1};
}

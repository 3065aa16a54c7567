import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {afterBrackets, isBehindAge, isFollowedByVerb, isNextToVerb} from '../phrases/adjacency.ts';
import {meansPeople} from '../phrases/persons.ts';
import type {Phrase, PhraseKind} from '../phrases/phrase.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isAgent, isAttacked, isBlamed} from './doers.ts';
import {wordAfterComma} from './relative-antecedents.ts';

/** Where a phrase stands that may be the subject of the verb at token `verb`. */
type Placed = {
	readonly verb: number;
	/** The verb is one that has the subject of its sentence: qualifiant, calling. */
	readonly isParticiple: boolean;
	/** No other phrase that may be the subject stands before it. */
	readonly isFirst: boolean;
	/** A conjunction stands before the phrase: a clause of its own. */
	readonly isClauseOpen: boolean;
	/** It stands in a clause before the main one. */
	readonly isBeforeMain: boolean;
};

/** What speaks for a phrase being the subject of a verb. */
const WEIGHT = {
	kind: new Map<PhraseKind, number>([
		['organisation', 1.5],
		['description', 1],
		['crowd', 1],
		['unnamed', -1],
	]),
	/** A name or a pronoun of a person. */
	otherKind: 3,
	/** A noun that does not look like that of a person. */
	thing: -4,
	eachToken: -0.05,
	first: 1.5,
	firstOfParticiple: 4,
	laterOfParticiple: -1,
	clause: 1,
	/** It stands in a clause before the main one, or in one that ends before the verb. */
	otherClause: -4,
	followedByVerb: 1.5,
	next: 4,
	nextToParticiple: 2,
	namedNextToParticiple: 6,
	/** Accused of it, or praised for it. */
	blamed: 8,
	/** A group right before “which” and the verb. */
	relative: 2,
	/** Somebody right before “who” and the verb. */
	restricted: 4,
} as const;

/** How much speaks for a phrase being the subject of a verb; any number. */
export function subjectScore(tokens: readonly Token[], phrase: Phrase, placed: Placed, speech: SpeechData): number {
	const {verb, isParticiple, isFirst, isClauseOpen, isBeforeMain} = placed;
	const end = Math.min(phrase.to, verb);
	let score = (WEIGHT.kind.get(phrase.kind) ?? WEIGHT.otherKind) + WEIGHT.eachToken * (verb - end);
	if (isThing(phrase, isFirst, speech)) score += WEIGHT.thing;
	if (isFirst) score += isParticiple ? WEIGHT.firstOfParticiple : WEIGHT.first;
	else if (isParticiple) score += WEIGHT.laterOfParticiple;
	if (isClauseOpen && !isParticiple) score += WEIGHT.clause;
	// “its president, Ann Lee, has called”: the comma behind closes the phrase.
	const isClosing = tokens[end]?.kind === 'comma' && hasKind(tokens, phrase.from, end, 'comma');
	// … but “backed her deputy, Tom Ray, saying”: whoever did so says it.
	const object = isParticiple && !isFirst ? itemAt(tokens, phrase.from - 1) : undefined;
	const isObject = object?.kind === 'word' && (!isOf(object, CLASS.preposition) || isOf(object, CLASS.particle));
	const after = isClosing && !isObject ? end + 1 : end;
	if (isOfClause(tokens, phrase.from, speech) && isClosed(tokens, after, verb)) score += WEIGHT.otherClause;
	if (isBeforeVerb(tokens, end, verb, speech)) score += WEIGHT.followedByVerb;
	// “accused Ann Lee of calling it”: she does; “joined Ann Lee in calling it”: whoever joined her does, too.
	const isPerfect = isBlamed(tokens, {at: phrase.from, end}, verb, speech);
	const preposition = (isParticiple && end === verb - 1) || isPerfect ? tokens[end]!.word : '';
	if (speech.complements.has(preposition)) score += WEIGHT.blamed;
	const isLinked = speech.prepositions.has(preposition);
	if (!isLinked && tokens[verb]?.kind === 'word' && isNextToVerb(tokens, after, verb, speech)) {
		const isNamed = phrase.kind === 'person' || phrase.kind === 'organisation';
		const isAntecedent = phrase.kind === 'organisation' || phrase.kind === 'description';
		if (isAntecedent && isOf(tokens[end + 1], CLASS.relative)) score += WEIGHT.relative;
		score += !isParticiple ? WEIGHT.next : isNamed ? WEIGHT.namedNextToParticiple : WEIGHT.nextToParticiple;
	}

	if (isParticiple && isAgent(tokens, phrase.from, {end, verb}, speech)) score += WEIGHT.namedNextToParticiple;
	// “targeted the party saying”: whom somebody attacks does not say it, unlike “quoted the mayor saying”.
	if (isParticiple && end === verb && isAttacked(tokens, phrase.from, speech)) score -= WEIGHT.namedNextToParticiple;

	if (!isParticiple && isRestricted(tokens, phrase, {end, verb}, speech)) score += WEIGHT.restricted;
	if (isInvertedClause(tokens, phrase, speech)) score += WEIGHT.otherClause;
	return isBeforeMain ? score + WEIGHT.otherClause : score;
}

/** « Une voisine hausse les épaules : »: whether the noun of a phrase is none of people; of a crowd that stands first any may be. */
function isThing({kind, head}: Phrase, isFirst: boolean, speech: SpeechData): boolean {
	if (kind === 'crowd') return !isFirst && !meansPeople(head, speech);
	return kind === 'description' && !speech.personNoun.test(head);
}

/** « lorsque Paul Roux et Ann Lee ont parlé, »: whether what begins at a token, or is joined to a name, stands behind what opens a clause. */
function isOfClause(tokens: readonly Token[], from: number, {clauseOpeners}: SpeechData): boolean {
	const link = isOf(tokens[from], CLASS.link) ? from : from - 1;
	const isSecond = link > 1 && isOf(tokens[link], CLASS.link) && tokens[link - 1]!.kind === 'name';
	return clauseOpeners.has(itemAt(tokens, isSecond ? link - 2 : from - 1)?.word ?? '');
}

/** “She also said”, “Ann Lee further alleged”: whether a verb stands behind a phrase, its brackets and a small word. */
function isBeforeVerb(tokens: readonly Token[], end: number, verb: number, speech: SpeechData): boolean {
	const behind = tokens[end]?.word === '(' ? afterBrackets(tokens, end, verb) : end;
	const small = tokens[behind];
	const isSmall = small?.kind === 'word' && (isOf(small, CLASS.filler) || speech.adverb.test(small.word));
	return isFollowedByVerb(tokens, isSmall ? behind + 1 : behind);
}

/** “Staff remember a man who shouted”: whether somebody stands right before “who” and the verb. */
function isRestricted(
	tokens: readonly Token[],
	{head, isPlural}: Phrase,
	{end, verb}: {readonly end: number; readonly verb: number},
	speech: SpeechData,
): boolean {
	const who = isPlural ? (tokens[end]?.word ?? '') : wordAfterComma(tokens, end);
	if (!speech.relatives.has(who) || !speech.personNoun.test(head)) return false;
	return tokens[verb]?.kind === 'word' && isNextToVerb(tokens, end, verb, speech);
}

/** “la crise que vivent les Belges”: the subject of a clause that stands behind its verb. */
function isInvertedClause(tokens: readonly Token[], {from, kind}: Phrase, speech: SpeechData): boolean {
	if (!speech.invertsFreely || kind === 'pronoun' || kind === 'person') return false;
	const [opener, verb] = tokens.slice(Math.max(0, from - 2), from);
	const isClause = from >= 2 && isOf(opener, CLASS.subordinator);
	return (
		isClause && verb!.kind === 'word' && !verb!.isCapital && speech.finite.test(verb!.word) && !isOf(verb, CLASS.link)
	);
}

/** “que nous avons lue, le maire évoque”: a comma ends the clause; two are those of an apposition in it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
	// « quand la juge, Ann Lee, insiste : l'image, dit-elle, est »: what a colon announces is no other clause.
	const colon = tokens.slice(from, to).findIndex(({kind}) => kind === 'colon');
	const end = colon < 0 ? to : from + colon;
	// “But Ann Lee, 47, a nurse, said”: an age has one comma.
	const commas = tokens.slice(from, end).filter(({kind}, at) => kind === 'comma' && !isBehindAge(tokens, from + at));
	return commas.length % 2 === 1;
}

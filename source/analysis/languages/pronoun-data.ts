import type {Gender} from '../analysis.ts';
import {type WordSet, words} from './word-lists.ts';

/** Who a pronoun or a determiner may stand for; null where its form does not say. */
export type Agreement = {readonly gender: Gender | null; readonly isPlural: boolean};

/** How a noun phrase points at what it names. */
export type Pointing = 'definite' | 'possessive' | 'indefinite';

/** What a determiner says of its noun. */
export type Determiner = Agreement & {readonly pointing: Pointing};

/** Its pronouns and determiners: whom they stand for, and how they point. */
export type PronounData = {
	/** Pronouns, of one word or two, that may be the subject of a verb of saying or follow "according to". */
	readonly pronouns: ReadonlyMap<string, Agreement>;
	/** Pronouns and possessives that mean one person of a gender: he, him, his. */
	readonly anaphors: ReadonlyMap<string, Gender>;
	readonly firstPerson: WordSet;
	/** Of those, the ones for one person alone. */
	readonly firstPersonSingular: WordSet;
	/** What else only one who speaks says of themselves: me, mon. */
	readonly selfWords: WordSet;
	/** Words for all of those who were just told of, before a verb: tous. */
	readonly everybody: WordSet;
	/** Pronouns for people who are not named, whom the place before them tells: à la mairie, on. */
	readonly ones: WordSet;
	/** What stands between such a pronoun and the group among whom it speaks, as lists of words: chez, du côté de. */
	readonly quarters: readonly (readonly string[])[];
	/** Over a verb after a clitic of the first or second person: that is its subject, nous disons, not nous a dit. */
	readonly ownVerb: RegExp;
	/** Pronouns for the one addressed: you, vous. */
	readonly secondPerson: WordSet;
	/** First words of pronouns for the one named last: ce dernier. */
	readonly latter: WordSet;
	/** What begins a sentence and means whoever was named last, in small letters as it stands there. */
	readonly backward: ReadonlyMap<string, Gender>;
	/** Pronouns for whoever the words before are about, and not who said them: l'intéressé. */
	readonly concerned: WordSet;
	/** Articles that point back: ce maire. */
	readonly demonstratives: WordSet;
	/** Pronouns of two words for the first or the second of two: le premier, the former. */
	readonly ordinals: ReadonlyMap<string, 0 | 1>;
	/** Determiners of the ones who speak and hear: my, your. */
	readonly ownDeterminers: WordSet;
	readonly determiners: ReadonlyMap<string, Determiner>;
	/** Of those, the ones that need no noun: another said. */
	readonly alone: WordSet;
	/** Determiners that may stand between a subject and its verb: they both said. */
	readonly floating: WordSet;
	/** Words that begin a sentence as its subject and name nobody: rien, chacun. */
	readonly indefinites: WordSet;
	/** Pronouns that are no subject: him, lui. */
	readonly objectPronouns: WordSet;
	/** Pronouns that may stand for nobody, before one of the `impersonal` verbs. */
	readonly impersonalPronouns: WordSet;
	/** Pronouns before the verb for whoever is told something: lui, leur. */
	readonly datives: WordSet;
	/** Articles that hide the gender of their noun: l'. */
	readonly elidedArticles: WordSet;
	/** Pronouns for where something is read: on peut y lire. */
	readonly there: WordSet;
};

/** The determiners of a list, which point and agree in one way. */
export function pointing(
	list: string,
	kind: Pointing,
	{gender, isPlural}: Agreement,
): readonly (readonly [word: string, determiner: Determiner])[] {
	return [...words(list)].map(word => [word, {gender, isPlural, pointing: kind}]);
}

/** How a word points, if it is a determiner. */
export function pointingOf(word: string | undefined, {determiners}: PronounData): Pointing | undefined {
	return word === undefined ? undefined : determiners.get(word)?.pointing;
}

import type {Gender} from '../analysis.ts';
import type {PersonWords, WordSet} from './word-lists.ts';

/** What a language says of people, around and inside their names. */
export type PersonData = {
	/** Civilities: always before a name, never part of it. */
	readonly honorifics: PersonWords;
	/** First names, folded, whose gender the list of all languages has wrong or open, with the one that they have here. */
	readonly firstNameGenders: PersonWords;
	/** Offices, professions and kin: nouns for a person, before a name or beside it in apposition. */
	readonly roles: PersonWords;
	/** How nouns for a person end that no list has. */
	readonly roleEnding: RegExp;
	/** Offices of state before a surname that a firm has too: (Premier) Ford, (le président) Ford. */
	readonly officesOfState: WordSet;
	/** Trades of those who go by one name: rapper, youtubeur. */
	readonly oneNameRoles: WordSet;
	/** Titles that are an office as well, behind a name: (Ann,) professeure (des écoles). */
	readonly titlesBehind: WordSet;
	/** How a word ends that says the age or origin of somebody: (22)-year-old, (London)-born. */
	readonly ageEnding: RegExp;
	/** Offices that are seldom surnames: mayor. */
	readonly pureOffices: WordSet;
	/** How a word begins, and how it ends, that stands before a name and is no part of it: Ex-(mayor), (London)-born. */
	readonly prefix: RegExp;
	readonly compoundEnding: RegExp;
	/** Ranks before a particle that belongs to the name: le général de Vidal, la comtesse de Vidal. */
	readonly nobility: WordSet;
	/** Nouns for relatives, of whom one goes by the first name beside the one who was introduced before. */
	readonly kin: WordSet;
	/** Words beside a name, and among them relatives, that say who is the younger of two, and who the elder. */
	readonly ages: {readonly younger: WordSet; readonly elder: WordSet};
	/** Nouns for who writes, behind their name in a byline: (Ann Lee) Political Correspondent. */
	readonly pressWords: WordSet;
	/**
	 * Articles and adjectives of one gender before a name, and what says whose it is behind it, with the comma before: la Vidal, le
	 * vieux Vidal; Vidal, lui; Vidal herself. Of neither: adjectives that leave it to the article, la jeune Vidal.
	 */
	readonly genderWords: PersonWords;
	/** What stands behind such a pronoun of the name before: elle aussi. */
	readonly alsoWords: WordSet;
	/** Pronouns of a person behind a name, and what says whose something is, by the gender of whom they mean: she, her. */
	readonly subjectGenders: PersonWords;
	readonly ownerGenders: PersonWords;
	/** Participles and adjectives by the gender that they agree with; null in a language whose words do not. */
	readonly agreeing: Readonly<Record<Gender, RegExp>> | null;
	/** Forms of the verb whose predicate agrees with its subject: est, était. */
	readonly being: WordSet;
	/** Forms of verbs that a person is the subject of, beside the name: said, a-t-il, sourit. */
	readonly personVerbs: WordSet;
	/** What is done by a person or to one, before "of" and a full name: (la) nomination (d'Ann Lee). */
	readonly deeds: WordSet;
	/** What players do: frappe, cross. */
	readonly plays: WordSet;
	/** The minutes of a match, as its report has them: (16e), 27th minute. */
	readonly minutes: RegExp;
	/** Over a text: it has a score, or words that only the report of a match has. */
	readonly goals: RegExp;
	/** What stands behind the number where somebody scored, or how often: buts, pts. */
	readonly scores: WordSet;
	/** Words right after the comma behind a name: who, qui, lui. */
	readonly personPronouns: WordSet;
	/** Those of them that a full name alone makes surer: who. */
	readonly surePronouns: WordSet;
	/** Words behind a name that lead to what is its owner's: whose, dont. */
	readonly ofWhom: WordSet;
	/** Words after the number in an age: ans, years. */
	readonly ageWords: WordSet;
	/** What says of an age behind a name how near it is, in one word or two: barely, tout juste. */
	readonly nearAge: WordSet;
	/** Words before a nickname in quotation marks that belongs to the person named last: dit, surnommé, nicknamed. */
	readonly nicknameCues: WordSet;
	/** What gives the name behind it to whoever stands before it, by its last word: (a woman) named, (better) known as. */
	readonly namings: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** Those of them that are something that people do as well: (Ann Lee) named (Tom Ray). */
	readonly namingVerbs: WordSet;
	/** Nouns for a name, behind one that is not somebody's own: (not her real) name, (le) prénom (a été modifié). */
	readonly nameNouns: WordSet;
	/** Nouns for anybody at all: man, femme. */
	readonly persons: WordSet;
	/** What children call their parents, and first names by the lists: mama. */
	readonly parents: WordSet;
	/** What stands before the name somebody was born with, which is another's than the one in use: née, born. */
	readonly birthCues: WordSet;
	/** Words before the handle of the person named last: (sous le) pseudonyme (de), (posts) as. */
	readonly handleCues: WordSet;
	/** What a name is that is introduced as somebody's place in a network: Vidal, compte satirique. */
	readonly accounts: WordSet;
	/** Whether people have two surnames and go by the first: Javier Peña Soto, Peña. */
	readonly hasTwoSurnames: boolean;
	/** What stands between another name and the true one, commas left out: "de son vrai nom", "born". */
	readonly trueNameCues: readonly string[];
	/** People of a place; they stand before a name (the Dutchman, l'Italienne) and are none. */
	readonly demonyms: WordSet;
	/** How such words end that no list has; where a name of two words follows. */
	readonly demonymEnding: RegExp;
};

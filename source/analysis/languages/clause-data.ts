import type {Gender} from '../analysis.ts';
import type {WordSet} from './word-lists.ts';

/** Its small words, and how its clauses are built: what begins one, what leads to a speaker, where a subject may stand. */
export type ClauseData = {
	/** Over what stands right before and behind a name: whoever bears it is dead. */
	readonly fallen: {readonly before: RegExp; readonly behind: RegExp};
	/** Over up to three words before a name, in lower case: the speaker says what they are called. */
	readonly ownNaming: RegExp;
	/** Prepositions before the one spoken to: dit-elle à Paul. */
	readonly addressing: WordSet;
	/** Prepositions between an office and what it is about, or how it is held: ministre déléguée à la Ville, metteuse en scène. */
	readonly holding: WordSet;
	/** Prepositions before somebody who is not the subject of the sentence that they begin: à Paul, il a dit. */
	readonly companions: WordSet;
	/** Words with a capital whose accent many leave out, with the words that they are: A (Paris), (l')Etat. */
	readonly unaccented: ReadonlyMap<string, string>;
	/** Words that make what follows them no subject, and those among them that only complete a noun: of, de. */
	readonly prepositions: WordSet;
	readonly complements: WordSet;
	/** Prepositions with an article in them: du, au. */
	readonly contractions: WordSet;
	/** Small words inside the name of a group: of, and, de la. */
	readonly links: WordSet;
	readonly relatives: WordSet;
	/** Words that begin a clause of its own, with a subject of its own. */
	readonly clauseOpeners: WordSet;
	/** Of those, the ones whose clause depends on none: but, mais. */
	readonly coordinators: WordSet;
	/** Of the words that begin a clause, what begins those that somebody said: that. */
	readonly subordinators: WordSet;
	/** Words that begin the reason for what a sentence tells: because, parce (que). */
	readonly reasons: WordSet;
	readonly negations: WordSet;
	/** What may begin "according to X", as lists of words. */
	readonly accordingTo: readonly (readonly string[])[];
	/** Of those, single words that have many other senses: for. */
	readonly manySenses: WordSet;
	/** What somebody may own after a preposition, for their words: in Ann Lee's words. */
	readonly ownWords: WordSet;
	/** Adjectives that stand before their noun. */
	readonly adjectives: WordSet;
	/** Over a word before a name: it looks like an adjective and no noun. */
	readonly adjectiveEnding: RegExp;
	/** What presents the words behind a colon: voici. */
	readonly presenting: WordSet;
	/** Over a word before a group's name: it tells whose it is or where, Danish-owned. */
	readonly owned: RegExp;
	/** What a sentence begins with that leads up to whoever said what stands before it, a space behind each word: ces mots de. */
	readonly leadsToSpeaker: RegExp;
	/** What stands behind words that are only heard, a space behind each word: was heard from the gallery. */
	readonly sounding: RegExp;
	/** What goes on from whoever said what stands before the sentence: n'a pas d'autre mot. */
	readonly plainSpeaking: RegExp;
	/** What stands before a number that is not exact, as lists of words: près de. */
	readonly approximations: readonly (readonly string[])[];
	/** Names of groups with small words, verbs or nouns of groups in them, in lower case: Save the Children, Network Rail. */
	readonly namedGroups: readonly (readonly string[])[];
	/** Prepositions in the names of groups: Comité pour la paix, Médecins sans frontières. */
	readonly purposes: WordSet;
	/** Prepositions between a text and whoever wrote it, beside the complements: from. */
	readonly authoring: WordSet;
	/** Prepositions between a text and the paper that prints it: in the Gazette. */
	readonly printedIn: WordSet;
	/** Nouns that a place completes: the mayor of Elm. */
	readonly ofPlaces: WordSet;
	/** Participles of a text before whoever only has it: seen by. */
	readonly acquired: WordSet;
	/** Over the small letters right behind a name: it is the subject of what is told of nobody in office, scored, was arrested. */
	readonly unofficial: RegExp;
	/** Over the small letters right before and behind a name: whoever bears it is too young for an office. */
	readonly minor: {readonly before: RegExp; readonly behind: RegExp};
	/** Over words of somebody, in lower case: the speaker is of that gender, je suis arrivée. */
	readonly ownGenders: readonly (readonly [words: RegExp, gender: Gender])[];
	/** Words before what several people said, each in their turn: respectivement. */
	readonly respectively: WordSet;
	/** Over what stands right behind a noun: the name is kept back, who asked not to be named. */
	readonly unnamed: RegExp;
	/** Whether a subject may stand between a quotation and its verb: "…," Ann said. */
	readonly allowsSubjectFirst: boolean;
	/** Whether a subject that follows its verb may stand apart from it, or have an auxiliary: a déclaré mardi Ann Lee. */
	readonly invertsFreely: boolean;
	/** Marks behind whoever owns what follows: Ann Lee's report, the workers' council. */
	readonly genitives: WordSet;
	/** Whether a clause may do without what begins it: she said the city had asked. */
	readonly omitsSubordinators: boolean;
	/** Whether all that describes a noun stands before it, other nouns too: the foreign ministry. */
	readonly modifiersFirst: boolean;
	/** Words beside the determiners after which what looks like a verb is a noun: in reply, a brief answer. */
	readonly beforeNoun: WordSet;
	/** In lower case, without the full stop: it ends no sentence. */
	readonly abbreviations: WordSet;
	/** A block that says: this is an interview. */
	readonly interview: RegExp;
	/** The beginning of a block that is an answer: A: Never. */
	readonly answer: RegExp;
	/** Over what stands between two quotations: they are parts of one list, « A », « B » et « C ». */
	readonly listing: RegExp;
	/** Over the words between two marks: they may be a title, whose article some papers write small, «le Bruit des racines». */
	readonly titleStart: RegExp;
};

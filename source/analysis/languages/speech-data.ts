import type {Gender} from '../analysis.ts';
import {remembering} from '../remembering.ts';
import {type WordSet, words} from './word-lists.ts';

/** Who a pronoun or a determiner may stand for; null where its form does not say. */
export type Agreement = {readonly gender: Gender | null; readonly isPlural: boolean};

/** How a noun phrase points at what it names. */
export type Pointing = 'definite' | 'possessive' | 'indefinite';

/** What a determiner says of its noun. */
export type Determiner = Agreement & {readonly pointing: Pointing};

/** Verbs by their infinitives, and how a form leads to one. */
export type Verbs = {
	readonly infinitives: WordSet;
	/** An ending of a form, and the ending of the infinitive that it stands for. */
	readonly endings: readonly (readonly [ending: string, infinitive: string])[];
	/** How a stem is spelled in the infinitive: annonç- is annonc-. */
	readonly respellings: readonly (readonly [stem: RegExp, infinitive: string])[];
	/** Irregular forms, whole. */
	readonly forms: WordSet;
};

/** A sign that a quotation is of a kind; weights add up, and the heaviest kind wins. */
export type KindCue = {
	readonly kind: 'speech' | 'scare' | 'title';
	/**
	 * Where the pattern is looked for: in what stands before the quotation, after it, in it, or on both sides of it, where
	 * the word QUOTATION stands for it and no more than a word before it is read.
	 */
	readonly place: 'before' | 'after' | 'inside' | 'around';
	/** Over text with straight apostrophes; what stands before is in lower case. \p{L} would cost half a start: [a-zà-ÿœ]. */
	readonly pattern: RegExp;
	/**
	 * One of these words, divided by |, stands right before the pattern; for 'after' it begins what follows the quotation. They
	 * may be beginnings of words, of three plain letters or more. So a cue costs nothing where none of its words is met.
	 */
	readonly words?: string;
	/**
	 * Words that at most stand between the first of these and the quotation, de and l' of “de l'” being two; none counted
	 * where it is left out.
	 */
	readonly within?: number;
	readonly weight: number;
};

/** Wide nouns for people, and the narrower ones that each may stand for: the lawmaker, a senator. */
export type Callings = readonly (readonly [wide: WordSet, narrow: WordSet])[];

/** Tells of a noun, in lower case, whether it is of a kind. */
export type NounTest = {
	readonly test: (noun: string) => boolean;
	readonly isListed: (noun: string) => boolean;
	readonly isThing: (noun: string) => boolean;
};

/** What the analysis of quotations knows of a language. */
export type SpeechData = {
	/** Verbs that give somebody's words: to say, to write, to fear that. */
	readonly verbs: Verbs;
	/** Verbs that do so only after a quotation or inside it. */
	readonly verbsAfter: Verbs;
	/** Second words of verbs of two words, with their first ones: faire part, faire savoir. */
	readonly phrasalVerbs: ReadonlyMap<string, WordSet>;
	/** Verbs whose object speaks: Paul cites Ann Lee. */
	readonly citing: WordSet;
	/** Capitals that stand for their government where no other unknown word with a capital is a name: Beijing said. */
	readonly seats: WordSet;
	/** Verbs of those who print or repeat what others say: a paper reports. */
	readonly relaying: WordSet;
	/** Verbs that somebody who hears must follow, so that no subject does: told the paper. */
	readonly telling: WordSet;
	/** Words that set the subject after its verb: comme l'explique Ann Lee. */
	readonly inverters: WordSet;
	/** What begins an infinitive that tells what somebody asked for: urged voters to; '' for nothing. */
	readonly infinitive: string;
	/** Verbs before it of which it tells what was said. */
	readonly urging: WordSet;
	/** Words between a pronoun and the name that it is given: s'appelle, is called. */
	readonly naming: WordSet;
	/** Verbs that precede a participle or an infinitive: has said, wanted to stress. */
	readonly auxiliaries: WordSet;
	/** Of those, forms of one: has, a. */
	readonly singularAuxiliaries: WordSet;
	/** Small words right before a verb: se, lui. */
	readonly clitics: WordSet;
	/** Over a word: a verb and its pronoun in one, the verb and the pronoun as groups: dit-il. */
	readonly inversion: RegExp;
	/** Over a form of a verb: a participle of the present or an infinitive, which has no subject of its own. */
	readonly nonFinite: RegExp;
	/** Over a word: it may be a participle, or an adverb. */
	readonly participle: RegExp;
	readonly adverb: RegExp;
	/** Over the word before a name: most likely a verb with that as its object, a rencontré Ann Lee. */
	readonly objectVerb: RegExp;
	/** Small words between a subject and its verb, or between the parts of a verb. */
	readonly fillers: WordSet;
	/** Words of small phrases between an auxiliary and its participle: en effet, de son côté. */
	readonly asides: WordSet;
	/** Pronouns, of one word or two, that may be the subject of a verb of saying or follow "according to". */
	readonly pronouns: ReadonlyMap<string, Agreement>;
	/** Pronouns and possessives that mean one person of a gender: he, him, his. */
	readonly anaphors: ReadonlyMap<string, Gender>;
	readonly firstPerson: WordSet;
	/** Of those, the ones for one person alone. */
	readonly firstPersonSingular: WordSet;
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
	/** What stands before the one who did what a participle says: jugé « trop court » par Paul. */
	readonly agent: string;
	/** Forms of to be, before the participle of a passive. */
	readonly passives: WordSet;
	/** Participles that make a passive of the infinitive behind them: elle s'est vu traiter de. */
	readonly undergoing: WordSet;
	/** Verbs of whoever asks, before a question in the words of the narration: asked why. */
	readonly asking: WordSet;
	readonly questionWords: WordSet;
	/** Verbs of one word or two before whoever is attacked, and says nothing: slammed Ann Lee saying. */
	readonly attacking: WordSet;
	/** Verbs whose subject answers somebody. */
	readonly replying: WordSet;
	/** Over what stands right before and behind a name: whoever bears it is dead. */
	readonly fallen: {readonly before: RegExp; readonly behind: RegExp};
	/** Over up to three words before a name, in lower case: the speaker says what they are called. */
	readonly ownNaming: RegExp;
	/** Participles after these whose subject hears: she was told. */
	readonly hearing: WordSet;
	/** Participles of passives that tell what others say of the subject: was accused of, est décrite comme. */
	readonly spokenOf: WordSet;
	/** Words before an office whose holder is another one: deputy mayor, ancien maire. */
	readonly deputies: WordSet;
	/** Words beside an office for whoever holds it and was just named: outgoing, sortante. */
	readonly incumbents: WordSet;
	/** Civilities before the article of an office: Madame la ministre. */
	readonly civilities: WordSet;
	/** Forms of to be and to become before a noun that says what somebody is. */
	readonly copulas: WordSet;
	/** Prepositions before the one spoken to: dit-elle à Paul. */
	readonly addressing: WordSet;
	/** Prepositions before somebody who is not the subject of the sentence that they begin: à Paul, il a dit. */
	readonly companions: WordSet;
	/** First words of pronouns for the one named last: ce dernier. */
	readonly latter: WordSet;
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
	/** Words that begin a sentence as its subject and name nobody: rien, chacun. */
	readonly indefinites: WordSet;
	/** Words with a capital whose accent many leave out, with the words that they are: A (Paris), (l')Etat. */
	readonly unaccented: ReadonlyMap<string, string>;
	/** Words that make what follows them no subject, and those among them that only complete a noun: of, de. */
	readonly prepositions: WordSet;
	readonly complements: WordSet;
	/** Prepositions with an article in them: du, au. */
	readonly contractions: WordSet;
	/** Small words inside the name of a group: of, and, de la. */
	readonly links: WordSet;
	/** Over a word in lower case that had a capital: it names people by where they come from or by their party; never where it is no such language. */
	readonly demonym: RegExp;
	/** Of those, people of a country, of whom nobody is of two. */
	readonly nationals: WordSet;
	/** Pronouns that are no subject: him, lui. */
	readonly objectPronouns: WordSet;
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
	/** Pronouns that may stand for nobody, before one of the `impersonal` verbs. */
	readonly impersonalPronouns: WordSet;
	/** Pronouns before the verb for whoever is told something: lui, leur. */
	readonly datives: WordSet;
	/** Articles that hide the gender of their noun: l'. */
	readonly elidedArticles: WordSet;
	/** What may begin "according to X", as lists of words. */
	readonly accordingTo: readonly (readonly string[])[];
	/** Of those, single words that have many other senses. */
	readonly commonly: WordSet;
	/** What somebody may own after a preposition, for their words: in Ann Lee's words. */
	readonly ownWords: WordSet;
	/** Adjectives that stand before their noun. */
	readonly adjectives: WordSet;
	/** Over a word before a name: it looks like an adjective and no noun. */
	readonly adjectiveEnding: RegExp;
	/** What presents the words behind a colon: voici. */
	readonly presenting: WordSet;
	/** Nouns for what somebody says: a reply, a verdict. */
	readonly sayings: WordSet;
	/** Nouns for what somebody claims, before its words and behind its owner: her claim that. */
	readonly claims: WordSet;
	/** Nouns for what nobody in particular claims of somebody: charges that she ran. */
	readonly accusations: WordSet;
	/** Over a word before a group's name: it tells whose it is or where, Danish-owned. */
	readonly owned: RegExp;
	/** Verbs of whoever says what something is, without a word between: called it a lie. */
	readonly branding: WordSet;
	/** What a paper prints above an article: sous le titre. */
	readonly headlines: WordSet;
	/** What a sentence begins with that leads up to whoever said what stands before it, a space behind each word: ces mots de. */
	readonly leadsToSpeaker: RegExp;
	/** What stands behind words that are only heard, a space behind each word: was heard from the gallery. */
	readonly sounding: RegExp;
	/** Nouns for what many shout, before “of” and the words: chants of. */
	readonly cries: WordSet;
	/** What bears words that whoever wears or passes it has not said: a banner; and verbs of whoever puts it up. */
	readonly boards: WordSet;
	readonly putting: WordSet;
	/** Verbs of whoever does not say it: declined to; and what stands between a verb of saying and what is open: not say whether. */
	readonly refusing: WordSet;
	readonly negated: WordSet;
	readonly whether: WordSet;
	/** What goes on from whoever said what stands before the sentence: n'a pas d'autre mot. */
	readonly plainSpeaking: RegExp;
	/** Nouns that name a group or an institution. */
	readonly groups: WordSet;
	/** Nouns for what bears somebody's name, and so keeps the noun in its own: le lycée Jean-Moulin. */
	readonly bearers: WordSet;
	/** Of the groups, nouns of what has no name but its owner's: the mayor's office. */
	readonly ownedGroups: WordSet;
	/** Nouns of a number before those who are so many: une trentaine de, dozens of. */
	readonly collectives: WordSet;
	/** What stands before a number that is not exact, as lists of words: près de. */
	readonly approximations: readonly (readonly string[])[];
	/** Nouns that tell when, and so nobody: a minute later. */
	readonly times: WordSet;
	/** Of the groups, nouns that stand for any institution named before: the company. */
	readonly anyGroup: WordSet;
	/** Prepositions in the names of groups: Comité pour la paix, Médecins sans frontières. */
	readonly purposes: WordSet;
	/** Nouns for people who speak for a group: a spokesman for the ministry. */
	readonly voicesOfGroups: WordSet;
	/** Nouns that name a text, and so nobody. */
	readonly texts: WordSet;
	/** Whoever reported what was told before: la même source. */
	readonly sameSource: readonly (readonly string[])[];
	/** Of the texts, nouns that may stand for any other: the document. */
	readonly anyText: WordSet;
	/** Of the texts, those whose complement wrote them, whatever group it is: un courrier de la mairie. */
	readonly letters: WordSet;
	/** Verbs of whoever issues a text. */
	readonly issuing: WordSet;
	/** What somebody does whose claim it is: made a claim. */
	readonly making: WordSet;
	/** What stands for a verb of saying: “a joke”, as Ann Lee did. */
	readonly doing: WordSet;
	/** Verbs that rather tell what was done, where somebody else says so: she said that he had offered. */
	readonly acting: WordSet;
	/** What “one” does who reads, before where it stands: lit-on dans. */
	readonly readings: WordSet;
	/** Pronouns for where something is read: on peut y lire. */
	readonly there: WordSet;
	/** Nouns of where somebody speaks, before its name: on her Twitter account. */
	readonly media: WordSet;
	/** Of the texts, what somebody publishes as their own words. */
	readonly posts: WordSet;
	/** Prepositions between a text and whoever wrote it, beside the complements: from. */
	readonly authoring: WordSet;
	/** Prepositions between a text and the paper that prints it: in the Gazette. */
	readonly printedIn: WordSet;
	/** Participles of a text before whoever only has it: seen by. */
	readonly acquired: WordSet;
	/** Offices that news names without the name of their holder: nobody known speaks where no name is near. */
	readonly offices: WordSet;
	/** Nouns for those in office or on duty, of whom an article need name none: the mayor, the doctor. */
	readonly authorities: WordSet;
	/** What those in office do or deal with, in the sentence that names one: signed, the council. */
	readonly officiating: WordSet;
	/** Over the small letters right behind a name: it is the subject of what is told of nobody in office, scored, was arrested. */
	readonly unofficial: RegExp;
	/** Over the small letters right before and behind a name: whoever bears it is too young for an office. */
	readonly minor: {readonly before: RegExp; readonly behind: RegExp};
	/** Of a noun: it looks like that of a person, by its ending or because it is a common one. */
	readonly personNoun: NounTest;
	/** Nouns of another gender than their determiner shows, or of a language whose determiners show none. */
	readonly nounGenders: ReadonlyMap<string, Gender>;
	/** Over a noun of a group: its ending makes it feminine, where an elided article hides it. */
	readonly feminineGroup: RegExp;
	/** Over a noun of a person: its ending shows the gender that its article hides, l'accusée. */
	readonly genderEndings: readonly (readonly [ending: RegExp, gender: Gender])[];
	/** Over words of somebody, in lower case: the speaker is of that gender, je suis arrivée. */
	readonly ownGenders: readonly (readonly [words: RegExp, gender: Gender])[];
	/** Over a form of a verb, or the word before it: what it says has not been said, dirait, would say. */
	readonly hypothetical: RegExp;
	/** Of those, auxiliaries of what is said to have happened: aurait. */
	readonly alleging: WordSet;
	/** What follows the years in a noun for somebody of an age, 61-year-old; '' where the language has no such noun. */
	readonly yearsOld: string;
	/** Nouns for people by the decade of their lives: 6, sexagénaire. */
	readonly decades: ReadonlyMap<number, WordSet>;
	/** Nouns for authors, and words that say that one comes first among them: l'auteure principale. */
	readonly authors: WordSet;
	readonly leading: WordSet;
	/** Works, or what is done to make one, and the nouns for whoever made it: un film de, la réalisatrice; written by, the author. */
	readonly makers: ReadonlyMap<string, WordSet>;
	/** Lists of nouns that name the same role: mum, mother. */
	readonly synonyms: readonly WordSet[];
	/** Nouns that news uses for people whom it introduced with a narrower one. */
	readonly callings: Callings;
	/**
	 * Tables whose rows are nouns for one office or calling each: whoever is introduced by a noun of one row is not meant by
	 * a noun of another row of the table. Nouns that go with any (official, élu) stand in none.
	 */
	readonly stations: readonly (readonly WordSet[])[];
	/** Words of an office that is not the one without them: the shadow chancellor. */
	readonly opposing: WordSet;
	/** Verbs of whoever hears what somebody replies: Ann Lee received a curt answer. */
	readonly receiving: WordSet;
	/** Parties of a trial, and the nouns for whoever speaks for one: Ann Lee, for the defence. */
	readonly parties: ReadonlyMap<string, WordSet>;
	/** Words before what several people said, each in their turn: respectivement. */
	readonly respectively: WordSet;
	/** Nouns for those with whom whoever writes the article speaks: notre témoin, our guide. */
	readonly partners: WordSet;
	/** Over what stands right behind a noun: the name is kept back, who asked not to be named. */
	readonly unnamed: RegExp;
	/** Nouns for one person that need no article: counsel asked. */
	readonly articleless: WordSet;
	/** Nouns for relatives and spouses. */
	readonly kin: WordSet;
	/** Behind a possessive, what somebody of rank is called by: Her Majesty. */
	readonly styles: WordSet;
	/** Of those, what two relatives are to each other: a son, a mother. */
	readonly kinPairs: readonly (readonly [one: WordSet, other: WordSet])[];
	/** Verbs after “who” that give a role, with the noun for it: who chairs the panel, the chair. */
	readonly roles: ReadonlyMap<string, string>;
	/** Verbs after an impersonal pronoun: it rains, il faut. */
	readonly impersonal: WordSet;
	/** Whether a subject may stand between a quotation and its verb: "…," Ann said. */
	readonly allowsSubjectFirst: boolean;
	/** Whether a subject that follows its verb may stand apart from it, or have an auxiliary: a déclaré mardi Ann Lee. */
	readonly invertsFreely: boolean;
	/** Over a word of no table, right after a quotation: it may be a verb, and a participle after an auxiliary. */
	readonly finite: RegExp;
	/** Marks behind whoever owns what follows: Ann Lee's report, the workers' council. */
	readonly genitives: WordSet;
	/** Over a noun: it may stand for several, les pêcheurs, fishermen. */
	readonly pluralNoun: RegExp;
	/** What only verbs of several end in, no noun or adjective. */
	readonly pluralVerb: RegExp;
	/** Over a word behind an auxiliary: it ends as participles do, and is no common word of another kind. */
	readonly perfect: RegExp;
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
	readonly kindCues: readonly KindCue[];
};

/** Nouns that end in one of the ways given, but for those of things, and those of a list; other endings are those of things. */
export function nounTest(
	endings: RegExp,
	list: WordSet,
	things: WordSet = new Set(),
	thingEndings: RegExp = /^$/,
): NounTest {
	return {
		test: remembering(noun => list.has(noun) || (endings.test(noun) && !things.has(noun))),
		isListed: noun => list.has(noun),
		isThing: noun => !list.has(noun) && (things.has(noun) || thingEndings.test(noun)),
	};
}

/** The determiners of a list, which point and agree in one way. */
export function pointing(
	list: string,
	kind: Pointing,
	{gender, isPlural}: Agreement,
): readonly (readonly [word: string, determiner: Determiner])[] {
	return [...words(list)].map(word => [word, {gender, isPlural, pointing: kind}]);
}

import type {Gender} from '../analysis.ts';
import {remembering} from '../remembering.ts';
import type {WordSet} from './word-lists.ts';

/** Wide nouns for people, and the narrower ones that each may stand for: the lawmaker, a senator. */
export type Callings = readonly (readonly [wide: WordSet, narrow: WordSet])[];

/** Tells of a noun, in lower case, whether it is of a kind. */
export type NounTest = {
	readonly test: (noun: string) => boolean;
	readonly isListed: (noun: string) => boolean;
	readonly isThing: (noun: string) => boolean;
};

/** Its nouns: people, groups, offices, relatives, texts, and what is no speaker. */
export type NounData = {
	/** Capitals, firms and movements, which are names though nouns end so: Beijing said. */
	readonly seats: WordSet;
	/** Words before an office whose holder is another one: deputy mayor, ancien maire. */
	readonly deputies: WordSet;
	/** Words beside an office for whoever holds it and was just named: outgoing, sortante. */
	readonly incumbents: WordSet;
	/** Civilities before the article of an office: Madame la ministre. */
	readonly civilities: WordSet;
	/** Over a word in lower case that had a capital: it names people by where they come from or by their party; never where it is no such language. */
	readonly demonym: RegExp;
	/** Of those, people of a country, of whom nobody is of two. */
	readonly nationals: WordSet;
	/** Nouns of other things that mean somebody without a name with an indefinite article: une source, un cadre. */
	readonly informants: WordSet;
	/** Nouns for what somebody says: a reply, a verdict. */
	readonly sayings: WordSet;
	/** Nouns for what somebody claims, before its words and behind its owner: her claim that. */
	readonly claims: WordSet;
	/** Nouns for what nobody in particular claims of somebody: charges that she ran. */
	readonly accusations: WordSet;
	/** What a paper prints above an article: sous le titre. */
	readonly headlines: WordSet;
	/** Nouns for what many shout, before “of” and the words: chants of. */
	readonly cries: WordSet;
	/** Verbs of those who shout them: ont défilé. */
	readonly marching: WordSet;
	/** What bears words that whoever wears or passes it has not said: a banner; and verbs of whoever puts it up. */
	readonly boards: WordSet;
	readonly putting: WordSet;
	/** Nouns that name a group or an institution. */
	readonly groups: WordSet;
	/** Nouns for what bears somebody's name, and so keeps the noun in its own: le lycée Jean-Moulin. */
	readonly bearers: WordSet;
	/** Countries, regions and great cities, which no noun of a group stands for. */
	readonly places: WordSet;
	/** Of the groups, nouns of what has no name but its owner's: the mayor's office. */
	readonly ownedGroups: WordSet;
	/** Nouns of a number before those who are so many: une trentaine de, dozens of. */
	readonly collectives: WordSet;
	/** Nouns that tell when, and so nobody: a minute later. */
	readonly times: WordSet;
	/** Of the groups, nouns that stand for any institution named before: the company. */
	readonly anyGroup: WordSet;
	/** Of the groups, those of a state or open to all, which no noun for a firm means, and the nouns for any group that may stand for them: the institution. */
	readonly ofState: WordSet;
	readonly anyOfState: WordSet;
	/** Those that are a place, a thing or several people more often, which no pronoun of a verb of saying means: le zoo, le duo. */
	readonly placeGroups: WordSet;
	/** Words in the names of papers, agencies, channels, networks and seats of power, and nouns for these: of the groups, what no other noun stands for. */
	readonly press: WordSet;
	/** Nouns for people who speak for a group: a spokesman for the ministry. */
	readonly voicesOfGroups: WordSet;
	/** Nouns that name a text, and so nobody. */
	readonly texts: WordSet;
	/** Whoever reported what was told before: la même source. */
	readonly sameSource: readonly (readonly string[])[];
	/** Of the texts, nouns that may stand for any other: the document. */
	readonly anyText: WordSet;
	/** Of the texts, those that speak for themselves where nobody is told to have written them: the report says. */
	readonly records: WordSet;
	/** Of the texts, those whose complement wrote them, whatever group it is: un courrier de la mairie. */
	readonly letters: WordSet;
	/** Of the texts, those that stand behind the name of the group that wrote them: an Oxfam report. */
	readonly reports: WordSet;
	/** Common nouns that name an institution where they have a capital: l'Éducation nationale. */
	readonly institutions: WordSet;
	/** Nouns of where somebody speaks, before its name: on her Twitter account. */
	readonly media: WordSet;
	/** Of the texts, what somebody publishes as their own words. */
	readonly posts: WordSet;
	/** Offices that news names without the name of their holder: nobody known speaks where no name is near. */
	readonly offices: WordSet;
	/** Nouns for those in office or on duty, of whom an article need name none: the mayor, the doctor. */
	readonly authorities: WordSet;
	/** Nouns that mean nobody of whom the article tells another calling, or an arrest: the psychiatrist, the lawyer. */
	readonly experts: WordSet;
	/** Those whom anybody may be with a calling of their own, but nobody arrested or dead: the neighbour. */
	readonly residents: WordSet;
	/** What those in office do or deal with, in the sentence that names one: signed, the council. */
	readonly officiating: WordSet;
	/** Of a noun: it looks like that of a person, by its ending or because it is a common one. */
	readonly personNoun: NounTest;
	/** Nouns before a number that make a rank of it: le numéro deux. */
	readonly ranks: WordSet;
	/** Nouns of another gender than their determiner shows, or of a language whose determiners show none. */
	readonly nounGenders: ReadonlyMap<string, Gender>;
	/** Over a noun of a group: its ending makes it feminine, where an elided article hides it. */
	readonly feminineGroup: RegExp;
	/** Over a noun of a person: its ending shows the gender that its article hides, l'accusée. */
	readonly genderEndings: readonly (readonly [ending: RegExp, gender: Gender])[];
	/** What an age is counted in, behind its number: ans. */
	readonly years: WordSet;
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
	 * a noun of another row of the table. Nouns that go with any (official, élu) stand in none. A row of the first table names
	 * one office.
	 */
	readonly stations: readonly (readonly WordSet[])[];
	/** Words before a noun for somebody else than the one whom it meant: the other officer. */
	readonly others: WordSet;
	/** Words of an office that is not the one without them: the shadow chancellor. */
	readonly opposing: WordSet;
	/** Parties of a trial, and the nouns for whoever speaks for one: Ann Lee, for the defence. */
	readonly parties: ReadonlyMap<string, WordSet>;
	/** Nouns for those with whom whoever writes the article speaks: notre témoin, our guide. */
	readonly partners: WordSet;
	/** Over a word: a prefix with its hyphen that stands for former: ex-. */
	readonly formerPrefix: RegExp;
	/** Nouns for those who act for somebody else: her lawyer. */
	readonly representatives: WordSet;
	/** Nouns for one person that need no article: counsel asked. */
	readonly articleless: WordSet;
	/** Nouns for relatives and spouses. */
	readonly kin: WordSet;
	/** Behind a possessive, what somebody of rank is called by: Her Majesty. */
	readonly styles: WordSet;
	/** Of those, what two relatives are to each other: a son, a mother. */
	readonly kinPairs: readonly (readonly [one: WordSet, other: WordSet])[];
	/** Over a noun: it may stand for several, les pêcheurs, fishermen. */
	readonly pluralNoun: RegExp;
};

/** Nouns that end in one of the ways given, but for those of things, and those of a list; other endings are those of things. */
export function nounTest(
	endings: RegExp,
	list: WordSet,
	things: WordSet = new Set(),
	thingEndings: RegExp = /^$/,
): NounTest {
	return {
		test: remembering(noun => list.has(noun) || (endings.test(noun) && !things.has(noun) && !thingEndings.test(noun))),
		isListed: noun => list.has(noun),
		isThing: noun => !list.has(noun) && (things.has(noun) || thingEndings.test(noun)),
	};
}

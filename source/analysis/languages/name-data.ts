import type {Gender} from '../analysis.ts';

/** Words as they are looked up: lower case, with their accents and apostrophes, abbreviations without their full stop. */
export type WordSet = ReadonlySet<string>;

/** Words that say who a person is, with the gender they give away. */
type PersonWords = ReadonlyMap<string, Gender | null>;

/** What a language says around and inside names, as data. */
export type NameData = {
	/** Civilities: always before a name, never part of it. */
	readonly honorifics: PersonWords;
	/** First names, folded, whose gender the list of all languages has wrong or open, with the one that they have here. */
	readonly firstNameGenders: PersonWords;
	/** Offices, professions and kin: nouns for a person, before a name or beside it in apposition. */
	readonly roles: PersonWords;
	/** How nouns for a person end that no list has. */
	readonly roleEnding: RegExp;
	/** Words that begin a sentence or a title with a capital and are no name. */
	readonly openers: WordSet;
	/** Days, months, feasts: capitals in English that are no name, unless the rest of the text says so. */
	readonly calendar: WordSet;
	/** Countries, regions and great cities. */
	readonly places: WordSet;
	/** Companies, papers, parties, clubs and institutions known everywhere. */
	readonly organisations: WordSet;
	/** People of a place; they stand before a name (the Dutchman, l'Italienne) and are none. */
	readonly demonyms: WordSet;
	/** How such words end that no list has; where a name of two words follows. */
	readonly demonymEnding: RegExp;
	/** Adverbs that open a sentence right before a name: Afterward, Ailleurs; and how such words end that no list has. */
	readonly adverbs: WordSet;
	readonly adverbEnding: RegExp;
	/** Ranks before a particle that belongs to the name: le général de Vidal, la comtesse de Vidal. */
	readonly nobility: WordSet;
	/** Nouns before a name that is then that of a place or thing: rue, stade, prix, loi. */
	readonly thingsBefore: WordSet;
	/** Those of them that are named after people, and are what the verb behind speaks of: lycée, prix, frégate. */
	readonly namedAfter: WordSet;
	/** Those of them before the name that a storm is given, and goes by alone: hurricane, tempête. */
	readonly storms: WordSet;
	/** Those of them that are nobody's own, so that an office behind “de” belongs to their name: rue du général Vidal. */
	readonly streets: WordSet;
	/** Animals: what they are called is no person's name. */
	readonly animals: WordSet;
	/** Nouns at the end of a name that make it an organisation, place or thing: University, Street, Center. */
	readonly thingsAfter: WordSet;
	/** Nouns that make a name no person's wherever in it they stand: Ligue, Committee. */
	readonly thingsInside: WordSet;
	/** Lower-case words that may stand between first name and surname only after a known first name. */
	readonly weakParticles: WordSet;
	/** Prepositions before a place rather than a person. */
	readonly placePrepositions: WordSet;
	/** Prepositions and conjunctions before a person rather than a place. */
	readonly personPrepositions: WordSet;
	/** Articles and other words before a noun; before a name they make a thing likelier. */
	readonly articles: WordSet;
	/** Forms of verbs that a person is the subject of, beside the name: said, a-t-il, sourit. */
	readonly personVerbs: WordSet;
	/** Forms of verbs that a firm or place is the subject of rather than a person: employs, compte. */
	readonly thingVerbs: WordSet;
	/** Nouns for relatives, of whom one goes by the first name beside the one who was introduced before. */
	readonly kin: WordSet;
	/** Words beside a name, and among them relatives, that say who is the younger of two, and who the elder. */
	readonly ages: {readonly younger: WordSet; readonly elder: WordSet};
	/** Nouns right behind the name of a town or firm: (Redford) residents, (Redford) shares. */
	readonly thingNouns: WordSet;
	/** Participles behind an auxiliary that tell of a town or firm only: (was) founded. */
	readonly thingParticiples: WordSet;
	/** Nouns for who writes, behind their name in a byline: (Ann Lee) Political Correspondent. */
	readonly pressWords: WordSet;
	/** Nouns for a person whose "of" leads to a firm or group: founder, porte-parole. */
	readonly firmRoles: WordSet;
	/** Words beside a surname that say whose it is, by gender alone, with the comma before them: le vieux Vidal; Vidal, lui; Vidal herself. */
	readonly genderWords: PersonWords;
	/** Auxiliaries between the name and such a verb. */
	readonly auxiliaries: WordSet;
	/** Words right after the comma behind a name: who, qui, lui. */
	readonly personPronouns: WordSet;
	/** Words after the number in an age: ans, years. */
	readonly ageWords: WordSet;
	/** Words before a nickname in quotation marks that belongs to the person named last: dit, surnommé, nicknamed. */
	readonly nicknameCues: WordSet;
	/** What gives the name behind it to whoever stands before it, by its last word: (a woman) named, (better) known as. */
	readonly namings: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** Nouns for a name, behind one that is not somebody's own: (not her real) name, (le) prénom (a été modifié). */
	readonly nameNouns: WordSet;
	/** Nouns for anybody at all: man, femme. */
	readonly persons: WordSet;
	/** What stands before the name somebody was born with, which is another's than the one in use: née, born. */
	readonly birthCues: WordSet;
	/** Words before the handle of the person named last: (sous le) pseudonyme (de), (posts) as. */
	readonly handleCues: WordSet;
	/** What a name is that is introduced as somebody's place in a network: Vidal, compte satirique. */
	readonly accounts: WordSet;
	/** Whether people have two surnames and go by the first: Javier Peña Soto, Peña. */
	readonly hasTwoSurnames: boolean;
	/** Words between two names joined in a list. */
	readonly conjunctions: WordSet;
	/** What stands between another name and the true one, commas left out: "de son vrai nom", "born". */
	readonly trueNameCues: readonly string[];
	/** Word beginnings cut off before a capital: l', d', qu'. Empty where the language has none. */
	readonly elisions: WordSet;
	/** Word endings cut off after an apostrophe: 's, 'll. */
	readonly clitics: WordSet;
};

/** The words of a list written with white space between them; hong_kong is one entry of two words. */
export function words(list: string): WordSet {
	const found = list.match(/\S+/g) ?? [];
	return new Set(list.includes('_') ? found.map(word => word.replaceAll('_', ' ')) : found);
}

/** Phrases, parted by commas, by their last words. */
export function phrasesByEnd(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, string[][]>();
	for (const phrase of list.split(',')) {
		const parts = [...phrase.trim().split(/\s+/u)];
		const last = parts.at(-1)!;
		found.set(last, [...(found.get(last) ?? []), parts]);
	}

	return found;
}

/** Words with the gender that each list says. */
export function personWords(lists: {
	readonly female: string;
	readonly male: string;
	readonly either: string;
}): PersonWords {
	const all = new Map<string, Gender | null>();
	for (const word of words(lists.either)) all.set(word, null);
	for (const word of words(lists.female)) all.set(word, 'female');
	for (const word of words(lists.male)) all.set(word, 'male');
	return all;
}

/** Nouns for things, each in the narrowest list that it belongs to. */
export function thingWords(lists: {
	readonly streets: string;
	readonly storms: string;
	readonly namedAfter: string;
	readonly other: string;
}): Pick<NameData, 'streets' | 'storms' | 'namedAfter' | 'thingsBefore'> {
	const streets = words(lists.streets);
	const storms = words(lists.storms);
	const namedAfter = new Set([...streets, ...storms, ...words(lists.namedAfter)]);
	return {streets, storms, namedAfter, thingsBefore: new Set([...namedAfter, ...words(lists.other)])};
}

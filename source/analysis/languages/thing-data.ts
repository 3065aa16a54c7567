import {type WordSet, words} from './word-lists.ts';

/** What a language says of places, firms and other things, around and inside their names. */
export type ThingData = {
	/** Days, months, feasts, and what may be a first name as well, as tea: capitals in English that are no name, unless the rest of the text says so. */
	readonly calendar: WordSet;
	/** Words before a day, and before a month, that seldom stand before somebody: on, in. */
	readonly dayLinks: WordSet;
	readonly monthLinks: WordSet;
	/** Those of them that agencies set right behind a name: (Ann Lee) Wednesday (denied it). */
	readonly agencyDays: WordSet;
	/** Countries, regions and great cities. */
	readonly places: WordSet;
	/** Companies, papers, parties, clubs and institutions known everywhere. */
	readonly organisations: WordSet;
	/** Nouns before a name that is then that of a place or thing: rue, stade, prix, loi. */
	readonly thingsBefore: WordSet;
	/** Those of them that are named after people, and are what the verb behind speaks of: lycée, prix, frégate. */
	readonly namedAfter: WordSet;
	/** Those of them that somebody is in as well: dans la cave (Ann Vidal) attend. */
	readonly premises: WordSet;
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
	/** Whoever deals with what stands behind one of the links: the minister for (Trade and Industry). */
	readonly portfolios: WordSet;
	readonly portfolioLinks: WordSet;
	/** Nouns before a surname for all who have it: (le) couple (Vidal), (les) sœurs (Vidal). */
	readonly families: WordSet;
	/** Titles that ships and inns have behind an article: (the) Lady (Ann). */
	readonly shipTitles: WordSet;
	/** Nouns behind an article and a full name for what befell somebody: (the Ann Lee) trial. */
	readonly affairs: WordSet;
	/** What is written with a hyphen behind the name of whoever leads a side: (the Ann Lee)-led (team). */
	readonly sideEndings: WordSet;
	/** Forms of verbs that a firm or place is the subject of rather than a person: employs, compte. */
	readonly thingVerbs: WordSet;
	/** Nouns right behind the name of a town or firm: (Redford) residents, (Redford) shares. */
	readonly thingNouns: WordSet;
	/** Participles behind an auxiliary that tell of a town or firm only: (was) founded. */
	readonly thingParticiples: WordSet;
	/** Nouns for a person whose "of" leads to a firm or group: founder, porte-parole. */
	readonly firmRoles: WordSet;
	/** Offices whose holder is that of a place: mayor of (Bertrand). */
	readonly seats: WordSet;
	/** Nouns before the name of a firm: (le) groupe (Vidal). */
	readonly firmNouns: WordSet;
	/** Nouns for what only a firm has, behind whose "of" its name stands: shares, salariés. */
	readonly firmParts: WordSet;
	/** Prepositions before the firm that somebody works at: chez, at; behind an office there, (boss) of, and behind such nouns. */
	readonly atFirm: WordSet;
	readonly ofFirm: WordSet;
	readonly ofFirmPart: WordSet;
};

/** Nouns for things, each in the narrowest list that it belongs to. */
export function thingWords(lists: {
	readonly streets: string;
	readonly storms: string;
	readonly namedAfter: string;
	readonly other: string;
	readonly premises?: string;
}): Pick<ThingData, 'streets' | 'storms' | 'namedAfter' | 'premises' | 'thingsBefore'> {
	const streets = words(lists.streets);
	const storms = words(lists.storms);
	const namedAfter = new Set([...streets, ...storms, ...words(lists.namedAfter)]);
	const premises = words(lists.premises ?? '');
	const thingsBefore = new Set([...namedAfter, ...words(lists.other), ...premises]);
	return {streets, storms, namedAfter, premises, thingsBefore};
}

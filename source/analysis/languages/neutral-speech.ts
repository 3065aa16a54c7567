import type {SpeechData, Verbs, Words} from './speech-data.ts';

const NOTHING: Words = new Set();
const NEVER = /(?!)/;
const NO_VERBS: Verbs = {infinitives: NOTHING, endings: [], respellings: [], forms: NOTHING};

/** For a language that has no table: quotations by their marks alone, and no speakers. */
export const neutralSpeech: SpeechData = {
	verbs: NO_VERBS,
	verbsAfter: NO_VERBS,
	phrasalVerbs: new Map(),
	inverters: NOTHING,
	auxiliaries: NOTHING,
	clitics: NOTHING,
	inversion: NEVER,
	nonFinite: NEVER,
	participle: NEVER,
	adverb: NEVER,
	fillers: NOTHING,
	pronouns: new Map(),
	firstPerson: NOTHING,
	ownDeterminers: NOTHING,
	determiners: new Map(),
	prepositions: NOTHING,
	complements: NOTHING,
	links: NOTHING,
	demonym: NEVER,
	objectPronouns: NOTHING,
	relatives: NOTHING,
	clauseOpeners: NOTHING,
	accordingTo: [],
	commonly: NOTHING,
	adjectives: NOTHING,
	groups: NOTHING,
	anyGroup: NOTHING,
	texts: NOTHING,
	posts: NOTHING,
	offices: NOTHING,
	personNoun: NEVER,
	nounGenders: new Map(),
	synonyms: [],
	impersonal: NOTHING,
	allowsSubjectFirst: false,
	abbreviations: NOTHING,
	interview: NEVER,
	kindCues: [],
};

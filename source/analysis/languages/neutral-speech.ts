import type {SpeechData, Verbs, Words} from './speech-data.ts';

const NOTHING: Words = new Set();
const NO_VERBS: Verbs = {infinitives: NOTHING, endings: [], respellings: [], forms: NOTHING};

/** For a language that has no table: quotations by their marks alone, and no speakers. */
export const neutralSpeech: SpeechData = {
	verbs: NO_VERBS,
	verbsAfter: NO_VERBS,
	phrasalVerbs: new Map(),
	inverters: NOTHING,
	auxiliaries: NOTHING,
	fillers: NOTHING,
	pronouns: new Map(),
	firstPerson: NOTHING,
	determiners: new Map(),
	prepositions: NOTHING,
	complements: NOTHING,
	links: NOTHING,
	demonym: /(?!)/,
	objectPronouns: NOTHING,
	latter: NOTHING,
	relatives: NOTHING,
	clauseOpeners: NOTHING,
	accordingTo: [],
	adjectives: NOTHING,
	groups: NOTHING,
	texts: NOTHING,
	posts: NOTHING,
	offices: NOTHING,
	personNoun: /(?!)/,
	nounGenders: new Map(),
	synonyms: [],
	impersonal: NOTHING,
	allowsSubjectFirst: false,
	abbreviations: NOTHING,
	interview: /(?!)/,
	kindCues: [],
};

import type {WordSet} from './word-lists.ts';

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

/** Its verbs: who says, who hears, and which words stand between. */
export type VerbData = {
	/** Verbs that give somebody's words: to say, to write, to fear that. */
	readonly verbs: Verbs;
	/** Verbs that do so only after a quotation or inside it. */
	readonly verbsAfter: Verbs;
	/** Second words of verbs of two words, with their first ones: faire part, faire savoir. */
	readonly phrasalVerbs: ReadonlyMap<string, WordSet>;
	/** Verbs whose object speaks: Paul cites Ann Lee. */
	readonly citing: WordSet;
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
	/** Over a verb whose form tells that it is finite, which is believed to have its object behind it unless it says something: remplaçait. */
	readonly imperfect: RegExp;
	/** Small words between a subject and its verb, or between the parts of a verb. */
	readonly fillers: WordSet;
	/** Words of small phrases between an auxiliary and its participle: en effet, de son côté. */
	readonly asides: WordSet;
	/** What stands before the one who did what a participle says: jugé « trop court » par Paul. */
	readonly agent: string;
	/** Forms of to be, before the participle of a passive. */
	readonly passives: WordSet;
	/** Participles that make a passive of the infinitive behind them: elle s'est vu traiter de. */
	readonly undergoing: WordSet;
	/** Verbs of whoever asks, before a question in the words of the narration: asked why. */
	readonly asking: WordSet;
	/** Whether whoever asks goes on as often as not: “Why?” he asked. “We paid.” */
	readonly askersGoOn: boolean;
	/** Small words before a verb whose subject is its object too: se demande. */
	readonly reflexives: WordSet;
	readonly questionWords: WordSet;
	/** Verbs of one word or two before whoever is attacked, and says nothing: slammed Ann Lee saying. */
	readonly attacking: WordSet;
	/** Verbs before the preposition of whoever does what an infinitive behind says: permet à Ann Lee de dire. */
	readonly letting: WordSet;
	/** Verbs whose subject answers somebody. */
	readonly replying: WordSet;
	/** Participles whose subject hears, or is asked: she was told, interrogée par. */
	readonly hearing: WordSet;
	/** Participles of passives that tell what others say of the subject: was accused of, est décrite comme. */
	readonly spokenOf: WordSet;
	/** Forms of to be and to become before a noun that says what somebody is. */
	readonly copulas: WordSet;
	/** Verbs whose object is a clause, whatever its subject is: said. */
	readonly stating: WordSet;
	/** Verbs of whoever says what something is, without a word between: called it a lie. */
	readonly branding: WordSet;
	/** Verbs of whoever does not say it: declined to; and what stands between a verb of saying and what is open: not say whether. */
	readonly refusing: WordSet;
	readonly negated: WordSet;
	readonly whether: WordSet;
	/** Verbs of whoever issues a text. */
	readonly issuing: WordSet;
	/** What somebody does whose claim it is: made a claim. */
	readonly making: WordSet;
	/** Pro-verbs, which stand for a verb of saying: “a joke”, as Ann Lee did. */
	readonly proVerbs: WordSet;
	/** Verbs that rather tell what was done, where somebody else says so: she said that he had offered. */
	readonly acting: WordSet;
	/** What “one” does who reads, before where it stands: lit-on dans. */
	readonly readings: WordSet;
	/** Forms of to read before what somebody else wrote, and the nouns for that. */
	readonly readingAloud: WordSet;
	/** Forms of the plainest verbs of saying, of whoever may read what others wrote. */
	readonly plainVerbs: WordSet;
	/** Participles of verbs whose object is what was said, and never somebody: déclaré. */
	readonly statements: WordSet;
	readonly readTexts: WordSet;
	/** Words before “that” with which it begins a clause of its own: tandis que. */
	readonly whiles: WordSet;
	/** Verbs before what somebody may say some day: craint que. */
	readonly fearing: WordSet;
	/** Over a form of a verb, or the word before it: what it says has not been said, dirait, would say. */
	readonly hypothetical: RegExp;
	/** Of those, auxiliaries of what is said to have happened: aurait. */
	readonly alleging: WordSet;
	/** Verbs of whoever hears what somebody replies: Ann Lee received a curt answer. */
	readonly receiving: WordSet;
	/** Verbs of whoever writes a text, before it: left a note, posted a message. */
	readonly sending: WordSet;
	/** Verbs after “who” that give a role, with the noun for it: who chairs the panel, the chair. */
	readonly roles: ReadonlyMap<string, string>;
	/** What people are to somebody in a word for things: (le) bras (droit du président). */
	readonly aides: WordSet;
	/** What a thing does to whoever minds it: (une chose l')inquiète. */
	readonly moving: WordSet;
	/** What people do, alone or in two words, with the noun for them: comparaît, on trial, the accused. */
	readonly deeds: ReadonlyMap<string, string>;
	/** What is done to them, behind a form of being or between commas: (was) charged. */
	readonly undergone: ReadonlyMap<string, string>;
	/** What stands before a preposition and their name: trial (of), (on) reproche (à). */
	readonly trials: ReadonlyMap<string, string>;
	/** Verbs after an impersonal pronoun: it rains, il faut. */
	readonly impersonal: WordSet;
	/** Over a word of no table, right after a quotation: it may be a verb, and a participle after an auxiliary. */
	readonly finite: RegExp;
	/** What only verbs of several end in, no noun or adjective. */
	readonly pluralVerb: RegExp;
	/** Over a word behind an auxiliary: it ends as participles do, and is no common word of another kind. */
	readonly perfect: RegExp;
};

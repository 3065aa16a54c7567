import type {SpeechData} from '../languages/speech-data.ts';
import type {WordSet} from '../languages/word-lists.ts';
import {onceBy} from '../remembering.ts';
import type {Token} from './tokens.ts';
import {isVerbForm} from './verb-forms.ts';

/**
 * What the lists of a language say of a word, a bit each, as far as it is asked of nearly every token: looked up once for
 * all places of a word, where each list would be asked anew at each of them.
 */
export const CLASS = {
	/** A form of a verb of saying. */
	verb: 1 << 0,
	/** It serves the grammar only: see isFunctionWord. */
	functional: 1 << 1,
	pronoun: 1 << 2,
	/** A pronoun of any list, or the first word of one of two words. */
	beginsPronoun: 1 << 3,
	determiner: 1 << 4,
	/** A determiner that points to something new: a, some. */
	indefinite: 1 << 5,
	/** A determiner that needs no noun. */
	alone: 1 << 6,
	preposition: 1 << 7,
	complement: 1 << 8,
	auxiliary: 1 << 9,
	filler: 1 << 10,
	clauseOpener: 1 << 11,
	subordinator: 1 << 12,
	relative: 1 << 13,
	negation: 1 << 14,
	clitic: 1 << 15,
	objectPronoun: 1 << 16,
	link: 1 << 17,
	genitive: 1 << 18,
	/** The second word of a verb of two: chipped in. */
	particle: 1 << 19,
	civility: 1 << 20,
	adjective: 1 << 21,
	group: 1 << 22,
	time: 1 << 23,
	saying: 1 << 24,
	claim: 1 << 25,
	respectively: 1 << 26,
	/** The first word of “according to”. */
	beginsAccording: 1 << 27,
	/** The first word of what stands before a number that is not exact. */
	beginsApproximation: 1 << 28,
	/** The second word of a pronoun of two. */
	endsPronoun: 1 << 29,
	/** A noun of a person that needs no article. */
	articleless: 1 << 30,
	/** A word that only rare rules ask for, each of which has a list of its own: see isRare. */
	rare: 1 << 31,
} as const;

/** Whether the word of a token is of one of some classes, whose bits are joined; no token is of none. */
export function isOf(token: {readonly classes: number} | undefined, classes: number): boolean {
	return token !== undefined && (token.classes & classes) !== 0;
}

/** Whether the word of a token stands in a list of those of the class rare; no token does. */
export function isRare(token: Pick<Token, 'word' | 'classes'> | undefined, list: WordSet): boolean {
	return isOf(token, CLASS.rare) && list.has(token!.word);
}

/** The classes of a word, joined as bits. */
export function classesOf(word: string, speech: SpeechData): number {
	return (tableOf(speech).get(word) ?? 0) | (isVerbForm(word, speech.verbs) ? CLASS.verb : 0);
}

const tableOf = onceBy((speech: SpeechData): ReadonlyMap<string, number> => {
	const {pronouns, firstPerson, secondPerson, ones, everybody, determiners} = speech;
	const table = new Map<string, number>();
	const add = (words: Iterable<string>, classes: number) => {
		for (const word of words) table.set(word, (table.get(word) ?? 0) | classes);
	};
	const addFirst = (lists: Iterable<readonly string[]>, classes: number) => {
		for (const [first = ''] of lists) add([first], classes);
	};
	add(pronouns.keys(), CLASS.pronoun | CLASS.functional);
	for (const list of [pronouns, firstPerson, secondPerson, ones, everybody]) {
		for (const pronoun of list.keys()) {
			const [first = '', ...rest] = pronoun.split(' ');
			add([pronoun, first], CLASS.beginsPronoun);
			if (rest.length > 0) add([rest.join(' ')], CLASS.endsPronoun);
		}
	}

	add(determiners.keys(), CLASS.determiner);
	for (const [word, {pointing}] of determiners) if (pointing === 'indefinite') add([word], CLASS.indefinite);
	add(firstPerson, CLASS.functional);
	add(secondPerson, CLASS.functional);
	add(speech.alone, CLASS.alone);
	add(speech.prepositions, CLASS.preposition | CLASS.functional);
	add(speech.complements, CLASS.complement);
	add(speech.auxiliaries, CLASS.auxiliary | CLASS.functional);
	add(speech.fillers, CLASS.filler | CLASS.functional);
	add(speech.clauseOpeners, CLASS.clauseOpener | CLASS.functional);
	add(speech.subordinators, CLASS.subordinator);
	add(speech.relatives, CLASS.relative | CLASS.functional);
	add(speech.negations, CLASS.negation);
	add(speech.clitics, CLASS.clitic);
	add(speech.objectPronouns, CLASS.objectPronoun);
	add(speech.links, CLASS.link);
	add(speech.genitives, CLASS.genitive);
	add(speech.phrasalVerbs.keys(), CLASS.particle);
	add(speech.civilities, CLASS.civility);
	add(speech.adjectives, CLASS.adjective);
	add(speech.groups, CLASS.group);
	add(speech.articleless, CLASS.articleless);
	add(speech.times, CLASS.time);
	add(speech.sayings, CLASS.saying);
	add(speech.claims, CLASS.claim);
	add(speech.respectively, CLASS.respectively);
	for (const list of [speech.accusations, speech.asking, speech.boards, speech.collectives, speech.readingAloud])
		add(list, CLASS.rare);
	addFirst(speech.accordingTo, CLASS.beginsAccording);
	addFirst(speech.approximations, CLASS.beginsApproximation);
	return table;
});

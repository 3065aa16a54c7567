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
	for (const [words, classes] of listsOf(speech)) add(words, classes);
	addFirst(speech.accordingTo, CLASS.beginsAccording);
	addFirst(speech.approximations, CLASS.beginsApproximation);
	return table;
});

/** The lists of a language whose words are of some classes, whatever else they are. */
function listsOf(speech: SpeechData): readonly (readonly [words: Iterable<string>, classes: number])[] {
	return [
		[speech.firstPerson, CLASS.functional],
		[speech.secondPerson, CLASS.functional],
		[speech.alone, CLASS.alone],
		[speech.prepositions, CLASS.preposition | CLASS.functional],
		[speech.complements, CLASS.complement],
		[speech.auxiliaries, CLASS.auxiliary | CLASS.functional],
		[speech.fillers, CLASS.filler | CLASS.functional],
		[speech.clauseOpeners, CLASS.clauseOpener | CLASS.functional],
		[speech.subordinators, CLASS.subordinator],
		[speech.relatives, CLASS.relative | CLASS.functional],
		[speech.negations, CLASS.negation],
		[speech.clitics, CLASS.clitic],
		[speech.objectPronouns, CLASS.objectPronoun],
		[speech.links, CLASS.link],
		[speech.genitives, CLASS.genitive],
		[speech.phrasalVerbs.keys(), CLASS.particle],
		[speech.civilities, CLASS.civility],
		[speech.adjectives, CLASS.adjective],
		[speech.groups, CLASS.group],
		[speech.articleless, CLASS.articleless],
		[speech.times, CLASS.time],
		[speech.sayings, CLASS.saying],
		[speech.claims, CLASS.claim],
		[speech.respectively, CLASS.respectively],
		[speech.accusations, CLASS.rare],
		[speech.asking, CLASS.rare],
		[speech.boards, CLASS.rare],
		[speech.collectives, CLASS.rare],
		[speech.readingAloud, CLASS.rare],
	];
}

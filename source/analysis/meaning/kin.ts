import {lastIndexBetween} from '../../text/lists.ts';
import {lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isOtherGender} from '../mind/genders.ts';
import type {Mind} from '../mind/mind.ts';
import {anybodyAt} from '../mind/sought.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Place} from './voice.ts';

/** Finds the relative whom a phrase means; `last` is the person meant last, -1 for nobody, as is what it gives. */
export type Kin = (phrase: Phrase, place: Place, last: number) => number;

/** People of one surname among whom a relative is looked for. */
const LARGEST_FAMILY = 12;

/** Characters before a name in which the article says whose relative it is. */
const RELATED_WITHIN = 40;

/**
 * “my father”, “her husband”: the one person of the surname of whoever is meant by my or her, or of whom the article has said
 * that these are their children, « son fils Arthur ».
 */
export function createKin(reading: Reading, mind: Mind): Kin {
	const {people, speech} = reading;
	let families: ReadonlyMap<string, readonly number[]> | null = null;
	const related = new Map<number, Related | null>();

	const relationOf = (person: number): Related | null => {
		const known = related.get(person);
		if (known !== undefined) return known;
		const found = kinshipBefore(reading, mind, person);
		related.set(person, found);
		return found;
	};

	return ({head, from, gender}, {tokens, speaker, excluded}, last) => {
		if (!speech.kin.has(head)) return -1;
		const {word, start} = tokens[from]!;
		const isOwn = speech.ownDeterminers.has(word) || word === head;
		const owner = isOwn ? (speaker?.person ?? -1) : last;
		if (owner < 0) return -1;
		const relation = relationOf(owner);
		const isOther = relation && areTo(relation.noun, head, speech) && !excluded.includes(relation.of);
		if (isOther && relation.start < start && !isOtherGender(reading, relation.of, gender)) return relation.of;
		if (!isOwn && pointingOf(word, speech) !== 'possessive') return -1;
		families ??= familiesOf(people);
		const surname = surnameOf(people[owner]!.name);
		const isChild = speech.kinPairs.some(([one, other]) => one.has(head) && !other.has(head));
		const shared = isChild ? [surname] : surnamesIn(surname);
		const family = [...new Set(shared.flatMap(each => families!.get(each) ?? []))];
		if (family.length > LARGEST_FAMILY) return -1;
		const fits = family.filter(index => {
			const known = people[index]!.gender;
			return index !== owner && (!gender || !known || known === gender);
		});
		// The founder of the firm has the surname too: the one whom the paragraph names.
		const named = fits.length > 1 ? fits.filter(index => isNamedIn(reading, index, blockAt(reading, start))) : fits;
		return named.length === 1 && !excluded.includes(named[0]!) ? named[0]! : -1;
	};
}

/** Whether whoever has a relative called by a noun may be called by another one by them: a son, a mother. */
function areTo(noun: string, other: string, {kinPairs}: SpeechData): boolean {
	return kinPairs.some(pair => pair.some((nouns, side) => nouns.has(noun) && pair[1 - side]!.has(other)));
}

/** That somebody is a relative of another, and where it is said. */
type Related = {readonly noun: string; readonly of: number; readonly start: number};

/** « son fils Arthur », “her son, Max”: whose relative somebody is by the words before their first name; null where these say nothing. */
function kinshipBefore(reading: Reading, mind: Mind, person: number): Related | null {
	const {people, speech} = reading;
	const {start} = people[person]!.mentions[0]!;
	const block = blockAt(reading, start);
	const tokens = tokensOf(reading, {start: Math.max(block.start, start - RELATED_WITHIN), end: start}, -1);
	const at = tokens.findLastIndex(({word}) => speech.kin.has(word));
	const owner = lastIndexBetween(tokens, 0, at, ({word}) => pointingOf(word, speech) === 'possessive');
	const isNext = at >= 0 && tokens.slice(at + 1).every(({kind}) => kind === 'comma');
	const isNear = tokens.slice(owner + 1, at).every(token => isOf(token, CLASS.adjective));
	if (!isNext || owner < 0 || !isNear || speech.ownDeterminers.has(tokens[owner]!.word)) return null;
	const {word, start: said} = tokens[owner]!;
	const gender = speech.anaphors.get(word) ?? null;
	const found = mind.find(anybodyAt(said, -1, gender));
	return found && found.person !== person ? {noun: tokens[at]!.word, of: found.person, start: said} : null;
}

function blockAt({article}: Reading, offset: number): Range {
	return article.blocks[lastStartingAtOrBefore(article.blocks, offset)]!;
}

function isNamedIn({people}: Reading, person: number, {start, end}: Range): boolean {
	const {mentions} = people[person]!;
	return (mentions[lastStartingAtOrBefore(mentions, end - 1)]?.start ?? -1) >= start;
}

/** People by their surnames, those of one name left out. */
function familiesOf(people: Reading['people']): ReadonlyMap<string, readonly number[]> {
	const families = new Map<string, number[]>();
	for (const [index, {name}] of people.entries()) {
		for (const surname of surnamesIn(surnameOf(name))) {
			const family = families.get(surname) ?? [];
			if (family.length === 0) families.set(surname, family);
			family.push(index);
		}
	}

	return families;
}

/** “Ann Lee-Ray” is a Lee as well, though her children are none. */
function surnamesIn(surname: string): readonly string[] {
	if (surname === '') return [];
	return surname.includes('-') ? [surname, ...surname.split('-')] : [surname];
}

/** The last word of a full name; '' of a single word. */
function surnameOf(name: string): string {
	const at = name.lastIndexOf(' ');
	return at < 0 ? '' : name.slice(at + 1);
}

import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Place} from './voice.ts';

/** Finds the relative whom a phrase means; `last` is the person meant last, -1 for nobody, as is what it gives. */
export type Kin = (phrase: Phrase, place: Place, last: number) => number;

/** People of one surname among whom a relative is looked for. */
const LARGEST_FAMILY = 12;

/** “my father”, “her husband”: the one person of the surname of whoever is meant by my or her. */
export function createKin({people, speech}: Reading): Kin {
	let families: ReadonlyMap<string, readonly number[]> | null = null;
	return ({head, from, gender}, {tokens, speaker, excluded}, last) => {
		if (!speech.kin.has(head)) return -1;
		const {word} = tokens[from]!;
		const isOwn = speech.ownDeterminers.has(word) || word === head;
		if (!isOwn && speech.determiners.get(word)?.pointing !== 'possessive') return -1;
		const owner = isOwn ? (speaker?.person ?? -1) : last;
		if (owner < 0) return -1;
		families ??= familiesOf(people);
		const family = families.get(surnameOf(people[owner]!.name)) ?? [];
		if (family.length > LARGEST_FAMILY) return -1;
		const fits = family.filter(index => {
			const known = people[index]!.gender;
			return index !== owner && (!gender || !known || known === gender);
		});
		return fits.length === 1 && !excluded.includes(fits[0]!) ? fits[0]! : -1;
	};
}

/** People by their surnames, those of one name left out. */
function familiesOf(people: Reading['people']): ReadonlyMap<string, readonly number[]> {
	const families = new Map<string, number[]>();
	for (const [index, {name}] of people.entries()) {
		const surname = surnameOf(name);
		if (surname === '') continue;
		const family = families.get(surname) ?? [];
		if (family.length === 0) families.set(surname, family);
		family.push(index);
	}

	return families;
}

/** The last word of a full name; '' of a single word. */
function surnameOf(name: string): string {
	const at = name.lastIndexOf(' ');
	return at < 0 ? '' : name.slice(at + 1);
}

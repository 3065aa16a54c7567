import {classAt, LETTER, LOWER, lengthAt, MARK, NUMBER, UPPER} from '../../text/characters.ts';
import {beforeCapital, particlesToo, smallBeginning} from '../languages/any-people.ts';
import {agencyEndings} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import {onceBy} from '../remembering.ts';
import {type Givenness, givennessOfName, isCommonFirstName} from './first-names.ts';
import {foldName, isParticle} from './words.ts';

/** How a token is written: Paris, VIDAL, ville, J., @ann_lee, 61, or anything that is no word. */
export type Shape = 'capitalised' | 'capitals' | 'lower' | 'initial' | 'handle' | 'number' | 'mark';

/** What a token says wherever it stands. */
export type Written = {
	readonly shape: Shape;
	/** The token as word lists have it: lower case, without the full stop of an abbreviation or the apostrophe of d'. */
	readonly word: string;
	/** Of a capitalised word; openers such as "Le" and particles are no first names, though lists have them. */
	readonly given: Givenness;
};

/** What a word says wherever it stands, and where it is cut in two; 0 where it is one. */
export function writtenAs(raw: string, names: NameData): Written & {readonly cut: number} {
	const shape = shapeOf(raw);
	const lower = shape === 'mark' ? raw : withoutLastMark(raw.toLowerCase());
	const word = (raw[0] === 'E' && accented(names).get(lower)) || lower;
	return {shape, word, given: givennessOf(shape, word, names), cut: cutAt(raw, names)};
}

/** Words of the lists that begin with É, as many pages write them: Egypte, Etat, Eglise. */
const accented = onceBy(({places, organisations, demonyms, roles, thingsBefore}: NameData) => {
	const lists = [places, organisations, demonyms, roles, thingsBefore];
	const all = lists.flatMap(list => [...list.keys()]).filter(word => word.startsWith('é') && word.length > 3);
	return new Map(all.map(word => [`e${word.slice(1)}`, word]));
});

function withoutLastMark(word: string): string {
	return ".'’".includes(word.at(-1)!) ? word.slice(0, -1) : word;
}

/**
 * Where a word is cut at an apostrophe, or a hyphen before what is no part of a name; 0 where it is one word.
 *
 *   d'Elon   jusqu'Arras   Vidal's   D'ANN   Vidal-led   Vidal-USA TODAY        O'Brien   N'Golo   D'Amato
 *     ^           ^             ^      ^          ^           ^                not cut
 */
function cutAt(word: string, names: NameData): number {
	const hyphen = word.search(/[-‐‑−]\p{L}+$/u);
	const ending = hyphen > 0 ? word.slice(hyphen + 1) : '';
	const isApart = names.sideEndings.has(ending) || agencyEndings.has(ending);
	if (isApart && classAt(word, 0) === UPPER) return hyphen;
	const last = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
	if (last < 0 || word.length < 2) return 0;
	const first = word.search(/['’]/);
	const head = word.slice(0, first);
	const isElided = isInCapitals(word) && isCommonFirstName(foldName(word.slice(first + 1)));
	const isName = beforeCapital.test(head) && classAt(word, first + 1) === UPPER && !isElided;
	if (names.elisions.has(head.toLowerCase()) && !isName) return first + 1;
	return names.clitics.has(word.slice(last + 1).toLowerCase()) ? last : 0;
}

function givennessOf(shape: Shape, word: string, names: NameData): Givenness {
	if ((shape !== 'capitalised' && shape !== 'capitals') || names.openers.has(word)) return 'none';
	if (isParticle(word) && !particlesToo.has(word)) return 'none';
	return givennessOfName(foldName(word));
}

/** An article of Arabic counts as part of the name, as does an elided particle that the language does not know: al-Masri, d'Este. */
function shapeOf(raw: string): Shape {
	const first = classAt(raw, 0);
	if (first === UPPER) {
		if (raw[lengthAt(raw, 0)] === '.') return 'initial';
		return isInCapitals(raw) ? 'capitals' : 'capitalised';
	}

	if (raw[0] === '@' && raw.length > 1) return 'handle';
	if (first === NUMBER) return 'number';
	if ((first & (LETTER | MARK)) === 0) return 'mark';
	if (!smallBeginning.test(raw) || classAt(raw, raw.search(/[-‐‑−'’]/) + 1) !== UPPER) return 'lower';
	return isInCapitals(raw) ? 'capitals' : 'capitalised';
}

/** Two capitals or more, and no small letter. */
function isInCapitals(raw: string): boolean {
	let capitals = 0;
	for (let at = 0; at < raw.length; at += lengthAt(raw, at)) {
		const found = classAt(raw, at);
		if (found === LOWER) return false;
		if (found === UPPER) capitals++;
	}

	return capitals > 1;
}

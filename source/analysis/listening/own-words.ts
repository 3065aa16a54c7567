import type {Gender} from '../analysis.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {Reading} from '../reading/reading.ts';

/** The words of a quotation, without those quoted in them, as far as they are read. */
function ownWords({inner, quotations, smallText}: Reading, index: number): string {
	const {content} = quotations[index]!;
	const end = Math.min(content.end, content.start + CONTENT_READ);
	let own = '';
	let at = content.start;
	for (const quoted of inner.get(index) ?? []) {
		if (quoted.start >= end) break;
		own += smallText.slice(at, quoted.start);
		at = quoted.end;
	}

	return own + smallText.slice(at, Math.max(at, end));
}

/** « J'ai le vent »: whether the words of a quotation are those of one, and so of no group. */
export function isOfOne(reading: Reading, index: number): boolean {
	const {firstPersonSingular} = reading.speech;
	return (ownWords(reading, index).match(/\p{L}+(?:'\p{L}*)?/gu) ?? []).some(
		word => firstPersonSingular.has(word) || firstPersonSingular.has(word.replace(/'.*/, "'")),
	);
}

/** « Je suis arrivée »: the gender that the words of a quotation give their speaker, those quoted in them left out; null where they tell none, or both. */
export function ownGender(reading: Reading, index: number): Gender | null {
	const own = ownWords(reading, index);
	let found: Gender | null = null;
	for (const [pattern, gender] of reading.speech.ownGenders) {
		if (found === gender || !pattern.test(own)) continue;
		if (found) return null;
		found = gender;
	}

	return found;
}

import type {Gender} from '../analysis.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {Reading} from '../reading/reading.ts';

/** « Je suis arrivée »: the gender that the words of a quotation give their speaker, those quoted in them left out; null where they tell none, or both. */
export function ownGender({inner, quotations, smallText, speech}: Reading, index: number): Gender | null {
	const {content} = quotations[index]!;
	const end = Math.min(content.end, content.start + CONTENT_READ);
	let own = '';
	let at = content.start;
	for (const quoted of inner.get(index) ?? []) {
		if (quoted.start >= end) break;
		own += smallText.slice(at, quoted.start);
		at = quoted.end;
	}

	own += smallText.slice(at, Math.max(at, end));
	let found: Gender | null = null;
	for (const [pattern, gender] of speech.ownGenders) {
		if (found === gender || !pattern.test(own)) continue;
		if (found) return null;
		found = gender;
	}

	return found;
}

import type {Verbs} from '../languages/verb-data.ts';
import {onceBy, rememberingBy} from '../remembering.ts';

/**
 * Whether a word, in lower case and with straight apostrophes, is a form of one of the verbs: « Evoquant » too, as many papers
 * write no accent on a capital.
 */
export const isVerbForm: (word: string, verbs: Verbs) => boolean = rememberingBy(
	(word, verbs: Verbs) => isDerived(word, verbs) || (word.startsWith('e') && isDerived(`é${word.slice(1)}`, verbs)),
);

function isDerived(word: string, verbs: Verbs): boolean {
	if (verbs.forms.has(word)) return true;
	return endingsOf(verbs, word.at(-1) ?? '').some(([ending, infinitive]) => {
		if (!word.endsWith(ending) || word.length < ending.length + 2) return false;
		const stem = word.slice(0, word.length - ending.length);
		if (verbs.infinitives.has(stem + infinitive)) return true;
		return verbs.respellings.some(
			([spelled, base]) => spelled.test(stem) && verbs.infinitives.has(stem.replace(spelled, base) + infinitive),
		);
	});
}

/** The endings of verbs that end in a letter, so that a word is tried with few of them. */
function endingsOf({endings}: Verbs, letter: string): Verbs['endings'] {
	const byLetter = endingsByLetter(endings);
	const found = byLetter.get(letter) ?? endings.filter(([ending]) => ending.endsWith(letter) || ending === '');
	byLetter.set(letter, found);
	return found;
}

const endingsByLetter = onceBy((_: Verbs['endings']) => new Map<string, Verbs['endings']>());

import {evidence} from './language-evidence.ts';
import {LETTERS} from './letters.ts';

/**
 * The language of a text, told by its commonest small words and by letters and marks of its own: a BCP 47 primary subtag,
 * or 'und' where too little of that stands in the text or two languages are too close. What several languages have is
 * divided among them, so that a few words that only one has decide a short text; what comes again counts once, so that
 * the few words that any two languages share do not decide a long one.
 */
export function guessLanguage(text: string): string {
	const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase().replaceAll('’', "'");
	const words = new Set(sample.match(WORD));
	const scores = new Map<string, number>();
	codesByPiece ??= makeCodesByPiece();
	for (const piece of [...words, ...new Set(sample.match(SIGN))]) {
		const codes = codesByPiece.get(piece) ?? [];
		for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
	}

	const [[best, score], [, other]] = [...scores, NOBODY, NOBODY].sort(([, a], [, b]) => b - a) as [Score, Score];
	const isClear = score >= other + LEAST_LEAD && score >= CLEAR_LEAD * other;
	return isClear && score >= LEAST_SHARE * words.size ? best : 'und';
}

type Score = [code: string, score: number];

/** A word, one that is elided with its apostrophe. */
const WORD = new RegExp(`[${LETTERS}]+'?`, 'g');
/** Letters and marks that few languages have; French alone sets its quotation marks off by a space. */
const SIGN = /[ßñ¿¡ãõœêç]|«(?=\s)/g;
/** Code units looked at: more adds time and no certainty. */
const SAMPLE_LENGTH = 5_000;
/** How far ahead of all others a language has to be, in words that it alone has, and how many times. */
const LEAST_LEAD = 1.25;
const CLEAR_LEAD = 1.6;
/** What a language has at least of the words of a text in it; less is chance, in a language that is not in the table. */
const LEAST_SHARE = 0.08;
const NOBODY: Score = ['und', 0];

/** Made on first use: the bundled article needs no guess. */
let codesByPiece: ReadonlyMap<string, readonly string[]> | undefined;

function makeCodesByPiece(): ReadonlyMap<string, readonly string[]> {
	const made = new Map<string, string[]>();
	for (const [code, pieces] of Object.entries(evidence)) {
		for (const piece of pieces.split(/\s+/)) made.set(piece, [...(made.get(piece) ?? []), code]);
	}

	return made;
}

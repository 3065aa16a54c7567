import {evidence} from './language-evidence.ts';
import {LETTERS} from './letters.ts';

/**
 * The language of a text, told by its commonest small words, by how words end and by letters and marks of its own: a
 * BCP 47 primary subtag, or 'und' where too little of that stands in the text or two languages are too close. What
 * several languages have is divided among them, so that a few words that only one has decide a short text; what comes
 * again counts once, so that the few words that any two languages share do not decide a long one. A language that is
 * read here needs less to be told by than others, and yet two things.
 */
export function guessLanguage(text: string): string {
	const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase().replaceAll('’', "'");
	const words = new Set(sample.match(WORD));
	const pieces = [...words, ...new Set(sample.match(SIGN)), ...(words.size < SHORT ? endingsOf(words) : [])];
	const scores = new Map<string, number>();
	codesByPiece ??= makeCodesByPiece();
	const codes = codesByPiece;
	for (const piece of pieces) {
		const own = codes.get(piece) ?? [];
		for (const code of own)
			scores.set(code, (scores.get(code) ?? 0) + (piece.startsWith('-') ? ENDING : 1) / own.length);
	}

	const [[best, score], [, other]] = [...scores, NOBODY, NOBODY].sort(([, a], [, b]) => b - a) as [Score, Score];
	const isAhead = (lead: number, times: number): boolean => score >= other + lead && score >= times * other;
	const isTold = (): boolean => READ.has(best) && pieces.filter(piece => codes.get(piece)?.includes(best)).length > 1;
	const isClear = isAhead(LEAST_LEAD, CLEAR_LEAD) || (isAhead(LEAD_OF_READ, CLEAR_LEAD_OF_READ) && isTold());
	return isClear && score >= LEAST_SHARE * words.size ? best : 'und';
}

type Score = [code: string, score: number];

/** How words end, as the table has it, each once. */
function endingsOf(words: ReadonlySet<string>): ReadonlySet<string> {
	const endings = new Set<string>();
	for (const word of words) {
		for (let length = 2; length <= LONGEST_ENDING && length + 2 <= word.length; length++) {
			endings.add(`-${word.slice(-length)}`);
		}
	}

	return endings;
}

/** A word, one that is elided with its apostrophe. */
const WORD = new RegExp(`[${LETTERS}]+'?`, 'g');
/** Letters and marks that few languages have; French alone sets its quotation marks off by a space. */
const SIGN = /[ßñ¿¡ãõœêçèûô]|«(?=\s)/g;
/** Code units looked at: more adds time and no certainty. */
const SAMPLE_LENGTH = 5_000;
/** How far ahead of all others a language has to be, in words that it alone has, and how many times. */
const LEAST_LEAD = 1.25;
const CLEAR_LEAD = 1.6;
const LEAD_OF_READ = 0.7;
const CLEAR_LEAD_OF_READ = 2;
/** The languages of which the analysis has tables. */
const READ = new Set(['fr', 'en', 'es']);
/** What a language has at least of the words of a text in it; less is chance, in a language that is not in the table. */
const LEAST_SHARE = 0.08;
/** Words of a text that its small words alone tell. */
const SHORT = 100;
/** What an ending is worth, beside a word. */
const ENDING = 0.5;
const LONGEST_ENDING = 6;
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

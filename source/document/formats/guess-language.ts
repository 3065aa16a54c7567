import {LETTERS} from './letters.ts';

/**
 * The language of a text, told by its commonest small words: a BCP 47 primary subtag, or 'und' where too few of them
 * stand in the text or two languages are too close.
 */
export function guessLanguage(text: string): string {
	const hits = new Map<string, number>();
	for (const word of text.slice(0, SAMPLE_LENGTH).toLowerCase().match(WORD) ?? []) {
		for (const code of codesByWord.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
	}

	const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
	if (!best || best[1] < FEWEST_HITS) return 'und';
	return best[1] >= CLEAR_LEAD * (second?.[1] ?? 0) ? best[0] : 'und';
}

const WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** Code units looked at: more adds time and no certainty. */
const SAMPLE_LENGTH = 5_000;
const FEWEST_HITS = 3;
const CLEAR_LEAD = 1.3;

/** Articles, prepositions, pronouns and auxiliaries; words of two languages may stand in both rows. */
const functionWords: Readonly<Record<string, string>> = {
	fr: 'le la les des du et est une dans que qui pour pas sur au aux avec il elle ce qu',
	en: 'the and of to is that was for with he she his her are it they from',
	es: 'el la los las que y del una por con es para su se lo al como',
	de: 'der die das und ist nicht ein eine mit den dem von zu auf sie es im',
	it: 'il la che di è per non della sono con gli nel una si lo alla dei',
};

const codesByWord = new Map<string, string[]>();
for (const [code, words] of Object.entries(functionWords)) {
	for (const word of words.split(' ')) codesByWord.set(word, [...(codesByWord.get(word) ?? []), code]);
}

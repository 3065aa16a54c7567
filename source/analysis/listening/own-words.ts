import {lastAtMost} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {everyIn} from '../chunk-memory.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';

/** The words of a quotation, without those quoted in them, as far as they are read. */
function ownWords({inner, quotations, smallText}: Reading, index: number, text = smallText): string {
	const {content} = quotations[index]!;
	const end = Math.min(content.end, content.start + CONTENT_READ);
	let own = '';
	let at = content.start;
	for (const quoted of inner.get(index) ?? []) {
		if (quoted.start >= end) break;
		own += text.slice(at, quoted.start);
		at = quoted.end;
	}

	return own + text.slice(at, Math.max(at, end));
}

/** « J'ai le vent »: whether the words of a quotation are those of one, and so of no group; a capital may be that of a name, « Mon espace ». */
export function isOfOne(reading: Reading, index: number): boolean {
	const {firstPersonSingular, selfWords} = reading.speech;
	const words = ownWords(reading, index, reading.article.text).match(/\p{L}+(?:['’]\p{L}*)?/gu) ?? [];
	return words.some(word => {
		const stem = word.replace(/['’].*/, "'");
		return (
			selfWords.has(word) || selfWords.has(stem) || [word, stem].some(one => firstPersonSingular.has(one.toLowerCase()))
		);
	});
}

/** Characters behind a civility in which the office ends that somebody is addressed by. */
const LONGEST_ADDRESS = 40;

/** « Madame la ministre, vous avez tort », « Vous avez tort, monsieur le maire. »: the offices by which the words of a quotation address somebody. */
export function addressedBy(reading: Reading, index: number): readonly string[] {
	const {civilities, determiners} = reading.speech;
	const {start, end} = reading.quotations[index]!.content;
	const places = civilityPlaces(reading);
	if ((places[lastAtMost(places, start - 1) + 1] ?? end) >= end) return [];
	const own = ownWords(reading, index);
	const found: string[] = [];
	for (const civility of civilities) {
		for (let at = own.indexOf(civility); at >= 0; at = own.indexOf(civility, at + 1)) {
			const from = at + civility.length;
			const [, article = '', noun = ''] =
				/^ (\p{Ll}+[ '])(\p{Ll}+)(?=[,.!?]|$)/u.exec(own.slice(from, from + LONGEST_ADDRESS)) ?? [];
			if (/^$|, $/.test(own.slice(Math.max(0, at - 2), at)) && determiners.has(article.trim())) found.push(noun);
		}
	}

	return found;
}

/** Where the chunks end that hold a civility: most articles have none. */
const civilityPlaces = onceBy(({chunks, speech}: Reading): readonly number[] => {
	const places: number[] = [];
	everyCivility(chunks, speech, (end, start) => places.push(start + end));
	return places;
});

const everyCivility = everyIn(({text}, {civilities}: SpeechData): readonly number[] => {
	const small = text.toLowerCase();
	return [...civilities].some(civility => small.includes(civility)) ? [text.length] : [];
});

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

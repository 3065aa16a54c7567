import type {NameTokens} from '../names/tokens.ts';
import type {Scored} from './known.ts';

/** Of the words that are a name by themselves the ones that the article also writes small, with an s at their end or not. */
export function smallWords(blocks: readonly NameTokens[], scored: readonly Scored[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const {candidate: one} of scored) if (!one.isLong) names.add(one.tokens[one.first]!.word);
	ends.fill(0);
	for (const name of names) ends[endsOf(name, name.length - 1)] = 1;
	const small = new Set<string>();
	for (const {tokens} of blocks) {
		for (const {shape, word} of tokens) {
			if (shape !== 'lower') continue;
			const last = word.length - 1;
			if (ends[endsOf(word, last)] === 1 && names.has(word)) small.add(word);
			if (last === 0 || word[last] !== 's' || ends[endsOf(word, last - 1)] === 0) continue;
			const singular = word.slice(0, last);
			if (names.has(singular)) small.add(singular);
		}
	}

	return small;
}

const ENDS = 1024;

/** 1 where a name ends so: it tells of most words, at less cost than the set, that they are none of the names. */
const ends = new Uint8Array(ENDS);

/** A number below 1024 that a word's first letter, its last one, at `last`, and its length give. */
function endsOf(word: string, last: number): number {
	return (word.charCodeAt(0) + 31 * word.charCodeAt(last) + 7 * last) % ENDS;
}

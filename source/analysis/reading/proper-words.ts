import {itemAt} from '../../text/lists.ts';
import {everyIn, ofChunk} from '../chunk-memory.ts';
import type {Chunks} from '../chunks.ts';
import type {WordSet} from '../languages/word-lists.ts';

/** The words that stand with a capital after a word in lower case or a comma, in lower case. */
export function properWords(all: Chunks): WordSet {
	const {text, starts, chunks} = all;
	const proper = new Set<string>();
	everyProper(all, null, ({inside, first}, start, index) => {
		const before = itemAt(chunks, index - 1);
		const isNext = before && starts[index - 1]! + before.text.length + 1 === start && text[start - 1] === ' ';
		for (const word of isNext && (before.isPlain || endsSmall(before, null)) ? first : inside) proper.add(word);
	});
	return proper;
}

/** Such words in a chunk: at its beginning too, behind a word in lower case, and inside it alone, d'Elon. */
const everyProper = everyIn(({text, isPlain}) => {
	if (isPlain || text === text.toLowerCase()) return [];
	const [inside, first] = [properWordsOf(` ${text}`), properWordsOf(`a ${text}`)];
	return inside.length + first.length === 0 ? [] : [{inside, first}];
});

const endsSmall = ofChunk(({text}) => /[\p{Ll},;]['’]?$/u.test(text));

function properWordsOf(text: string): readonly string[] {
	const words: readonly string[] = text.match(/(?<=[\p{Ll},;]['’]? ?)(?<=[ '’])\p{Lu}[\p{L}'’-]{0,60}/gu) ?? [];
	return words.map(word => word.toLowerCase());
}

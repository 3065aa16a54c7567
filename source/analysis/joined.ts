import type {Article, Block, Mark} from '../document/document.ts';
import type {Range} from '../text/range.ts';
import type {Analysis, Person, Quotation} from './analysis.ts';

/** An article and what was found in it. */
export type Analysed = {readonly article: Article; readonly analysis: Analysis};

/** A part of a text, and where it starts in the text of all parts, which are joined by line feeds. */
export type Placed = {readonly article: Article; readonly start: number};

/** The parts of one text with their places, one after the other; those without text are nowhere. */
export function* placed(articles: Iterable<Article>): Generator<Placed> {
	let start = 0;
	for (const article of articles) {
		yield {article, start};
		start += article.text === '' ? 0 : article.text.length + 1;
	}
}

/** A range of a part as one of all parts joined. */
export function moved<Of extends Range>(range: Of, by: number): Of {
	return {...range, start: range.start + by, end: range.end + by};
}

/** Parts of one text as a whole: their texts joined, and people of one name as one person. At least one. */
export function joined(parts: readonly (Analysed & Placed)[]): Analysed {
	if (parts.length === 1) return parts[0]!;
	const blocks: Block[] = [];
	const marks: Mark[] = [];
	const quotations: Quotation[] = [];
	const people = new Map<string, Person & {readonly mentions: Range[]}>();
	const texts: string[] = [];
	for (const {article, analysis, start} of parts) {
		if (article.text === '') continue;
		texts.push(article.text);
		for (const block of article.blocks) blocks.push(moved(block, start));
		for (const mark of article.marks) marks.push(moved(mark, start));
		for (const quotation of analysis.quotations) quotations.push(moved(quotation, start));
		for (const {name, gender, mentions} of analysis.people) {
			const known = people.get(name) ?? {name, gender, mentions: []};
			for (const mention of mentions) known.mentions.push(moved(mention, start));
			people.set(name, {...known, gender: known.gender ?? gender});
		}
	}

	return {
		article: {...parts[0]!.article, text: texts.join('\n'), blocks, marks},
		analysis: {quotations, people: [...people.values()]},
	};
}

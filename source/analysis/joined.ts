import type {Article, Block, Mark} from '../document/document.ts';
import type {Range} from '../text/range.ts';
import type {Analysis, Person, Quotation} from './analysis.ts';

/** An article and what was found in it. */
export type Analysed = {readonly article: Article; readonly analysis: Analysis};

/** Parts of one text as a whole: their texts joined by line feeds, and people of one name as one person. At least one. */
export function joined(parts: readonly Analysed[]): Analysed {
	if (parts.length === 1) return parts[0]!;
	const blocks: Block[] = [];
	const marks: Mark[] = [];
	const quotations: Quotation[] = [];
	const people = new Map<string, Person>();
	let start = 0;
	for (const {article, analysis} of parts) {
		// Without text there is nothing to join.
		if (article.text === '') continue;
		const moved = <T extends Range>(range: T): T => ({...range, start: range.start + start, end: range.end + start});
		for (const block of article.blocks) blocks.push(moved(block));
		for (const mark of article.marks) marks.push(moved(mark));
		for (const quotation of analysis.quotations) quotations.push(moved(quotation));
		for (const {name, gender, mentions} of analysis.people) {
			const known = people.get(name);
			people.set(name, {
				name,
				gender: known?.gender ?? gender,
				mentions: [...(known?.mentions ?? []), ...mentions.map(moved)],
			});
		}

		start += article.text.length + 1;
	}

	const texts = parts.map(({article}) => article.text).filter(text => text !== '');
	return {
		article: {...parts[0]!.article, text: texts.join('\n'), blocks, marks},
		analysis: {quotations, people: [...people.values()]},
	};
}

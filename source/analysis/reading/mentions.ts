import type {Article, Block} from '../../document/document.ts';
import {itemAt} from '../../text/lists.ts';
import {containsRange, lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import type {Person} from '../analysis.ts';
import {endsCredit} from '../names/credits.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';
import {nothingKnown, type Placed} from './placed.ts';
import type {Reading} from './reading.ts';

/** A mention of a person, in the order of the text. */
export type Mention = Placed & {
	readonly person: number;
	/** Index of the innermost quotation that it stands in; -1 where it stands in none. */
	readonly quotation: number;
	/** Whether it only tells whose words follow, “LEE: …”, or whose work something is: in a byline, “Photo Ann Lee”. */
	readonly isLabel: boolean;
};

/** All mentions of the people of an article. */
export function mentionsOf(
	article: Article,
	people: readonly Person[],
	quotations: readonly QuotedStretch[],
): readonly Mention[] {
	const sorted = people
		.flatMap(({mentions}, person) => mentions.map(({start, end}) => ({start, end, person})))
		.sort((a, b) => a.start - b.start);
	const isLabel = labelsAmong(article, sorted);
	return sorted.map(({start, end, person}) => ({
		start,
		end,
		person,
		quotation: innermostAt({start, end}, quotations),
		isLabel: isLabel({start, end}),
		known: nothingKnown(),
	}));
}

/** How many mentions stand in the title and headings before the body. */
export function firstInBody({article, mentions}: Reading): number {
	const start = article.blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	return lastStartingAtOrBefore(mentions, start - 1) + 1;
}

function innermostAt({start, end}: Range, quotations: readonly QuotedStretch[]): number {
	let index = lastStartingAtOrBefore(quotations, start);
	while (index >= 0 && quotations[index]!.end < end) index = quotations[index]!.parent;
	return index;
}

/** Blocks at the top among which one that is a name tells who wrote the article. */
const MOST_ABOVE = 6;

/** Characters in which what stands before the author of a report ends. */
const LONGEST_SOURCE = 70;

/** Tells of a mention whether it is a label: see Mention. */
function labelsAmong({text, blocks}: Article, mentions: readonly Range[]): (mention: Range) => boolean {
	const starts = new Set(blocks.map(({start}) => start));
	const isNameAlone = ({start, end, kind}: Block) => {
		if (kind !== 'paragraph') return false;
		const head = text.slice(start, Math.min(end, start + LONGEST_SOURCE));
		// “AFP / Paris / Ann Lee”
		const [place = ''] = /^(?:\p{Lu}[\p{L} -]{1,30}\/\s?){1,2}/u.exec(head) ?? [];
		const name = itemAt(mentions, lastStartingAtOrBefore(mentions, start + place.length));
		return name?.start === start + place.length && name.end === end;
	};
	const bylines = blocks.filter(
		(block, index) => block.kind === 'byline' || (index > 0 && index < MOST_ABOVE && isNameAlone(block)),
	);
	return mention =>
		bylines.some(byline => containsRange(byline, mention)) ||
		endsCredit(text, mention.start) ||
		(starts.has(mention.start) && /^\s?:\s/.test(text.slice(mention.end, mention.end + 3)));
}

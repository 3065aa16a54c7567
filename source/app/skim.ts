import type {Quotation} from '../analysis/analysis.ts';
import type {Block} from '../document/document.ts';
import {containsRange, lastStartingAtOrBefore, overlaps, type Range} from '../text/range.ts';
import {makeReading, type Reading} from './reading.ts';

/** What stands for a speaker who is not known. */
export const unknownSpeaker = '—';

/**
 * A reading cut down to what was said: each outermost quotation of speech as a paragraph under its speaker's name, in
 * order, and for each block of the new text the offset of its quotation in the old one. A speaker who goes on is named
 * once. Null where nobody says anything.
 */
export function skim(reading: Reading): {reading: Reading; origins: readonly number[]} | null {
	const {article, quotations, people} = reading;
	const spoken = outermost(quotations.filter(quotation => quotation.kind === 'speech'));
	if (spoken.length === 0) return null;

	const blocks: Block[] = [];
	const origins: number[] = [];
	const shifts: number[] = [];
	let text = '';
	const add = (kind: Block['kind'], piece: string, origin: number) => {
		if (text !== '') text += '\n';
		blocks.push({start: text.length, end: text.length + piece.length, kind, level: kind === 'heading' ? 3 : 0});
		origins.push(origin);
		text += piece;
	};

	let speaker: string | null | undefined;
	for (const quotation of spoken) {
		if (quotation.speaker !== speaker || speaker === null) {
			speaker = quotation.speaker;
			add('heading', speaker ?? unknownSpeaker, quotation.start);
		}

		shifts.push(text.length + 1 - quotation.start);
		add('paragraph', article.text.slice(quotation.start, quotation.end), quotation.start);
	}

	const moved = <T extends Range>(items: readonly T[]): T[] =>
		items.flatMap(item => {
			const index = lastStartingAtOrBefore(spoken, item.start);
			if (index === -1 || !containsRange(spoken[index]!, item)) return [];
			return [{...item, start: item.start + shifts[index]!, end: item.end + shifts[index]!}];
		});
	return {
		origins,
		reading: {
			...makeReading(
				{...article, text, blocks, marks: moved(article.marks)},
				{
					quotations: moved(quotations),
					people: people
						.map(person => ({...person, mentions: moved(person.mentions)}))
						.filter(person => person.mentions.length > 0),
				},
			),
			whole: {
				numbers: quotations.flatMap((quotation, index) => moved([quotation]).map(() => index + 1)),
				count: quotations.length,
			},
		},
	};
}

/** Ranges, sorted, without those that lie in one before them. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
	const kept: Quotation[] = [];
	for (const quotation of quotations) {
		const last = kept.at(-1);
		if (!last || !overlaps(last, quotation)) kept.push(quotation);
	}

	return kept;
}

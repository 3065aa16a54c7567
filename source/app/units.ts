import {sentencesIn} from '../analysis/sentences.ts';
import {lineAt} from '../layout/position.ts';
import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {State} from './state.ts';
import type {Unit} from './view.ts';

/** The units of a block, in order, none of them empty. */
type UnitsOf = (state: State, block: Range) => readonly Range[];

const unitsOf: Readonly<Record<Unit, UnitsOf>> = {
	word: ({reading: {article}}, {start, end}) =>
		Array.from(segmenterFor(article.language).segment(article.text.slice(start, end)), ({segment, index}) => ({
			start: start + index,
			end: start + index + segment.length,
		})).filter(range => article.text.slice(range.start, range.end).trim() !== ''),
	line: ({layout: {lines}}, {start, end}) => {
		const own: Range[] = [];
		for (let index = lineAt(lines, start); index < lines.length && lines[index]!.start < end; index++) {
			const line = lines[index]!;
			if (line.start >= start && line.end > line.start) own.push({start: line.start, end: line.end});
		}

		return own;
	},
	sentence: ({reading: {article}}, block) => sentencesIn(article.text, block, article.language),
	paragraph: (_, block) => (block.start < block.end ? [{start: block.start, end: block.end}] : []),
};

/** The first unit from an offset on that passes, looking forward or back, block after block; null where none does. */
export function seekUnit(
	state: State,
	unit: Unit,
	offset: number,
	direction: 1 | -1,
	passes: (range: Range) => boolean,
): Range | null {
	const {blocks} = state.reading.article;
	const first = Math.max(0, lastStartingAtOrBefore(blocks, offset));
	for (let index = first; index >= 0 && index < blocks.length; index += direction) {
		const units = unitsOf[unit](state, blocks[index]!);
		const found = direction === 1 ? units.find(passes) : units.findLast(passes);
		if (found) return found;
	}

	return null;
}

/** One for each language, since it takes longer to make than to use. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
	const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'});
	segmenters.set(language, segmenter);
	return segmenter;
}

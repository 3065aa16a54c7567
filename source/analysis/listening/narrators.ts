import type {Block} from '../../document/document.ts';
import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {headOf, isPersonal, isQuestion, QUOTED} from './interview-blocks.ts';

/** Blocks that begin with a name and a colon, at least, for it to be a label: “LEE: I never said that.” */
const FEWEST_LABELS = 2;

/**
 * Whose words a block gives without quotation marks, by block: the one whom its label names, “LEE: I never said that”, or
 * the interviewee in an answer; -1 where nobody does.
 */
export function findNarrators(reading: Reading, interviewee: number): readonly number[] {
	const {article, speech} = reading;
	const labels = article.blocks.map(block => labelOf(reading, block));
	const isLabelled = labels.filter(person => person >= 0).length >= FEWEST_LABELS;
	if (!isLabelled && interviewee < 0) return labels.fill(-1);
	let narrator = -1;
	return article.blocks.map((block, index) => {
		const before = itemAt(article.blocks, index - 1);
		const head = headOf(article.text, block);
		if (isLabelled && labels[index]! >= 0) narrator = labels[index]!;
		else if (speech.answer.test(head)) narrator = interviewee;
		else if (isQuestion(reading, block) || QUOTED.test(head)) narrator = -1;
		else if (before && isQuestion(reading, before)) narrator = interviewee;
		else if (narrator >= 0 && !isPersonal(head, speech)) narrator = -1;
		return narrator;
	});
}

/** The person whom the byline names, who is “I” in the narration; -1 where none does. */
export function authorOf({article, mentions}: Reading): number {
	const byline = article.blocks.find(({kind}) => kind === 'byline');
	const mention = byline && mentions[lastStartingAtOrBefore(mentions, byline.start - 1) + 1];
	return mention && mention.start < byline.end ? mention.person : -1;
}

/** The person whom a block begins with, before a colon; -1 where it does not. */
function labelOf({mentions}: Reading, {start, end, kind}: Block): number {
	const at = lastStartingAtOrBefore(mentions, start);
	const mention = itemAt(mentions, at);
	const isLabel = kind !== 'byline' && mention?.start === start && mention.isLabel && mention.end < end;
	return isLabel ? mention.person : -1;
}

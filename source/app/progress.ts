import {percentRead} from '../layout/position.ts';
import {minutesLeft} from '../layout/reading-time.ts';
import {offsetOfLine, visibleEnd} from './scroll.ts';
import {placeOf} from './skimming.ts';
import type {State} from './state.ts';

/** How far a reader has come: percent, 100 only with the end in sight, and the minutes that are left, 0 only there. */
export type Progress = {readonly percent: number; readonly minutes: number};

/** How far what is in sight lies in what is shown: while skimming, in what was said. */
export function progressInSight(state: State): Progress {
	const {layout, part, reading, top} = state;
	const end = visibleEnd(state);
	if (end >= layout.lines.length && part.index === part.count - 1) return {percent: 100, minutes: 0};
	const percent =
		part.count === 1 && !part.isAbout
			? percentRead(layout.lines, end)
			: percentBefore(part.start + (layout.lines[end - 1]?.end ?? 0), part);
	return {percent, minutes: minutesAfter(offsetOfLine(layout, top), reading, part, state.custom)};
}

/** How far the reader has come in the article: what the library says. */
export function progressOf(state: State): Progress {
	const {skimmed} = state;
	if (!skimmed) return progressInSight(state);
	const offset = placeOf(state);
	return {
		percent: percentBefore(offset, skimmed.part),
		minutes: minutesAfter(offset - skimmed.part.start, skimmed.reading, skimmed.part, state.custom),
	};
}

/** How much of the whole stands before an offset that is not its end. */
function percentBefore(offset: number, {length}: State['part']): number {
	return Math.min(99, Math.floor((100 * offset) / Math.max(1, length - 1)));
}

function minutesAfter(
	offset: number,
	{article}: State['reading'],
	{length, start}: State['part'],
	{wordsPerMinute}: State['custom'],
): number {
	return minutesLeft(article, offset, length - 1 - start - article.text.length, wordsPerMinute);
}

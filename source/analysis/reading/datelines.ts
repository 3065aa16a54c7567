import type {Range} from '../../text/range.ts';

/** Characters in which a dateline ends. */
const LONGEST = 80;
const DASH = /^(?:[—–]|--?)\s/;
const COLON = /^:\s/;

/**
 * Where the first sentence of a paragraph begins behind the place that a dispatch is sent from, “PORT ELM, Maine (AP) — ”;
 * the start of the paragraph where none stands there. A colon ends one only in the first paragraph: later a name stands before it.
 */
export function afterDateline(text: string, {start, end}: Range, isFirst: boolean): number {
	const head = text.slice(start, Math.min(end, start + LONGEST));
	// The place in capitals, with the state, the day and the agency that may follow it.
	const place =
		/^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}(?:,? [\p{L}.]+){0,2}(?:,? \d{1,2})?(?: \([^()]{2,30}\))? ?/u.exec(
			head,
		)?.[0].length ?? 0;
	// « L'OMS a déclaré : »: small words without a comma before them are no part of a place.
	const mayHaveColon = isFirst && !/[^,] \p{Ll}/u.test(head.slice(0, place));
	const mark =
		place === 0 ? null : (DASH.exec(head.slice(place)) ?? (mayHaveColon ? COLON.exec(head.slice(place)) : null));
	return mark ? start + place + mark[0].length : start;
}

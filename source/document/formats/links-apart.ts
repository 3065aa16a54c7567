import type {Mark} from '../document.ts';
import {cueKind} from './cue-kinds.ts';
import type {Cues} from './cues.ts';
import type {Draft} from './draft.ts';

/** What stands in brackets, and white space or nothing behind it; longer than that it is no link. */
const BRACKETED = /[[(]([^[\]()\n]{4,250})[\])](?=\s|$)/g;

/** What a sentence ends with. */
const ENDED = /[.!?…»”"\])]\s+$/;

/**
 * A paragraph without the links in brackets that newspapers write into it, each an aside of its own, in the order of the
 * text. They stand between its sentences: “Il a signé [lire aussi page 3].” is all the article's own.
 *
 *   Le pont est fermé. [À lire aussi : Les ponts de France] Le maire le regrette.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function linksApart(draft: Draft, cues: Cues): readonly Draft[] {
	const {kind, text} = draft;
	if (kind !== 'paragraph' || !/[[(]/.test(text)) return [draft];
	const parts: Draft[] = [];
	let from = 0;
	for (const {index, 0: whole, 1: inner} of text.matchAll(BRACKETED)) {
		const isBetween = index === 0 || ENDED.test(text.slice(Math.max(0, index - 4), index));
		if (!isBetween || cueKind(inner!.trim(), cues) !== 'link') continue;
		const end = index + whole.length;
		parts.push(part(draft, from, index), {...part(draft, index, end), kind: 'aside'});
		from = end;
	}

	if (from === 0) return [draft];
	const filled = [...parts, part(draft, from, text.length)].filter(each => each.text !== '');
	const [first, ...rest] = filled as [Draft, ...Draft[]];
	return [first, ...rest.map(({isContinued: _, ...each}) => each)];
}

/** A stretch of a draft, without the white space at its ends. */
function part(draft: Draft, from: number, to: number): Draft {
	const piece = draft.text.slice(from, to);
	const start = from + piece.length - piece.trimStart().length;
	const text = piece.trim();
	const end = start + text.length;
	const marks = draft.marks
		.filter(mark => mark.start < end && mark.end > start)
		.map((mark): Mark => ({...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start}));
	return {...draft, text, marks};
}

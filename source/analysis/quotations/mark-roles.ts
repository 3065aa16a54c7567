import {isSpaceAt} from '../../text/characters.ts';
import type {QuoteMark} from './marks.ts';
import type {QuoteStyle} from './styles.ts';

/** What a mark does. 'either' closes where its family is open and opens where it is not. */
export type MarkRole = 'open' | 'close' | 'either';

/** What stands beside a run of marks; a colon is an opener after which a mark may open before a space. */
export type Side = 'edge' | 'opener' | 'colon' | 'closer' | 'word';

const OPENERS = '([{—–―/-‑¿¡=|>*_';
const CLOSERS = '.,;:!?…)]}—–―/%';
const RAISED = '¹²³⁰⁴⁵⁶⁷⁸⁹';
/** What is not seen, and parts words as a space does. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/;
const FIRST_INVISIBLE = 0x20_0b;

/** What a mark does between two sides, its shape asked last; null where it does nothing. */
export function roleOf(style: QuoteStyle, left: Side, right: Side): Pick<QuoteMark, 'role' | 'isCertain'> | null {
	const role = roleBySides(left, right);
	if (style.family === 'guillemet' || style.family === 'single guillemet') {
		// Guillemets are set off by spaces inside, so their sides contradict their shape only where both do, or where a
		// colon stands right before one that closes.
		const isAfterText = (left === 'word' || left === 'closer') && right !== 'word';
		const isTurned =
			style.side === 'open'
				? isAfterText
				: ((left === 'edge' || left === 'opener') && right === 'word') || left === 'colon';
		return {role: isTurned ? 'either' : (style.side as MarkRole), isCertain: !isTurned};
	}

	if (style.isApostrophe && left === 'word' && right === 'word') return null;
	// “Et d'ajouter :” Restez là.””
	if (role === null && left === 'colon') return {role: 'either', isCertain: false};
	if (role === null) return {role: style.side, isCertain: style.side !== 'either'};
	// Shape against surroundings: ”Nobody is going,“ and d'”erreur” open and close by what is open already.
	const isAgreed = style.side === 'either' || style.side === role;
	return {role: isAgreed ? role : 'either', isCertain: isAgreed || role === 'open'};
}

function roleBySides(left: Side, right: Side): 'open' | 'close' | null {
	if (left === 'edge') return right === 'edge' ? null : right === 'closer' ? 'close' : 'open';
	const isOpener = left === 'opener' || left === 'colon';
	if (right === 'edge') return isOpener ? null : 'close';
	if (isOpener) return right === 'closer' ? null : 'open';
	return right === 'closer' ? 'close' : null;
}

/** What stands right before an offset, in a text that begins at `from`. */
export function sideBefore(text: string, at: number, from: number): Side {
	if (at === from) return 'edge';
	const before = text[at - 1]!;
	if (isEdge(text, at - 1)) return 'edge';
	if (before === ':') return 'colon';
	if (OPENERS.includes(before)) return 'opener';
	return CLOSERS.includes(before) ? 'closer' : 'word';
}

/** Whether a space, or what parts words as one does, stands at an offset. */
function isEdge(text: string, at: number): boolean {
	return isSpaceAt(text, at) || (text.charCodeAt(at) >= FIRST_INVISIBLE && INVISIBLE.test(text[at]!));
}

/** Whether points that trail off end the sentence after marks that touch a word: “chewing-gum“… */
export function isTrailing(text: string, at: number, to: number, left: Side): boolean {
	return left === 'word' && /^(?:\.{3}|…)(?:\s|$)/.test(text.slice(at, Math.min(to, at + 4)));
}

/** What stands right behind a mark that ends at an offset, in a text that ends at `to`. */
export function sideAfter(text: string, mark: number, to: number): Side {
	let at = mark;
	// The number of a note: what counts is what stands behind it.
	while (at < to && RAISED.includes(text[at]!)) at++;
	if (at === to) return 'edge';
	const after = text[at]!;
	if (isEdge(text, at)) return 'edge';
	if ('.…'.includes(after) && /^(?:\.{2,}\s*[^\s.]|…|\.\d)/.test(text.slice(at, Math.min(to, at + 8)))) return 'opener';
	if (OPENERS.includes(after) && !CLOSERS.includes(after)) return 'opener';
	return CLOSERS.includes(after) ? 'closer' : 'word';
}

import {trimEnd, trimStart} from '../text/white-space.ts';
import {isHeldByMark} from './bound-marks.ts';
import {isInsideName} from './bound-names.ts';
import {isInsideNumber} from './bound-numbers.ts';
import {type DashRole, dashRoles} from './incises.ts';
import {isShortPiece} from './word-pieces.ts';

// Problem: UAX #14 sees no-break spaces where an author wrote them, but the web writes plain ones: `« mot »` comes apart
// at both ends, `20 h 30` and `M. Martin` in the middle.
// Approach: every place that UAX #14 finds is asked about the characters on both sides of its white space. The rules are
// those of French typography; they do no harm in other languages, so that no language need be known.
// Limits: what a rule holds together may be longer than a narrow column; then `cutSegment` decides.

/** Says of places where UAX #14 lets a line break whether the rules forbid it. */
export type Rules = (offset: number) => boolean;

/** The rules for one paragraph. */
export function frenchRules(text: string): Rules {
	let roles: ReadonlyMap<number, DashRole> | undefined;
	const roleOf = (offset: number) => {
		if (!dashes.has(text.charAt(offset))) return undefined;
		roles ??= dashRoles(text);
		return roles.get(offset);
	};

	return offset => {
		const before = trimEnd(text, 0, offset) - 1;
		const after = trimStart(text, offset, text.length);
		if (before < 0 || after >= text.length) return false;
		if (isBetweenPlainWords(text.charCodeAt(before), text.charCodeAt(after))) return false;
		// English sets dashes close; they end a line and begin none.
		if (after - before === 1) return text.charAt(after) === '—' || isShortPiece(text, after);
		return (
			isHeldByMark(text, before, after) ||
			isInsideNumber(text, before, after) ||
			isInsideName(text, before, after) ||
			roleOf(before) === 'opens' ||
			roleOf(after) === 'closes'
		);
	};
}

/**
 * Whether the space that ends at `offset` keeps its width where a line is justified, since it stands inside of a
 * quotation's marks, a number or a name.
 */
export function isFixedSpace(text: string, offset: number): boolean {
	const before = trimEnd(text, 0, offset) - 1;
	return (
		isHeldByMark(text, before, offset) || isInsideNumber(text, before, offset) || isInsideName(text, before, offset)
	);
}

/** Whether a line may be cut at the space that ends at `offset` where it cannot be helped: numbers and names may part. */
export function isLooseSpace(text: string, offset: number): boolean {
	return !isHeldByMark(text, trimEnd(text, 0, offset) - 1, offset);
}

/** Most places stand between two words in small letters, of which no rule speaks. */
function isBetweenPlainWords(left: number, right: number): boolean {
	return isSmallLetter(right) && (isSmallLetter(left) || left === comma);
}

function isSmallLetter(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

const comma = 0x2c;

const dashes = new Set('–—―-');

import {itemAt} from '../../text/lists.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {ENOUGH, type KnownNames, type Scored} from './known.ts';

/** What it adds to the odds to stand in a list beside a person: to those of one word, and of more. */
const IN_LIST = 3.4;
const IN_LIST_WHOLE = 2;

/** Keys of names that stand in a list with a known person: cite Ann Lee, Vidal et Roy. */
export function listedNames(scored: readonly Scored[], known: KnownNames, names: NameData): ReadonlySet<string> {
	const found = new Set<string>();
	const isKnown = ({candidate: {key}}: Scored) => known.full.has(key) || known.short.has(key) || found.has(key);
	const look = (one: Scored, neighbour: Scored | undefined, isAfter: boolean) => {
		if (!neighbour) return;
		const [left, right] = isAfter ? [neighbour.candidate, one.candidate] : [one.candidate, neighbour.candidate];
		if (!isNext(left, right) || isKnown(one) || !isKnown(neighbour)) return;
		const more = one.candidate.isLong ? IN_LIST_WHOLE : IN_LIST;
		if (one.form + one.context + one.model + more < ENOUGH) return;
		if (areListed(left, right, isAfter, names)) found.add(one.candidate.key);
	};

	// Forward and back, so that one known name carries a list from its middle to both ends.
	for (let i = 0; i < scored.length; i++) look(scored[i]!, itemAt(scored, i - 1), true);
	for (let i = scored.length - 1; i >= 0; i--) look(scored[i]!, scored[i + 1], false);
	return found;
}

/** Whether one word or mark stands between two names. */
function isNext(left: Candidate, right: Candidate): boolean {
	return left.tokens === right.tokens && right.first - left.last === 2;
}

/**
 * Whether "et" is all that stands between two names, or a comma in a list that goes on: behind the name in question, or
 * with "et" behind the known one. In "le maire de Vidal, Ann Lee, et" it does not.
 */
function areListed(left: Candidate, right: Candidate, isRightAsked: boolean, names: NameData): boolean {
	const between = wordAt(left, 1);
	if (names.conjunctions.has(between)) return true;
	if (between !== ',') return false;
	const [asked, known] = isRightAsked ? [wordAt(right, 1), wordAt(left, -1)] : [wordAt(left, -1), wordAt(right, 1)];
	// “Ann Lee, Tom Ray, Bob Vidal and”, as bylines begin.
	const opensBlock = !isRightAsked && left.first === 0 && left.isLong && left.isGiven && known === ',';
	return asked === ',' || opensBlock || names.conjunctions.has(asked) || names.conjunctions.has(known);
}

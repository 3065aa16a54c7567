import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {keyOf} from '../names/words.ts';
import {ageOf, titleBefore} from './beside-mention.ts';
import type {Draft} from './drafts.ts';
import {genderBefore} from './genders.ts';

/**
 * Of several people with one name: the one whose whole name it is, else who has had the office before it, else by the
 * civility, else by what says who is the younger, else whoever the paragraph named in full last, else whom the article has
 * named most; undefined where nobody has the name.
 */
export function choose(mention: Candidate, drafts: readonly Draft[], names: NameData): Draft | undefined {
	if (drafts.length < 2) return drafts[0];
	const exact = drafts.find(draft => draft.words.length === mention.words.length);
	if (exact && mention.isLong) return exact;
	const title = titleBefore(mention, names);
	const titled = title === '' ? [] : drafts.filter(draft => draft.title === title);
	if (titled.length === 1) return titled[0];
	const gender = genderBefore(mention, names);
	const fitting = drafts.filter(draft => !gender || !draft.gender || draft.gender === gender);
	const close = fitting.length > 0 ? fitting : drafts;
	const ofAge = byAge(mention, close, names);
	if (ofAge) return ofAge;
	const paragraph = mention.starts[0]!;
	const others = close.filter(({kin, named}) => !kin || named < paragraph);
	const isSurname = !mention.isGiven || close.every(({words}) => keyOf(words.slice(-1)) === mention.key);
	const open = others.length > 0 && isSurname ? others : close;
	const last = open.reduce((a, b) => (b.named > a.named ? b : a));
	if (last.named >= paragraph) return last;
	const isNew = open.every(draft => draft.mentions.length === 0);
	// Of somebody and a relative the surname means the relative only if named three times as often.
	const weightOf = ({kin, times, mentions}: Draft) => (isNew ? times : mentions.length / (kin ? 3 : 1));
	return open.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
}

/** Of a surname with “the younger” beside it, the one of fewer years, or the relative who was introduced so, or the others. */
function byAge(mention: Candidate, drafts: readonly Draft[], {ages}: NameData): Draft | undefined {
	const age = ageOf([wordAt(mention, -1), wordAt(mention, 1)], ages);
	if (!age || drafts.every(({kin}) => !kin)) return undefined;
	if (drafts.every(({years}) => years !== null)) {
		return drafts.reduce((a, b) => (b.years! < a.years! === (age === 'younger') ? b : a));
	}

	return [age, 'relative', null].map(kin => drafts.find(draft => draft.kin === kin)).find(draft => draft !== undefined);
}

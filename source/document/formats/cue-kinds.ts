import {type Cues, foldCue} from './cues.ts';
import type {Draft} from './draft.ts';
import {beginsUpper} from './letters.ts';
import {countWords, isEnded} from './line-shape.ts';

/** What the words of a line can show it to be. */
export type CueKind = 'furniture' | 'link' | 'teaser' | 'credit';

/** What the words of a line say it is; null where they say nothing, as of every long text. */
export function cueKind(text: string, cues: Cues): CueKind | null {
	if (text.length > LONGEST) return null;
	const folded = foldCue(text);
	return tests.find(({fits}) => fits(folded, cues))?.kind ?? null;
}

/** The drafts, with the paragraphs named that their words show to be page furniture or a byline. */
export function kindsByCue(drafts: readonly Draft[], cues: Cues): Draft[] {
	const firstText = drafts.findIndex(({kind, text}) => kind === 'paragraph' && !isAuthorOrDate(text, cues));
	return drafts.map((draft, index) => {
		if (draft.kind !== 'paragraph') return draft;
		const cue = cueKind(draft.text, cues);
		if (cue === 'credit' || (index < firstText && isAuthorOrDate(draft.text, cues))) return {...draft, kind: 'byline'};
		return cue ? {...draft, kind: 'aside'} : draft;
	});
}

/** Whether a line announces links that follow it, such as "Sur le même sujet". */
export function announcesLinks(text: string, cues: Cues): boolean {
	if (text.length > LONGEST) return false;
	const folded = foldCue(text);
	const cue = cues.links.exec(folded);
	return cue !== null && /^\s*:?$/.test(folded.slice(cue[0].length));
}

/** Whether a line names a section of a newspaper, as stands above many titles. */
export function isSection(text: string, cues: Cues): boolean {
	return text.length <= LONGEST && cues.sections.test(foldCue(text));
}

/** Whether a line at the head of an article names its author or its date: "By Ann Lee", "Ann Lee, le 3 mai à 8 h". */
export function isAuthorOrDate(text: string, cues: Cues): boolean {
	if (text.length > LONGEST || isEnded(text) || countWords(text) > 15) return false;
	const folded = foldCue(text);
	const by = cues.by.exec(folded);
	return (by !== null && beginsUpper(text.slice(by[0].length))) || cues.dates.test(folded) || AGENCY.test(text);
}

/** The author whom a line at its head names, with what it says of them: "Ann Lee, reporter" of "By Ann Lee, reporter – 3 May". */
export function authorIn(text: string, cues: Cues): string | null {
	if (!isAuthorOrDate(text, cues)) return null;
	const [by] = cues.by.exec(foldCue(text)) ?? [];
	if (by === undefined || !beginsUpper(text.slice(by.length))) return null;
	const words = text.slice(by.length).split(' ');
	const isOther = (_: string, index: number) => {
		if (JOINS.test(words[index - 1] ?? '')) return false;
		const rest = foldCue(words.slice(index).join(' '));
		return cues.credits.test(rest) || /^\d/.test(rest) || cues.dates.exec(rest)?.index === 0;
	};
	const end = words.findIndex(isOther);
	const name = words.slice(0, end < 0 ? words.length : end).join(' ');
	return name.replace(BEFORE_DATE, '') || null;
}

/** What stands between two authors, of whom the second may be an agency. */
const JOINS = /^(?:and|avec|con|et|mit|und|with|y|&)$/i;

/** What stands between a name and a date: signs, a weekday, a preposition. */
const BEFORE_DATE =
	/(?:[\s,;:|·•–—-]+(?:on|at|le|du|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)?)+$/i;

/** Code units of the longest line that cues are tried on. */
const LONGEST = 250;
const AGENCY = /\b(?:AFP|AP|ATS|Belga|Reuters)\b/;

type Test = {readonly kind: CueKind; readonly fits: (folded: string, cues: Cues) => boolean};

const tests: readonly Test[] = [
	{kind: 'furniture', fits: (folded, cues) => cues.furniture.test(folded)},
	{kind: 'link', fits: isLink},
	{kind: 'teaser', fits: (folded, cues) => cues.teasers.test(folded) && countWords(folded) <= 25},
	{kind: 'credit', fits: isCredit},
];

/** A cue alone, before a colon or a dash, or before a headline; a whole sentence that begins so is the article's own. */
function isLink(folded: string, cues: Cues): boolean {
	const cue = cues.links.exec(folded);
	if (!cue) return false;
	return /^\s*(?:$|[:|>→–—-])/.test(folded.slice(cue[0].length)) || (!isEnded(folded) && countWords(folded) <= 20);
}

function isCredit(folded: string, cues: Cues): boolean {
	if (cues.contributions.test(folded)) return true;
	const isNamed = cues.credits.test(folded);
	if (isEnded(folded)) return isNamed && countWords(folded) <= 10 && !cues.verbs.test(folded);
	return (isNamed || cues.captions.test(folded)) && countWords(folded) <= 40;
}

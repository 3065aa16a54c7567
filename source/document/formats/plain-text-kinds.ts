import type {BlockKind} from '../document.ts';
import {announcesLinks, type CueKind, cueKind, isAuthorOrDate, isSection} from './cue-kinds.ts';
import {type Cues, foldCue} from './cues.ts';
import {type Draft, draftOf} from './draft.ts';
import {
	beginsLikeHeading,
	countWords,
	holdsSentenceEnd,
	isAllCaps,
	isEnded,
	isNameOnly,
	isOrnament,
	isTurn,
	opensOnly,
} from './line-shape.ts';
import {linksApart} from './links-apart.ts';
import type {Paragraph} from './unwrap.ts';

/**
 * Tells headings, bylines and page furniture from the paragraphs of a plain text.
 *
 * Problem: a page saved as text has lost its markup; a subheading, a related headline and a short paragraph are all
 * just lines.
 *
 * Approach: the first rule of a table that fits wins. Words decide first, then the line's shape and its neighbours: a
 * subheading has few words, no full stop and stands before a full paragraph; a headline of another article stands
 * there too, but is longer and mostly has a verb. A title is what stands first and is not closed as sentences are.
 *
 * Limits: a deck that stands first without a full stop is taken for the title, a paragraph of 7 to 20 words that lost
 * its full stop for a headline, and a headline of six words for a subheading.
 *
 * Where `begins` is false the paragraphs come from the middle of a text, and neither title nor byline is among them.
 */
export function classify(paragraphs: readonly Paragraph[], cues: Cues, begins = true): Draft[] {
	const drafts: Draft[] = [];
	let isTop = begins;
	let isFirst = begins;
	let isInLinks = false;
	for (const [index, {text, isLone}] of paragraphs.entries()) {
		const previous = drafts[index - 1];
		const next = paragraphs[index + 1]?.text;
		const {kind, level} = styleOf({text, isLone, isTop, isFirst, isInLinks, previous, next}, cues);
		drafts.push(draftOf(kind, text, level));
		if (kind === 'heading' || kind === 'paragraph') isFirst = false;
		if (kind === 'paragraph') isTop = false;
		isInLinks = kind === 'aside' && (isInLinks || announcesLinks(text, cues));
	}

	return drafts.flatMap(draft => linksApart(draft, cues));
}

/** A paragraph and what stands around it. */
type Line = Paragraph & {
	/** No paragraph stands above it. */
	readonly isTop: boolean;
	/** Neither a heading nor a paragraph stands above it. */
	readonly isFirst: boolean;
	/** It follows an aside that announces links. */
	readonly isInLinks: boolean;
	readonly previous: Draft | undefined;
	readonly next: string | undefined;
};

type Style = {readonly kind: BlockKind; readonly level: number};
type Rule = Style & {readonly fits: (line: Line, cues: Cues, cue: CueKind | null) => boolean};

/** Code units of the longest paragraph that may be anything else. */
const LONGEST = 250;
const FEW_WORDS = 6;
const SUBHEADING_WORDS = 9;
const HEADLINE_WORDS = 20;
const TITLE_WORDS = 30;

const plain: Style = {kind: 'paragraph', level: 0};
const aside: Style = {kind: 'aside', level: 0};
const byline: Style = {kind: 'byline', level: 0};
const subheading: Style = {kind: 'heading', level: 2};

const rules: readonly Rule[] = [
	{kind: 'rule', level: 0, fits: ({text}) => isOrnament(text)},
	{...aside, fits: (_line, _cues, cue) => cue === 'furniture'},
	{...aside, fits: ({text, isFirst, next}, cues) => isFirst && next !== undefined && isSection(text, cues)},
	{kind: 'heading', level: 1, fits: isTitle},
	{...aside, fits: (_line, _cues, cue) => cue === 'link' || cue === 'teaser'},
	{...byline, fits: (_line, _cues, cue) => cue === 'credit'},
	{
		...byline,
		fits: ({text, isTop, isFirst}, cues) => isTop && (isAuthorOrDate(text, cues) || (!isFirst && isNameOnly(text))),
	},
	{...subheading, fits: isBetweenDashes},
	{...plain, fits: ({text}) => isTurn(text) || opensOnly(text)},
	{...subheading, fits: isCapitalHeading},
	{...subheading, fits: isPart},
	{...aside, fits: ({text, isInLinks}) => isInLinks && !isEnded(text) && countWords(text) <= HEADLINE_WORDS},
	{...plain, fits: line => !standsOut(line)},
	{...subheading, fits: isSubheading},
	{...aside, fits: ({text}) => countWords(text) <= HEADLINE_WORDS},
];

function styleOf(line: Line, cues: Cues): Style {
	if (line.text.length > LONGEST) return plain;
	const cue = cueKind(line.text, cues);
	// Verse, lists and tables are the article's own, line by line, unless their words say otherwise.
	const isAmongOthers = cue === null && !line.isLone && !line.isTop && line.previous?.kind !== 'heading';
	return isAmongOthers ? plain : (rules.find(({fits}) => fits(line, cues, cue)) ?? plain);
}

function isTitle(line: Line, cues: Cues): boolean {
	const {text, isFirst, isLone, next} = line;
	if (!isFirst || next === undefined || !(isLone || isAuthorOrDate(next, cues))) return false;
	return readsLikeTitle(text) && !isTurn(text) && !isAuthorOrDate(text, cues);
}

/** No longer than headlines are, and not closed as sentences are; a question or a cry is a headline if it is one sentence. */
function readsLikeTitle(text: string): boolean {
	const isClosed = isEnded(text) && (!/[!?…]\W*$/.test(text) || holdsSentenceEnd(text));
	return !isClosed && countWords(text) <= TITLE_WORDS;
}

function isCapitalHeading({text, isLone, previous, next}: Line): boolean {
	const isInPlace = isLone || previous?.kind === 'heading';
	return (
		isInPlace && next !== undefined && isAllCaps(text) && !/[.,;:]$/.test(text) && countWords(text) <= HEADLINE_WORDS
	);
}

/** "- Une source tarie -", as agencies set their subheadings; in a dialogue it is speech that is broken off. */
function isBetweenDashes({text, isLone, previous, next}: Line): boolean {
	const isApart = isLone && next !== undefined && !(previous && isTurn(previous.text));
	return isApart && /^([-–]) .+ \1$/.test(text) && countWords(text) <= SUBHEADING_WORDS;
}

/** "Chapitre premier", "Part Two", or a Roman numeral alone. */
function isPart({text, isLone, next}: Line, cues: Cues): boolean {
	const isNumbered = cues.parts.test(foldCue(text)) || /^[IVXLC]+\.?$/.test(text);
	return isLone && next !== undefined && isNumbered && countWords(text) <= FEW_WORDS;
}

/** A lone line without a full stop between full paragraphs: a heading of this article or of another. */
function standsOut({text, isLone, previous, next}: Line): boolean {
	if (!isLone || isEnded(text) || next === undefined || !isFull(next)) return false;
	const isAfterText = previous?.kind !== 'paragraph' || isFull(previous.text);
	return (
		isAfterText &&
		beginsLikeHeading(text) &&
		!holdsSentenceEnd(text) &&
		!/@|:\/\//.test(text) &&
		!answers(text, previous)
	);
}

function isSubheading({text, isTop}: Line, cues: Cues): boolean {
	const words = countWords(text);
	return words <= FEW_WORDS || (words <= SUBHEADING_WORDS && (isTop || !cues.verbs.test(foldCue(text))));
}

function isFull(text: string): boolean {
	return text.length > LONGEST || isEnded(text) || countWords(text) > HEADLINE_WORDS;
}

/** An answer of an interview, wholly in quotation marks. */
function answers(text: string, previous: Draft | undefined): boolean {
	return /^[«“"].*[»”"]$/.test(text) && previous?.text.endsWith('?') === true;
}

import type {PageDocument, PageElement} from 'linkedom';
import {squeeze} from '../squeeze.ts';
import {onOneLine} from './characters.ts';
import {cuesOf, foldCue} from './cues.ts';
import type {Draft} from './draft.ts';
import {isHidden, lettersIn} from './html-clutter.ts';
import type {PageDetails} from './html-metadata.ts';
import {countWords} from './line-shape.ts';

/** What a page shows of holding no more than the beginning of its article. */
export type Wall = {
	/** It has a line that says so. */
	readonly isSaid: boolean;
	/** It calls the article one for subscribers. */
	readonly isLocked: boolean;
	/** Its paragraphs below such a line, squeezed. */
	readonly below: ReadonlySet<string>;
};

/** Looks for lines that ask to subscribe for the rest; what is hidden asks nobody. The page is whole still. */
export function wallOf(page: PageDocument): Wall {
	const cues = cuesOf('');
	const below = new Set<string>();
	let isSaid = false;
	let isLocked = false;
	for (const element of page.body.querySelectorAll('p, div, span, h2, h3, h4, h5, strong, b, section')) {
		if (isSaid && element.localName === 'p') below.add(squeeze(element.textContent));
		if (isSaid || lettersIn(element, LONGEST) > LONGEST) continue;
		const line = foldCue(onOneLine(element.textContent).trim());
		if (cues.walls.test(line)) isSaid = !isAway(element, noPlaces);
		else if (cues.locks.test(line)) isLocked ||= !isAway(element, others);
	}

	return {isSaid, isLocked, below};
}

/** Whether an article is no more than a beginning, by its page and the words that it is said to have; null where nothing says so. */
export function beginningOf(
	drafts: readonly Draft[],
	{isSaid, isLocked, below}: Wall,
	said: Pick<PageDetails, 'isFree' | 'words'>,
): 'surely' | 'perhaps' | null {
	const words = drafts.reduce((sum, {text}) => sum + countWords(text), 0);
	const isForSome = isLocked || said.isFree === false;
	if (said.words !== undefined && words >= WHOLE * said.words) return null;
	if (isSaid && drafts.filter(({text}) => below.has(squeeze(text))).length < SEVERAL) return 'surely';
	if (!isForSome || words > LONGEST_BEGINNING) return null;
	return said.words === undefined ? 'perhaps' : 'surely';
}

/** Letters of the longest line that says that there is more. */
const LONGEST = 250;
/** Paragraphs below such a line, from which the article goes on in spite of it. */
const SEVERAL = 2;
/** The share of its words that an article has at least where all of it is there; teasers have a fifth. */
const WHOLE = 0.7;
/** Words of the longest beginning. */
const LONGEST_BEGINNING = 300;

/** Whether an element is hidden, or stands in one of these. */
function isAway(element: PageElement, places: ReadonlySet<string>): boolean {
	for (let each: PageElement | null = element; each; each = each.parentElement)
		if (isHidden(each) || places.has(each.localName)) return true;
	return false;
}

const noPlaces: ReadonlySet<string> = new Set();
/** Where a line is about another article. */
const others: ReadonlySet<string> = new Set(['a', 'li', 'aside', 'nav', 'footer']);

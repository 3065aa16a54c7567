import type {PageDocument, PageElement, PageNode} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {onOneLine} from './characters.ts';

/**
 * Takes out of a page what no article is made of: what its tags, roles and classes call navigation, sharing, consent,
 * advertisements, boxes of links and comments. What holds most of the page's text, or the heading of this title, stays,
 * whatever it is called.
 */
export function removeClutter(page: PageDocument, title = ''): void {
	const most = MOST_SHARE * lettersIn(page.body, Number.POSITIVE_INFINITY);
	const elements = Array.from(page.body.querySelectorAll('*'));
	const gone = new Set<PageElement>();
	const headed = headOf(page, title);
	const worded = new Map<PageElement, boolean>();
	const hasWords = (element: PageElement) => {
		if (!worded.has(element)) worded.set(element, holdsWords(element));
		return worded.get(element)!;
	};

	for (const element of elements) {
		if (element.parentElement && gone.has(element.parentElement)) gone.add(element);
		else if (
			isClutter(element, hasWords) &&
			lettersIn(element, most) <= most &&
			!headed.has(element) &&
			!isBody(element)
		)
			gone.add(element);
		else continue;
	}

	for (const element of gone) if (!element.parentElement || !gone.has(element.parentElement)) element.remove();
}

/** The elements around the heading of this title. */
function headOf(page: PageDocument, title: string): ReadonlySet<PageElement> {
	const around = new Set<PageElement>();
	const isTitle = ({textContent}: PageElement) => fold(onOneLine(textContent).trim(), false) === fold(title, false);
	let element = Array.from(page.querySelectorAll('h1')).find(isTitle)?.parentElement ?? null;
	for (; element; element = element.parentElement) around.add(element);
	return around;
}

/** The share of a page's text that may be clutter of one kind. */
const MOST_SHARE = 0.4;

/** The letters of an element's text, counted no further than needed to know that they are more than `most`. */
export function lettersIn(node: PageNode, most: number): number {
	if (node.nodeType !== ELEMENT) return node.nodeType === TEXT ? (node.nodeValue ?? '').trim().length : 0;
	let letters = 0;
	for (const child of node.childNodes) {
		letters += lettersIn(child, most - letters);
		if (letters > most) break;
	}

	return letters;
}

const ELEMENT = 1;
const TEXT = 3;

function isClutter(element: PageElement, hasWords: (element: PageElement) => boolean): boolean {
	const {localName} = element;
	if (isHidden(element) || (tags.has(localName) && !isLabel(element) && !isBox(element))) return true;
	if (kept.has(localName)) return false;
	if (roles.has(element.getAttribute('role') ?? '')) return true;
	const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	if (named === ' ' || !CLUTTER.test(spelled(named))) return false;
	if (ARTICLE.test(spelled(named)) && !BESIDE.test(spelled(named))) return false;
	return !phrasing.has(localName) || NO_WORDS.test(spelled(named)) || !isInSentence(element, hasWords);
}

/** Whether a button is the heading of what it opens. */
function isLabel({localName, parentElement}: PageElement): boolean {
	return localName === 'button' && parentElement !== null && labelled.test(parentElement.localName);
}

/** Whether an input is the box of a task in a list. */
function isBox(element: PageElement): boolean {
	return element.localName === 'input' && element.getAttribute('type') === 'checkbox' && isIn(element, 'li');
}

function isIn({parentElement: around}: PageElement, name: string): boolean {
	return around !== null && (around.localName === name || (boxed.has(around.localName) && isIn(around, name)));
}

const labelled = /^(?:h[1-6]|summary)$/;

/** Whether an element stands in a sentence, as what opens a note does: words of a paragraph are right beside it. */
function isInSentence({parentElement: around}: PageElement, hasWords: (element: PageElement) => boolean): boolean {
	if (!around) return false;
	return hasWords(around) || (phrasing.has(around.localName) && isInSentence(around, hasWords));
}

/** Whether an element has words of its own, and not in elements in it; where it is no paragraph, many of them. */
function holdsWords({childNodes, localName}: PageElement): boolean {
	const texts = Array.from(childNodes).filter(({nodeType}) => nodeType === TEXT);
	const letters = texts.reduce((sum, text) => sum + lettersIn(text, LONG), 0);
	return letters >= (paragraphs.has(localName) ? 1 : LONG);
}

/** Names in lower case, their words parted by a hyphen: "ShareBar", "share_bar" and "share-bar" are one. */
function spelled(names: string): string {
	return ` ${names
		.replace(/([a-z])(?=[A-Z])/g, '$1-')
		.replace(/[_:]+/g, '-')
		.toLowerCase()} `;
}

/** Whether an element is not shown, or is for looks alone. */
export function isHidden(element: PageElement): boolean {
	if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
	if (element.getAttribute('aria-hidden') === 'true' && !shown.has(element.localName)) return true;
	return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Whether what is called clutter holds the article all the same: paragraphs of several sentences, without links. */
function isBody(element: PageElement): boolean {
	if (element.localName === 'nav' || element.localName === 'button' || isHidden(element)) return false;
	const named = spelled(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
	if (NEVER.test(named) || roles.has(element.getAttribute('role') ?? '')) return false;
	const paragraphs = Array.from(element.querySelectorAll('p')).filter(
		each => lettersIn(each, LONG) > LONG && each.querySelectorAll('a').length < 3,
	);
	return paragraphs.length >= SEVERAL;
}

const LONG = 200;
const SEVERAL = 4;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** What stands between the item of a task and its box. */
const boxed = setOf('p label');
/** What is not read aloud and yet shown: a sign, a caption that says what the picture's own words say. */
const shown = setOf('span figcaption');
const tags = setOf('title script nav button dialog input select footer aside');
const kept = setOf('html body main article p pre code h1 em strong b i figure figcaption summary td tr tbody table');
const phrasing = setOf('a abbr b cite em i label mark q s small span strong sub sup time u var');
const paragraphs = setOf('p li dd blockquote');
const roles = setOf(
	'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist button tooltip ' +
		'form status',
);

/** A word of a name: at its beginning, or after a hyphen. */
const word = (words: string) => new RegExp(`[\\s-](?:${words.trim().replace(/\s+/g, '|')})(?=[\\s-]|\\d)`);

const CLUTTER = word(`
	ads? adslot advert advertisement advertising adsense sponsor sponsored sponsors publicite pub promo promos promotion
	shar(?:e|es|er|ing|ebar|etools|ethis) addthis addtoany social socials sociaux partage partager
	cookies? consent gdpr rgpd cmp didomi onetrust ccpa cookiebanner
	newsletters? signup subscribe subscription abonnement abo paywall piano login signin register
	related relatedposts recommended recommendations? recirc outbrain taboola more-(?:stories|from|on|news|articles|posts) read-(?:more|also|next)
	lire-aussi a-lire aussi voir-aussi see-also also-read most-(?:read|popular|viewed) plus-lus popular trending
	teasers? suggest(?:ions?|ed)? similar next-(?:article|post|story) prev(?:ious)?-(?:article|post|story) up-next post-nav(?:igation)? nav-links
	comments? commentaires? disqus respond comment-?list comments-area livefyre replies
	breadcrumbs? ariane fil-ariane pagination pager pagenav toolbar tools actions? buttons? btn
	sidebar side-bar masthead navbar nav navigation menu menus topbar footer site-header site-footer skip-link skip screen-reader-text sr-only visually-hidden visuallyhidden
	popup modal overlay lightbox toast snackbar banner ribbon
	tags? taglist tag-list post-tags topics keywords cat-links entry-meta-footer
	rating ratings stars votes likes reactions print printfriendly dateline-share
	postprofile userinfo user-info signature postdetails
	author-bio author-box about-author about-the-author bio
	editsection mw-editsection navbox catlinks noprint printfooter mw-jump-link toc-?toggle vertical-navbox ambox hatnote
	widget widgets
`);

/** Names of what is no word of a sentence, even in one. */
const NO_WORDS = word(`
	shar(?:e|er|ing) social btn buttons? editsection mw-editsection noprint
	skip-link screen-reader-text sr-only visually-hidden visuallyhidden
`);
/** Names of what holds the article, and says so of what it has or lacks: "article-with-sidebar". */
const ARTICLE = word(
	'article entry-content post-content article-body articlebody story-body post-body main-content content-body body-copy hentry',
);
/** Names of what an article has beside it, whatever they say of the article. */
const BESIDE =
	/\s(?:[a-z-]+-)?(?:article|post|entry|story)-(?:side-?bar|comments?|commentaires?|related|shar(?:e|ing)|social|tags?|tools?|toolbar|nav(?:igation)?|newsletter|actions?|teasers?|recommend(?:ed|ations?)|promo|ads?)(?=\s)/;
/** What is no body however long its paragraphs are. */
const NEVER = word(
	'comments? commentaires? disqus respond comments-area livefyre replies cookies? consent gdpr onetrust didomi cmp',
);

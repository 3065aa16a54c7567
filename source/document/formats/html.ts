import {Readability} from '@mozilla/readability';
import {type PageDocument, parseHTML} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {showsAnything} from '../../text/shows-anything.ts';
import {addressWords} from '../../words/addresses.ts';
import {pageWords} from '../../words/pages.ts';
import {Refusal} from '../refusal.ts';
import {beginningProblems} from './beginning.ts';
import {withDetails} from './byline.ts';
import {normaliseCharacters} from './characters.ts';
import {authorIn, isAuthorOrDate, kindsByCue} from './cue-kinds.ts';
import {type Cues, cuesOf, foldCue} from './cues.ts';
import {assemble, type Details, type Draft} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {removeClutter} from './html-clutter.ts';
import {withinArticle, withoutLinks} from './html-extent.ts';
import {leanHtml} from './html-lean.ts';
import {pageDetails} from './html-metadata.ts';
import {plainOfHtml} from './html-plain.ts';
import {type Head, headOf} from './html-title.ts';
import {type Surroundings, treeOfHtml} from './html-tree.ts';
import {beginningOf, wallOf} from './html-wall.ts';
import {evidence} from './language-evidence.ts';
import {countWords, isEnded} from './line-shape.ts';
import {linksApart} from './links-apart.ts';
import {draftsOf} from './markdown-blocks.ts';
import {plainDrafts} from './plain-text.ts';

/**
 * Reads a page of HTML as its article, without what stands around it on the page. Where it has too many elements to be
 * set, its text is read as plain text, and a problem says so. Throws a Refusal where it has no text.
 */
export function parseHtml(source: string, hints: Hints): Parsed {
	if (source.length > MOST_CHARACTERS) throw new Refusal(hints, pageWords().tooHuge);
	const lean = leanHtml(normaliseCharacters(source));
	if (lean === null) return parsePlain(source, hints);
	const {drafts, details, asksForLogin, next} = readPage(lean, hints);
	const letters = lengthOf(drafts.map(({text}) => text));
	if (asksForLogin && letters < LEAST_ARTICLE) throw new Refusal(hints, addressWords().wall);
	if (letters === 0 && next !== null) throw new Refusal(hints, label => pageWords().leadsOn(label, next));
	if (letters === 0) throw new Refusal(hints, pageWords().noText);
	const headed = withDetails(drafts, withoutNamed(details, drafts), details.language);
	const article = assemble(headed, details, hints.name);
	return {article, problems: beginningProblems(article)};
}

/** Code units of the longest page: as many as are fetched. */
const MOST_CHARACTERS = 20 * 1024 * 1024;

function parsePlain(source: string, hints: Hints): Parsed {
	const plain = normaliseCharacters(plainOfHtml(source));
	if (!showsAnything(plain)) throw new Refusal(hints, pageWords().noText);
	const language = languageOf(plain);
	return {
		article: assemble(plainDrafts(plain, language), {language, ...addressOf(hints)}, hints.name),
		problems: [{message: pageWords().tooLarge}],
		isPlain: true,
		plain,
	};
}

type Page = {
	readonly drafts: readonly Draft[];
	readonly details: Details & {readonly language: string};
	/** There is a field for a password. */
	readonly asksForLogin: boolean;
	/** The address that a browser goes on to. */
	readonly next: string | null;
};

function readPage(html: string, hints: Hints): Page {
	const page = parseHTML(html).document;
	const {body, isFree, words, isTab, ...said} = {...siteOf(hints), ...pageDetails(page), ...addressOf(hints)};
	const head = headOf(page, {...said, isTab});
	const {title} = head;
	const asksForLogin = page.querySelector('input[type="password" i]') !== null;
	const next = nextOf(page, hints);
	const wall = wallOf(page);
	removeClutter(page, head.heading ?? title);
	const language = languageOf(page.body.textContent, said.language);
	const around = {address: said.address, language};
	const all = draftsOf(treeOfHtml(page.body, around));
	const author = said.author ?? authorOf(all, head, cuesOf(language));
	const details = {...said, ...(title && {title}), ...(author && {author}), language};
	const bodyTexts = [...(body ? [body] : []), ...bodyOf(page, around)];
	const found = foundBy(() => new Readability(page, {serializer: element => element}).parse()?.content);
	const texts = found ? draftsOf(treeOfHtml(found, around)).map(({text}) => text) : [];
	const own = lengthOf(texts) >= LEAST_FOUND ? withinArticle(all, [...texts, ...bodyTexts], head) : withoutLinks(all);
	const drafts = withoutLeftovers(own.length > 0 ? own : all, details);
	const beginning = beginningOf(drafts, wall, {isFree, words});
	return {drafts, details: {...details, ...(beginning && {beginning})}, asksForLogin, next};
}

/** The address that a page sends a browser to, in place of a text of its own. */
function nextOf(page: PageDocument, {address}: Hints): string | null {
	const refresh = page.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
	const [, target] = /^[\d.\s]*[;,]\s*(?:url\s*=)?\s*["']?([^\s"']+)/i.exec(refresh) ?? [];
	if (target === undefined || !URL.canParse(target, address)) return target ?? null;
	return new URL(target, address).href;
}

/** The full paragraphs of the element that the page itself says holds its article, if there is one. */
function bodyOf(page: PageDocument, around: Surroundings): readonly string[] {
	const articles = page.querySelectorAll('article');
	const element = page.querySelector('[itemprop~="articleBody"]') ?? (articles.length === 1 ? articles[0]! : null);
	if (element === null) return [];
	const paragraphs = withoutLinks(draftsOf(treeOfHtml(element, around))).filter(({kind}) => kind === 'paragraph');
	return paragraphs.map(({text}) => text).filter(text => isEnded(text) && countWords(text) > FEW_WORDS);
}

function lengthOf(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Letters of what Readability finds, from which it is the article: of a short page it takes any box for one. */
const LEAST_FOUND = 140;

/**
 * The blocks without those whose words say that they are no part of it, and without what stands at its top and is said by
 * its title and byline.
 */
function withoutLeftovers(drafts: readonly Draft[], details: Details): readonly Draft[] {
	const cues = cuesOf(details.language ?? 'und');
	const asides = new Set(drafts.filter(({kind}) => kind === 'aside'));
	const kinds = kindsByCue(drafts, cues).flatMap(draft => linksApart(draft, cues));
	const isTitle = (text: string) => fold(text, false) === fold(details.title ?? '', false);
	const closing = kinds.findIndex(({text}, index) => index >= kinds.length / 2 && COPYRIGHT.test(text));
	const heading = kinds.findIndex(({kind, text}, index) => index < TOP && kind === 'heading' && isTitle(text));
	const first = kinds.findIndex(({kind, level, text}) => kind === 'heading' && level === 1 && isTitle(text));
	return kinds.filter((draft, index) => {
		const {kind, text} = draft;
		if (closing >= 0 && index >= closing) return false;
		if (kind === 'aside' && !asides.has(draft)) return false;
		if (index >= TOP) return true;
		if (isTitle(text)) return index === first;
		if (isEnded(text) || countWords(text) > FEW_WORDS) return true;
		return index > heading && (kind === 'aside' || !isSaid(text, details, cues));
	});
}

/** The author whom a line between the heading and the first paragraphs names. */
function authorOf(drafts: readonly Draft[], {heading}: Head, cues: Cues): string | undefined {
	const top = drafts.findIndex(({kind, text}) => kind === 'heading' && text === heading) + 1;
	const below = drafts.slice(top, top + TOP);
	const text = below.findIndex(({text}) => isEnded(text) && countWords(text) > FEW_WORDS);
	const lines = below.slice(0, text < 0 ? TOP : text).filter(({kind}) => kind !== 'heading');
	return lines.flatMap(({text}) => authorIn(text, cues) ?? [])[0];
}

/** Whether a short line names the author or the date, and the byline does. */
function isSaid(text: string, {author, date}: Details, cues: Cues): boolean {
	if (date === undefined && cues.dates.test(foldCue(text))) return false;
	if (isWithin(author, text)) return true;
	return (author !== undefined || date !== undefined) && isAuthorOrDate(text, cues);
}

/** Details without the author, where a line at the article's head stays that names them and says more. */
function withoutNamed({author, ...others}: Details, drafts: readonly Draft[]): Details {
	const isNamed = drafts.slice(0, TOP).some(({kind, text}) => kind === 'byline' && isWithin(author, text));
	return {...others, ...(author !== undefined && !isNamed && {author})};
}

/** Whether a text holds a name, in capitals or not. */
function isWithin(name: string | undefined, text: string): boolean {
	return name !== undefined && fold(text, false).includes(fold(name, false));
}

/** Letters of the shortest article that may stand beside a form to log in. */
const LEAST_ARTICLE = 400;

/** Words of the longest line that may be no more than a byline. */
const FEW_WORDS = 24;

/** A line with which a page ends. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i;

/** Blocks that stand at the top of an article. */
const TOP = 6;

/** The language of a text: the words decide, where they are of one that they can show and say so. */
function languageOf(text: string, said?: string): string {
	const guess = guessLanguage(text);
	return guess === 'und' || (said !== undefined && !(said in evidence)) ? (said ?? 'und') : guess;
}

function addressOf({address}: Hints): {readonly address?: string} {
	return address === undefined ? {} : {address};
}

/** Of what was fetched the host, where the page names no site. */
function siteOf({address}: Hints): {readonly site?: string} {
	return address === undefined ? {} : {site: new URL(address).hostname.replace(/^www\./, '')};
}

/** What a library finds; null where it fails, of a page that nobody has tried it on. */
function foundBy<Value>(find: () => Value | undefined): Value | null {
	try {
		return find() ?? null;
	} catch {
		return null;
	}
}

import type {PageDocument, PageElement} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {onOneLine} from './characters.ts';
import {isHidden, lettersIn} from './html-clutter.ts';
import type {PageDetails} from './html-metadata.ts';
import {lineOfHtml} from './html-tree.ts';

/** What heads a page's article: its title, and the heading above its text, which may say it in other words. */
export type Head = {readonly title?: string | undefined; readonly heading?: string | undefined};

/**
 * The head of a page's article. The title is its heading where that has the words of what the page says its title is, or
 * where it says nothing, or nothing but what stands on its tab; else what it says, without the site's name at its end.
 */
export function headOf(page: PageDocument, {title: said, isTab, site}: PageDetails): Head {
	const headings = Array.from(page.querySelectorAll('h1'), textOf).filter(Boolean);
	if (said === undefined) return {title: headings[0], heading: headings[0]};
	const plain = withoutSite(said, site);
	const words = wordsOf(plain);
	const likeness = (heading: string) => {
		const own = wordsOf(heading);
		return [...own].filter(word => words.has(word)).length / Math.max(1, own.size);
	};
	const isLike = (heading: string) => likeness(heading) >= ALIKE && heading.length >= plain.length / 3;
	const like = headings.find(isLike);
	if (like !== undefined) return {title: like, heading: like};
	const heading = onlyHeading(page, said, site);
	const isSaidBelow = Array.from(page.querySelectorAll('h2, h3'), ({textContent}) => textContent).some(isLike);
	return {title: heading !== undefined && isTab && !isSaidBelow ? heading : plain, heading};
}

function textOf(heading: PageElement): string {
	return onOneLine(lineOfHtml(heading)).trim();
}

/** The words of a page's one <h1>, unless it is the name of the site. */
function onlyHeading(page: PageDocument, said: string, site = ''): string | undefined {
	const [heading, another] = Array.from(page.querySelectorAll('h1')).filter(
		each => each.textContent.trim() !== '' && !isHidden(each),
	);
	if (!heading || another || lettersIn(heading, LONGEST) > LONGEST || isLogo(heading)) return undefined;
	const text = textOf(heading);
	const folded = fold(text, false);
	return folded === fold(site, false) || fold(said, false).includes(folded) ? undefined : text;
}

/** Whether a heading is called the name of the site, or leads to its first page. */
function isLogo(heading: PageElement): boolean {
	const link = heading.querySelector('a')?.getAttribute('href') ?? '';
	if (/^(?:https?:\/\/[^/]+)?\/?$/.test(link) && link !== '') return true;
	return [heading, heading.parentElement].some(element =>
		LOGO.test(`${element?.getAttribute('class') ?? ''} ${element?.getAttribute('id') ?? ''}`),
	);
}

const LOGO = /logo|brand|masthead|site-?(?:title|name|header)/i;

/** Letters of the longest heading that may be a title. */
const LONGEST = 300;

const ALIKE = 0.6;

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(fold(text, false).match(/[\p{L}\p{N}]{3,}/gu));
}

/** "Title - Site", "Title | Section | Site": the first part, where the others are the site's name or short. */
function withoutSite(title: string, site: string | undefined): string {
	const parts = title.split(/\s+[|·•–—»-]\s+|\s+::\s+/);
	const first = parts[0]!;
	if (parts.length === 1) return title;
	const last = parts.at(-1)!;
	const isSite = site !== undefined && fold(last, false) === fold(site, false);
	const count = (text: string) => text.split(/\s+/).length;
	if (isSite)
		return (
			title
				.slice(0, title.lastIndexOf(last))
				.replace(/\s+\S+\s*$/, '')
				.trim() || title
		);
	return count(first) >= 4 && count(last) <= 4 ? first : title;
}

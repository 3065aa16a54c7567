import type {PageDocument, PageElement} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {onOneLine} from './characters.ts';
import type {Details} from './draft.ts';
import {articleData, type Data, isLocked, namesOf, textOf} from './html-article-data.ts';
import {withoutMarkup} from './html-escapes.ts';

/** What a page says of itself, by JSON-LD, OpenGraph and its like, <meta>, <time> and lang. */
export type PageDetails = Details & {
	/** Its title is only that of its tab. */
	readonly isTab?: boolean | undefined;
	/** The article's text, where it repeats it. */
	readonly body?: string;
	/** False where it is only for those who pay. */
	readonly isFree?: boolean | undefined;
	/** How many words the whole article has. */
	readonly words?: number | undefined;
};

/** Reads what a page says of itself. Of several that say the same thing the surest counts. Never throws. */
export function pageDetails(page: PageDocument): PageDetails {
	const said: Said = {page, data: articleData(page), meta: metaOf(page)};
	const {data, meta} = said;
	const named = first(
		textOf(data?.headline),
		...meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title'),
	);
	const title = named ?? first(inElement(page, 'title'));
	const site = first(...meta('og:site_name'), textOf(data?.publisher), ...meta('application-name', 'dc.publisher'));
	const author = first(...authorsIn(said).filter(name => name !== undefined && !isSite(name, site)));
	const date = first(...datesIn(said));
	const language = languageIn(said);
	const address = first(inElement(page, 'link[rel~="canonical"]', 'href'), ...meta('og:url'));
	const body = first(textOf(data?.articleBody));
	const plainTitle = title && withoutMarkup(title);
	return {
		...(plainTitle && {title: plainTitle, isTab: named === undefined}),
		...(author && author.length <= LONGEST_NAME && {author: withoutBy(author)}),
		...(site && site.length <= LONGEST_NAME && {site: withoutMarkup(site).replace(/^www\./, '')}),
		...(date && date.length <= LONGEST_NAME && {date}),
		...(language && {language}),
		...(address?.startsWith('http') && {address}),
		...(body && {body: withoutMarkup(body)}),
		...(data && isLocked(data) && {isFree: false}),
		...(Number(data?.wordCount) > 0 && {words: Number(data?.wordCount)}),
	};
}

/** Where a page says what it is: itself, its JSON-LD and its <meta> elements. */
type Said = {
	readonly page: PageDocument;
	readonly data: Data | undefined;
	readonly meta: ReturnType<typeof metaOf>;
};

/** The authors that a page names, the surest first; undefined where one of its ways names none. */
function authorsIn({page, data, meta}: Said): readonly (string | undefined)[] {
	return [
		namesOf(data?.author),
		...meta(
			'author',
			'article:author',
			'dc.creator',
			'dcterms.creator',
			'parsely-author',
			'citation_author',
			'sailthru.author',
		),
		inElement(page, '[rel~="author"]'),
		inElement(page, '[itemprop~="author"] [itemprop~="name"]'),
		inElement(page, '[itemprop~="author"]'),
	];
}

/** The dates of publication that it tells, in the same way. */
function datesIn({page, data, meta}: Said): readonly (string | undefined)[] {
	return [
		textOf(data?.datePublished),
		...meta(
			'article:published_time',
			'og:published_time',
			'date',
			'dc.date',
			'dcterms.created',
			'dc.date.issued',
			'parsely-pub-date',
			'pubdate',
			'sailthru.date',
			'citation_publication_date',
		),
		inElement(page, '[itemprop~="datePublished"]', 'datetime'),
		inElement(page, '[itemprop~="datePublished"]', 'content'),
		timeOf(page),
	];
}

/** The code of its language; undefined where it tells none. */
function languageIn({page, data, meta}: Said): string | undefined {
	const [language] = [
		page.documentElement?.getAttribute('lang') ?? inElement(page, 'body', 'lang') ?? inElement(page, 'article', 'lang'),
		textOf(data?.inLanguage),
		...meta('og:locale', 'content-language', 'dc.language', 'language'),
	].flatMap(value => /^([a-z]{2,3})(?![a-z])/.exec((value ?? '').trim().toLowerCase())?.[1] ?? []);
	return language;
}

/** The first of some texts that holds anything, on one line. */
function first(...values: readonly (string | undefined)[]): string | undefined {
	return values.map(value => onOneLine(value ?? '').trim()).find(value => value !== '');
}

/** What the first element that a selector finds says, in its text or in an attribute. */
function inElement(page: PageDocument, selector: string, attribute?: string): string | undefined {
	const element = page.querySelector(selector);
	return (attribute === undefined ? element?.textContent : element?.getAttribute(attribute)) ?? undefined;
}

/** The date of the article itself by its <time> elements: not that of an update, a comment or another article in it. */
function timeOf(page: PageDocument): string | undefined {
	const times = Array.from(page.querySelectorAll('article time[datetime], main time[datetime]'));
	const entries = new Map<PageElement | null, Set<PageElement>>();
	for (const entry of times.map(entryOf)) {
		if (!entry) continue;
		const {parentElement: list} = entry;
		entries.set(list, (entries.get(list) ?? new Set()).add(entry));
	}

	const own = times.find(time => (entries.get(entryOf(time)?.parentElement ?? null)?.size ?? 1) === 1);
	return own?.getAttribute('datetime') ?? undefined;
}

/** The entry of a page that an element stands in; null where that is the page's one article. */
function entryOf(element: PageElement): PageElement | null {
	for (let each = element.parentElement; each && each.localName !== 'main'; each = each.parentElement)
		if (each.localName === 'li' || each.localName === 'article') return each;
	return null;
}

const LONGEST_NAME = 200;

/** Whether a name is no author's but an address, an account that comes with a program, or what the site is called. */
function isSite(name: string, site = ''): boolean {
	return (
		name.includes('://') ||
		/^(?:[\w-]+\.)+[a-z]{2,}$/i.test(name.trim()) ||
		/^(?:admin(?:istrat(?:or|eur))?|webmaster)$/i.test(name.trim()) ||
		fold(name.trim(), false) === fold(site, false)
	);
}

/** The contents of the <meta> elements of these names, in this order, where there are any. */
function metaOf(page: PageDocument): (...names: readonly string[]) => readonly string[] {
	const found = new Map<string, string>();
	for (const element of page.querySelectorAll('meta')) {
		const content = element.getAttribute('content')?.trim();
		const key = ['property', 'name', 'itemprop', 'http-equiv'].map(name => element.getAttribute(name)).find(Boolean);
		if (!content || !key) continue;
		for (const name of key.toLowerCase().split(/\s+/)) if (!found.has(name)) found.set(name, content);
	}

	return (...names) => names.flatMap(name => found.get(name) ?? []);
}

/** A name without what stands before it, such as "By" or "Par". */
function withoutBy(author: string): string {
	return withoutMarkup(author).replace(/^(?:by|par|von|por|texte|propos recueillis par)\s*:?\s+(?=\S)/i, '');
}

import type {PageDocument, PageElement} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {onOneLine} from './characters.ts';
import type {Details} from './draft.ts';

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
	const data = articleData(page);
	const meta = metaOf(page);
	const first = (...values: readonly (string | undefined)[]) =>
		values.map(value => onOneLine(value ?? '').trim()).find(value => value !== '');
	const said = (selector: string, attribute?: string) => {
		const element = page.querySelector(selector);
		return (attribute === undefined ? element?.textContent : element?.getAttribute(attribute)) ?? undefined;
	};

	const named = first(
		textOf(data?.headline),
		...meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title'),
	);
	const title = named ?? first(said('title'));
	const authors = [
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
		said('[rel~="author"]'),
		said('[itemprop~="author"] [itemprop~="name"]'),
		said('[itemprop~="author"]'),
	];
	const site = first(...meta('og:site_name'), textOf(data?.publisher), ...meta('application-name', 'dc.publisher'));
	const author = first(...authors.filter(name => name !== undefined && !isSite(name, site)));
	const date = first(
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
		said('[itemprop~="datePublished"]', 'datetime'),
		said('[itemprop~="datePublished"]', 'content'),
		timeOf(page),
	);
	const [language] = [
		page.documentElement?.getAttribute('lang') ?? said('body', 'lang') ?? said('article', 'lang'),
		textOf(data?.inLanguage),
		...meta('og:locale', 'content-language', 'dc.language', 'language'),
	].flatMap(value => /^([a-z]{2,3})(?![a-z])/.exec((value ?? '').trim().toLowerCase())?.[1] ?? []);
	const address = first(said('link[rel~="canonical"]', 'href'), ...meta('og:url'));
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

/** Whether an article says that it, or a part of it, is not free to read. */
function isLocked({isAccessibleForFree, hasPart}: Data): boolean {
	const isFalse = (value: unknown) => value === false || /(?:^|\/)false$/i.test(String(value));
	const parts = [hasPart].flat().filter(isData);
	return isFalse(isAccessibleForFree) || parts.some(part => isFalse(part.isAccessibleForFree));
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

type Data = Readonly<Record<string, unknown>>;

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

/** The article among what a page says in JSON-LD. */
function articleData(page: PageDocument): Data | undefined {
	for (const element of page.querySelectorAll('script')) {
		if (!element.getAttribute('type')?.includes('ld+json')) continue;
		try {
			const found = dataIn(JSON.parse(element.textContent.replace(AROUND, '').replace(LINES, ' ')), 0).find(isArticle);
			if (found) return found;
		} catch {
			// Of a script that is broken nothing is known.
		}
	}

	return undefined;
}

/** What hides a script from browsers that know none, behind a comment mark of scripts or not. */
const AROUND = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g;
/** Line ends and tabs, which may stand between what JSON has, and which many write into its texts, too. */
const LINES = /[\n\r\t]+/g;

function dataIn(value: unknown, depth: number): readonly Data[] {
	if (typeof value !== 'object' || value === null || depth > 3) return [];
	if (Array.isArray(value)) return value.slice(0, 100).flatMap(each => dataIn(each, depth + 1));
	const data = value as Data;
	return [data, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => dataIn(data[key], depth + 1))];
}

function isArticle(data: Data): boolean {
	return [data['@type']].flat().some(type => /Article$|Posting$|^Report$|^Review$|^Recipe$/.test(String(type)));
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return textOf(value[0]);
	return isData(value) ? textOf(value.name) : undefined;
}

const MOST_AUTHORS = 10;

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null;
}

function namesOf(value: unknown): string | undefined {
	const authors = [value].flat().slice(0, MOST_AUTHORS);
	const names = authors
		.flatMap(each => (isData(each) ? [each.name].flat().slice(0, MOST_AUTHORS) : [each]))
		.map(each => textOf(each)?.trim())
		.filter(name => name && !name.includes('://'));
	return [...new Set(names)].join(', ') || undefined;
}

/** A name without what stands before it, such as "By" or "Par". */
function withoutBy(author: string): string {
	return withoutMarkup(author).replace(/^(?:by|par|von|por|texte|propos recueillis par)\s*:?\s+(?=\S)/i, '');
}

/** Text as it reads: content management systems escape what they write, some of them twice. */
function withoutMarkup(text: string): string {
	return text
		.replace(/<[^<>]*>/g, ' ')
		.replace(
			/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|laquo|raquo|hellip|eacute|egrave|agrave));/gi,
			(_, decimal, hex, name) => {
				const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
				return code ? String.fromCodePoint(code) : entities[String(name).toLowerCase()]!;
			},
		)
		.replace(/\s+/g, ' ')
		.trim();
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: '’',
	lt: '‹',
	gt: '›',
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	laquo: '«',
	raquo: '»',
	hellip: '…',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
};

/*
 * Problem: the libraries that read a page recurse into it, look attributes up one by one, and take time that grows with
 * the square of what is nested. A page may be nested 100,000 deep, hold 50 MB of one tag, or a picture in an address.
 *
 * Approach: one pass over the tags, before any library, writes the page again with no more than is asked of it: no
 * scripts, styles, comments and tags that are looks alone, few attributes, and no tag below a depth that nobody writes.
 * The text is kept, all of it.
 *
 * Limits: the pass closes what a browser would only where that keeps it from counting too deep.
 */

import type {Range} from '../../text/range.ts';

/** The page with what is needed to read it; null where even that is more elements than can be set in good time. */
export function leanHtml(html: string): string | null {
	const parts: string[] = [];
	const open: string[] = [];
	let elements = 0;
	let depths = 0;
	let language = '';
	/** How deep the heading lies that has words of its own. */
	let headed = -1;
	let trust = QUOTES_TRUSTED;
	const find = finderIn(html);
	for (let at = 0; at < html.length; ) {
		const start = html.indexOf('<', at);
		if (start < 0) {
			parts.push(html.slice(at));
			break;
		}

		if (start > at && isHeading(open.at(-1)) && /\S/.test(html.slice(at, start))) headed = open.length;
		if (start > at) parts.push(html.slice(at, start));
		if (html.startsWith('<!--', start)) {
			// A comment that is never closed would hide the rest of the article.
			at = find(/-->/g, start + 2)?.end ?? start + 4;
			continue;
		}

		TAG_NAME.lastIndex = start;
		const tag = TAG_NAME.exec(html);
		if (!tag) {
			const isMarkup = html[start + 1] === '!' || html[start + 1] === '?';
			if (!isMarkup && parts.push('&lt;') > MOST_PARTS) return null;
			at = isMarkup ? (find(/>/g, start)?.end ?? html.length) : start + 1;
			continue;
		}

		const name = tag[2]!.toLowerCase();
		let end = trust > 0 ? endOfTag(html, TAG_NAME.lastIndex) : -1;
		if (end < 0) {
			trust--;
			end = find(/>/g, start)?.start ?? html.length;
		}

		at = end + 1;
		if (tag[1] === '/') {
			const depth = outer.has(name) ? -1 : depthOf(name, open);
			if (depth < 0) continue;
			open.length = depth;
			parts.push(`</${name}>`);
			continue;
		}

		const isData = name === 'script' && html.slice(start, end).includes('ld+json');
		if (dropped.has(name) && !isData) {
			at = find(closings.get(name)!, at)?.end ?? (code.has(name) ? html.length : at);
			continue;
		}

		if (looks.has(name)) continue;
		if (outer.has(name)) {
			language ||= /\slang="[a-z-]+"/i.exec(attributesOf(html.slice(TAG_NAME.lastIndex, end)))?.[0] ?? '';
			continue;
		}

		// A heading that is never closed: what comes after its words is no part of it.
		const ended =
			headed === open.length && isHeading(open.at(-1)) && endsHeading(name) ? headed - 1 : depthOfEnded(name, open);
		if (ended >= 0) {
			parts.push(`</${open[ended]}>`);
			open.length = ended;
		}

		// What lies deep is gone through once for each element around it.
		depths += open.length;
		if (++elements > MOST_ELEMENTS || depths > MOST_DEPTHS || parts.length > MOST_PARTS) return null;
		const isVoid = voids.has(name);
		if (!isVoid && open.length >= MOST_DEPTH) {
			const sign = inline.has(name) ? ' ' : '<br>';
			if (parts.at(-1) !== sign) parts.push(sign);
			continue;
		}

		if (isHeading(name)) headed = -1;
		if (!isVoid && !isData) open.push(name);
		parts.push(`<${name}${attributesOf(html.slice(TAG_NAME.lastIndex, end))}>`);
		if (!isData) continue;
		at = find(closings.get(name)!, end + 1)?.end ?? html.length;
		parts.push(html.slice(end + 1, at));
	}

	// What is never closed: a title would take all that follows for words.
	const closing = open
		.reverse()
		.map(name => `</${name}>`)
		.join('');
	return `<!doctype html><html${language}><head></head><body>${parts.join('')}${closing}</body></html>`;
}

/** Elements that can be set in about three seconds, whatever they are; long pages have five thousand. */
const MOST_ELEMENTS = 25_000;
const MOST_DEPTHS = 600_000;
const MOST_PARTS = 1_000_000;
/** Elements in each other; people write forty, and page builders twice as many. */
const MOST_DEPTH = 160;
/** How often a quotation mark may stay open, before none counts: looking for its end takes time. */
const QUOTES_TRUSTED = 64;
const LONGEST_TAG = 100_000;

const TAG_NAME = /<(\/?)([a-z][^\s/>]{0,60})/iy;
const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const voids = setOf('area base br col embed hr img input link meta param source track wbr');
/** What no reader reads, with all that stands in it. */
const dropped = setOf(
	'script style noscript template svg canvas iframe object video audio map select datalist textarea noembed',
);
/** Tags that say how a text looks and nothing of what it is; many old pages never close them. */
const looks = setOf('font nobr blink big small tt u wbr basefont');
const closings = new Map([...dropped].map(name => [name, new RegExp(`</${name}(?=[\\s/>])[^<>]*>?`, 'gi')]));
/** What a browser takes for code to the end of the page where it is never closed. */
const code = setOf('script style');
/** Tags that every page has once, wherever it forgets them; here they are written anew. */
const outer = setOf('html head body');
const inline = setOf(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp span strong sub sup time var',
);
const kept = setOf(
	'class id href alt title rel itemprop itemtype property name content datetime lang type role aria-hidden aria-label hidden checked ' +
		'style start colspan rowspan http-equiv charset',
);

/** Where in the open elements the one lies that a closing tag means; -1 where it means none, or one around a cell or a block. */
function depthOf(name: string, open: readonly string[]): number {
	const isInline = inline.has(name);
	for (let depth = open.length - 1; depth >= 0; depth--) {
		if (open[depth] === name) return depth;
		if (isInline ? !inline.has(open[depth]!) : cells.has(open[depth]!) && !tableParts.has(name)) return -1;
	}

	return -1;
}

function isHeading(name: string | undefined): boolean {
	return name !== undefined && /^h[1-6]$/.test(name);
}

function endsHeading(name: string): boolean {
	return name === 'p' || name === 'table' || name === 'ul' || name === 'ol' || isHeading(name);
}

/** Where in the open elements the one lies that a new element ends, as the next item ends an item; -1 where it ends none. */
function depthOfEnded(name: string, open: readonly string[]): number {
	const rule = endings.find(({begins}) => begins.has(name));
	if (!rule) return -1;
	for (let depth = open.length - 1, found = -1; ; depth--) {
		const other = open[depth];
		if (other === undefined || rule.within.has(other)) return found;
		if (rule.ends.has(other)) found = depth;
	}
}

const cells = setOf('td th caption table');
const tableParts = setOf('table thead tbody tfoot tr td th caption');

/** What ends what, as in the HTML Standard, as far as what lies around both. */
const endings = [
	{begins: setOf('li'), ends: setOf('li p'), within: setOf('ul ol menu dir table td th')},
	{begins: setOf('dt dd'), ends: setOf('dt dd p'), within: setOf('dl table td th')},
	{begins: setOf('td th'), ends: setOf('td th'), within: setOf('table')},
	{begins: setOf('tr'), ends: setOf('tr'), within: setOf('table')},
	{begins: setOf('thead tbody tfoot'), ends: setOf('thead tbody tfoot tr caption'), within: setOf('table')},
	{
		begins: setOf(
			'p address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
				'header hgroup hr main menu nav ol pre section table ul',
		),
		ends: setOf('p'),
		within: setOf('table td th caption button object li blockquote div section article'),
	},
] as const;

/** Where a tag ends, -1 where that cannot be told; a sign within quotation marks does not end it. */
function endOfTag(html: string, start: number): number {
	const limit = Math.min(html.length, start + LONGEST_TAG);
	let quote = 0;
	let last = 0;
	for (let index = start; index < limit; index++) {
		const code = html.charCodeAt(index);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === GREATER) {
			return index;
		} else if ((code === DOUBLE || code === SINGLE) && last === EQUALS) {
			quote = code;
		}

		if (code > SPACE) last = code;
	}

	return -1;
}

const [SPACE, DOUBLE, SINGLE, EQUALS, GREATER] = [0x20, 0x22, 0x27, 0x3d, 0x3e] as const;

function attributesOf(source: string): string {
	if (!source.includes('=') && !/hidden|checked/.test(source)) return '';
	const seen = new Set<string>();
	let written = '';
	for (const [, key, double, single, bare] of source.matchAll(ATTRIBUTE)) {
		const name = key!.toLowerCase();
		if (!kept.has(name) || seen.has(name)) continue;
		seen.add(name);
		const value = (double ?? single ?? bare ?? '').trim();
		if (name === 'style') {
			const [, list] = /mso-list\s*:\s*([\w ]+)/i.exec(value) ?? [];
			if (list !== undefined) written += ` mso-list="${list.trim()}"`;
			if (!/none|hidden/i.test(value)) continue;
		}

		if (value.length <= LONGEST_VALUE) written += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
	}

	return written;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const LONGEST_VALUE = 4000;

/** Looks for what ends something; what was not found once is not looked for again. */
function finderIn(html: string): (ending: RegExp, from: number) => Range | null {
	const missing = new Set<string>();
	return (ending, from) => {
		if (missing.has(ending.source)) return null;
		ending.lastIndex = from;
		const found = ending.exec(html);
		if (found) return {start: found.index, end: ending.lastIndex};
		missing.add(ending.source);
		return null;
	};
}

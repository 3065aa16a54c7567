/**
 * The text of a page that is too much for any library: without tags, scripts and styles, a line for each block. Takes time
 * and memory that grow with the page, whatever it holds.
 */
export function plainOfHtml(html: string): string {
	const texts: string[] = [];
	let parts: string[] = [];
	const add = (part: string) => {
		if (parts.push(part) < MOST_PARTS) return;
		texts.push(parts.join(''));
		parts = [];
	};

	let isAfterBlock = true;
	let hidden = '';
	for (let at = 0; at < html.length; ) {
		const start = html.indexOf('<', at);
		const end = start < 0 ? html.length : start;
		if (end > at && hidden === '') {
			add(html.slice(at, end));
			isAfterBlock = false;
		}

		if (start < 0) break;
		const isComment = html.startsWith('<!--', start);
		const close = html.indexOf(isComment ? '-->' : '>', start);
		// What is never closed is text, but for its first sign.
		at = close < 0 ? html.length : close + (isComment ? 3 : 1);
		const name = isComment ? '' : nameAt(html, start + 1);
		if (hidden !== '') hidden = name === `/${hidden}` ? '' : hidden;
		else if (name === 'script' || name === 'style') hidden = name;
		if (!isAfterBlock && !inline.has(name.replace('/', ''))) {
			add('\n\n');
			isAfterBlock = true;
		}

		if (close < 0 && hidden === '') add(html.slice(start + 1));
	}

	texts.push(parts.join(''));
	return texts.join('').replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!);
}

/** Pieces that are joined at a time: millions of them take more memory than what they are pieces of. */
const MOST_PARTS = 4096;
const LONGEST_NAME = 12;
const inline = new Set([
	'a',
	'abbr',
	'b',
	'cite',
	'code',
	'em',
	'font',
	'i',
	'mark',
	'q',
	's',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'u',
]);
const entities: Readonly<Record<string, string>> = {nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

function nameAt(html: string, start: number): string {
	let end = start;
	while (end < start + LONGEST_NAME && /[a-z/]/i.test(html.charAt(end))) end++;
	return html.slice(start, end).toLowerCase();
}

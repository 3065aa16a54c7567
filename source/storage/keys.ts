import type {Article} from '../document/document.ts';

/**
 * Under what an article is remembered. The state of a text stands once, in a file named after the text, so a copy of the
 * text anywhere finds it and no second state can go out of date. An edited text has another key; then the names help:
 * a small file each, after the path and after the title, which says under what text the article was last read.
 */
export type Keys = {
	readonly text: string;
	/** Null for what has no place of its own, such as standard input. */
	readonly path: string | null;
	readonly title: string;
};

const slices = 16;
const sliceLength = 64;

/**
 * The keys of an article: 16 hexadecimal digits each, fit for a file name. `path` is absolute, or a URL, or null.
 *
 * A text's key is made of its length and 16 slices of it, which costs the same for 10 kB and for 100 MB. Two texts may
 * then share a key where they differ by a letter or two: rightly so, they are one article, and the anchor sees to the rest.
 */
export function articleKeys(article: Pick<Article, 'title' | 'text'>, path: string | null): Keys {
	return {
		text: hash(sample(article.text)),
		path: path === null ? null : hash(`path ${path}`),
		title: hash(`title ${article.title}`),
	};
}

/** Whether a value is a key: keys name files, and what else stands in a damaged file must not. */
export function isKey(value: unknown): value is string {
	return typeof value === 'string' && /^[\da-f]{16}$/.test(value);
}

function sample(text: string): string {
	if (text.length <= slices * sliceLength) return `${text.length} ${text}`;
	const stride = (text.length - sliceLength) / (slices - 1);
	const starts = Array.from({length: slices}, (_, index) => Math.floor(index * stride));
	return `${text.length} ${starts.map(start => text.slice(start, start + sliceLength)).join('')}`;
}

/**
 * 64 bits: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, in two lanes that start and multiply differently. Nobody
 * gains by a collision here, and node:crypto would cost 2.7 ms before the first paint.
 */
function hash(text: string): string {
	let one = 0x811c9dc5;
	let two = 0x9e3779b9;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		one = Math.imul(one ^ unit, 0x01000193);
		two = Math.imul(two ^ unit, 0x85ebca6b);
		two ^= two >>> 13;
	}

	return [one, two].map(lane => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

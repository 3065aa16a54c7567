import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseHtml} from '../../../source/document/formats/html.ts';
import {stopwatch} from '../../stopwatch.ts';
import {expectLaws} from '../outline.ts';

const megabyte = 2 ** 20;
const filled = (piece: string, bytes: number) => piece.repeat(Math.ceil(bytes / piece.length));

/** Pages that no library survives as they are: what they are made of, and how much of it. */
const pages: readonly (readonly [name: string, page: string])[] = [
	...['<div>', '<b>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<h1>', '<a href=x>', '<dl><dd>'].map(
		tag => [`${tag} nested 100,000 deep`, `${tag.repeat(100_000)}Fin.`] as const,
	),
	...['<div>', '<p>', '</div>', '<font>', '<br>', '<', '<a "', '<a b=">" ', '<!--', '<script>', '<select>', '<?'].map(
		tag => [`50 MB of ${tag}`, `Début. ${filled(tag, 50 * megabyte)}`] as const,
	),
	...['</div>', '<font>', '<', '<a "', '<!--', '<script>', '<select>', '<a b=">" '].map(
		tag => [`19 MB of ${tag}`, `Début. ${filled(tag, 19 * megabyte)}`] as const,
	),
	['an attribute of 19 MB', `<p class="${filled('a ', 19 * megabyte)}">Fin.`],
	['100,000 attributes', `<p ${Array.from({length: 100_000}, (_, index) => `a${index}=1`).join(' ')}>Fin.`],
	['20,000 paragraphs 100 deep', `${'<div class=share>'.repeat(100)}${'<p>Un mot.'.repeat(20_000)}`],
	['20,000 links in a paragraph', `<p>${'<a href=x>un</a> mot '.repeat(10_000)}`],
	['20,000 tags in a paragraph', `<p>${'<a class=tag>un</a>'.repeat(20_000)}`],
	['20,000 cells', `<table>${`<tr>${'<td>un'.repeat(10)}`.repeat(2000)}</table>`],
	['20,000 raised numbers', `<p>${'<sup>1</sup>'.repeat(20_000)}`],
];

/** Milliseconds for any of them, where other tests run beside; alone none takes more than four seconds. */
const limit = 20_000;

describe('a page made to be too much', () => {
	test.each(pages)(
		'is an article or one sentence, in little time and memory: %s',
		(name, page) => {
			const worked = stopwatch();
			const before = process.memoryUsage().rss;
			try {
				const {article} = parseHtml(page, {name});
				expectLaws({...article, blocks: article.blocks.slice(0, 0), marks: [], text: ''});
				expect(article.text).toMatch(/Fin\.|Début\.|mot|un|[1¹]/);
			} catch (error) {
				expect(error).toMatchObject({exitCode: 1});
			}

			expect(worked()).toBeLessThan(limit);
			expect(process.memoryUsage().rss - before).toBeLessThan(700 * megabyte);
		},
		2 * limit,
	);
});

test('any soup of tags is an article that keeps every promise, or one sentence', () => {
	const names =
		'html head body p div a b h1 h2 ul li table tr td th pre code script style title svg form footer nav'.split(' ');
	const piece = fc.oneof(
		fc.constantFrom(...names.flatMap(name => [`<${name}>`, `</${name}>`, `<${name} class="share" href='a"`])),
		fc.constantFrom('<', '>', '"', "'", '&amp;', '&#0;', '&#xD800;', '<!--', '-->', '<![CDATA[', ']]>', '\0', '<?xml'),
		fc.string({maxLength: 8}),
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			try {
				expectLaws(parseHtml(pieces.join(''), {name: 'soup.html'}).article);
			} catch (error) {
				if ((error as {exitCode?: number}).exitCode !== 1) throw error;
			}
		}),
		{numRuns: 300},
	);
});

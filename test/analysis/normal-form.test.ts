/** What texts write in several ways is read in one: the same quotations, speakers and people, in the places where they stand. */
import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import type {Analysis} from '../../source/analysis/analysis.ts';
import {normalForm} from '../../source/analysis/normal-form.ts';
import type {Article} from '../../source/document/document.ts';
import type {Range} from '../../source/text/range.ts';
import {readMarked} from './marked.ts';

const ways: Readonly<Record<string, (text: string) => string>> = {
	'accents that are characters': text => text.normalize('NFD'),
	'soft hyphens': text => text.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00AD$2'),
	'zero-width spaces': text => text.replaceAll(' ', ' \u200B'),
	'marks of direction': text => text.replaceAll(/([«“"])/g, '\u200E$1'),
	'hyphens that do not break': text => text.replaceAll('-', '\u2011'),
	'hyphens of Unicode': text => text.replaceAll('-', '\u2010'),
	'acute accents for apostrophes': text => text.replaceAll(/(\p{L})[’'](?=[\p{L}«“])/gu, '$1´'),
	'modifier letters for apostrophes': text => text.replaceAll(/(\p{L})[’'](?=[\p{L}«“])/gu, '$1\u02BC'),
	'turned apostrophes': text => text.replaceAll(/(\p{L})[’'](?=\p{L})/gu, '$1‘'),
	ligatures: text => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
};

/** What is left of a text when it is written in one way. */
const plain = (text: string) => normalForm(written(text, same => same)).article.text.replaceAll("'", '’');

/** A text of one block for each of its lines, written in another way. */
function written(text: string, way: (line: string) => string): Article {
	const lines = text.split('\n').map(way);
	let start = 0;
	const blocks = lines.map(line => {
		const block = {kind: 'paragraph' as const, level: 0, start, end: start + line.length};
		start = block.end + 1;
		return block;
	});
	return {title: 'Sans titre', language: 'fr', text: lines.join('\n'), blocks, marks: []};
}

function told({quotations, people}: Analysis, {text}: Article): unknown {
	const words = ({start, end}: Range) => plain(text.slice(start, end));
	return {
		quotations: quotations.map(({speaker, kind, reason, ...range}) => [
			words(range),
			kind,
			plain(speaker ?? ''),
			reason,
		]),
		people: people.map(({name, mentions}) => [plain(name), mentions.map(words)]),
	};
}

const place = new URL('../articles/studied/fr/', import.meta.url);
const texts = readdirSync(place)
	.slice(0, 12)
	.map(name => readMarked(readFileSync(new URL(name, place), 'utf8')).article.text)
	.filter(text => normalForm(written(text, same => same)).article.text === text);

test.each(Object.entries(ways))('the same findings with %s', (_, way) => {
	expect(texts.length).toBeGreaterThan(8);
	for (const text of texts) {
		const article = written(text, way);
		expect(article.text).not.toBe(text);
		const straight = written(text, same => same);
		expect(told(analyse(article), article)).toEqual(told(analyse(straight), straight));
	}
});

test('a range of the normal form ends before what nobody sees, and takes whole characters', () => {
	const {article, original} = normalForm(written('\u200Bne\u0301 a\u0300\u00AD l´e\uFB03', same => same));
	expect(article.text).toBe('né à l’effi');
	const shown = (start: number, end: number) => {
		const range = original({start, end});
		return `${range.start}-${range.end}`;
	};

	expect([shown(0, 2), shown(3, 4), shown(5, 7), shown(7, 11), shown(9, 10)]).toEqual([
		'1-4',
		'5-7',
		'9-11',
		'11-13',
		'12-13',
	]);
});

test('an opening mark stays one, and so does an accent that stands alone', () => {
	const text = '‘Oui’, dit-il. rock ‘n’ roll, 5′ 10″, `a`, ´, \u0301 \n\u0301';
	expect(normalForm(written(text, same => same)).article.text).toBe(text);
});

test('ranges lie in the text, in order, whatever stands in it', () => {
	const pieces = fc.constantFrom('a', 'e\u0301', '\u00AD', '\u200B', 'ﬃ', '\u2011', '´', ' ', '\ud83d', '\u0301', '\n');
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 30}), list => {
			const given = written(list.join(''), same => same);
			const {article, original} = normalForm(given);
			for (const [index, block] of article.blocks.entries()) {
				const {start, end} = original(block);
				expect(plain(given.text.slice(start, end))).toBe(article.text.slice(block.start, block.end));
				expect(article.text.slice(block.start, block.end)).not.toContain('\n');
				expect(start).toBeGreaterThanOrEqual(given.blocks[index]!.start);
			}

			let last = 0;
			for (let at = 0; at < article.text.length; at++) {
				const {start, end} = original({start: at, end: at + 1});
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(given.text.length);
				expect(start).toBeGreaterThanOrEqual(last);
				last = start;
			}
		}),
	);
});

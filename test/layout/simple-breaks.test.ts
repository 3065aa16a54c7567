import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultSettings} from '../../source/app/settings.ts';
import {firstTools} from '../../source/cli/tools.ts';
import {parse} from '../../source/document/parse.ts';
import {fullBreaks} from '../../source/layout/full-breaks.ts';
import {needsFullBreaks, simpleBreaks} from '../../source/layout/simple-breaks.ts';
import {isNarrow} from '../../source/text/narrow.ts';

const alphabet = Array.from({length: 0x2300}, (_, code) => String.fromCharCode(code)).filter(isNarrow);

/** One character of each kind that behaves differently. */
const kinds = [...'()}«»’"!?/,.:$€%°1a-|–´—…\u00a0\u202f\u2009 é'];

const sample = `Il a dit : « Non ! » – puis, à 20 h 30, il est parti (avec 1 000,50 € en poche)… Vingt-et-un pour cent,
peut-être 21 % ; l’après-midi, “un” [autre] jour. Voir https://example.org/a-b/c?d=e&f=1#g ou nom@example.org.
She said, "It's 3/4 of a mile — well-known, isn't it?" and left; the $5-a-day plan (2019–2021) ended at 5 p.m.`;

describe('simple breaks are those of the whole algorithm', () => {
	it('between any two characters, with and without spaces', () => {
		const differing = alphabet.flatMap(a =>
			kinds.flatMap(b => [`${a}${b}`, `${b}${a}`, `${a} ${b}`, `${b}  ${a}`, ` ${a}`].filter(text => !same(text))),
		);
		expect(differing).toEqual([]);
	});

	it('among any three kinds of characters', () => {
		const differing = kinds.flatMap(a => kinds.flatMap(b => kinds.map(c => a + b + c).filter(text => !same(text))));
		expect(differing).toEqual([]);
	});

	it('in any text of them', () => {
		const character = fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...alphabet));
		fc.assert(
			fc.property(fc.array(character, {maxLength: 60}), characters => {
				const text = characters.join('');
				expect(simpleBreaks(text)).toEqual(fullBreaks(text));
			}),
			{numRuns: 2000},
		);
	});

	it.each(sample.split('\n'))('in a line of prose: %s', line => {
		expect(simpleBreaks(line)).toEqual(fullBreaks(line));
		expect(simpleBreaks(line).length).toBeGreaterThan(10);
	});
});

it('tells which texts need the whole algorithm', () => {
	expect(needsFullBreaks('« Où est l’œuf ? » – 5 €')).toBe(false);
	expect(needsFullBreaks('日本')).toBe(true);
	expect(needsFullBreaks('bravo 👏')).toBe(true);
	expect(needsFullBreaks('e\u0301te\u0301')).toBe(true);
});

it('does for the bundled article, whose first page waits for no tool', async () => {
	const name = 'rachat-twitter-moderation.md';
	const source = readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');
	const {article} = await parse(source, {name});
	expect(article.blocks.length).toBeGreaterThan(10);
	expect(await firstTools(article, defaultSettings)).toEqual({});
});

function same(text: string): boolean {
	return simpleBreaks(text).join() === fullBreaks(text).join();
}

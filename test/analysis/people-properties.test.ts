import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findPeople} from '../../source/analysis/people.ts';
import type {Article} from '../../source/document/document.ts';
import {assertRange, compareRanges, overlaps} from '../../source/text/range.ts';
import {readMarked} from './marked.ts';

const folder = new URL('people-articles/', import.meta.url);
const texts = readdirSync(folder).map(file => readMarked(readFileSync(new URL(file, folder), 'utf8')).article.text);
const languages = fc.constantFrom('fr', 'en', 'und');

/** An article of one paragraph a line. */
function articleOf(text: string, language: string): Article {
	let start = 0;
	const blocks = text.split('\n').map(line => {
		const block = {start, end: start + line.length, kind: 'paragraph', level: 0} as const;
		start = block.end + 1;
		return block;
	});
	return {title: '?', language, text, blocks, marks: []};
}

/** Finds the people of a text and expects what holds for those of any. */
function findLawfully(text: string, language: string): void {
	const people = findPeople(articleOf(text, language), languageFor(language));
	const mentions = people.flatMap(person => person.mentions).sort(compareRanges);
	for (const [index, mention] of mentions.entries()) {
		assertRange(mention, text.length);
		expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
		expect(text.slice(mention.start, mention.end)).not.toContain('\n');
		expect(index > 0 && overlaps(mentions[index - 1]!, mention)).toBe(false);
	}

	for (const {name, mentions: own} of people) {
		expect(name.trim()).not.toBe('');
		expect(own.length).toBeGreaterThan(0);
		expect(own).toEqual([...own].sort(compareRanges));
	}

	const firsts = people.map(person => person.mentions[0]!.start);
	expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
}

test('marks between names in capitals are no name', () => {
	expect(() => findPeople(articleOf("T 'HOOG' MORT", 'fr'), languageFor('fr'))).not.toThrow();
});

test('any string of code units', () => {
	fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), languages, findLawfully));
});

test('lone surrogates, marks and capitals in any order', () => {
	const pieces = fc.constantFrom(
		'\uD83D',
		'\uDC00',
		'É',
		'A',
		'de ',
		'van ',
		'Jean ',
		'M. ',
		'“',
		'"',
		' ',
		"'",
		'’',
		'-',
		'.',
		',',
		'@a',
		'III',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 60}), languages, (list, language) =>
			findLawfully(list.join(''), language),
		),
	);
});

test('articles cut and spliced anywhere', () => {
	const cut = fc.record({text: fc.constantFrom(...texts), from: fc.nat(3000), length: fc.nat(400)});
	const spliced = fc
		.array(cut, {maxLength: 8})
		.map(list => list.map(({text, from, length}) => text.slice(from, from + length)).join(''));
	fc.assert(fc.property(spliced, languages, findLawfully));
});

test.each([
	['one name', 'Abcd '.repeat(100_000)],
	['names in a list', Array.from({length: 100_000}, (_, i) => `A${letters(i)}`).join(', ')],
	['people of one first name', Array.from({length: 20_000}, (_, i) => `Jean B${letters(i)} rit. Jean dort.`).join(' ')],
	['handles of people', Array.from({length: 20_000}, (_, i) => `@u${i} (Jean B${letters(i)})`).join(' ')],
	['initials', 'A. '.repeat(100_000)],
	['quotation marks', 'Jean "'.repeat(100_000)],
])('a paragraph of %s takes no longer than its length asks for', (_, text) => {
	const time = (part: string) => {
		const start = performance.now();
		findLawfully(part, 'fr');
		return performance.now() - start;
	};

	time(text.slice(0, text.length / 8));
	const eighth = time(text.slice(0, text.length / 8));
	// Eight times as long in linear time, sixty-four times in quadratic; the rest is room for a busy machine.
	expect(time(text)).toBeLessThan(30 * Math.max(eighth, 20));
});

/** A number in small letters. */
function letters(number: number): string {
	return [...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('');
}

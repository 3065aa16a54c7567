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

import {describe, expect, it} from 'vitest';
import {countWords, minutesLeft} from '../../source/layout/reading-time.ts';
import {articleOf} from './typeset.ts';

describe('words', () => {
	it.each([
		['Le chat dort.', 3],
		['« Quoi ? » – dit-il, le 3 mai : 1 200 € !', 7],
		['L’été, à Nice…', 3],
		['', 0],
		['— … !', 0],
		['\u00a0un\u202fdeux\ttrois\u00a0', 3],
	])('%s', (text, words) => {
		expect(countWords(articleOf([text])).before).toEqual([0, words]);
	});

	it('are counted by block', () => {
		expect(countWords(articleOf(['un deux', 'trois', ''])).before).toEqual([0, 2, 3, 3]);
	});
});

describe('minutes left', () => {
	const page = 'mot '.repeat(214).trim();
	const words = countWords(articleOf([page, page, page]));
	const {text} = words.article;

	it('are those of what is still to read, rounded up', () => {
		expect(minutesLeft(words, 0)).toBe(3);
		expect(minutesLeft(words, page.length + 1)).toBe(2);
		expect(minutesLeft(words, page.length / 2)).toBe(3);
		expect(minutesLeft(words, text.length - 4)).toBe(1);
		expect(minutesLeft(words, text.length)).toBe(0);
	});

	it('depend on the language', () => {
		expect(minutesLeft(countWords(articleOf(['word '.repeat(238).trim()], 'en')), 0)).toBe(1);
		expect(minutesLeft(countWords(articleOf(['mot '.repeat(238).trim()], 'fr')), 0)).toBe(2);
		expect(minutesLeft(countWords(articleOf(['slovo '.repeat(239).trim()], 'cs')), 0)).toBe(2);
	});

	it('are none for an empty article', () => {
		expect(minutesLeft(countWords(articleOf([])), 0)).toBe(0);
	});
});

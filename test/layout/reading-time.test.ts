import {describe, expect, it} from 'vitest';
import {minutesLeft} from '../../source/layout/reading-time.ts';
import {articleOf} from './typeset.ts';

describe('minutes left', () => {
	const page = 'mot '.repeat(214).trim();
	const article = articleOf([page, page, page]);
	const {text} = article;

	it('are those of what is still to read, rounded up', () => {
		expect(minutesLeft(article, 0)).toBe(3);
		expect(minutesLeft(article, page.length + 1)).toBe(2);
		expect(minutesLeft(article, page.length / 2)).toBe(3);
		expect(minutesLeft(article, text.length - 4)).toBe(1);
		expect(minutesLeft(article, text.length)).toBe(0);
	});

	it('depend on the language', () => {
		expect(minutesLeft(articleOf(['word '.repeat(238).trim()], 'en'), 0)).toBe(1);
		expect(minutesLeft(articleOf(['mot '.repeat(238).trim()], 'fr'), 0)).toBe(2);
		expect(minutesLeft(articleOf(['slovo '.repeat(239).trim()], 'cs'), 0)).toBe(2);
	});

	it.each([
		['Le chat dort. ', 3],
		['« Quoi ? » – dit-il, le 3 mai : 1 200 € ! ', 7],
		['L’été, à Nice… ', 3],
		['— … ! ', 0],
		['\u00a0un\u202fdeux\ttrois\u00a0 ', 3],
	])('go by words: “%s”', (text, words) => {
		const times = Math.floor(4000 / text.length);
		expect(minutesLeft(articleOf([text.repeat(times)]), 0)).toBe(Math.ceil((words * times) / 214));
	});

	it('of a long text are guessed by its next words, and by as many more as follow', () => {
		const long = articleOf([page.repeat(40)]);
		expect(minutesLeft(long, 0)).toBeCloseTo(40, -1);
		expect(minutesLeft(article, 0, 2 * text.length)).toBe(9);
	});

	it('are none for an empty article', () => {
		expect(minutesLeft(articleOf([]), 0)).toBe(0);
	});
});

import {describe, expect, test} from 'vitest';
import {makeReading} from '../../source/app/reading.ts';
import {placeOf} from '../../source/app/skimming.ts';
import {readMarked} from '../analysis/marked.ts';
import {council} from './articles.ts';
import {numbered, openReader, stateOf} from './reader.ts';

describe('an article opens', () => {
	test('at its first line, nothing selected, nothing searched', () => {
		const state = stateOf(numbered(50));
		expect(state).toMatchObject({top: 0, anchor: 0, selection: null, search: null, skimmed: null, before: null});
		expect(state.view).toEqual({kind: 'article'});
	});

	test('at the line of the kept place, even in the middle of a page', () => {
		const {text} = numbered(50).article;
		const reader = openReader(numbered(50), {anchor: text.indexOf('line 14')});
		expect(reader.firstRow()).toBe('line 14');
	});

	test('on the last page where the kept place is the end', () => {
		const reader = openReader(numbered(50), {anchor: numbered(50).article.text.length});
		expect(reader.rows()).toContain('line 50');
		expect(reader.firstRow()).toBe('line 41');
	});
});

describe('the place that is kept', () => {
	test('is the first word shown', () => {
		const reader = openReader(numbered(50));
		reader.press('1', '3', 'j');
		expect(numbered(50).article.text.slice(placeOf(reader.state()))).toMatch(/^line 14\n/);
	});

	test('is the one before a search that is still being typed', () => {
		const reader = openReader(numbered(50));
		reader.press('5', 'j', '/');
		reader.type('line 44');
		expect(numbered(50).article.text.slice(placeOf(reader.state()))).toMatch(/^line 6\n/);
	});

	test('survives lists and help', () => {
		const reader = openReader(council, {columns: 60, rows: 8});
		reader.press('Space');
		const place = placeOf(reader.state());
		expect(place).toBeGreaterThan(0);
		reader.press('t', 'G');
		expect(placeOf(reader.state())).toBe(place);
		reader.press('?');
		expect(placeOf(reader.state())).toBe(place);
	});
});

test('a reading has all mentions of all people in the order of the text', () => {
	const {article, quotations, people} = readMarked('<p>Ana Roy</p> et <p>Luc Gil</p>, puis <p of="Ana Roy">Ana</p>.');
	const {mentions} = makeReading(article, {quotations, people});
	expect(mentions.map(({start, end, person}) => [article.text.slice(start, end), person])).toEqual([
		['Ana Roy', 0],
		['Luc Gil', 1],
		['Ana', 0],
	]);
});

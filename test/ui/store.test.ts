import {describe, expect, test, vi} from 'vitest';
import {firstLook} from '../../source/analysis/first-look.ts';
import type {Effect} from '../../source/app/effect.ts';
import {makeReading} from '../../source/app/reading.ts';
import {makeStore} from '../../source/ui/store.ts';
import {council} from '../app/articles.ts';
import {numbered, stateOf} from '../app/reader.ts';

function open() {
	const effects: Effect[] = [];
	return {store: makeStore(stateOf(numbered(50)), {}, effect => effects.push(effect)), effects};
}

describe('the store', () => {
	test('holds the state, which a key changes', () => {
		const {store} = open();
		store.press('j');
		expect(store.state().top).toBe(1);
	});

	test('takes Alt and a key that has no meaning of its own for Esc and that key', () => {
		const {store, effects} = open();
		for (const key of ['?', 'Alt-j']) store.press(key);
		expect(store.state().view.kind).toBe('article');
		expect(store.state().top).toBe(1);
		store.press('Alt-q');
		expect(effects.at(-1)).toEqual({kind: 'quit'});
	});

	test('calls back after each change, and only then', () => {
		const {store} = open();
		const listener = vi.fn(() => store.state().top);
		const stop = store.subscribe(listener);
		store.press('j');
		store.press('j');
		expect(listener.mock.results.map(({value}) => value)).toEqual([1, 2]);
		store.dispatch({kind: 'help-drawn', lines: []});
		expect(listener).toHaveBeenCalledTimes(2);
		stop();
		store.press('j');
		expect(listener).toHaveBeenCalledTimes(2);
	});

	test('hands effects on after the listeners have seen the state', () => {
		const order: string[] = [];
		const store = makeStore(stateOf(numbered(50)), {}, ({kind}) => order.push(kind));
		store.subscribe(() => order.push('seen'));
		store.press('y');
		store.press('q');
		expect(order).toEqual(['seen', 'copy', 'seen', 'quit']);
	});

	test('uses tools as soon as they are there', () => {
		const tools: {hyphenator?: {language: string; hyphenate: (word: string) => number[]}} = {};
		const text = numbered(1);
		const store = makeStore(stateOf(text), tools, () => {});
		tools.hyphenator = {language: 'fr', hyphenate: () => []};
		expect(() => store.dispatch({kind: 'typeset'})).not.toThrow();
		expect(store.state().layout.lines).toHaveLength(1);
	});
});

test('keys that ask who speaks wait for the analysis, those after them too, and only quitting does not', () => {
	const {article, quotations, people} = council;
	const unknown = makeReading(article, firstLook(article), false);
	const effects: string[] = [];
	const store = makeStore(stateOf(unknown, {rows: 14}), {}, ({kind}) => effects.push(kind));
	for (const key of ['j', 'Tab', 'x', 'k']) store.press(key);
	expect(store.state().top).toBe(1);
	store.press('q');
	expect(effects).toEqual(['quit']);
	store.dispatch({kind: 'analysed', part: 0, analysis: {quotations, people}});
	const known = makeStore(stateOf(council, {rows: 14}), {}, () => {});
	for (const key of ['j', 'Tab', 'x', 'k']) known.press(key);
	expect(store.state().selection).toEqual(known.state().selection);
	expect(store.state().top).toBe(known.state().top);
});

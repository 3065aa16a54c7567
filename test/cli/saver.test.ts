import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {keepPlace} from '../../source/cli/saver.ts';
import type {Problem} from '../../source/document/document.ts';
import {makeStore} from '../../source/ui/store.ts';
import {numbered, openReader} from '../app/reader.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A reader whose place is kept: the offsets that were saved, each with its millisecond. */
function keep(problems: readonly Problem[] = []) {
	const first = openReader(numbered(100), {columns: 40, rows: 12}).state();
	const store = makeStore(first, {}, () => {});
	const begun = performance.now();
	const saves: Array<readonly [milliseconds: number, offset: number]> = [];
	const saver = keepPlace({
		book: {title: 'Lines'},
		about: {},
		store,
		places: {
			save({offset}) {
				saves.push([Math.round(performance.now() - begun), offset]);
				return {problems, isBusy: false, isKept: problems.length === 0};
			},
		},
		first: first.settings,
		remembered: {},
	});
	return {store, saves, saver};
}

test('a move alone is saved as soon as its page has had time to be shown, and once', () => {
	const {store, saves} = keep();
	store.press('Space');
	expect(saves).toEqual([]);
	vi.advanceTimersByTime(1000);
	expect(saves).toEqual([[20, store.state().anchor]]);

	store.press('Space');
	vi.advanceTimersByTime(1000);
	expect(saves).toHaveLength(2);
	expect(saves[1]).toEqual([1020, store.state().anchor]);
});

test('a key held down saves every 150 ms, and the last place of all', () => {
	const {store, saves} = keep();
	for (let time = 0; time < 600; time += 30) {
		store.press('j');
		vi.advanceTimersByTime(30);
	}

	vi.advanceTimersByTime(1000);
	expect(saves.map(([time]) => time)).toEqual([20, 170, 320, 470, 620]);
	expect(saves.at(-1)![1]).toBe(store.state().anchor);
});

test('nothing is saved by itself once all has been saved for the last time', () => {
	const {store, saves, saver} = keep();
	store.press('Space');
	saver.end();
	vi.advanceTimersByTime(1000);
	expect(saves).toHaveLength(1);
});

test('that nothing can be kept is shown for a second, whatever keys are pressed, and until the next one then', () => {
	const {store} = keep([{message: 'Nothing can be kept.'}]);
	store.press('Space');
	vi.advanceTimersByTime(20);
	expect(store.state().message).toBe('Nothing can be kept.');
	for (const key of ['j', 'Space', 'k']) {
		vi.advanceTimersByTime(300);
		store.press(key);
		expect(store.state().message).toBe('Nothing can be kept.');
	}

	store.press('G');
	store.press('Space');
	expect(store.state().message).toMatch(/end/i);
	vi.advanceTimersByTime(200);
	store.press('k');
	expect(store.state().message).toBeNull();
	vi.advanceTimersByTime(1000);
	expect(store.state().message).toBeNull();
});

import {describe, expect, test, vi} from 'vitest';

const terminal = vi.hoisted(() => ({level: 3 as 1 | 2 | 3 | null}));

vi.mock('chalk', async original => ({
	...(await original<typeof import('chalk')>()),
	get supportsColor() {
		return terminal.level === null ? false : {level: terminal.level};
	},
}));

const {coloursOf, printColoursOf} = await import('../../source/screen/colours.ts');

/** The colours for what a terminal can, what the environment says and what was asked for. */
function colours(level: typeof terminal.level, environment: Record<string, string>, wish: 'auto' | 'always' | 'never') {
	terminal.level = level;
	return coloursOf(environment, wish);
}

describe('colours', () => {
	test('are as many as the terminal has', () => {
		expect([null, 1, 2, 3].map(level => colours(level as 1, {}, 'auto'))).toEqual([0, 1, 2, 3]);
	});

	test('are none where NO_COLOR says so, but an empty NO_COLOR says nothing', () => {
		expect(colours(3, {NO_COLOR: '1'}, 'auto')).toBe(0);
		expect(colours(3, {NO_COLOR: ''}, 'auto')).toBe(3);
	});

	test('come back where they are forced', () => {
		expect(colours(3, {NO_COLOR: '1', FORCE_COLOR: '3'}, 'auto')).toBe(3);
		expect(colours(2, {NO_COLOR: '1'}, 'always')).toBe(2);
		expect(colours(null, {}, 'always')).toBe(1);
	});

	test('are none where none are wanted', () => {
		expect(colours(3, {FORCE_COLOR: '3'}, 'never')).toBe(0);
	});
});

describe('the styles of a printed article', () => {
	const printed = (environment: Record<string, string>, wish: 'auto' | 'always' | 'never', isTerminal: boolean) => {
		terminal.level = 3;
		return printColoursOf(environment, wish, isTerminal);
	};

	test('are those of the terminal', () => {
		expect(printed({}, 'auto', true)).toBe(3);
		expect(printed({NO_COLOR: '1'}, 'auto', true)).toBe(0);
	});

	test('are left out of a pipe, unless they are forced or asked for', () => {
		expect(printed({}, 'auto', false)).toBeNull();
		expect(printed({FORCE_COLOR: '3'}, 'auto', false)).toBe(3);
		expect(printed({}, 'always', false)).toBe(3);
		for (const value of ['0', 'false']) expect(printed({FORCE_COLOR: value}, 'auto', false)).toBeNull();
	});

	test('are none where none are wanted', () => {
		expect(printed({FORCE_COLOR: '3'}, 'never', true)).toBeNull();
	});
});

import {describe, expect, test, vi} from 'vitest';

const terminal = vi.hoisted(() => ({level: 3 as 1 | 2 | 3 | null}));

vi.mock('chalk', async original => ({
	...(await original<typeof import('chalk')>()),
	get supportsColor() {
		return terminal.level === null ? false : {level: terminal.level};
	},
}));

const {coloursOf} = await import('../../source/screen/colours.ts');

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

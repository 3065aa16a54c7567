import {describe, expect, test} from 'vitest';
import {type StyleName, styleNames} from '../../source/app/rows.ts';
import {themeNames} from '../../source/app/settings.ts';
import type {Colours} from '../../source/app/state.ts';
import {linesOf} from '../../source/screen/lines.ts';
import {themes} from '../../source/screen/themes/themes.ts';
import {numbered, stateOf} from '../app/reader.ts';

const colours = [0, 1, 2, 3] as const satisfies readonly Colours[];

/** The bytes that draw a word in some styles. */
function drawn(styles: readonly StyleName[], theme: (typeof themeNames)[number], level: Colours): string {
	const state = stateOf(numbered(1), {theme, colours: level});
	return linesOf({left: 0, rows: [[{text: 'mot', styles}]], status: []}, state).rows[0]!;
}

/** What a reader must be able to tell apart. */
const looks: Readonly<Record<string, readonly StyleName[]>> = {
	text: ['text'],
	quotation: ['text', 'quotation'],
	person: ['text', 'person'],
	'person in a quotation': ['text', 'quotation', 'person'],
	highlight: ['text', 'highlight'],
	hit: ['text', 'hit'],
	'current hit': ['text', 'current-hit'],
	'selected quotation': ['text', 'quotation', 'selected'],
	'selected person': ['text', 'person', 'selected'],
	'person in the selected quotation': ['text', 'quotation', 'person', 'selected'],
};

describe.each(themeNames)('in the theme %s', theme => {
	test.each(colours)('with %i colours all that matters looks different', level => {
		const byBytes = new Map<string, string>();
		for (const [name, styles] of Object.entries(looks)) {
			const bytes = drawn(styles, theme, level);
			expect([name, byBytes.get(bytes)]).toEqual([name, undefined]);
			byBytes.set(bytes, name);
		}
	});

	test.each(styleNames.filter(name => !/hit|chosen|status/.test(name)))('a hit in %s is seen', name => {
		for (const level of colours) {
			expect(drawn([name, 'hit'], theme, level)).not.toBe(drawn([name], theme, level));
			expect(drawn([name, 'hit'], theme, level)).not.toBe(drawn([name, 'current-hit'], theme, level));
		}
	});

	test('a selected highlight looks different from one that is not', () => {
		for (const level of colours) {
			expect(drawn(['text', 'highlight', 'selected'], theme, level)).not.toBe(
				drawn(['text', 'highlight'], theme, level),
			);
		}
	});

	test('what is no speech looks different from what is', () => {
		for (const level of colours) {
			expect(drawn(['text', 'quotation', 'not-speech'], theme, level)).not.toBe(
				drawn(['text', 'quotation'], theme, level),
			);
		}
	});

	test('no style but plain text is left without a look', () => {
		expect(Object.values(themes[theme]).filter(look => Object.keys(look).length === 0)).toEqual([]);
	});
});

test('without colours no colour is written, whatever the theme', () => {
	for (const theme of themeNames) {
		for (const styles of Object.values(looks)) {
			expect(drawn(styles, theme, 0)).not.toMatch(/\u001b\[(?:3[0-8]|9[0-7]|38;)/);
		}
	}
});

test('auto is the theme of the background, where that is known', () => {
	for (const background of ['dark', 'light'] as const) {
		const state = {...stateOf(numbered(1), {theme: 'auto', colours: 3}), background};
		const {rows} = linesOf({left: 0, rows: [[{text: 'mot', styles: ['quotation']}]], status: []}, state);
		expect(rows[0]).toBe(drawn(['quotation'], background, 3));
	}
});

/** The colours of letters of a theme where there are 256 or more, on the terminal's own background. */
const coloursIn = (theme: (typeof themeNames)[number]) =>
	Object.entries(themes[theme]).flatMap(([name, {colour, background}]) =>
		colour && !background ? [[name, colour] as const] : [],
	);

describe('contrast by WCAG 2', () => {
	test.each([
		['auto', '#000000', 4.5],
		['auto', '#ffffff', 4.5],
		['dark', '#000000', 7],
		['dark', '#1e1e1e', 7],
		['dark', '#282c34', 4.5],
		['dark', '#002b36', 4.5],
		['light', '#ffffff', 7],
		['light', '#fdf6e3', 4.5],
	] as const)('of the theme %s against %s is at least %d : 1', (theme, background, least) => {
		for (const [name, colour] of coloursIn(theme)) {
			expect([name, colour, contrast(colour, background) >= least]).toEqual([name, colour, true]);
		}
	});

	test.each([...themeNames.map(theme => [theme, 4.5] as const), ['contrast', 7]] as const)(
		'of letters on a background of the theme %s is at least %d : 1',
		(theme, least) => {
			const {colour: letters = '#000000', background: page} = themes[theme].text ?? {};
			for (const [name, {colour = letters, background = page}] of Object.entries(themes[theme])) {
				expect([name, !background || contrast(colour, background) >= least]).toEqual([name, true]);
			}
		},
	);

	test.each(['sepia', 'contrast'] as const)('the theme %s, which has a page of its own, has nothing faint', theme => {
		expect(Object.values(themes[theme]).filter(({isFaint}) => isFaint)).toEqual([]);
		expect(themes[theme].text?.background).toBeDefined();
	});

	test('the formula gives what the recommendation gives', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});
});

test('every colour is one of the 6 × 6 × 6 cube, so that 256 colours show it as it is', () => {
	for (const theme of themeNames) {
		const colours = Object.entries(themes[theme]).flatMap(([name, {colour, background}]) =>
			[colour, background].flatMap(each => (each ? [[name, each] as const] : [])),
		);
		for (const [name, colour] of colours) {
			expect([name, colour]).toEqual([name, expect.stringMatching(/^#(?:00|5f|87|af|d7|ff){3}$/)]);
		}
	}
});

/** Contrast ratio of two colours as "#rrggbb": 1 to 21. */
function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map(at => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

import {type Row, type Screen, type StyleName, styleNames} from '../app/rows.ts';
import type {ThemeName} from '../app/settings.ts';
import type {State} from '../app/state.ts';
import {width} from '../text/width.ts';
import {codes, type Modifier, type Sgr} from './codes.ts';
import type {Look, Theme} from './look.ts';
import {themes} from './themes/themes.ts';

/** A screen as lines with their styles, ready to be written; `left` cells stay free before each but the status. */
export type Lines = {readonly left: number; readonly rows: readonly string[]; readonly status: readonly string[]};

/** The lines of a screen. The same for the first page and for every page after it. */
export function linesOf(screen: Screen, state: State): Lines {
	const {theme, level} = paintOf(state);
	const {size} = state;
	const styled = (row: Row) =>
		row.map(({text, styles}) => text && wrapped(text, wrapOf(text.trim() === '', styles, theme, level))).join('');
	const status = screen.status.map(styled);
	if (!themes[theme].text?.background) return {left: screen.left, rows: screen.rows.map(styled), status};
	// A theme with a page of its own colours the page from edge to edge.
	const blank = (cells: number) => ({text: ' '.repeat(Math.max(0, cells)), styles: ['text']}) as const;
	const margin = blank(screen.left);
	const rows = screen.rows.map(row => {
		const used = row.reduce((sum, {text}) => sum + drawnWidth(text), screen.left);
		return styled([margin, ...row, blank(size.columns - used)]);
	});
	return {left: 0, rows, status};
}

/**
 * The last row of the terminal, below so many of a screen, which leaves it free: of the page's own colour, where the theme
 * has one. Its last cell is not written but erased, so that nothing can scroll.
 */
export function lastRow(state: State, above: number): string {
	const {theme, level} = paintOf(state);
	const {columns, rows} = state.size;
	if (!themes[theme].text?.background || above !== rows - 1) return '';
	return wrapped(`${' '.repeat(Math.max(0, columns - 1))}\u001B[K`, wrapOf(true, ['text'], theme, level));
}

/** The theme, and how many colours it is written in. */
function paintOf({settings, colours, background}: State): {readonly theme: ThemeName; readonly level: 1 | 2 | 3} {
	// Without colours the terminal still has bold, underline and inverse.
	if (colours === 0) return {theme: 'mono', level: 1};
	return {theme: settings.theme === 'auto' ? (background ?? 'auto') : settings.theme, level: colours};
}

/** The cells that a text takes on the screen, with the styles that stand in it: the help comes with its own. */
export function drawnWidth(text: string): number {
	return width(text.replace(/\u001B\[[\d;]*m/g, ''));
}

/** What stands before and after a text. */
type Wrap = readonly [before: string, after: string];

function wrapped(text: string, [before, after]: Wrap): string {
	return before + text + after;
}

/** Kept: the same few come again and again. */
const wraps = new Map<string, Wrap>();

function wrapOf(isBlank: boolean, styles: readonly StyleName[], theme: ThemeName, level: 1 | 2 | 3): Wrap {
	const key = `${isBlank} ${theme} ${level} ${styles.join(' ')}`;
	let wrap = wraps.get(key);
	if (!wrap) {
		const look = lookOf(styles, themes[theme]);
		wrap = isBlank && !showsOnBlanks(look) ? ['', ''] : wrapOfLook(look, level);
		wraps.set(key, wrap);
	}

	return wrap;
}

/** What chalk writes around a text in a look, the colours outside of all else. */
function wrapOfLook(look: Look, level: 1 | 2 | 3): Wrap {
	const painted = ({1: basic, [level]: own, after}: typeof codes.colours, name = '', sixteen = ''): readonly Sgr[] => {
		const before = own[name] ?? basic[sixteen];
		return before === undefined ? [] : [[before, after]];
	};
	const parts = [
		...painted(codes.colours, look.colour, look.sixteen),
		...painted(codes.backgrounds, look.background, look.sixteenBackground),
		...(Object.keys(codes.modifiers) as Modifier[]).filter(name => look[name]).map(name => codes.modifiers[name]),
	];
	const written = (numbers: string) => `\u001B[${numbers}m`;
	return [
		parts.map(([before]) => written(before)).join(''),
		parts
			.map(([, after]) => written(after))
			.reverse()
			.join(''),
	];
}

function showsOnBlanks({isInverse, isUnderlined, isStruck, background}: Look): boolean {
	return Boolean(isInverse || isUnderlined || isStruck || background);
}

/** The looks of several styles as one: what a later style of the list of styles says counts. */
function lookOf(styles: readonly StyleName[], theme: Theme): Look {
	let look: Look = theme.text ?? {};
	for (const name of styleNames) if (styles.includes(name)) look = {...look, ...theme[name]};
	return look;
}

import {Chalk, type ChalkInstance} from 'chalk';
import {type Row, type Screen, type StyleName, styleNames} from '../app/rows.ts';
import type {State, ThemeName} from '../app/state.ts';
import {type Look, paint, type Theme} from './look.ts';
import {themes} from './themes/themes.ts';

/** A screen as lines with their styles, ready to be written; `left` cells stay free before each but the last one. */
export type Lines = {readonly left: number; readonly rows: readonly string[]; readonly status: string};

/** The lines of a screen. The same for the first page and for every page after it. */
export function linesOf(screen: Screen, {settings, colours}: State): Lines {
	// Without colours the terminal still has bold, underline and inverse, which chalk gives from level 1 on.
	const theme = colours === 0 ? 'mono' : settings.theme;
	const level = colours === 0 ? 1 : colours;
	const styled = (row: Row) =>
		row.map(({text, styles}) => text && wrapped(text, wrapOf(text.trim() === '', styles, theme, level))).join('');
	return {left: screen.left, rows: screen.rows.map(styled), status: styled(screen.status)};
}

/** What stands before and after a text in a look. */
type Wrap = readonly [before: string, after: string];

function wrapped(text: string, [before, after]: Wrap): string {
	return before + text + after;
}

/** Kept, since chalk takes longer for a line than its layout did. */
const wraps = new Map<string, Wrap>();

function wrapOf(isBlank: boolean, styles: readonly StyleName[], theme: ThemeName, level: 1 | 2 | 3): Wrap {
	const key = `${isBlank} ${theme} ${level} ${styles.join(' ')}`;
	let wrap = wraps.get(key);
	if (!wrap) {
		const look = lookOf(styles, themes[theme]);
		const [before = '', after = ''] = paint(chalkOf(level), isBlank && !showsOnBlanks(look) ? {} : look, gap).split(
			gap,
		);
		wrap = [before, after];
		wraps.set(key, wrap);
	}

	return wrap;
}

function showsOnBlanks({isInverse, isUnderlined, isStruck}: Look): boolean {
	return Boolean(isInverse || isUnderlined || isStruck);
}

/** A text that no escape sequence holds. */
const gap = ' ';

const chalks = new Map<number, ChalkInstance>();

function chalkOf(level: 1 | 2 | 3): ChalkInstance {
	const chalk = chalks.get(level) ?? new Chalk({level});
	chalks.set(level, chalk);
	return chalk;
}

/** The looks of several styles as one: what a later style of the list of styles says counts. */
function lookOf(styles: readonly StyleName[], theme: Theme): Look {
	let look: Look = {};
	for (const name of styleNames) if (styles.includes(name)) look = {...look, ...theme[name]};
	return look;
}

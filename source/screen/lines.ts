import {Chalk, type ChalkInstance} from 'chalk';
import {type Row, type Run, type Screen, type StyleName, styleNames} from '../app/rows.ts';
import type {State} from '../app/state.ts';
import {type Look, paint, type Theme} from './look.ts';
import {themes} from './themes/themes.ts';

/** A screen as lines with their styles, ready to be written; `left` cells stay free before each but the last one. */
export type Lines = {readonly left: number; readonly rows: readonly string[]; readonly status: string};

/** The lines of a screen. The same for the first page and for every page after it. */
export function linesOf(screen: Screen, {settings, colours}: State): Lines {
	// Without colours the terminal still has bold, underline and inverse, which chalk gives from level 1 on.
	const theme = colours === 0 ? themes.mono : themes[settings.theme];
	const chalk = chalkOf(colours === 0 ? 1 : colours);
	const styled = (row: Row) => row.map(run => styledRun(run, theme, chalk)).join('');
	return {left: screen.left, rows: screen.rows.map(styled), status: styled(screen.status)};
}

const chalks = new Map<number, ChalkInstance>();

function chalkOf(level: 1 | 2 | 3): ChalkInstance {
	let chalk = chalks.get(level);
	if (!chalk) {
		chalk = new Chalk({level});
		chalks.set(level, chalk);
	}

	return chalk;
}

function styledRun({text, styles}: Run, theme: Theme, chalk: ChalkInstance): string {
	return text === '' ? '' : paint(chalk, lookOf(styles, theme), text);
}

/** The looks of several styles as one: what a later style of the list of styles says counts. */
function lookOf(styles: readonly StyleName[], theme: Theme): Look {
	if (styles.length === 1) return theme[styles[0]!] ?? {};
	let look: Look = {};
	for (const name of styleNames) if (styles.includes(name)) look = {...look, ...theme[name]};
	return look;
}

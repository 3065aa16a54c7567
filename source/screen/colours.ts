import {supportsColor} from 'chalk';
import type {Colours} from '../app/state.ts';

/**
 * How many colours to write. chalk finds out what standard output shows, and heeds FORCE_COLOR and TERM; it leaves
 * NO_COLOR to the program: any value but the empty one means none (no-color.org), unless colours are forced.
 */
export function coloursOf(
	{NO_COLOR, FORCE_COLOR}: Readonly<Record<string, string | undefined>>,
	wish: 'auto' | 'always' | 'never',
): Colours {
	const level = supportsColor ? (supportsColor.level as Colours) : 0;
	if (wish === 'never' || (wish === 'auto' && NO_COLOR && FORCE_COLOR === undefined)) return 0;
	return wish === 'always' && level === 0 ? 1 : level;
}

/**
 * How many colours to write where there may be no terminal; null for plain text without any style: where standard output
 * is none and nobody asks for styles.
 */
export function printColoursOf(
	environment: Readonly<Record<string, string | undefined>>,
	wish: 'auto' | 'always' | 'never',
	isTerminal: boolean,
): Colours | null {
	const {FORCE_COLOR} = environment;
	const isForced = FORCE_COLOR !== undefined && !/^(?:0|false)$/.test(FORCE_COLOR);
	const isStyled = wish === 'always' || (wish === 'auto' && (isTerminal || isForced));
	return isStyled ? coloursOf(environment, wish) : null;
}

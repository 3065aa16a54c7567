import process from 'node:process';
import type {Colours} from '../app/state.ts';
import type {Wishes} from '../terminal.ts';
import type {ReadArguments} from './first-opening.ts';

/** What is wanted of the terminal: its background where colours are written, unless it would show the question; the mouse by config. */
export function wishesOf(
	{config}: Pick<ReadArguments, 'config'>,
	{colours}: {readonly colours: Colours},
	isSpoken: boolean,
): Wishes {
	const isMute = isSpoken || colours === 0 || /^(?:linux|dumb)/.test(process.env.TERM ?? '');
	return {asksBackground: !isMute, hasMouse: config.hasMouse === true};
}

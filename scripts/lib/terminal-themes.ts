import type {Colour} from '../../test/terminal/cell.ts';

/** The colours of a terminal window, written "#rrggbb". */
export type TerminalTheme = {
	readonly background: string;
	readonly foreground: string;
	readonly bar: string;
	readonly title: string;
	readonly edge: string;
	/** Black, red, green, yellow, blue, magenta, cyan, white, and the bright ones. */
	readonly palette: readonly string[];
};

export const terminalThemes = {
	dark: {
		background: '#16191f',
		foreground: '#d5d9e0',
		bar: '#22262e',
		title: '#9098a6',
		edge: '#343a45',
		palette: (
			'#2a2f38 #e5727d #8fc381 #e2bd74 #6fb1f0 #c48be0 #58bcc6 #c8cdd6 ' +
			'#6b7482 #f28d97 #a9d69c #f0d192 #93c7f7 #d7a9ee #7fd2da #f4f6f9'
		).split(' '),
	},
	light: {
		background: '#fbfaf7',
		foreground: '#2b2d33',
		bar: '#eceae4',
		title: '#6d6f76',
		edge: '#d3d0c8',
		palette: (
			'#2b2d33 #b8323f #37752b #8a6200 #1f63b5 #8b3aa8 #117480 #8f9198 ' +
			'#6d6f76 #cf4452 #4b8e3d #a37812 #3a7bcb #a254be #2b8c97 #e4e2dc'
		).split(' '),
	},
} as const satisfies Readonly<Record<string, TerminalTheme>>;

/** A colour of a cell as "#rrggbb"; `otherwise` for the terminal's own. */
export function toHex(colour: Colour, {palette}: TerminalTheme, otherwise: string): string {
	if (colour === null) return otherwise;
	if (typeof colour === 'string') return colour;
	return palette[colour] ?? toHexOf256(colour);
}

/** xterm's palette of 256 above the first 16: a cube of six levels a primary, then 24 greys. */
function toHexOf256(index: number): string {
	const grey = 8 + (index - 232) * 10;
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	const cube = index - 16;
	const channels =
		index >= 232 ? [grey, grey, grey] : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level);
	return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

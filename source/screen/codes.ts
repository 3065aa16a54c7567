import {Chalk} from 'chalk';
import type {Look} from './look.ts';
import {themes} from './themes/themes.ts';

/** What a terminal is sent between ESC [ and m, before and after a text. */
export type Sgr = readonly [before: string, after: string];

/** The parts of a look but its colours, in the order in which they are written. */
export type Modifier = Exclude<keyof Look, Colour>;

type Colour = 'colour' | 'sixteen' | 'background' | 'sixteenBackground';

const basic = new Chalk({level: 1});

/**
 * What chalk writes for each part of a look: for the sixteen colours that every terminal has by their names, and for others by
 * how many it has. As data, so that the build can ask for it, and the first page does not wait for chalk.
 */
export const codes: {
	readonly modifiers: Readonly<Record<Modifier, Sgr>>;
	readonly colours: Painted;
	readonly backgrounds: Painted;
} = {
	modifiers: {
		isBold: around(basic.bold),
		isFaint: around(basic.dim),
		isItalic: around(basic.italic),
		isUnderlined: around(basic.underline),
		isStruck: around(basic.strikethrough),
		isInverse: around(basic.inverse),
	},
	colours: painted('colour', 'sixteen', 'hex'),
	backgrounds: painted('background', 'sixteenBackground', 'bgHex'),
};

/** What stands before a text of a colour by its name, by the level that chalk counts; and after any. */
type Painted = Readonly<Record<1 | 2 | 3, Readonly<Record<string, string>>>> & {readonly after: string};

function painted(
	of: 'colour' | 'background',
	basics: 'sixteen' | 'sixteenBackground',
	paint: 'hex' | 'bgHex',
): Painted {
	const asked = <Part extends Colour>(
		part: Part,
		painter: (name: NonNullable<Look[Part]>) => (text: string) => string,
	) => {
		const names = Object.values(themes).flatMap(theme => Object.values(theme).flatMap(look => look[part] ?? []));
		return Object.fromEntries(names.map(name => [name, around(painter(name))[0]]));
	};
	return {
		1: asked(basics, name => basic[name]),
		2: asked(of, colour => new Chalk({level: 2})[paint](colour)),
		3: asked(of, colour => new Chalk({level: 3})[paint](colour)),
		after: around(basic[paint]('#000'))[1],
	};
}

function around(paint: (text: string) => string): Sgr {
	const [, before = '', after = ''] = /^\u001B\[([\d;]*)m \u001B\[([\d;]*)m$/.exec(paint(' ')) ?? [];
	return [before, after];
}

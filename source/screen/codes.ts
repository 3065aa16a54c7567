import {Chalk} from 'chalk';
import type {Look} from './look.ts';
import {themes} from './themes/themes.ts';

/** What stands before and after a text. */
export type Wrap = readonly [before: string, after: string];

/** The parts of a look but its colours, in the order in which they are written. */
export type Modifier = Exclude<keyof Look, Colour>;

type Colour = 'colour' | 'sixteen' | 'background' | 'sixteenBackground';

const basic = new Chalk({level: 1});
const sixteen = coloursBy('sixteen', name => basic[name]);
const sixteenBackgrounds = coloursBy('sixteenBackground', name => basic[name]);

/**
 * What chalk writes for each part of a look: for the colours by how many the terminal has, and then by their names. As data,
 * so that the build can ask for it, and the first page does not wait for chalk.
 */
export const codes: {
	readonly modifiers: Readonly<Record<Modifier, Wrap>>;
	readonly colours: Readonly<Record<1 | 2 | 3, Readonly<Record<string, Wrap>>>>;
	readonly backgrounds: Readonly<Record<1 | 2 | 3, Readonly<Record<string, Wrap>>>>;
} = {
	modifiers: {
		isBold: around(basic.bold),
		isFaint: around(basic.dim),
		isItalic: around(basic.italic),
		isUnderlined: around(basic.underline),
		isStruck: around(basic.strikethrough),
		isInverse: around(basic.inverse),
	},
	colours: {
		1: sixteen,
		2: {...sixteen, ...coloursBy('colour', colour => new Chalk({level: 2}).hex(colour))},
		3: {...sixteen, ...coloursBy('colour', colour => new Chalk({level: 3}).hex(colour))},
	},
	backgrounds: {
		1: sixteenBackgrounds,
		2: {...sixteenBackgrounds, ...coloursBy('background', colour => new Chalk({level: 2}).bgHex(colour))},
		3: {...sixteenBackgrounds, ...coloursBy('background', colour => new Chalk({level: 3}).bgHex(colour))},
	},
};

function coloursBy<Part extends Colour>(
	part: Part,
	painter: (name: NonNullable<Look[Part]>) => (text: string) => string,
): Readonly<Record<string, Wrap>> {
	const names = Object.values(themes).flatMap(theme => Object.values(theme).flatMap(look => look[part] ?? []));
	return Object.fromEntries(names.map(name => [name, around(painter(name))]));
}

function around(paint: (text: string) => string): Wrap {
	const [before = '', after = ''] = paint(' ').split(' ');
	return [before, after];
}

import {defaultSettings, narrowestColumn, themeNames, widestColumn} from '../app/state.ts';

/** A mistake on the command line: one sentence, and exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	readonly exitCode = 2;
}

/** What can be asked on the command line, in the order of --help. `read` is meant where no command is named. */
export const commandLines = {
	read: {usage: '[SOURCE]', help: 'read full screen; without SOURCE the last unfinished one; - is standard input'},
	print: {usage: 'print [SOURCE]', help: 'the article as plain text, wrapped'},
	quotes: {usage: 'quotes [SOURCE]', help: 'its quotations, with kind and speaker'},
	people: {usage: 'people [SOURCE]', help: 'the people it names, and how often'},
	analyze: {usage: 'analyze [SOURCE]', help: 'all that was found, as one JSON object'},
} as const;

/** One of them. */
export type CommandLine = keyof typeof commandLines;

/** Formats of a list, the first where none is asked for. */
export const formats = ['text', 'markdown', 'csv', 'json'] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** Kinds of quotations, as --kind names them. */
export const kinds = ['speech', 'scare', 'title'] as const;

const colourChoices = ['auto', 'always', 'never'] as const;

type Flag = {
	readonly type: 'string' | 'boolean';
	/** One letter that stands for it. */
	readonly short?: string;
	/** What --help calls the value; '' for a switch. */
	readonly value: string;
	readonly help: string;
	readonly among?: readonly string[];
	/** Commands that know the flag; all of them where it is left out. */
	readonly only?: readonly CommandLine[];
};

/** Every flag, by its name. */
export const flags: Readonly<Record<string, Flag>> = {
	width: {
		type: 'string',
		value: 'CELLS',
		help: `width of the column, ${narrowestColumn} to ${widestColumn} (${defaultSettings.columnWidth})`,
		only: ['read', 'print'],
	},
	theme: {
		type: 'string',
		value: 'NAME',
		help: `look: ${themeNames.join(', ')}`,
		among: themeNames,
		only: ['read', 'print'],
	},
	restart: {type: 'boolean', value: '', help: 'begin at the top, not where you stopped', only: ['read']},
	color: {
		type: 'string',
		value: 'WHEN',
		help: `styles: ${colourChoices.join(', ')}`,
		among: colourChoices,
		only: ['read', 'print'],
	},
	format: {type: 'string', value: 'NAME', help: formats.join(', '), among: formats, only: ['quotes', 'people']},
	by: {
		type: 'string',
		value: 'PERSON',
		help: 'only what this person said, by name, part of it or handle',
		only: ['quotes'],
	},
	kind: {type: 'string', value: 'KIND', help: `only this kind: ${kinds.join(', ')}`, among: kinds, only: ['quotes']},
	help: {type: 'boolean', short: 'h', value: '', help: 'this text'},
	version: {type: 'boolean', short: 'v', value: '', help: 'the version'},
};

/** The name of the flag that an argument is, as it stands; null where it is none. */
export function flagNamed(argument: string): string | null {
	const isSpelled = ([name, {short}]: [string, Flag]) => argument === `--${name}` || argument === `-${short}`;
	return Object.entries(flags).find(isSpelled)?.[0] ?? null;
}

declare const __VERSION__: string;

/** What the flags that only ask are answered with. */
export const answers = {help: () => `${usage()}\n`, version: () => `${__VERSION__}\n`} as const;

/** What --help prints. */
export function usage(): string {
	const rows = [
		...Object.values(commandLines).map(row => [`article-reader ${row.usage}`, row.help] as const),
		...Object.entries(flags).map(
			([name, {short, value, help}]) => [`${short ? `-${short}, ` : ''}--${name} ${value}`.trim(), help] as const,
		),
	];
	const count = Object.keys(commandLines).length;
	const width = Math.max(...rows.map(([left]) => left.length));
	const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
	return [
		'Read articles in the terminal: every quotation, every person, who said what, and where you stopped.',
		'',
		...lines.slice(0, count),
		'',
		...lines.slice(count),
		'',
		'Keys: ? shows them all while reading.',
	].join('\n');
}

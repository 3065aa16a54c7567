import {defaultSettings, narrowestColumn, themeNames, widestColumn} from '../app/settings.ts';
import {usageWords} from '../words/usage.ts';
import {type CommandLine, commandLines} from './command-lines.ts';

/** Formats of a list, the first where none is asked for. */
export const formats = ['text', 'markdown', 'csv', 'json', 'jsonl'] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** Those of commands that do not list what is in articles. */
export const fewerFormats: Readonly<Partial<Record<CommandLine, readonly Format[]>>> = {
	analyze: ['json'],
	add: ['text', 'json'],
	library: ['text', 'json'],
};

/** Kinds of quotations, as --kind names them. */
export const kinds = ['speech', 'scare', 'title'] as const;

/** What --kind is given by who thinks of the others as what is only called so. */
const kindNames = {said: 'speech'} as const;

/** Commands that say what they found or did to people or to programs. */
const tellers = ['quotes', 'people', 'highlights', ...(Object.keys(fewerFormats) as CommandLine[])] as const;

const colourChoices = ['auto', 'always', 'never'] as const;

type Flag = {
	readonly type: 'string' | 'boolean';
	/** One letter that stands for it. */
	readonly short?: string;
	/** What --help calls the value. */
	readonly value: keyof ReturnType<typeof usageWords>['values'];
	readonly help: () => string;
	readonly among?: readonly string[];
	/** Other names of some of those. */
	readonly aliases?: Readonly<Record<string, string>>;
	/** Commands that know the flag; all of them where it is left out. */
	readonly only?: readonly CommandLine[];
};

/** Every flag, by its name. Their words are in words/usage.ts. */
export const flags: Readonly<Record<string, Flag>> = {
	width: {
		type: 'string',
		value: 'cells',
		help: () => usageWords().flags.width(narrowestColumn, widestColumn, defaultSettings.columnWidth),
		only: ['read', 'print'],
	},
	theme: {
		type: 'string',
		value: 'name',
		help: () => usageWords().flags.theme(themeNames.join(', ')),
		among: themeNames,
		only: ['read', 'print', 'library'],
	},
	restart: {type: 'boolean', value: 'none', help: () => usageWords().flags.restart, only: ['read']},
	color: {
		type: 'string',
		value: 'when',
		help: () => usageWords().flags.color(colourChoices.join(', ')),
		among: colourChoices,
		only: ['read', 'print', 'library'],
	},
	format: {type: 'string', value: 'name', help: () => formats.join(', '), among: formats, only: tellers},
	json: {type: 'boolean', value: 'none', help: () => usageWords().flags.json, only: tellers},
	by: {type: 'string', value: 'person', help: () => usageWords().flags.by, only: ['quotes', 'highlights']},
	kind: {
		type: 'string',
		value: 'kind',
		help: () => usageWords().flags.kind(kinds.join(', ')),
		among: kinds,
		aliases: kindNames,
		only: ['quotes'],
	},
	init: {type: 'boolean', value: 'none', help: () => usageWords().flags.init, only: ['config']},
	template: {type: 'string', value: 'file', help: () => usageWords().flags.template, only: ['quotes', 'highlights']},
	help: {type: 'boolean', short: 'h', value: 'none', help: () => usageWords().flags.help},
	version: {type: 'boolean', short: 'v', value: 'none', help: () => usageWords().flags.version},
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
	const words = usageWords();
	const helpOf: Readonly<Record<CommandLine, string>> = words.commands;
	const rows = [
		...(Object.keys(commandLines) as CommandLine[]).map(
			name => [`article-reader ${commandLines[name].usage}`, helpOf[name]] as const,
		),
		...Object.entries(flags).map(
			([name, {short, value, help}]) =>
				[`${short ? `-${short}, ` : ''}--${name} ${words.values[value]}`.trim(), help()] as const,
		),
	];
	const count = Object.keys(commandLines).length;
	const width = Math.max(...rows.map(([left]) => left.length));
	const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
	return [words.intro, '', ...lines.slice(0, count), '', ...lines.slice(count), '', words.outro].join('\n');
}

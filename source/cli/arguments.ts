import meow from 'meow';
import type {QuotationKind} from '../analysis/analysis.ts';
import {narrowestColumn, type ThemeName, themeNames, widestColumn} from '../app/settings.ts';
import {usageWords} from '../words/usage.ts';
import {type CommandLine, commandLines, mostSources} from './command-lines.ts';
import {type Format, fewerFormats, flags, formats, kinds} from './usage.ts';
import {UsageError} from './usage-error.ts';

/** The command line, checked. */
export type Arguments = {
	readonly command: CommandLine | 'help' | 'version';
	/** A path, "-" for standard input, null where none was given. */
	readonly source: string | null;
	/** All of them, for what is asked of many. */
	readonly sources: readonly string[];
	readonly columnWidth: number | undefined;
	readonly theme: ThemeName | undefined;
	readonly isRestarted: boolean;
	readonly isInit: boolean;
	readonly colour: 'auto' | 'always' | 'never';
	readonly format: Format;
	readonly by: string | undefined;
	readonly kind: QuotationKind | undefined;
	/** The path of a template. */
	readonly template: string | undefined;
};

/** Reads the command line. Throws a UsageError with one sentence for what it does not know. */
export function parseArguments(argv: readonly string[]): Arguments {
	const {input, values} = split(argv);
	const [first, ...rest] = input;
	const named =
		first !== undefined && first !== 'read' && Object.hasOwn(commandLines, first) ? (first as CommandLine) : null;
	const sources = named ? rest : input;
	const command = named ?? 'read';

	for (const [name, value] of Object.entries(values)) checkFlag(dashed(name), value, command);
	const extra = sources[mostSources(command)];
	if (extra !== undefined) throw new UsageError(tooMany(sources[0]!, extra, named));

	const format = formatOf(values);
	return {
		command: values.help ? 'help' : values.version ? 'version' : command,
		source: sources[0] ?? null,
		sources,
		columnWidth: width(values.width),
		theme: themeNames.find(name => name === values.theme),
		isRestarted: values.restart === true,
		isInit: values.init === true,
		// --no-color is what many programs call it.
		colour: values.color === false ? 'never' : ((values.color as Arguments['colour'] | undefined) ?? 'auto'),
		format,
		by: values.by as string | undefined,
		kind: kinds.find(name => name === aliased('kind', values.kind)),
		template: templateOf(values.template as string | undefined, format),
	};
}

/** Why two words after a command, or after none, are one too many: the first may have been meant as a command. */
function tooMany(first: string, second: string, named: CommandLine | null): string {
	if (named && mostSources(named) === 0) return usageWords().takesNone(named, second);
	if (named || /[./\\]/.test(first)) return usageWords().oneAtATime(second);
	return usageWords().noCommand(first);
}

/** The sources and the flags, still unchecked. */
function split(argv: readonly string[]) {
	try {
		const {input, flags: values} = meow({
			importMeta: import.meta,
			argv,
			autoHelp: false,
			autoVersion: false,
			pkg: {},
			inferType: false,
			flags: Object.fromEntries(
				Object.entries(flags).map(([name, {type, short}]) => [name, {type, ...(short && {shortFlag: short})}]),
			),
		});
		return {input, values: values as Readonly<Record<string, unknown>>};
	} catch (error) {
		// Of flags declared like these, meow refuses only one that is given twice, and says so.
		throw new UsageError(usageWords().twice(/--[\w-]+/.exec((error as Error).message)![0]));
	}
}

function checkFlag(name: string, value: unknown, command: CommandLine): void {
	const flag = Object.hasOwn(flags, name) ? flags[name]! : null;
	if (value === undefined || (value === false && (flag?.type === 'boolean' || name === 'color'))) return;
	const dashes = name.length === 1 ? `-${name}` : `--${value === false ? 'no-' : ''}${name}`;
	if (!flag || value === false) throw new UsageError(usageWords().noOption(dashes));
	if (flag.only && !flag.only.includes(command)) {
		throw new UsageError(usageWords().meansNothing(dashes, command, flag.only));
	}

	const among = (name === 'format' && fewerFormats[command]) || flag.among;
	if (flag.type === 'string' && String(value).trim() === '')
		throw new UsageError(usageWords().needsValue(dashes, among?.join(', ') ?? flag.help()));
	if (among && !among.includes(aliased(name, value))) {
		throw new UsageError(usageWords().thereIsOnly(dashes, String(value), among.join(', ')));
	}
}

/** The value of a flag by its first name. */
function aliased(name: string, value: unknown): string {
	const {aliases = {}} = flags[name]!;
	return Object.hasOwn(aliases, String(value)) ? aliases[String(value)]! : String(value);
}

/** --json is short for a format. */
function formatOf({format, json}: Readonly<Record<string, unknown>>): Format {
	if (json !== true || format === 'json') return formats.find(name => name === format) ?? 'text';
	if (format === undefined) return 'json';
	throw new UsageError(usageWords().notWithJson(String(format)));
}

function templateOf(template: string | undefined, format: Format): string | undefined {
	if (template === undefined || format === 'text' || format === 'markdown') return template;
	throw new UsageError(usageWords().notWithTemplate(format));
}

function width(value: unknown): number | undefined {
	if (value === undefined) return undefined;
	const cells = /^\d+$/.test(String(value)) ? Number(value) : 0;
	if (cells >= narrowestColumn && cells <= widestColumn) return cells;
	throw new UsageError(usageWords().widthNeeds(narrowestColumn, widestColumn));
}

/** Flags come with their names in camel case, but for a letter alone. */
function dashed(name: string): string {
	return name.length === 1 ? name : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

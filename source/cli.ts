#!/usr/bin/env node
import process from 'node:process';
import {type Opened, open} from './cli/open.ts';
import {type ReadArguments, read} from './cli/read.ts';
import {commandLines} from './cli/usage.ts';
import {openTerminal} from './terminal.ts';
import {visible} from './text/visible.ts';

declare const __VERSION__: string;

/** Errors that are the user's, and their exit codes; any other is a bug and throws. */
const exitCodes: ReadonlyMap<string, number> = new Map([
	['SourceError', 1],
	['UsageError', 2],
]);

const readDefaults: ReadArguments = {columnWidth: undefined, theme: undefined, isRestarted: false, colour: 'auto'};

/** A path alone, or nothing, needs no parser of flags, and so the first page does not wait for one. */
async function main(argv: readonly string[]): Promise<void> {
	const [first] = argv;
	if (first === undefined || (argv.length === 1 && isPath(first))) return readOrPrint(first ?? null, readDefaults);
	const {parseArguments} = await import('./cli/arguments.ts');
	const parsed = parseArguments(argv);
	switch (parsed.command) {
		case 'help':
			return print(`${(await import('./cli/usage.ts')).usage()}\n`);
		case 'version':
			return print(`${__VERSION__}\n`);
		case 'read':
			return readOrPrint(parsed.source, parsed);
		case 'print':
			return printArticle(await open(parsed.source), parsed);
		case 'analyze':
			return print((await import('./cli/analyze.ts')).analysisJson(await open(parsed.source)));
		case 'quotes':
			return print((await import('./cli/lists.ts')).quotesList(await open(parsed.source), parsed));
		case 'people':
			return print((await import('./cli/lists.ts')).peopleList(await open(parsed.source), parsed));
	}
}

function isPath(argument: string): boolean {
	return argument === '-' || !(argument.startsWith('-') || Object.hasOwn(commandLines, argument));
}

/** Full screen where there is a terminal to read in and keys to turn pages with, else as plain text. */
async function readOrPrint(source: string | null, options: ReadArguments): Promise<void> {
	const opened = await open(source);
	const terminal = openTerminal();
	return terminal ? read(opened, terminal, options) : printArticle(opened, options);
}

async function printArticle(opened: Opened, {columnWidth, theme, colour}: ReadArguments): Promise<void> {
	const isStyled =
		colour === 'always' || (colour === 'auto' && Boolean(process.stdout.isTTY || process.env.FORCE_COLOR));
	const [{printed}, {coloursOf}] = await Promise.all([import('./cli/print.ts'), import('./screen/colours.ts')]);
	for (const {message} of opened.problems) complain(message);
	print(await printed(opened, {columnWidth, theme, colours: isStyled ? coloursOf(process.env, colour) : null}));
}

/** One line, whatever name of a file it repeats. */
function complain(sentence: string): void {
	process.stderr.write(`${visible(sentence)}\n`);
}

/** A reader further down the pipe that has seen enough is no error. */
function print(text: string): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
	process.stdout.write(text);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	const code = exitCodes.get((error as Error).name);
	if (code === undefined) throw error;
	complain((error as Error).message);
	process.exitCode = code;
}

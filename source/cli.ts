#!/usr/bin/env node
import process from 'node:process';
import type {ReadArguments} from './cli/first-state.ts';
import {isPipedIn, type Opened, open} from './cli/open.ts';
import {commandLines, UsageError, usage} from './cli/usage.ts';
import {SourceError} from './sources/source-error.ts';
import {complain, openTerminal} from './terminal.ts';

declare const __VERSION__: string;

const readDefaults: ReadArguments = {columnWidth: undefined, theme: undefined, isRestarted: false, colour: 'auto'};

/** A path alone, or nothing, needs no parser of flags, and so the first page does not wait for one. */
async function main(argv: readonly string[]): Promise<void> {
	const [first] = argv;
	if (first === undefined || (argv.length === 1 && isPath(first))) return readOrPrint(first ?? null, readDefaults);
	const {parseArguments} = await import('./cli/arguments.ts');
	const parsed = parseArguments(argv);
	switch (parsed.command) {
		case 'help':
			return print(`${usage()}\n`);
		case 'version':
			return print(`${__VERSION__}\n`);
		case 'read':
			return readOrPrint(parsed.source, parsed);
		case 'print':
			return printArticle(await openFor(parsed.source), parsed);
		case 'analyze':
			return print((await import('./cli/analyze.ts')).analysisJson(await openFor(parsed.source)));
		case 'quotes':
			return print((await import('./cli/lists.ts')).quotesList(await openFor(parsed.source), parsed));
		case 'people':
			return print((await import('./cli/lists.ts')).peopleList(await openFor(parsed.source), parsed));
	}
}

function isPath(argument: string): boolean {
	return argument === '-' || !(argument.startsWith('-') || Object.hasOwn(commandLines, argument));
}

/** Full screen where there is a terminal to read in and keys to turn pages with, else as plain text. */
async function readOrPrint(source: string | null, options: ReadArguments): Promise<void> {
	const opened = await open(source);
	const terminal = openTerminal();
	if (terminal) return (await import('./cli/read.ts')).read(opened, terminal, options);
	tell(opened);
	return printArticle(opened, options);
}

async function printArticle(opened: Opened, {columnWidth, theme, colour}: ReadArguments): Promise<void> {
	const [{printed}, {printColoursOf}] = await Promise.all([import('./cli/print.ts'), import('./screen/colours.ts')]);
	print(
		await printed(opened, {
			columnWidth,
			theme,
			colours: printColoursOf(process.env, colour, Boolean(process.stdout.isTTY)),
		}),
	);
}

/** The article of a command that was named: an empty pipe is no wish for the bundled one. */
async function openFor(source: string | null): Promise<Opened> {
	const opened = await open(source ?? (isPipedIn() ? '-' : null));
	tell(opened);
	return opened;
}

/** What went wrong, where no status row says it. */
function tell({problems}: Opened): void {
	for (const {message} of problems) complain(message);
}

/** A reader further down the pipe that has seen enough is no error. */
function print(text: string): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		complain(`The output could not be written (${error.code}). Is the disk full?`);
		process.exit(1);
	});
	process.stdout.write(text);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	// Any other error is a bug.
	if (!(error instanceof SourceError || error instanceof UsageError)) throw error;
	complain(error.message);
	process.exitCode = error.exitCode;
}

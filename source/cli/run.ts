import process from 'node:process';
import {isatty} from 'node:tty';
import type {Analysed} from '../analysis/joined.ts';
import {complain} from '../terminal/complain.ts';
import {openTerminal} from '../terminal.ts';
import {commandLines} from './command-lines.ts';
import type {ReadArguments} from './first-opening.ts';
import {type LoadedConfig, loadConfig, mistakesIn} from './load-config.ts';
import {isPipedIn, type Opened, open} from './open.ts';
import {openLast, openThatLast} from './open-last.ts';
import {fail, print, printMore, toldBy} from './output.ts';
import {read} from './read.ts';
import {UsageError} from './usage-error.ts';

const readDefaults: Omit<ReadArguments, 'config'> = {
	columnWidth: undefined,
	theme: undefined,
	isRestarted: false,
	colour: 'auto',
};

/** Does what the command line asks, or says why not. */
export async function run(argv: readonly string[]): Promise<void> {
	try {
		await obey(argv, loadConfig());
	} catch (error) {
		const {message, exitCode} = toldBy(error);
		await fail(message, exitCode);
	}
}

/** A path alone, or nothing, needs no parser of flags, and so does not wait for one. */
async function obey(argv: readonly string[], config: LoadedConfig): Promise<void> {
	const [first] = argv;
	if (first === undefined || (argv.length === 1 && isPath(first)))
		return readOrPrint(first ?? null, {...readDefaults, config});
	if (first === 'library' && argv.length === 1) return library({...readDefaults, config}, false);
	const {parseArguments} = await import('./arguments.ts');
	const parsed = parseArguments(argv);
	switch (parsed.command) {
		case 'help':
		case 'version':
			return void (await (await import('./answer.ts')).answer(`--${parsed.command}`));
		case 'read':
			return readOrPrint(parsed.source, {...parsed, config});
		case 'print':
			return printArticle(await openFor(parsed.source), {...parsed, config});
		case 'completion':
			return print((await import('./completion.ts')).completionFor(parsed.source));
		case 'man':
			return print((await import('./manual.ts')).manual());
		case 'config': {
			const {initConfig, showConfig} = await import('./config.ts');
			return parsed.isInit ? initConfig(config) : showConfig(config);
		}

		case 'analyze':
			return print((await import('./analyze.ts')).analysisJson(await wholeOf(parsed.source)));
		case 'add': {
			const sources = parsed.sources.length === 0 && isPipedIn() ? ['-'] : parsed.sources;
			if (sources.length === 0) throw new UsageError((await import('../words/adding.ts')).addingWords().nothingNamed);
			return (await import('./add.ts')).add(sources, parsed.format === 'json');
		}

		case 'library':
			return library({...parsed, config}, parsed.format === 'json');
		case 'quotes':
		case 'people':
		case 'highlights':
			return (await import('./list-command.ts')).printList(parsed.command, parsed, openFor);
	}
}

function isPath(argument: string): boolean {
	return argument === '-' || !(argument.startsWith('-') || Object.hasOwn(commandLines, argument));
}

/** The library full screen where there is a terminal, else as a list. */
async function library(options: ReadArguments, isJson: boolean): Promise<void> {
	const terminal = isJson ? null : openTerminal();
	if (terminal) return (await import('./read-library.ts')).readLibrary(terminal, options);
	const {libraryList} = await import('./library-list.ts');
	const {text, problems} = await libraryList(isJson);
	await print(text);
	for (const {message} of problems) await fail(message, 1);
}

/** Full screen where there is a terminal to read in and keys to turn pages with, else as plain text. */
async function readOrPrint(source: string | null, options: ReadArguments): Promise<void> {
	const opened = await (source === null ? openLast() : open(source));
	const terminal = openTerminal();
	if (terminal) return read(opened, terminal, options);
	tell(opened);
	for (const sentence of mistakesIn(options.config, true)) complain(sentence);
	return printArticle(opened, options);
}

async function printArticle(opened: Opened, {columnWidth, theme, colour, config}: ReadArguments): Promise<void> {
	const [{printedParts}, {partsOf}, {printColoursOf}] = await Promise.all([
		import('./print.ts'),
		import('./parts.ts'),
		import('../screen/colours.ts'),
	]);
	const parts = await partsOf(opened);
	const texts = printedParts(parts(), {
		columnWidth: columnWidth ?? config.settings.columnWidth,
		theme: theme ?? config.settings.theme,
		colours: printColoursOf(process.env, colour, isatty(1)),
	});
	for await (const text of texts) if (!(await printMore(text))) return;
}

/** The article of a command that was named: an empty pipe, or one that was left and is gone, is no wish for another one. */
async function openFor(source: string | null): Promise<Opened> {
	const named = source ?? (isPipedIn() ? '-' : null);
	const opened = await (named === null ? openThatLast() : open(named));
	tell(opened);
	return opened;
}

/** All of it, analysed. */
async function wholeOf(source: string | null): Promise<Analysed> {
	const {whole} = await import('./whole.ts');
	return whole(await openFor(source));
}

/** What went wrong, where no status row says it. */
function tell({problems}: Opened): void {
	for (const {message} of problems) complain(message);
}

import {type CommandLine, commandLines, mostSources, shells} from '../command-lines.ts';
import {flags} from '../usage.ts';

/** The commands that are named, in the order of --help. */
export const commandNames = (Object.keys(commandLines) as CommandLine[]).filter(name => name !== 'read');

/** The flags that a command knows, with their names. */
export function flagsOf(command: CommandLine) {
	return Object.entries(flags).filter(([, {only}]) => !only || only.includes(command));
}

/** What may stand after a command instead of files; null where files may. */
export function argumentsOf(command: CommandLine): readonly string[] | null {
	if (command === 'completion') return shells;
	return mostSources(command) === 0 ? [] : null;
}

/** A text in single quotes, as sh and zsh read it. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

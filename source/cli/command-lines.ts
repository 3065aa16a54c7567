/** What can be asked on the command line, in the order of --help. `read` is meant where no command is named. */
export const commandLines = {
	read: {usage: '[SOURCE]'},
	print: {usage: 'print [SOURCE]'},
	quotes: {usage: 'quotes [SOURCE …]', most: Number.POSITIVE_INFINITY},
	people: {usage: 'people [SOURCE …]', most: Number.POSITIVE_INFINITY},
	highlights: {usage: 'highlights [SOURCE …]', most: Number.POSITIVE_INFINITY},
	analyze: {usage: 'analyze [SOURCE]'},
	add: {usage: 'add SOURCE …', most: Number.POSITIVE_INFINITY},
	library: {usage: 'library', most: 0},
	config: {usage: 'config [--init]', most: 0},
	completion: {usage: 'completion SHELL'},
	man: {usage: 'man', most: 0},
} as const satisfies Readonly<Record<string, {readonly usage: string; readonly most?: number}>>;

/** How many sources a command takes. */
export function mostSources(command: CommandLine): number {
	const row: {readonly usage: string; readonly most?: number} = commandLines[command];
	return row.most ?? 1;
}

/** One of them. */
export type CommandLine = keyof typeof commandLines;

/** Shells that words can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;

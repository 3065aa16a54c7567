import {commandWords} from '../words/commands.ts';
import {type Binding, bindings} from './bindings.ts';
import {type CommandGroup, type CommandName, commandGroups, commandRow, commands} from './command.ts';
import {keyName} from './key.ts';

/** One line of the table of keys: what is pressed and what it does. */
export type KeyRow = {readonly keys: readonly string[]; readonly help: string};

/** The table of keys by group, made from the bindings: the help screen and the README show the same. */
export function keyTable(table = bindings): ReadonlyArray<{readonly group: string; readonly rows: readonly KeyRow[]}> {
	const words: Readonly<{groups: Record<CommandGroup, string>; help: Record<CommandName, string>}> = commandWords();
	return commandGroups.map(group => ({
		group: words.groups[group],
		rows: (Object.keys(commands) as CommandName[])
			.filter(name => commandRow(name).group === group)
			.map(name => ({keys: keysOf(name, table), help: words.help[name]}))
			// A reader may have left a command without.
			.filter(({keys}) => keys.length > 0),
	}));
}

/** The keys of a command as a reader knows them: those of the article, or of the one place where it has any. */
function keysOf(command: CommandName, table: readonly Binding[]): readonly string[] {
	const rows = table.filter(binding => binding.command === command);
	const keys = (rows.find(({where}) => where === 'article') ?? rows[0]!).keys;
	return keys.map(
		key => key.split(' ').map(keyName).join('') + (commandRow(command).argument === 'letter' ? ' a…z' : ''),
	);
}

/** The help as Markdown. */
export function helpText(table = bindings): string {
	const {title, keysDo} = commandWords();
	const groups = keyTable(table).map(({group, rows}) => {
		const list = rows.map(({keys, help}) => `- ${keysDo(`**${keys.map(escaped).join('**, **')}**`, help)}`);
		return [`## ${group}`, '', ...list].join('\n');
	});
	return [`# ${title}`, ...groups].join('\n\n');
}

/** A key whose character would be markup. */
function escaped(key: string): string {
	return key.replace(/[\\`*_{}[\]()#+\-.!<>&]/g, '\\$&');
}

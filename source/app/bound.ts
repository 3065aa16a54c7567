import {type Binding, bindings, type Where} from './bindings.ts';
import type {CommandName} from './command.ts';
import type {Key} from './key.ts';

/** Places whose rows hold, the first one first. */
const scopes: Readonly<Record<Where, readonly Where[]>> = {
	article: ['article'],
	skim: ['skim', 'article'],
	mark: ['mark'],
	index: ['index'],
	library: ['library'],
	help: ['help'],
	field: ['field'],
};

/** The rows of a table by place and keys, made once for each table. */
const tables = new WeakMap<readonly Binding[], Map<Where, Map<string, CommandName>>>();

function rowsAt(where: Where, table: readonly Binding[]): ReadonlyMap<string, CommandName> {
	const made = tables.get(table) ?? new Map<Where, Map<string, CommandName>>();
	tables.set(table, made);
	const rows = made.get(where) ?? new Map<string, CommandName>();
	if (!made.has(where)) {
		made.set(where, rows);
		for (const row of table) {
			if (row.where === where) for (const keys of row.keys) rows.set(keys, row.command);
		}
	}

	return rows;
}

/** The command of a sequence of keys at a place, null where there is none. */
export function commandOf(where: Where, keys: readonly Key[], table = bindings): CommandName | null {
	const sequence = keys.join(' ');
	for (const scope of scopes[where]) {
		const command = rowsAt(scope, table).get(sequence);
		if (command) return command;
	}

	return null;
}

/** The keys of a command at a place, those of the place itself first. */
export function keysAt(where: Where, command: CommandName, table = bindings): readonly string[] {
	return scopes[where].flatMap(scope =>
		table.filter(row => row.where === scope && row.command === command).flatMap(({keys}) => keys),
	);
}

/** Whether further keys may follow these: the first Z of ZZ. */
export function isPrefix(where: Where, keys: readonly Key[], table = bindings): boolean {
	const sequence = `${keys.join(' ')} `;
	return scopes[where].some(scope => [...rowsAt(scope, table).keys()].some(row => row.startsWith(sequence)));
}

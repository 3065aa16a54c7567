import {hints} from '../words/hints.ts';
import type {Where} from './bindings.ts';
import {keysAt} from './bound.ts';
import type {CommandName} from './command.ts';
import {whereKeysGo} from './interpret.ts';
import {keyName} from './key.ts';
import type {State} from './state.ts';

/** The key of a command as hints name it: the first one that holds, where keys go or at another place; '' where it has none there. */
export function keyFor(state: State, command: CommandName, where: Where = whereKeysGo(state)): string {
	const [first = ''] = keysAt(where, command, state.custom.bindings ?? undefined);
	return first.split(' ').map(keyName).join('');
}

/** A row of hints: the keys of commands, with what each does by a table of words, or alone. */
export function keyHints<Name extends CommandName>(
	state: State,
	commands: readonly Name[],
	words: Readonly<Record<Name, string>> | null,
	between = ' · ',
): string {
	return hints(
		'',
		commands.map(name => [keyFor(state, name), words?.[name] ?? '']),
		between,
	);
}

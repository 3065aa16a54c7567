import {graphemes} from '../text/graphemes.ts';
import {configCommandWords} from '../words/config-command.ts';
import {keyWords} from '../words/keys.ts';
import {type Binding, bindings, type Where} from './bindings.ts';
import {type CommandName, commandRow, commands} from './command.ts';
import {type Key, namedKeys, typedText} from './key.ts';

/** Keys that a command is to have instead of its own, and a number to speak of it by: a line of a file. */
type Wish = {readonly command: string; readonly keys: readonly string[]; readonly line: number};

/** Keys that a command has at a place. */
type Bound = {readonly where: Where; readonly command: CommandName; readonly keys: string};

/** What cannot be had: one sentence each, with its line. */
type Mistakes = Array<{readonly line: number; readonly says: string}>;

/** The bindings that somebody wants, and what cannot be had. */
export type Rebound = {readonly bindings: readonly Binding[]; readonly mistakes: Readonly<Mistakes>};

/** What always quits, whatever else does. */
const wayOut: Key = 'Ctrl-C';

/**
 * The table of bindings with other keys for some commands. At a command's own place, the first of the table, a key that is
 * wanted is taken from whatever command has it; of two that want it the first has it. At other places the command gets
 * those of the keys that are free, or keeps its own. In a field, what types stays text.
 */
export function rebound(wishes: readonly Wish[]): Rebound {
	const mistakes: Mistakes = [];
	const wanted = wantedKeys(wishes, mistakes);
	const taken: Array<Bound & {readonly wish: Wish}> = [];
	for (const [command, {wish, keys}] of wanted) {
		const {where} = bindings.find(row => row.command === command)!;
		for (const each of keys) {
			const bound = {where, command, keys: each, wish};
			const other = taken.find(isInTheWayOf(bound));
			if (other)
				mistakes.push({line: wish.line, says: configCommandWords().clash(each, other.command, other.wish.line)});
			else taken.push(bound);
		}
	}

	const own = new Set<CommandName>();
	const rows = bindings.map((row): Binding => {
		const {where, command} = row;
		const want = wanted.get(command);
		const isOwnPlace = !own.has(command);
		own.add(command);
		if (want && isOwnPlace) return {...row, keys: taken.filter(each => each.command === command).map(({keys}) => keys)};
		const isFree = (keys: string) => !taken.some(isInTheWayOf({where, command, keys}));
		const free = row.keys.filter(isFree);
		if (want) {
			const fitting = want.keys.filter(
				keys => isFree(keys) && !(where === 'field' && typedText(keys) !== null) && !isAnothers({where, command, keys}),
			);
			// Of two that want a free key, too, the first has it.
			taken.push(...fitting.map(keys => ({where, command, keys, wish: want.wish})));
			return {...row, keys: fitting.length > 0 ? fitting : free};
		}

		const taker = taken.find(isInTheWayOf({where, command, keys: row.keys[0]!}));
		if (free.length === 0 && taker)
			mistakes.push({line: taker.wish.line, says: configCommandWords().robbed(taker.keys, taker.command, command)});
		return free.length === row.keys.length ? row : {...row, keys: free};
	});
	return {bindings: rows.map(withWayOut), mistakes: mistakes.sort((a, b) => a.line - b.line)};
}

/** The keys that are wanted, by command, as the table has them: those that there are. */
function wantedKeys(wishes: readonly Wish[], mistakes: Mistakes) {
	const wanted = new Map<CommandName, {readonly wish: Wish; readonly keys: readonly string[]}>();
	for (const wish of wishes) {
		const {command, line} = wish;
		if (!Object.hasOwn(commands, command)) {
			mistakes.push({line, says: configCommandWords().noCommand(command)});
			continue;
		}

		const keys = wish.keys.flatMap(name => {
			const found = sequenceOf(name, command);
			if ('says' in found) mistakes.push({line, says: found.says});
			return 'says' in found ? [] : [found.keys];
		});
		// Nothing but mistakes is no wish to have none.
		if (keys.length > 0 || wish.keys.length === 0) wanted.set(command as CommandName, {wish, keys: [...new Set(keys)]});
	}

	return wanted;
}

function withWayOut(row: Binding): Binding {
	return row.command !== 'quit' || row.keys.includes(wayOut) ? row : {...row, keys: [...row.keys, wayOut]};
}

/** Whether the usual table has keys for another command at a place. */
function isAnothers(bound: Bound): boolean {
	const inTheWay = isInTheWayOf(bound);
	return bindings.some(({keys, ...row}) => keys.some(each => inTheWay({...row, keys: each})));
}

/**
 * Whether keys of two commands at a place cannot both be told: they are the same, or one begins the other, unless the
 * command of that one waits for a letter.
 */
function isInTheWayOf(one: Bound): (other: Bound) => boolean {
	const begins = (short: Bound, long: Bound) =>
		long.keys.startsWith(`${short.keys} `) && !commandRow(short.command).argument;
	return other =>
		one.where === other.where &&
		one.command !== other.command &&
		(one.keys === other.keys || begins(one, other) || begins(other, one));
}

/** A sequence of keys as a person writes it, as the table has it: any case, and by the names on the screen, too. */
function sequenceOf(written: string, command: string): {readonly keys: string} | {readonly says: string} {
	if (written.trim() === '') return {keys: 'Space'};
	const keys = written.trim().split(/\s+/).map(keyOf);
	const unknown = keys.indexOf(null);
	if (unknown !== -1) return {says: configCommandWords().noKey(written.trim().split(/\s+/)[unknown]!)};
	if (/^\d$/.test(keys[0]!)) return {says: configCommandWords().digit(keys[0]!)};
	if (keys.includes(wayOut) && command !== 'quit') return {says: configCommandWords().wayOut};
	return {keys: keys.join(' ')};
}

/** What a terminal sends for a control key is another key's, too. */
const sameAs: Readonly<Record<string, Key>> = {
	'Ctrl-I': 'Tab',
	'Ctrl-M': 'Enter',
	'Ctrl-J': 'Enter',
	'Ctrl-H': 'Backspace',
	'Ctrl-[': 'Esc',
};

function keyOf(written: string): Key | null {
	if (graphemes(written).length === 1) return written;
	const [, held = '', rest = ''] = /^((?:(?:ctrl|alt|shift|maj)-)*)(.+)$/i.exec(written)!;
	const heldKeys = ['Ctrl-', 'Alt-', 'Shift-'].filter(name =>
		held.toLowerCase().replace('maj', 'shift').includes(name.toLowerCase()),
	);
	const named = nameOf(rest);
	if (named !== null) return heldKeys.join('') + named;
	if (graphemes(rest).length !== 1 || heldKeys.length !== 1) return null;
	if (heldKeys[0] === 'Alt-') return `Alt-${rest}`;
	const control = `Ctrl-${rest.toUpperCase()}`;
	return heldKeys[0] === 'Ctrl-' && /^Ctrl-[A-Z@[\\\]^_]$/.test(control) ? (sameAs[control] ?? control) : null;
}

/** The name of a key that types nothing, by that name or by the one that the screen shows. */
function nameOf(written: string): Key | null {
	const same = (name: string) => name.toLowerCase() === written.toLowerCase();
	const names: readonly string[] = [...namedKeys.filter(name => name !== 'Shift-Tab' && name !== 'F1'), 'Insert'];
	const shown = Object.entries(keyWords()).find(([name, word]) => names.includes(name) && same(word))?.[0];
	const functionKey = /^F(?:[1-9]|1[0-2])$/i.test(written) ? written.toUpperCase() : null;
	return names.find(same) ?? shown ?? functionKey;
}

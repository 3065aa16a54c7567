import type {CommandName} from './command.ts';
import type {Key} from './key.ts';

/** Where a key has its meaning. While skimming, keys without a row of their own mean what they mean in the article. */
export type Where = 'article' | 'skim' | 'mark' | 'index' | 'library' | 'help' | 'field';

/** One row: any of `keys` gives the command; a space separates keys that are pressed one after the other. */
export type Binding = {readonly where: Where; readonly command: CommandName; readonly keys: readonly string[]};

/**
 * Every key there is. What users of less, vim, moor, glow, epy and bookokrat expect; each command has a key that a French
 * keyboard types without AltGr.
 */
export const bindings: readonly Binding[] = [
	{where: 'article', command: 'next-page', keys: ['Space', 'f', 'PageDown', 'l', 'Right', 'Ctrl-F']},
	{where: 'article', command: 'previous-page', keys: ['b', 'PageUp', 'h', 'Left', 'Ctrl-B']},
	{where: 'article', command: 'line-down', keys: ['j', 'Down', 'Enter', 'e']},
	{where: 'article', command: 'line-up', keys: ['k', 'Up']},
	{where: 'article', command: 'half-page-down', keys: ['d', 'Ctrl-D']},
	{where: 'article', command: 'half-page-up', keys: ['u', 'Ctrl-U']},
	{where: 'article', command: 'top', keys: ['g', 'Home', '<']},
	{where: 'article', command: 'end', keys: ['G', 'End', '>']},
	{where: 'article', command: 'percent', keys: ['%']},
	{where: 'article', command: 'next-paragraph', keys: [')', '}']},
	{where: 'article', command: 'previous-paragraph', keys: ['(', '{']},
	{where: 'article', command: 'next-heading', keys: ['s']},
	{where: 'article', command: 'previous-heading', keys: ['S']},
	{where: 'article', command: 'next-quotation', keys: ['Tab', ']']},
	{where: 'article', command: 'previous-quotation', keys: ['Shift-Tab', '[']},
	{where: 'article', command: 'next-person', keys: ['p']},
	{where: 'article', command: 'previous-person', keys: ['P']},
	{where: 'article', command: 'next-of-speaker', keys: ['x']},
	{where: 'article', command: 'previous-of-speaker', keys: ['X']},
	{where: 'article', command: 'skim', keys: ['o']},
	{where: 'skim', command: 'leave-skim', keys: ['Enter']},
	{where: 'article', command: 'copy', keys: ['y', 'c']},
	{where: 'article', command: 'highlight', keys: ['a']},
	{where: 'article', command: 'note', keys: ['i']},
	{where: 'article', command: 'edit-note', keys: ['E']},
	{where: 'article', command: 'next-highlight', keys: ['r']},
	{where: 'article', command: 'previous-highlight', keys: ['R']},
	{where: 'article', command: 'open-highlights', keys: ['A']},
	{where: 'article', command: 'mark', keys: ['v']},
	{where: 'article', command: 'search', keys: ['/']},
	{where: 'article', command: 'next-hit', keys: ['n']},
	{where: 'article', command: 'previous-hit', keys: ['N']},
	{where: 'article', command: 'clear', keys: ['Esc']},
	{where: 'article', command: 'open-index', keys: ['t']},
	{where: 'article', command: 'open-quotations', keys: ['"']},
	{where: 'article', command: 'open-people', keys: ['w']},
	{where: 'article', command: 'open-bookmarks', keys: ['B']},
	{where: 'article', command: 'set-bookmark', keys: ['m']},
	{where: 'article', command: 'go-back', keys: ["' '"]},
	{where: 'article', command: 'go-to-bookmark', keys: ["'"]},
	{where: 'article', command: 'open-library', keys: ['L']},
	{where: 'article', command: 'narrower', keys: ['-']},
	{where: 'article', command: 'wider', keys: ['+', '=']},
	{where: 'article', command: 'justify', keys: ['z']},
	{where: 'article', command: 'theme', keys: ['T']},
	{where: 'article', command: 'help', keys: ['?', 'F1']},
	{where: 'article', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'article', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'article', command: 'quit', keys: ['q', 'Q', 'Z Z', 'Ctrl-C']},

	{where: 'mark', command: 'highlight', keys: ['a', 'Enter']},
	{where: 'mark', command: 'note', keys: ['i']},
	{where: 'mark', command: 'edit-note', keys: ['E']},
	{where: 'mark', command: 'copy', keys: ['y', 'c']},
	{where: 'mark', command: 'mark-next-line', keys: ['j', 'Down']},
	{where: 'mark', command: 'mark-previous-line', keys: ['k', 'Up']},
	{where: 'mark', command: 'mark-next-word', keys: ['w', 'l', 'Right']},
	{where: 'mark', command: 'mark-previous-word', keys: ['b', 'h', 'Left']},
	{where: 'mark', command: 'mark-next-sentence', keys: ['s', ')']},
	{where: 'mark', command: 'mark-previous-sentence', keys: ['S', '(']},
	{where: 'mark', command: 'mark-next-paragraph', keys: ['p', '}']},
	{where: 'mark', command: 'mark-previous-paragraph', keys: ['P', '{']},
	{where: 'mark', command: 'mark-here', keys: ['v']},
	{where: 'mark', command: 'leave-marking', keys: ['Esc', 'q']},
	{where: 'mark', command: 'help', keys: ['?', 'F1']},
	{where: 'mark', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'mark', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'mark', command: 'quit', keys: ['Q', 'Z Z', 'Ctrl-C']},

	{where: 'index', command: 'choose', keys: ['Enter']},
	{where: 'index', command: 'close-list', keys: ['Esc', 'q']},
	{where: 'index', command: 'next-list', keys: ['Tab', 'Right', 'l', 't']},
	{where: 'index', command: 'previous-list', keys: ['Shift-Tab', 'Left', 'h']},
	{where: 'index', command: 'filter', keys: ['/']},
	{where: 'index', command: 'only-speaker', keys: ['x']},
	{where: 'index', command: 'only-kind', keys: ['s']},
	{where: 'index', command: 'remove', keys: ['d', 'Delete']},
	{where: 'index', command: 'bring-back', keys: ['a']},
	{where: 'index', command: 'note', keys: ['i']},
	{where: 'index', command: 'edit-note', keys: ['E']},
	{where: 'index', command: 'line-down', keys: ['j', 'Down']},
	{where: 'index', command: 'line-up', keys: ['k', 'Up']},
	{where: 'index', command: 'next-page', keys: ['Space', 'f', 'PageDown', 'Ctrl-F']},
	{where: 'index', command: 'previous-page', keys: ['b', 'PageUp', 'Ctrl-B']},
	{where: 'index', command: 'top', keys: ['g', 'Home', '<']},
	{where: 'index', command: 'end', keys: ['G', 'End', '>']},
	{where: 'index', command: 'open-quotations', keys: ['"']},
	{where: 'index', command: 'open-people', keys: ['w']},
	{where: 'index', command: 'open-bookmarks', keys: ['B']},
	{where: 'index', command: 'open-highlights', keys: ['A']},
	{where: 'index', command: 'help', keys: ['?', 'F1']},
	{where: 'index', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'index', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'index', command: 'quit', keys: ['Q', 'Z Z', 'Ctrl-C']},

	{where: 'library', command: 'open-article', keys: ['Enter', 'o', 'l', 'Right']},
	{where: 'library', command: 'close-library', keys: ['Esc', 'q', 'L', 'h', 'Left']},
	{where: 'library', command: 'next-shelf', keys: ['Tab', 'Shift-Tab', 't']},
	{where: 'library', command: 'sort', keys: ['s']},
	{where: 'library', command: 'reverse', keys: ['S']},
	{where: 'library', command: 'archive', keys: ['a']},
	{where: 'library', command: 'delete', keys: ['D', 'Delete']},
	{where: 'library', command: 'undo', keys: ['u']},
	{where: 'library', command: 'tag', keys: ['T', '#']},
	{where: 'library', command: 'filter', keys: ['/']},
	{where: 'library', command: 'line-down', keys: ['j', 'Down']},
	{where: 'library', command: 'line-up', keys: ['k', 'Up']},
	{where: 'library', command: 'next-page', keys: ['Space', 'f', 'PageDown', 'Ctrl-F']},
	{where: 'library', command: 'previous-page', keys: ['b', 'PageUp', 'Ctrl-B']},
	{where: 'library', command: 'top', keys: ['g', 'Home', '<']},
	{where: 'library', command: 'end', keys: ['G', 'End', '>']},
	{where: 'library', command: 'help', keys: ['?', 'F1']},
	{where: 'library', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'library', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'library', command: 'quit', keys: ['Q', 'Z Z', 'Ctrl-C']},

	{where: 'help', command: 'close-help', keys: ['Esc', 'q', '?', 'F1']},
	{where: 'help', command: 'line-down', keys: ['j', 'Down', 'Enter', 'e']},
	{where: 'help', command: 'line-up', keys: ['k', 'Up']},
	{where: 'help', command: 'next-page', keys: ['Space', 'f', 'PageDown', 'l', 'Right', 'Ctrl-F']},
	{where: 'help', command: 'previous-page', keys: ['b', 'PageUp', 'h', 'Left', 'Ctrl-B']},
	{where: 'help', command: 'half-page-down', keys: ['d', 'Ctrl-D']},
	{where: 'help', command: 'half-page-up', keys: ['u', 'Ctrl-U']},
	{where: 'help', command: 'top', keys: ['g', 'Home', '<']},
	{where: 'help', command: 'end', keys: ['G', 'End', '>']},
	{where: 'help', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'help', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'help', command: 'quit', keys: ['Q', 'Z Z', 'Ctrl-C']},

	{where: 'field', command: 'accept', keys: ['Enter']},
	{where: 'field', command: 'cancel', keys: ['Esc']},
	{where: 'field', command: 'erase', keys: ['Backspace']},
	{where: 'field', command: 'erase-word', keys: ['Ctrl-W', 'Alt-Backspace']},
	{where: 'field', command: 'erase-all', keys: ['Ctrl-U']},
	{where: 'field', command: 'line-down', keys: ['Down']},
	{where: 'field', command: 'line-up', keys: ['Up']},
	{where: 'field', command: 'redraw', keys: ['Ctrl-L']},
	{where: 'field', command: 'suspend', keys: ['Ctrl-Z']},
	{where: 'field', command: 'quit', keys: ['Ctrl-C']},
];

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

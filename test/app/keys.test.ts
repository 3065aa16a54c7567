import {describe, expect, test} from 'vitest';
import {bindings, type Where} from '../../source/app/bindings.ts';
import {commandOf, isPrefix} from '../../source/app/bound.ts';
import {type CommandName, commandRow, commands} from '../../source/app/command.ts';
import {interpret, whereKeysGo} from '../../source/app/interpret.ts';
import {namedKeys, typedText} from '../../source/app/key.ts';
import {council} from './articles.ts';
import {libraryOf} from './entries.ts';
import {numbered, openReader, stateOf} from './reader.ts';

const names = Object.keys(commands) as CommandName[];

/** What a French keyboard types only with AltGr held down, or after a dead key. */
const needsAltGr = /[~#{[|`\\^@\]}€]/;

/** What a key is called here: a character that is typed or a name, with Alt or not, Ctrl and a name or a capital letter. */
const isKey = (key: string) =>
	/^(?:Alt-)?.$/u.test(key) ||
	(namedKeys as readonly string[]).includes(key.replace(/^(?:Alt|Ctrl)-/, '')) ||
	/^Ctrl-[A-Z]$/.test(key);

const open = () => openReader(numbered(100), {columns: 60, rows: 12});

describe('the table of keys', () => {
	test('gives every command a key', () => {
		const bound = new Set(bindings.map(({command}) => command));
		expect(names.filter(name => !bound.has(name))).toEqual([]);
	});

	test('gives every command at each place a key that a French keyboard types without AltGr', () => {
		const hard = bindings.filter(({keys}) => keys.every(key => needsAltGr.test(key)));
		expect(hard).toEqual([]);
	});

	test('says nothing twice at the same place', () => {
		const all = bindings.flatMap(({where, keys}) => keys.map(key => `${where}: ${key}`));
		expect(all.filter((row, index) => all.indexOf(row) !== index)).toEqual([]);
		const rows = bindings.map(({where, command}) => `${where}: ${command}`);
		expect(new Set(rows).size).toBe(rows.length);
	});

	test('names only keys that there are', () => {
		const keys = bindings.flatMap(row => row.keys.flatMap(sequence => sequence.split(' ')));
		expect(keys.filter(key => !isKey(key))).toEqual([]);
	});

	test('leads from every row to its command', () => {
		for (const {where, command, keys} of bindings) {
			for (const key of keys) expect([key, commandOf(where, key.split(' '))]).toEqual([key, command]);
		}
	});

	test('has redrawing, suspending and quitting by the same control keys everywhere', () => {
		for (const where of ['article', 'skim', 'index', 'help', 'field'] as const satisfies readonly Where[]) {
			const found = ['Ctrl-L', 'Ctrl-Z', 'Ctrl-C'].map(key => commandOf(where, [key]));
			expect([where, ...found]).toEqual([where, 'redraw', 'suspend', 'quit']);
		}
	});

	test('means while skimming what it means in the article, but for Enter', () => {
		for (const {keys} of bindings.filter(({where}) => where === 'article')) {
			for (const key of keys) {
				if (key === 'Enter') expect(commandOf('skim', [key])).toBe('leave-skim');
				else expect(commandOf('skim', key.split(' '))).toBe(commandOf('article', key.split(' ')));
			}
		}
	});

	test('has a first key of two only where a second one follows', () => {
		expect(isPrefix('article', ['Z'])).toBe(true);
		expect(isPrefix('article', ["'"])).toBe(true);
		expect(isPrefix('article', ['q'])).toBe(false);
		expect(isPrefix('field', ['Z'])).toBe(false);
	});
});

describe('every command', () => {
	/** Keys that lead to each place, with something there for every command to act on. */
	const ways: Readonly<Record<Where, readonly string[]>> = {
		article: ['Space', 'j', 'Tab'],
		skim: ['o'],
		mark: ['v', 'j', 's'],
		index: ['t', 'j'],
		library: ['L'],
		help: ['?'],
		field: ['/', 'l', 'a', 'Enter', '/', 'e', 'n', 'Left'],
	};

	test.each(bindings.flatMap(({where, keys, command}) => keys.map(key => [where, key, command] as const)))(
		'in the %s: %s does %s, and does something',
		(where, key, command) => {
			const reader = openReader(council, {columns: 60, rows: 8, bookmarks: {a: 0}});
			reader.press(...ways[where]);
			expect(whereKeysGo(reader.state())).toBe(where);
			if (command === 'remove') reader.press('B');
			if (where === 'help') {
				const lines = Array.from({length: 30}, (_, index) => `line ${index}`);
				reader.act({kind: 'help-drawn', lines});
				reader.press('Space');
			}

			if (where === 'library') {
				reader.act({
					kind: 'library-read',
					library: libraryOf(...Array.from({length: 30}, (_, index) => `n° ${index}`)),
				});
				reader.press('Space', 'a');
			}

			const before = reader.state();
			const count = command === 'percent' ? ['9', '9'] : [];
			const letter = commandRow(command).argument === 'letter' ? ['a'] : [];
			reader.press(...count, ...key.split(' '), ...letter);
			expect(reader.state().message ?? '').not.toContain('does nothing here');
			const hasDone = JSON.stringify(reader.state()) !== JSON.stringify(before) || reader.effects.length > 0;
			// In a search ↓ has nothing to do.
			expect(hasDone).toBe(!(where === 'field' && command === 'line-down'));
		},
	);
});

describe('a count', () => {
	test('is shown nowhere, is given up by Esc, and holds for one command', () => {
		const reader = open();
		reader.press('5', 'Esc', 'j');
		expect(reader.firstRow()).toBe('line 2');
		reader.press('5', 'j', 'j');
		expect(reader.firstRow()).toBe('line 8');
	});

	test('given up by Esc costs nothing else: not the search, not the selection', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 4');
		reader.press('Enter', '5', 'Esc');
		expect(reader.state().search?.query).toBe('line 4');
		reader.press('Esc');
		expect(reader.state().search).toBeNull();
	});

	test('however long it is typed stays a number', () => {
		const state = stateOf(numbered(9));
		let pending = state.pending;
		for (const digit of '9'.repeat(400)) {
			const action = interpret({...state, pending}, digit);
			if (action.kind === 'wait') pending = action.pending;
		}

		expect(pending.count).toBe(1_000_000);
	});
});

describe('keys that mean nothing', () => {
	test.each(['é', 'K', 'Ctrl-Y', 'Key-[1;5C', '😀', 'Delete'])('%s is named, and the help is pointed at', key => {
		const reader = open();
		reader.press(key);
		expect(reader.status()).toBe(`${key} does nothing here: ? shows all keys.`);
		expect(reader.firstRow()).toBe('line 1');
		reader.press('j');
		expect(reader.firstRow()).toBe('line 2');
	});

	test('two keys that do not go together are named both', () => {
		const reader = open();
		reader.press('Z', 'j');
		expect(reader.status()).toBe('Z j does nothing here: ? shows all keys.');
		expect([reader.firstRow(), reader.effects]).toEqual(['line 1', []]);
		reader.press('j');
		expect(reader.firstRow()).toBe('line 2');
	});

	test('Esc gives up the first key of two', () => {
		const reader = open();
		reader.press('Z', 'Esc');
		expect(reader.status()).toContain('Essai');
		reader.press('Z');
		expect(reader.effects).toEqual([]);
		reader.press('Z');
		expect(reader.effects).toEqual([{kind: 'quit'}]);
	});
});

describe('quitting', () => {
	test.each([['q'], ['Q'], ['Z', 'Z'], ['Ctrl-C']])('%s quits', (...keys) => {
		const reader = open();
		reader.press(...keys);
		expect(reader.effects).toEqual([{kind: 'quit'}]);
	});

	test('Esc never quits, wherever it is pressed and however often', () => {
		for (const keys of [[], ['/', 'a'], ['t'], ['t', '/', 'a'], ['?'], ['o'], ['Z'], ['5'], ["'"]]) {
			const reader = openReader(council, {columns: 60, rows: 12});
			reader.press(...keys, ...Array.from({length: 5}, () => 'Esc'));
			expect(reader.effects.filter(({kind}) => kind === 'quit')).toEqual([]);
			expect(reader.state().view.kind).toBe('article');
		}
	});

	test('the place is the same after it', () => {
		const reader = open();
		reader.press('Space', 'q');
		expect(reader.firstRow()).toBe('line 11');
	});
});

describe('the terminal', () => {
	test.each([
		['Ctrl-L', 'redraw'],
		['Ctrl-Z', 'suspend'],
	])('%s asks to %s and changes nothing', (key, kind) => {
		const reader = open();
		const before = reader.screen();
		reader.press(key);
		expect(reader.effects).toEqual([{kind}]);
		expect(reader.screen()).toEqual(before);
	});
});

describe('what a key types', () => {
	test('is its character, a space for Space, and nothing for named and control keys', () => {
		expect(['g', 'É', '"', '😀', 'Space'].map(typedText)).toEqual(['g', 'É', '"', '😀', ' ']);
		for (const key of ['Tab', 'Enter', 'F1', 'Ctrl-A', 'Key-[1;5C']) expect(typedText(key)).toBeNull();
	});
});

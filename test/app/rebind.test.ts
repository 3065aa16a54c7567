import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {type Binding, bindings, type Where} from '../../source/app/bindings.ts';
import {commandOf, isPrefix} from '../../source/app/bound.ts';
import {commands} from '../../source/app/command.ts';
import {rebound} from '../../source/app/rebind.ts';
import {setLanguage} from '../../source/words/language.ts';
import {boundKeys} from './bound-keys.ts';

afterEach(() => setLanguage('en'));

/** Keys for commands, each on a line of its own, from 1. */
const wish = (keys: Readonly<Record<string, readonly string[]>>) =>
	rebound(Object.entries(keys).map(([command, theirs], index) => ({command, keys: theirs, line: index + 1})));

const at = (table: readonly Binding[], where: Where, ...keys: readonly string[]) => commandOf(where, keys, table);

describe('other keys for a command', () => {
	test('stand in place of its own', () => {
		const {bindings: table, mistakes} = wish({'next-page': ['F5', 'Ctrl-Right']});
		expect(mistakes).toEqual([]);
		expect(at(table, 'article', 'F5')).toBe('next-page');
		expect(at(table, 'article', 'Ctrl-Right')).toBe('next-page');
		expect(at(table, 'article', 'Space')).toBeNull();
		expect(at(table, 'skim', 'F5')).toBe('next-page');
	});

	test('are taken from whatever has them, and of two that want one the first has it', () => {
		const {bindings: table, mistakes} = wish({'next-page': ['k'], 'previous-page': ['k', 'F7']});
		expect(at(table, 'article', 'k')).toBe('next-page');
		expect(at(table, 'article', 'F7')).toBe('previous-page');
		expect(at(table, 'article', 'Up')).toBe('line-up');
		expect(mistakes).toEqual([{line: 2, says: '“k” is the key of next-page already, by line 1'}]);
	});

	test('that leave another command without any are told', () => {
		const {bindings: table, mistakes} = wish({'next-page': ['n']});
		expect(at(table, 'article', 'n')).toBe('next-page');
		expect(mistakes).toEqual([
			{line: 1, says: '“n” is now for next-page, and next-hit has no key left: give it another'},
		]);
	});

	test('hold in lists and help as far as they are free there', () => {
		const {bindings: table} = wish({'line-down': ['Enter', 'v'], help: ['h']});
		expect(at(table, 'index', 'v')).toBe('line-down');
		expect(at(table, 'index', 'Enter')).toBe('choose');
		expect(at(table, 'index', 'h')).toBe('previous-list');
		expect(at(table, 'index', '?')).toBe('help');
		expect(at(table, 'article', '?')).toBeNull();
	});

	test('never make letters of a field commands', () => {
		const {bindings: table} = wish({'line-down': ['x']});
		expect(at(table, 'field', 'x')).toBeNull();
		expect(at(table, 'field', 'Down')).toBe('line-down');
	});

	test('of several, one after the other, are told from those that begin like them', () => {
		const {bindings: table, mistakes} = wish({top: ['g g'], 'go-to-bookmark': ['`']});
		expect(mistakes).toEqual([]);
		expect(at(table, 'article', 'g')).toBeNull();
		expect(isPrefix('article', ['g'], table)).toBe(true);
		expect(at(table, 'article', 'g', 'g')).toBe('top');
		expect(wish({top: ['g g'], end: ['g']}).mistakes).toEqual([
			{line: 2, says: '“g” is the key of top already, by line 1'},
		]);
	});

	test('may be none, but Ctrl-C always quits', () => {
		const {bindings: table, mistakes} = wish({skim: [], quit: ['x']});
		expect(mistakes.map(({says}) => says)).toEqual([
			'“x” is now for quit, and next-of-speaker has no key left: give it another',
		]);
		expect(table.some(({command, keys}) => command === 'skim' && keys.length > 0)).toBe(false);
		for (const where of ['article', 'index', 'help', 'field'] as const) expect(at(table, where, 'Ctrl-C')).toBe('quit');
		expect(at(table, 'article', 'q')).toBeNull();
	});

	test.each([
		[{'nxt-page': ['n']}, 'there is no command “nxt-page”'],
		[{'next-page': ['Spce']}, 'there is no key “Spce”'],
		[{'next-page': ['Ctrl-é']}, 'there is no key “Ctrl-é”'],
		[{'next-page': ['5']}, '5 cannot be a key: digits are counts'],
		[{'next-page': ['Ctrl-C']}, 'Ctrl-C always quits'],
	])('%j: what there is not is told, and the command keeps its own', (keys, says) => {
		const {bindings: table, mistakes} = wish(keys);
		expect(mistakes.map(each => each.says).join()).toContain(says);
		expect(table).toEqual(bindings);
	});

	test.each([
		['space', 'Space'],
		['pgdn', 'PageDown'],
		['ctrl-f', 'Ctrl-F'],
		['shift-ctrl-left', 'Ctrl-Shift-Left'],
		['Ctrl-M', 'Enter'],
		['alt-x', 'Alt-x'],
		['f12', 'F12'],
		['shift-tab', 'Shift-Tab'],
		[' ', 'Space'],
		['-', '-'],
	])('%j is the key %s', (written, key) => {
		expect(at(wish({theme: [written]}).bindings, 'article', key)).toBe('theme');
	});

	test('go by their French names, too, where the interface shows those', () => {
		setLanguage('fr');
		expect(at(wish({theme: ['échap']}).bindings, 'article', 'Esc')).toBe('theme');
	});
});

test('whatever is wanted, no two commands have a key at one place, and there is a way out', () => {
	const key = fc.oneof(fc.constantFrom(...boundKeys), fc.constantFrom('F5', 'Z', "' '", 'g g', 'Ctrl-I', 'Espace'));
	const wishes = fc.dictionary(fc.constantFrom(...Object.keys(commands)), fc.array(key, {maxLength: 4}), {maxKeys: 8});
	fc.assert(
		fc.property(wishes, wanted => {
			const {bindings: table} = wish(wanted);
			const all = table.flatMap(({where, keys}) => keys.map(each => `${where} ${each}`));
			expect(new Set(all).size).toBe(all.length);
			expect(at(table, 'article', 'Ctrl-C')).toBe('quit');
		}),
	);
});

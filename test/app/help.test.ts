import {describe, expect, test} from 'vitest';
import {bindings} from '../../source/app/bindings.ts';
import {commandGroups, commands} from '../../source/app/command.ts';
import {helpText, keyTable} from '../../source/app/help.ts';
import {spokenLines} from '../../source/app/spoken.ts';
import {commandWords} from '../../source/words/commands.ts';
import {council} from './articles.ts';
import {numbered, openReader} from './reader.ts';

const lines = Array.from({length: 40}, (_, index) => `help ${index + 1}`);

function openHelp() {
	const reader = openReader(numbered(100), {columns: 60, rows: 12});
	reader.press('3', 'j', '?');
	reader.act({kind: 'help-drawn', lines});
	const firstLine = () => reader.screen()[0]!.trim();
	return {reader, firstLine};
}

describe('the help', () => {
	test.each(['?', 'F1'])('%s asks for it to be drawn, and shows it', key => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('3', 'j');
		const before = {screen: reader.screen(), status: reader.status(), spoken: spokenLines(reader.state())};
		reader.press(key);
		expect(reader.effects).toEqual([{kind: 'draw-help'}]);
		// Until it is drawn.
		expect({screen: reader.screen(), status: reader.status(), spoken: spokenLines(reader.state())}).toEqual(before);
		reader.act({kind: 'help-drawn', lines});
		expect(reader.screen().map(row => row.trim())).toEqual(lines.slice(0, 10));
		expect(reader.status()).toMatch(/^Space turns, Esc returns +line 10 of 40$/);
	});

	test.each(['Esc', 'q', '?', 'F1'])('%s returns to where the reader was', key => {
		const {reader} = openHelp();
		reader.press('Space', key);
		expect(reader.firstRow()).toBe('line 4');
		expect(reader.effects).toEqual([{kind: 'draw-help'}]);
	});

	test('it scrolls by lines, halves and pages, and stops at its ends', () => {
		const {reader, firstLine} = openHelp();
		for (const [keys, first] of [
			['j', 2],
			['Enter', 3],
			['k', 2],
			['k k', 1],
			['Space', 11],
			['b', 1],
			['d', 6],
			['u', 1],
			['2 Space', 21],
			['G', 31],
			['j', 31],
			['g', 1],
			['5 j', 6],
		] as const) {
			reader.press(...keys.split(' '));
			expect([keys, firstLine()]).toEqual([keys, `help ${first}`]);
		}
	});

	test('at its end, in a window that has grown, it shows as much as there is room for', () => {
		const {reader} = openHelp();
		reader.press('G');
		reader.resize(60, 32);
		reader.act({kind: 'help-drawn', lines});
		expect(reader.screen().map(row => row.trim())).toEqual(lines.slice(-30));
	});

	test('closed in a window that has shrunk, it uncovers no selection that is out of sight', () => {
		const reader = openReader(council, {columns: 60, rows: 30, columnWidth: 40});
		reader.press('5', 'Tab', '?');
		reader.resize(60, 6);
		reader.press('Esc');
		expect(reader.selected()).toBeNull();
		expect(reader.status()).not.toContain('quotation');
	});

	test('opened from a list it returns to the list', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('B', '?', 'Esc');
		expect(reader.screen()[0]).toContain('[Bookmarks');
	});

	test('drawn too late, after it was closed, it does not come back', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('?', 'Esc');
		reader.act({kind: 'help-drawn', lines});
		expect(reader.firstRow()).toBe('line 1');
	});
});

describe('the table of keys', () => {
	test('holds every group and every command with its keys', () => {
		const table = keyTable();
		expect(table.map(({group}) => group)).toEqual(commandGroups.map(group => commandWords().groups[group]));
		const rows = table.flatMap(group => group.rows);
		expect(rows.map(({help}) => help).sort()).toEqual(Object.values(commandWords().help).sort());
		for (const {keys} of rows) expect(keys.length).toBeGreaterThan(0);
	});

	test('names keys as they stand on a keyboard', () => {
		const all = keyTable().flatMap(({rows}) => rows.flatMap(({keys}) => keys));
		expect(all).toEqual(expect.arrayContaining(['PgDn', '←', "''", 'ZZ', 'm a…z', "' a…z"]));
		expect(all.join(' ')).not.toMatch(/PageDown|Left|Z Z/);
	});

	test('is what the help text says, one item a command', () => {
		const items = helpText().match(/^- .*$/gm)!;
		expect(items).toHaveLength(Object.keys(commands).length);
		for (const help of Object.values(commandWords().help))
			expect(items.filter(item => item.endsWith(`**: ${help}`))).toHaveLength(1);
		expect(new Set(bindings.map(({command}) => command)).size).toBe(items.length);
	});
});

import {describe, expect, test} from 'vitest';
import {type Entry, readToml} from '../../source/config/toml.ts';

const pairs = (entries: readonly Entry[]) => entries.map(({path, value}) => [path.join('.'), value]);

describe('a text of settings', () => {
	test('has keys, values of every kind, tables and comments', () => {
		const text = [
			'# a comment',
			'width = 72 # of the column',
			"theme='dark'",
			'"justify" = true\r',
			'[keys]',
			'next-page = ["Space", \'"\', "\\"", "\\u00e9",]',
			'down = [ # one after the other',
			'\t"j",',
			'',
			'\t"Down" ]',
			'[ a . "b c" ]',
			'd.e = -1_000',
			'f = []',
		].join('\n');
		expect(readToml(text)).toEqual({
			wrong: [],
			entries: [
				{path: ['width'], value: 72, line: 2},
				{path: ['theme'], value: 'dark', line: 3},
				{path: ['justify'], value: true, line: 4},
				{path: ['keys', 'next-page'], value: ['Space', '"', '"', 'é'], line: 6},
				{path: ['keys', 'down'], value: ['j', 'Down'], line: 7},
				{path: ['a', 'b c', 'd', 'e'], value: -1000, line: 12},
				{path: ['a', 'b c', 'f'], value: [], line: 13},
			],
		});
	});

	test.each([
		'width 72',
		'width =',
		'width = 72 73',
		'width = 7.2',
		'width = 2026-01-01',
		'= 3',
		'theme = dark',
		'theme = "dark',
		"theme = 'dark",
		'theme = "da\\qrk"',
		'theme = """dark"""',
		'keys = {a = "b"}',
		'keys = ["a" "b"]',
		'keys = [',
		'[keys',
		'[keys] x',
		'[[keys]]',
		'a = truer',
		'a = 012',
		'a = "\\ud800"',
		'a = 1 # a\u0007bell',
		'a = 1\rb = 2',
	])('loses only the line that is not understood: %s', wrong => {
		const {entries, wrong: lines} = readToml(`before = 1\n${wrong}\n[table]\nafter = 2\n`);
		expect(lines[0]).toBe(2);
		expect(pairs(entries)[0]).toEqual(['before', 1]);
		expect(pairs(entries).at(-1)).toEqual(['table.after', 2]);
	});

	test('under a table that is not understood there is nothing', () => {
		expect(pairs(readToml('[no good]\na = 1\n[good]\nb = 2').entries)).toEqual([['good.b', 2]]);
	});
});

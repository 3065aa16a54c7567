import fc from 'fast-check';
import {parse} from 'smol-toml';
import {describe, expect, test} from 'vitest';
import {readToml, type Value} from '../../source/config/toml.ts';

/*
 * Our reader of TOML against another one: within the part of TOML that ours claims, both take the same and refuse the same.
 * Two things are not compared: a key that is set twice, which the other refuses with all of the file and ours leaves to
 * whoever knows the settings, and numbers beyond those that are exact.
 */

const blanks = fc.stringMatching(/^[ \t]{0,2}$/);
const bareKey = fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/);
const letters = fc.string({
	unit: fc.constantFrom(...'aZ09 #[]=.,\'"\\éœ😀\t\u00A0\u2028'),
	maxLength: 8,
});
const basic = letters.map(text => JSON.stringify(text));
const escaped = fc
	.array(fc.constantFrom('\\u00e9', '\\U0001F600', '\\n', '\\t', '\\b', '\\f', '\\r', '\\"', '\\\\', 'x', "'"), {
		maxLength: 5,
	})
	.map(parts => `"${parts.join('')}"`);
const literal = letters.map(text => `'${text.replaceAll("'", '')}'`);
const text = fc.oneof(basic, escaped, literal);
const number = fc.constantFrom('0', '7', '-3', '+12', '1_000', '-0', '999999999999');
const flat = fc.oneof(text, number, fc.constantFrom('true', 'false'));
const between = fc.constantFrom('', ' ', '\n', '\t', ' # remark ]"\n', '\r\n  ');
const array = (element: fc.Arbitrary<string>) =>
	fc
		.tuple(fc.array(element, {maxLength: 4}), between, between, fc.boolean())
		.map(([elements, before, after, isLast]) => {
			const items = elements.map(each => `${before}${each}${after}`).join(',');
			return `[${items}${isLast && elements.length > 0 ? ',' : ''}${before}]`;
		});
const value = fc.oneof(flat, array(flat), array(array(flat)));
const keyPart = fc.oneof(
	{arbitrary: bareKey, weight: 3},
	{arbitrary: basic, weight: 1},
	{arbitrary: literal, weight: 1},
);
const key = fc
	.tuple(fc.array(keyPart, {minLength: 1, maxLength: 3}), blanks)
	.map(([parts, space]) => parts.join(`${space}.${space}`));
const end = fc.constantFrom('', ' ', '\t# remark', ' # "é" = [');
const table = fc.tuple(blanks, key, blanks, end).map(([a, name, b, rest]) => `[${a}${name}${b}]${rest}`);
const pair = fc
	.tuple(blanks, key, blanks, blanks, value, end)
	.map(([a, name, b, c, what, rest]) => `${a}${name}${b}=${c}${what}${rest}`);

/** What the other reader makes of a text, key by key; null where it refuses it, undefined where it has what ours leaves out. */
function others(source: string): ReadonlyArray<readonly [string, Value]> | null | undefined {
	let read: unknown;
	try {
		read = parse(source);
	} catch {
		return null;
	}

	const found: (readonly [string, Value])[] = [];
	const isOurs = (value: unknown): value is Value =>
		Array.isArray(value)
			? value.every(isOurs)
			: typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value);
	const walk = (value: unknown, path: readonly string[]): boolean => {
		if (isOurs(value)) found.push([JSON.stringify(path), value]);
		else if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return false;
		else return Object.entries(value).every(([name, each]) => walk(each, [...path, name]));
		return true;
	};

	return walk(read, []) ? found : undefined;
}

/** Forms of what we read that ours leaves out: numbers in other bases and with points, long strings, inline tables, lists of tables. */
const leftOut = /"""|'''|\[[ \t]*\[|[={,[][\s]*\{|[={,[\s][+-]?0[xob]|\d[.eE_]*[eE.]|\\[xe]/;

const ours = (source: string) => {
	const {entries, wrong} = readToml(source);
	return wrong.length > 0 ? null : entries.map(({path, value}) => [JSON.stringify(path), value] as const);
};

const bySorting = (pairs: ReadonlyArray<readonly [string, Value]>) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

describe('our reader of TOML', () => {
	test('takes what another one takes, and makes the same of it', () => {
		let compared = 0;
		fc.assert(
			fc.property(fc.array(fc.oneof(table, pair, fc.constant('# remark'), fc.constant('')), {maxLength: 6}), lines => {
				const source = lines.join('\n');
				const theirs = others(source);
				// It refuses what is set twice.
				if (!theirs) return;
				compared++;
				expect(bySorting(ours(source) ?? [])).toEqual(bySorting(theirs));
			}),
			{numRuns: 500},
		);
		expect(compared).toBeGreaterThan(200);
	});

	test('refuses what another one refuses, and nothing else that it claims to read, a character beside what is right', () => {
		const counts = {taken: 0, refused: 0};
		const wrong = fc.constantFrom(...'"\'[]{}=.,#\\_-+0e:\t\n\r\0\u007f é');
		fc.assert(
			fc.property(fc.oneof(pair, table), fc.nat(), wrong, fc.constantFrom(0, 1), (line, place, sign, dropped) => {
				const at = place % (line.length + 1);
				const source = line.slice(0, at) + sign + line.slice(at + dropped);
				const theirs = others(source);
				if (theirs === undefined || leftOut.test(source)) return;
				counts[theirs ? 'taken' : 'refused']++;
				expect({source, read: ours(source)}).toEqual({source, read: theirs});
			}),
			{numRuns: 3000},
		);
		expect(counts.taken).toBeGreaterThan(300);
		expect(counts.refused).toBeGreaterThan(300);
	});
});

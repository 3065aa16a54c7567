/*
 * Problem: a file that people write by hand is read before the first page, and every mistake in it has to be named by its
 * line, the right lines beside it being of use all the same.
 *
 * Approach: one pass, from key to key. A line that is not understood costs itself alone.
 *
 * Limits: of TOML 1.0 what settings are written in: tables, keys bare, quoted and dotted, strings of one line, whole
 * numbers, true and false, and arrays of these. Dates, fractions, inline tables and strings over several lines are told
 * as lines that are not understood.
 */

/** What a setting may be. */
export type Value = string | number | boolean | readonly Value[];

/** A key with the tables it stands in, such as keys, next-page; the line counts from 1. */
export type Entry = {readonly path: readonly string[]; readonly value: Value; readonly line: number};

/** What is written in a text, in its order, and the lines that are not understood. Never throws. */
export function readToml(text: string): {readonly entries: readonly Entry[]; readonly wrong: readonly number[]} {
	const entries: Entry[] = [];
	const wrong: number[] = [];
	const scanner = scannerOf(text);
	let table: readonly string[] | null = [];
	for (scanner.skip(); !scanner.isEnd(); scanner.skip()) {
		const start = scanner.place();
		const isTable = scanner.take(/\[[ \t]*/y) !== null;
		const key = readKey(scanner);
		const value = isTable || key === null || scanner.take(/[ \t]*=[ \t]*/y) === null ? null : readValue(scanner);
		const isRight =
			key !== null && (isTable ? scanner.take(/[ \t]*\]/y) !== null : value !== null) && scanner.endLine();
		if (!isRight) {
			wrong.push(start.line);
			// Of what goes on for several lines, each may be right by itself.
			scanner.toLineAfter(start);
		}

		if (isTable) table = isRight ? key : null;
		// What stands in a table that is not understood is nobody's.
		else if (isRight && table && value !== null) entries.push({path: [...table, ...key], value, line: start.line});
	}

	return {entries, wrong};
}

/** A text and how far it was read. */
type Scanner = ReturnType<typeof scannerOf>;

function scannerOf(text: string) {
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	const take = (sticky: RegExp): string | null => {
		sticky.lastIndex = at;
		const [found] = sticky.exec(text) ?? [];
		if (found === undefined) return null;
		at += found.length;
		return found;
	};

	return {
		/** What stands next, where it is like that, read; else null. */
		take,
		isEnd: () => at >= text.length,
		place: () => ({at, line: text.slice(0, at).split('\n').length}),
		/** Over blanks, line ends and comments. */
		skip: () => take(/(?:[ \t\n]|\r\n|#[^\n\0-\x08\x0B-\x1F\x7F]*)*/y),
		/** Whether nothing more stands on the line. */
		endLine: () => take(/[ \t]*(?:#[^\n\0-\x08\x0B-\x1F\x7F]*)?(?:\r?\n|$)/y) !== null,
		toLineAfter: (place: {readonly at: number}) => {
			at = place.at;
			take(/[^\n]*\n?/y);
		},
	};
}

function readKey(scanner: Scanner): readonly string[] | null {
	const parts: string[] = [];
	do {
		const part = scanner.take(/[\w-]+/y) ?? readString(scanner);
		if (part === null) return null;
		parts.push(part);
	} while (scanner.take(/[ \t]*\.[ \t]*/y) !== null);
	return parts;
}

function readValue(scanner: Scanner): Value | null {
	const text = readString(scanner);
	if (text !== null) return text;
	const word = scanner.take(/(?:true|false)(?![\w-])/y);
	if (word !== null) return word === 'true';
	const number = scanner.take(/[+-]?(?:0|[1-9](?:_?\d)*)(?![\w.:-])/y);
	// Zero has no sign.
	if (number !== null) return Number(number.replaceAll('_', '')) + 0;
	return readArray(scanner);
}

function readArray(scanner: Scanner): Value | null {
	if (scanner.take(/\[/y) === null) return null;
	const values: Value[] = [];
	for (scanner.skip(); scanner.take(/\]/y) === null; scanner.skip()) {
		const value = readValue(scanner);
		if (value === null) return null;
		values.push(value);
		scanner.skip();
		if (scanner.take(/,/y) !== null) continue;
		return scanner.take(/\]/y) === null ? null : values;
	}

	return values;
}

function readString(scanner: Scanner): string | null {
	const literal = scanner.take(/'(?!'')[^'\n\0-\x08\x0B-\x1F\x7F]*'/y);
	if (literal !== null) return literal.slice(1, -1);
	const basic = scanner.take(
		/"(?!"")(?:[^"\\\n\0-\x08\x0B-\x1F\x7F]|\\(?:[btnfr"\\]|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*"/y,
	);
	if (basic === null) return null;
	const unescaped = basic
		.slice(1, -1)
		.replace(/\\(?:[uU]([\da-fA-F]{4,8})|(.))/g, (_, code, letter) =>
			code ? characterOf(Number.parseInt(code, 16)) : (escapes[letter] ?? letter),
		);
	return unescaped.includes('\0') ? null : unescaped;
}

const escapes: Readonly<Record<string, string>> = {b: '\b', t: '\t', n: '\n', f: '\f', r: '\r'};

/** The character of a code, NUL for none: no string may hold it. */
function characterOf(code: number): string {
	return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\0' : String.fromCodePoint(code);
}

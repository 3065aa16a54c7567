// For the build: classes of letters in regular expressions, \p{L} and the like, as ranges. V8 makes each class from all of
// Unicode's 600 ranges whenever it loads or compiles the expression that names it, about half a millisecond each time,
// and the analysis has some hundred. Those of Latin, Greek, Cyrillic and Armenian are kept; of other scripts
// those that lie close are one, with what is between them, and none of them is upper or lower case.
import {readFileSync} from 'node:fs';
import {parse} from 'acorn';
import {transform} from 'esbuild';

/** Where every character counts: Latin to Armenian; Latin and Greek with marks, punctuation and symbols; full width; pictures. */
const EXACT = [
	[0x00_00, 0x05_8f],
	[0x1e_00, 0x30_3f],
	[0xfe_00, 0xff_ff],
	[0x1_f0_00, 0x1_ff_ff],
];
const GAP = 0x80;
const ASTRAL_GAP = 0x10_00;
const LAST = 0x10_ff_ff;
const LATIN_1 = 0xff;

/**
 * An esbuild plugin for the files of TypeScript whose path the filter matches; `first` changes a module before, `then`
 * further, and makes expressions once, so that they may share their ranges; `shorter` are other names of fields.
 */
export function withLeanLetters(filter, then, {shorter, first = source => source} = {}) {
	return {
		name: 'with-lean-letters',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^shared-letters$/}, ({path}) => ({path, namespace: 'lean'}));
			onLoad({filter: /.*/, namespace: 'lean'}, () => ({contents: shared()}));
			onLoad({filter}, async ({path: file}) => ({
				contents: await leanFile(first(readFileSync(file, 'utf8')), then, shorter),
				loader: 'js',
			}));
		},
	};
}

async function leanFile(source, then, shorter) {
	const made = await lean(source, then !== undefined, shorter);
	return then ? then(made) : made;
}

/** A module of TypeScript as one of JavaScript, its regular expressions with ranges in place of classes of letters. */
export async function lean(source, isShared = false, shorter = {}) {
	const supported = {'regexp-unicode-property-escapes': true};
	const transformed = await transform(source, {
		loader: 'ts',
		target: 'node20',
		charset: 'utf8',
		supported,
		...{mangleProps: new RegExp(`^(?:${Object.keys(shorter).join('|')})$`), mangleCache: shorter},
	});
	const code = withPlainLists(transformed.code);
	let made = '';
	let end = 0;
	const used = new Set();
	for (const {start, end: next, text, flags, isWithin} of expressionsOf(
		parse(code, {ecmaVersion: 2022, sourceType: 'module'}),
	)) {
		const isLiteral = flags !== undefined;
		made += code.slice(end, start);
		// A literal would no longer be one, and loading would wait for it.
		if (isShared && (isWithin || !isLiteral)) made += withShared(text, flags, used);
		else made += isLiteral ? `/${text}/${flags}` : text;
		end = next;
	}

	const imported = [...used].map(name => `${name} as ${SHARED}${name}`).join(', ');
	return made + code.slice(end) + (used.size > 0 ? `\nimport {${imported}} from 'shared-letters';\n` : '');
}

/** Prefix of the names of what expressions share. */
const SHARED = 'shared_';
const NAMES = ['L', 'Lu', 'Ll', 'N', 'M'];
/** What is shorter is not worth a name. */
const SHORTEST = 8;

const parts = [];

/**
 * What expressions share, by name: a letter of a class, its ranges beyond Latin-1, and those in it; the whole before its parts.
 * Written out in a hundred expressions they were a tenth of the analysis.
 */
function sharedParts() {
	if (parts.length > 0) return parts;
	const ranges = NAMES.map(name => [name, ...partsOfRanges(name)]);
	parts.push(
		...ranges.map(([name, near, far]) => [`any${name}`, `(?:[${near}]|(?![\\0-ÿ])[${far}])`]),
		...ranges.map(([name, , far]) => [`far${name}`, far]),
		...ranges.map(([name, near]) => [`near${name}`, near]).filter(([, near]) => near.length >= SHORTEST),
	);
	return parts;
}

/** A module of those parts. */
function shared() {
	return sharedParts()
		.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`)
		.join('\n');
}

/** A pattern, or without flags a part of a template, whose shared parts are put in when it is made. */
function withShared(pattern, flags, used) {
	// What an expression has of Latin-1 alone is shorter written out.
	const isFar = NAMES.some(name => pattern.includes(partsOfRanges(name)[1]));
	if (!isFar) return flags === undefined ? pattern : `/${pattern}/${flags}`;
	let source = flags === undefined ? pattern : escaped(pattern);
	for (const [name, part] of sharedParts()) {
		const written = escaped(part);
		if (!source.includes(written)) continue;
		used.add(name);
		source = source.replaceAll(written, () => `\${${SHARED}${name}}`);
	}

	return flags === undefined ? source : `new RegExp(\`${source}\`, '${flags}')`;
}

/** A text as it stands in a template. */
function escaped(text) {
	return text.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&');
}

/** Lists of words are indented in their files; in the build a space parts them. */
export function withPlainLists(code) {
	const all = listsIn(parse(code, {ecmaVersion: 2022, sourceType: 'module'}));
	let made = code;
	for (const {start, end, isWhole} of all.sort((one, other) => other.start - one.start)) {
		const list = code.slice(start, end).replaceAll(/\s+/g, ' ');
		made = made.slice(0, start) + (isWhole ? list.trim() : list) + made.slice(end);
	}

	return made;
}

/** The parts of templates whose lines are indented, and whether one is all of its template. */
function listsIn(node) {
	if (typeof node !== 'object' || node === null) return [];
	if (node.type !== 'TemplateLiteral') return Object.values(node).flatMap(listsIn);
	const {quasis, expressions} = node;
	const own = quasis.filter(({value}) => /\n\t/.test(value.raw));
	return [...own.map(({start, end}) => ({start, end, isWhole: quasis.length === 1})), ...listsIn(expressions)];
}

/**
 * What stands for each regular expression of a syntax tree, in order: literals, and the templates of new RegExp(`…`); and
 * whether it is made in a function.
 */
function expressionsOf(node, isWithin = false) {
	if (typeof node !== 'object' || node === null) return [];
	const {regex, type, callee, start, end} = node;
	if (regex) return [{start, end, isWithin, flags: regex.flags, text: withRanges(regex.pattern)}];
	const isMade = type === 'NewExpression' && callee.name === 'RegExp';
	const own = isMade && node.arguments[0].type === 'TemplateLiteral' ? partsOf(node.arguments[0].quasis) : [];
	const others = Object.values(node).flatMap(one => expressionsOf(one, isWithin || /Function/.test(type)));
	return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** The parts of a template between what it inserts, with ranges; a class may go on in the next part. */
function partsOf(quasis) {
	let isInClass = false;
	return quasis.map(({start, end, value}) => {
		const part = replaced(value.cooked, isInClass);
		isInClass = part.isInClass;
		return {start, end, text: escaped(part.pattern)};
	});
}

/** The source of a regular expression with ranges in place of classes of letters, numbers and marks. */
export function withRanges(pattern) {
	return replaced(pattern, false).pattern;
}

function replaced(pattern, isInside) {
	let isInClass = isInside;
	const tokens = /\\p\{(\w+)\}|\[(?!\^)(?:\\.|[^\]\\])*\](?=[+*])|\\.|[[\]]/gs;
	const ranged = pattern.replaceAll(tokens, (token, name, at) => {
		const isRepeated = '+*'.includes(pattern[at + token.length] ?? '.');
		if (!isInClass && isRepeated && (name !== undefined || token.length > 2)) return twoClasses(token);
		if (token === '[' || token === ']') isInClass = token === '[';
		if (name === undefined) return token;
		return isInClass ? rangesOf(name) : `[${rangesOf(name)}]`;
	});
	return {pattern: ranged, isInClass};
}

/**
 * What stands for a class that is repeated, or for a property by itself: V8 calls a function for each character that it compares with more
 * than sixteen ranges, so those of Latin-1, which most are, are compared first, and alone where they are not of it.
 */
function twoClasses(token) {
	const names = [...token.matchAll(/\\p\{(\w+)\}/g)].map(([, name]) => name);
	if (names.length === 0) return token;
	const others = token[0] === '[' ? token.slice(1, -1).replaceAll(/\\p\{\w+\}/g, '') : '';
	const [near, far] = [0, 1].map(part => names.map(name => partsOfRanges(name)[part]).join(''));
	return near + others === '' ? `[${far}]` : `(?:[${near}${others}]|(?![\\0-ÿ])[${far}])`;
}

const made = new Map();

/** The ranges of a property of Unicode, as they stand in a class. */
function rangesOf(name) {
	return partsOfRanges(name).join('');
}

/** The same, those of Latin-1 and those beyond. */
function partsOfRanges(name) {
	if (!made.has(name)) {
		const ranges = merged(name);
		const near = ranges
			.filter(({start}) => start <= LATIN_1)
			.map(({start, end}) => ({start, end: Math.min(end, LATIN_1)}));
		const far = ranges
			.filter(({end}) => end > LATIN_1)
			.map(({start, end}) => ({start: Math.max(start, LATIN_1 + 1), end}));
		made.set(
			name,
			[near, far].map(part => part.map(shown).join('')),
		);
	}

	return made.get(name);
}

function merged(name) {
	const pattern = new RegExp(`^\\p{${name}}$`, 'u');
	const isCase = name === 'Lu' || name === 'Ll';
	const ranges = [];
	for (let code = 0; code <= LAST; code++) {
		const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff;
		if (isSurrogate || (isCase && !isExact(code)) || !pattern.test(String.fromCodePoint(code))) continue;
		const last = ranges.at(-1);
		if (last && code - last.end <= gapTo(code, last.end)) last.end = code;
		else ranges.push({start: code, end: code});
	}

	return ranges;
}

function gapTo(code, before) {
	if (isExact(code) || isExact(before)) return 1;
	return code > 0xff_ff ? ASTRAL_GAP : GAP;
}

function isExact(code) {
	return EXACT.some(([start, end]) => code >= start && code <= end);
}

function shown({start, end}) {
	const [first, last] = [start, end].map(code => String.fromCodePoint(code));
	return first === last ? first : `${first}-${last}`;
}

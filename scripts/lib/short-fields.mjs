import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'acorn';
import {transformSync} from 'esbuild';

const FIELD = /\breadonly ([a-z]\w+)\??:/gi;
/** The analysis gives these to the rest of the program. */
const GIVEN = ['source/analysis/analysis.ts', 'source/analysis/joined.ts'];
/** What the rest of the program has for the analysis. */
const SHARED = ['source/text/', 'source/document/'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Short names for the fields that nothing but the analysis knows, as esbuild's `mangleCache`, the shortest for those that it
 * names most: spelt out wherever they are read they took a twentieth of it. `root` is the folder of the project, `inStages`
 * the paths from there of all modules that are built with their fields as they are; the rest of the program is too.
 */
export function shortFields(root, inStages) {
	const all = readdirSync(path.join(root, 'source'), {recursive: true}).filter(name => /\.tsx?$/.test(name));
	const staged = new Set(inStages);
	const counts = new Map();
	const declared = new Set();
	const known = builtIn();
	const texts = new Set();
	for (const file of all.map(name => path.posix.join('source', name.split(path.sep).join('/')))) {
		const code = readFileSync(path.join(root, file), 'utf8');
		const isOfAnalysis = file.startsWith('source/analysis/');
		const isWhole = isOfAnalysis && !staged.has(file);
		const isShared = SHARED.some(folder => file.startsWith(folder)) || /['/]analysis\//.test(code);
		if (!isOfAnalysis && !isShared) continue;
		const isOwn = isOfAnalysis && !GIVEN.includes(file);
		for (const [, name] of code.matchAll(FIELD)) (isOwn ? declared : known).add(name);
		const named = namedIn(code, file);
		for (const name of named.texts) texts.add(name);
		for (const name of named.fields) {
			if (isWhole) counts.set(name, (counts.get(name) ?? 0) + 1);
			else known.add(name);
		}
	}

	const own = [...declared].filter(name => !known.has(name) && !texts.has(name) && counts.has(name));
	const names = shortNames(name => known.has(name) || counts.has(name));
	own.sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
	return Object.fromEntries(own.map(name => [name, names.next().value]));
}

/** Names of one letter, then of two. */
function* shortNames(isTaken) {
	for (const name of LETTERS) if (!isTaken(name)) yield name;
	for (const first of LETTERS) for (const second of LETTERS) if (!isTaken(first + second)) yield first + second;
}

/** The names of fields in a module, each time that one stands there, and its texts, which might be names of fields too. */
function namedIn(source, file) {
	const {code} = transformSync(source, {loader: path.extname(file).slice(1), target: 'node20', jsx: 'automatic'});
	const named = {fields: [], texts: []};
	const nodes = [parse(code, {ecmaVersion: 2022, sourceType: 'module', allowHashBang: true})];
	for (const node of nodes) {
		const {type, computed, property, key} = node;
		const field = type === 'MemberExpression' ? property : key;
		if (field?.type === 'Identifier' && !computed) named.fields.push(field.name);
		if (typeof node.value === 'string') named.texts.push(node.value);
		if (type === 'TemplateElement') named.texts.push(node.value.cooked);
		for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') nodes.push(part);
	}

	return named;
}

/** The names that values of the language itself have, whose fields keep them. */
function builtIn() {
	const {Segmenter} = Intl;
	const iterators = [[].values(), new Map().values(), ''.matchAll(/./g), (function* () {})()];
	const made = [
		/./,
		new Error(),
		/./d.exec('a'),
		new Segmenter(),
		new Segmenter().segment(''),
		new Segmenter().resolvedOptions(),
	];
	const globals = Object.getOwnPropertyNames(globalThis).filter(name => /^[A-Z]/.test(name));
	const values = [
		globalThis,
		...globals.map(name => globalThis[name]).flatMap(value => [value, value?.prototype]),
		Segmenter,
		...iterators,
		...made,
	];
	const names = values.flatMap(value => [...namesOf(value)]);
	return new Set([...names, 'done', 'value', 'get', 'set', 'segment', 'isWordLike']);
}

/** The names of a value and of what it inherits from. */
function* namesOf(value) {
	for (let of = value; of !== null && /object|function/.test(typeof of); of = Object.getPrototypeOf(of)) {
		yield* Object.getOwnPropertyNames(of);
	}
}

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'acorn';
import {transformSync} from 'esbuild';

const FIELD = /\breadonly ([a-z]\w+)\??:/gi;
/** The analysis gives these to the rest of the program. */
const GIVEN = ['source/analysis/analysis.ts', 'source/analysis/joined.ts'];
/** What of the rest of the program the analysis imports: what it is given. */
const IMPORTED = /from '(?:\.\.\/)+((?:text|document)\/[^']*)'/g;
/** What imports more of the analysis than what it gives and the functions that give it. */
const IMPORTING = /['/]analysis\/(?!(?:analyse|analysis|first-look|joined|sentences)\.ts')/;
/**
 * Fields that a text of the analysis asks for: of weights, patterns and cues, by what is weighed or where it stands. What is
 * forgotten here test/package/built-analysis.test.ts finds; a text that is marked as a key becomes short with its field.
 */
const ASKED_BY_TEXT = `
	before after inside around
	definite indefinite possessive
	capitals lower
	female male either
	free other
	heard meant owner pointed
	speech scare title
`;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Short names for the fields that nothing but the analysis knows, as esbuild's `mangleCache`, the shortest for those that it
 * names most: spelt out wherever they are read they took a twelfth of it. `root` is the folder of the project. The rest of the
 * program keeps its fields, and so do the stages what they have of the analysis, none of whose own values they are given.
 */
export function shortFields(root) {
	const all = readdirSync(path.join(root, 'source'), {recursive: true})
		.filter(name => /\.tsx?$/.test(name))
		.map(name => path.posix.join('source', name.split(path.sep).join('/')))
		.map(file => ({file, code: readFileSync(path.join(root, file), 'utf8')}));
	const isOfAnalysis = ({file}) => file.startsWith('source/analysis/');
	const imported = new Set(
		all.filter(isOfAnalysis).flatMap(({code}) => [...code.matchAll(IMPORTED)].map(([, file]) => `source/${file}`)),
	);
	const counts = new Map();
	const declared = new Set();
	const known = new Set([...builtIn(), ...ASKED_BY_TEXT.trim().split(/\s+/)]);
	for (const one of all) {
		const {file, code} = one;
		if (!isOfAnalysis(one) && !imported.has(file) && !IMPORTING.test(code)) continue;
		const isOwn = isOfAnalysis(one) && !GIVEN.includes(file);
		for (const [, name] of code.matchAll(FIELD)) (isOwn ? declared : known).add(name);
		for (const name of fieldsIn(code, file)) {
			if (isOfAnalysis(one)) counts.set(name, (counts.get(name) ?? 0) + 1);
			else known.add(name);
		}
	}

	const own = [...declared].filter(name => !known.has(name) && counts.has(name));
	const names = shortNames(name => known.has(name) || counts.has(name));
	own.sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
	return Object.fromEntries(own.map(name => [name, names.next().value]));
}

/** Names of one letter, then of two. */
function* shortNames(isTaken) {
	for (const name of LETTERS) if (!isTaken(name)) yield name;
	for (const first of LETTERS) for (const second of LETTERS) if (!isTaken(first + second)) yield first + second;
}

/** The names of fields in a module, each time that one stands there. */
function fieldsIn(source, file) {
	const {code} = transformSync(source, {loader: path.extname(file).slice(1), target: 'node20', jsx: 'automatic'});
	const fields = [];
	const nodes = [parse(code, {ecmaVersion: 2022, sourceType: 'module', allowHashBang: true})];
	for (const node of nodes) {
		const {type, computed, property, key} = node;
		const field = type === 'MemberExpression' ? property : key;
		if (field?.type === 'Identifier' && !computed) fields.push(field.name);
		for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') nodes.push(part);
	}

	return fields;
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

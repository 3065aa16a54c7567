import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const FIELD = /\breadonly ([a-z][A-Za-z]{3,})\??:/g;
/** Values of the language itself, whose fields keep their names. */
const BUILTIN = [[], () => 0, new Map(), 0, {}, /./d.exec('a'), /./, new Set(), '', new Uint8Array()];
/** A text that might be the name of a field. */
const QUOTED = /(?<=(['"`]))[A-Za-z]+(?=\1)/g;

/**
 * Short names for the fields that nothing but the analysis knows, as esbuild's `mangleCache`: spelt out wherever they are
 * read they took a thirtieth of it. `root` is the folder of the project, `inStages` the paths from there of all modules that
 * are built with their fields as they are; the rest of the program is too.
 */
export function shortFields(root, inStages) {
	const all = readdirSync(path.join(root, 'source'), {recursive: true}).filter(name => /\.tsx?$/.test(name));
	const staged = new Set(inStages);
	const isShort = file => file.startsWith('source/analysis/') && !staged.has(file);
	const own = new Set();
	const known = new Set(
		BUILTIN.flatMap(value => [value, Object.getPrototypeOf(value)].flatMap(Object.getOwnPropertyNames)),
	);
	for (const file of all.map(name => path.posix.join('source', name.split(path.sep).join('/')))) {
		const code = readFileSync(path.join(root, file), 'utf8');
		for (const [name] of code.matchAll(isShort(file) ? QUOTED : /\w+/g)) known.add(name);
		for (const [, name] of code.matchAll(FIELD)) own.add(name);
	}

	const fields = [...own].filter(name => !known.has(name)).sort();
	return Object.fromEntries(fields.map((name, index) => [name, `$${index.toString(36)}`]));
}

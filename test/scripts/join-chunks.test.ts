import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild';
import {expect, onTestFinished, test} from 'vitest';

type Options = BuildOptions & {readonly outdir: string};

const {
	joinChunks,
}: {
	joinChunks: (built: object, entry: string, apart: readonly string[], options: object) => Promise<Metafile['outputs']>;
} = await import(new URL('../../scripts/lib/join-chunks.mjs', import.meta.url).href);

/** Entries: what two of them need stands in a chunk, and all count their loads in one place. */
const sources: Readonly<Record<string, string>> = {
	'first.ts': `import {one, loads} from './one.ts'; import {two} from './two.ts'; import {four} from './four.ts';
		export const said = async () => [one(), two(), four, loads.count, (await import('./later.ts')).said()];`,
	'other.ts': `import {two as both} from './two.ts'; export {loads} from './one.ts'; export const said = () => both();`,
	'later.ts': `import {one, loads} from './one.ts'; import {three} from './three.ts'; export const said = () => [one(), three, loads.count];`,
	'last.ts': `import {three} from './three.ts'; export * from './two.ts'; export const said = three;`,
	'apart.ts': `import {four} from './four.ts'; export const said = four;`,
	'four.ts': `export const four = 'four';`,
	'one.ts': `export const loads = {count: 0}; loads.count++; export const one = () => 'one';`,
	'two.ts': `import {one} from './one.ts'; export const two = () => one() + ' two';`,
	'three.ts': `export const three = 'three';`,
};

const inMemory: Plugin = {
	name: 'in-memory',
	setup({onResolve, onLoad}) {
		onResolve({filter: /\.ts$/}, ({path: file}) => ({path: path.basename(file), namespace: 'memory'}));
		onLoad({filter: /.*/, namespace: 'memory'}, ({path: file}) => ({contents: sources[file]!, loader: 'ts'}));
	},
};

test('one entry is one file, and the others do what they did with what they share with it', async () => {
	const outdir = mkdtempSync(path.join(tmpdir(), 'joined-'));
	onTestFinished(() => rmSync(outdir, {recursive: true, force: true}));
	const banner =
		"import {createRequire as __createRequire} from 'node:module';\nconst require = __createRequire(import.meta.url);";
	const options: Options = {
		outdir,
		bundle: true,
		format: 'esm',
		platform: 'node',
		minify: true,
		metafile: true,
		banner: {js: banner},
	};
	const built = await build({
		...options,
		entryPoints: ['first.ts', 'other.ts', 'later.ts', 'last.ts', 'apart.ts'],
		splitting: true,
		outExtension: {'.js': '.mjs'},
		plugins: [inMemory],
		write: false,
	});
	const outputs = await joinChunks(built, 'memory:first.ts', ['memory:apart.ts'], options);

	const read = (name: string) => readFileSync(path.join(outdir, name), 'utf8');
	// What the one apart needs is all that stands in another file, and that one needs no more.
	expect(read('first.mjs').match(/(?:from|import)\s*"\.\//g)).toHaveLength(1);
	expect(read('apart.mjs')).not.toContain('first.mjs');
	expect(
		Object.keys(outputs)
			.map(file => path.basename(file))
			.sort(),
	).toEqual(readdirSync(outdir).sort());
	expect(readdirSync(outdir).length).toBeLessThan(built.outputFiles.length);

	const load = (name: string) => import(pathToFileURL(path.join(outdir, name)).href);
	const [first, other, later, last, apart] = [
		await load('first.mjs'),
		await load('other.mjs'),
		await load('later.mjs'),
		await load('last.mjs'),
		await load('apart.mjs'),
	];
	expect(await first.said()).toEqual(['one', 'one two', 'four', 1, ['one', 'three', 1]]);
	expect(apart.said).toBe('four');
	expect([other.said(), other.loads.count, later.said(), last.said, last.two()]).toEqual([
		'one two',
		1,
		['one', 'three', 1],
		'three',
		'one two',
	]);
});

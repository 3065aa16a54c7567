// Builds dist/: the stages that begin with cli.js; ES modules for all that they load later; everything bundled, and the
// bundled article parsed and analysed.
//   node scripts/build.mjs [--if-needed] [--sizes]
// With --if-needed, only where a file it is made from is newer than the build that stands.
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {compiledOnce, madeOnce} from './lib/compiled-once.mjs';
import {isUpToDate} from './lib/is-up-to-date.mjs';
import {joinChunks} from './lib/join-chunks.mjs';
import {withLateTables} from './lib/late-tables.mjs';
import {withLeanLetters} from './lib/lean-letters.mjs';
import {licences} from './lib/licences.mjs';
import {withPlainBits} from './lib/plain-bits.mjs';
import {shortFields} from './lib/short-fields.mjs';
import {fileOf, importingLater, importingStages, late, stages} from './lib/stages.mjs';
import {withoutUnused} from './lib/without-unused.mjs';
import {withoutChalk, withWorkedOut} from './lib/worked-out.mjs';
import {withYogaApart} from './lib/yoga-apart.mjs';

const root = path.resolve(import.meta.dirname, '..');
const madeFrom = ['source', 'content', 'scripts', 'package.json', 'package-lock.json'];
const place = path.join(root, 'dist');
if (process.argv.includes('--if-needed') && isUpToDate(path.join(place, 'cli.js'), root, madeFrom)) process.exit();

// Built beside and then put in place, so that a build that fails leaves the one before it. A reader that runs meanwhile
// may miss what it has not loaded yet: chunks are named after what they hold.
const dist = path.join(root, `dist-${process.pid}`);
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

process.on('exit', () => rmSync(dist, {recursive: true, force: true}));
mkdirSync(dist);

/** Ink's optional developer tools, which it loads where DEV is set: not for readers. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$|\/devtools\.js$/}, ({path: id}) => ({path: id, namespace: 'nothing'}));
		onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'export default {};'}));
	},
};

/** Node's process is at hand: as a module all that it has would be copied first, standard error opened for it. */
const withProcessAtHand = {
	name: 'with-process-at-hand',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^node:process$/}, ({path: id}) => ({path: id, namespace: 'at-hand'}));
		onLoad({filter: /.*/, namespace: 'at-hand'}, () => ({
			contents: 'export default process; export const {env, cwd} = process;',
		}));
	},
};

const requiring =
	"import {createRequire as __createRequire} from 'node:module';\nconst require = __createRequire(import.meta.url);\n";

const shared = {
	absWorkingDir: root,
	bundle: true,
	platform: 'node',
	target: 'node20',
	// Node 20 knows them, though not the newest letters: else each would be made anew wherever it is used.
	supported: {'regexp-unicode-property-escapes': true},
	format: 'esm',
	charset: 'utf8',
	logLevel: 'warning',
	// Packages written as CommonJS call require for Node's own modules.
	banner: {js: requiring},
	define: {'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version)},
	plugins: [
		withoutDevtools,
		withLateTables,
		withoutUnused,
		withProcessAtHand,
		withLeanLetters(/[\\/]source[\\/](?:text|analysis)[\\/]/, madeOnce),
	],
};

// The bundled article, read by the reader's own code.
const reader = path.join(dist, 'prepare.mjs');
await build({
	...shared,
	stdin: {
		contents: `export {parse} from './source/document/parse.ts'; export {analyseWithOffices} from './source/analysis/offices.ts'; export {prepare} from './source/layout/prepare.ts'; export {codes} from './source/screen/codes.ts'; export {cueSigns} from './source/document/formats/cue-signs.ts';`,
		resolveDir: root,
		loader: 'ts',
	},
	outfile: reader,
});
const {parse, analyseWithOffices, prepare, codes, cueSigns} = await import(pathToFileURL(reader).href);
rmSync(reader);
const [name] = readdirSync(path.join(root, 'content')).filter(file => file.endsWith('.md'));
const {article, problems} = await parse(readFileSync(path.join(root, 'content', name), 'utf8'), {name});
if (problems.length > 0) throw new Error(`content/${name}: ${problems.map(({message}) => message).join(' ')}`);
/** A row without what it has twice. */
const written = ({cellsToStart, cellsToEnd, ...row}) =>
	cellsToStart === row.starts ? row : {...row, cellsToStart, cellsToEnd};
writeFileSync(
	path.join(dist, 'article.json'),
	JSON.stringify(
		{
			article,
			analysis: analyseWithOffices(article),
			rows: article.blocks.map((_, block) => prepare(article, {}).rows(block).map(written)),
		},
		(_, value) => (ArrayBuffer.isView(value) ? [...value] : value),
	),
);

const ofProgram = {
	...shared,
	plugins: [
		...shared.plugins,
		withoutChalk,
		withWorkedOut('screen/codes.ts', {codes}),
		withWorkedOut('document/formats/cue-signs.ts', {cueSigns}),
	],
	minify: true,
	// The program tells of an uncaught error itself, without its line; shorter lines take more room.
	lineLimit: 20_000,
	metafile: true,
	legalComments: 'none',
};

/** The names of the functions in each file of `late`. */
const functionsOf = {};
/**
 * A stage: one file, and CommonJS, as Node starts one sooner than modules; `later` is where its imports lead. What several
 * need stands in each of them.
 */
const stage = (file, entry, later) => ({
	...ofProgram,
	...entry,
	outfile: path.join(dist, file),
	format: 'cjs',
	// A text of one byte a character is read and compiled sooner.
	charset: 'ascii',
	banner: {},
	define: {...shared.define, 'import.meta.dirname': '__dirname'},
	plugins: [...ofProgram.plugins, importingLater(later, functionsOf, file)],
});

const stageOf = (source, later) => stage(fileOf(source), {entryPoints: [`source/${source}`]}, later);

writeFileSync(path.join(dist, 'package.json'), '{"type": "commonjs"}\n');
const outputs = {};
for (const [file, members] of Object.entries(late)) {
	const contents = members.map(source => `export * from './source/${source}';`).join('\n');
	const {metafile} = await build(stage(file, {stdin: {contents, resolveDir: root}}, imported => imported));
	Object.assign(outputs, metafile.outputs);
	const made = Object.entries(createRequire(import.meta.url)(path.join(dist, file)));
	functionsOf[file] = made.filter(([, value]) => typeof value === 'function').map(([name]) => name);
}

const sources = new Set();
for (const source of stages) {
	await build({...stageOf(source, imported => sources.add(imported) && imported), write: false});
}

const compiler = path.join(root, 'source/text/compiled.ts');
/** For the analysis, which is loaded behind a first page: its expressions compiled at once, its own fields short, bits as numbers. */
const withCompiledOnce = withLeanLetters(/[\\/]source[\\/]analysis[\\/]/, code => compiledOnce(code, compiler), {
	first: withPlainBits(path.join(root, 'source/analysis/reading/word-classes.ts'), 'CLASS'),
	shorter: shortFields(root),
});

const rest = await build({
	...ofProgram,
	plugins: [withCompiledOnce, ...ofProgram.plugins, importingStages, withYogaApart(dist)],
	entryPoints: [...sources],
	outdir: dist,
	splitting: true,
	entryNames: '[name]-[hash]',
	chunkNames: '[name]-[hash]',
	outExtension: {'.js': '.mjs'},
	write: false,
	define: {
		...shared.define,
		// yoga loads itself from a data: URL by fetch where there is one, and so all of undici.
		fetch: 'undefined',
	},
});
const builtOf = new Map(
	Object.entries(rest.metafile.outputs).map(([file, {entryPoint}]) => [path.resolve(root, entryPoint ?? ''), file]),
);
const {plugins: _, define: __, ...asBuilt} = ofProgram;
/** What a first page may wait for, and the analysis, which threads and lists load. */
const beforeTakeOver = [
	...['markdown', 'html', 'docx', 'epub', 'epub-book'].map(format => `source/document/formats/${format}.ts`),
	...['address', 'saved-page', 'unpack'].map(file => `source/sources/${file}.ts`),
	...['arguments', 'fetching', 'waiting'].map(file => `source/cli/${file}.ts`),
	'source/layout/full-breaks.ts',
	'source/layout/hyphenation.ts',
	'source/analysis/analyse.ts',
];
Object.assign(outputs, await joinChunks(rest, 'source/cli/take-over.ts', beforeTakeOver, {...asBuilt, outdir: dist}));
for (const source of stages) {
	const {metafile} = await build(stageOf(source, imported => `./${path.basename(builtOf.get(imported))}`));
	Object.assign(outputs, metafile.outputs);
}

// Most modules call no require, and each of these lines takes room.
for (const file of readdirSync(dist).filter(name => name.endsWith('.mjs'))) {
	const [begun, ...code] = readFileSync(path.join(dist, file), 'utf8').split(requiring);
	if (!/\brequire\b/.test(code.join(''))) writeFileSync(path.join(dist, file), begun + code.join(''));
}

chmodSync(path.join(dist, 'cli.js'), 0o755);
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(root, {outputs: {...rest.metafile.outputs, ...outputs}}));
// The manual page, by the program itself.
const manual = execFileSync(process.execPath, [path.join(dist, 'cli.js'), 'man'], {
	env: {LC_ALL: 'C', HOME: '/nonexistent'},
});
writeFileSync(path.join(dist, 'article-reader.1'), manual);
rmSync(place, {recursive: true, force: true});
renameSync(dist, place);
if (process.argv.includes('--sizes')) {
	for (const [file, {bytes}] of Object.entries(outputs)) console.log(String(bytes).padStart(9), file);
}

// Builds dist/: the stages that begin with cli.js; ES modules for all that they load later; everything bundled, and the
// bundled article parsed and analysed.
//   node scripts/build.mjs [--if-needed] [--sizes]
// With --if-needed, only where a file it is made from is newer than the build that stands.
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {isUpToDate} from './lib/is-up-to-date.mjs';
import {withLeanLetters} from './lib/lean-letters.mjs';
import {licences} from './lib/licences.mjs';
import {withoutUnused} from './lib/without-unused.mjs';

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

/**
 * string-width makes a segmenter and compiles tables of Unicode when it is loaded, which costs ten milliseconds that narrow
 * text never needs: on first use. Nor does narrow text with styles, which is nearly all that Ink asks it for: its width is its
 * length, and Ink's first frame is there 20 ms sooner.
 */
const withLateTables = {
	name: 'with-late-tables',
	setup({onLoad}) {
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path: file}) => {
			const contents = readFileSync(file, 'utf8');
			const made = /^const (\w+) = (new Intl\.Segmenter\(\)|\/.*\/\w*);$/gm;
			const names = [...contents.matchAll(made)].map(([, name]) => name);
			if (contents.includes('Intl.Segmenter') && !(names.includes('segmenter') && names.includes('rgiEmojiRegex')))
				throw new Error(`${file}: its tables have moved.`);
			if (names.length === 0) return {contents};
			const late = contents
				.replace(new RegExp(`(?<!const )\\b(?:${names.join('|')})\\b`, 'g'), name => `${name}()`)
				.replace(made, (_, name, value) => {
					const maker = value.startsWith('/')
						? `new RegExp(${JSON.stringify(value.replace(/^\/|\/\w*$/g, ''))}, '${/\w*$/.exec(value)[0]}')`
						: value;
					return `let made_${name}; const ${name} = () => (made_${name} ??= ${maker});`;
				});
			return {contents: withNarrowFirst(late), resolveDir: root};
		});
	},
};

function withNarrowFirst(contents) {
	const all = contents.replace('export default function stringWidth(', 'function widthOfAny(');
	if (all === contents) throw new Error('string-width exports its function in another way.');
	return `import {isNarrow} from './source/text/narrow.ts';
${all}
export default function stringWidth(input, options) {
	if (typeof input === 'string' && options === undefined) {
		const text = input.includes('\\u001B') ? input.replace(/\\u001B\\[[\\d;]*m/g, '') : input;
		// The marks in the margin, and what parts the status row.
		if (isNarrow(text.replace(/[\u2500-\u259F\u22EE\u25B8]/g, '-'))) return text.length;
	}
	return widthOfAny(input, options);
}`;
}

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

/**
 * What chalk writes for the looks of the themes is asked now, which saves the first page 2 ms; all that is left of chalk
 * is how it finds out what the terminal shows.
 */
const withChalkAsked = codes => ({
	name: 'with-chalk-asked',
	setup({onResolve, onLoad}) {
		onLoad({filter: /[\\/]source[\\/]screen[\\/]codes\.ts$/}, () => ({
			contents: `export const codes = ${JSON.stringify(codes)};`,
		}));
		onResolve({filter: /^chalk$/}, ({path: id, importer}) =>
			importer.endsWith('colours.ts') ? {path: id, namespace: 'asked'} : undefined,
		);
		onLoad({filter: /.*/, namespace: 'asked'}, () => ({
			contents: `import colours from './node_modules/chalk/source/vendor/supports-color/index.js'; export const supportsColor = colours.stdout;`,
			resolveDir: root,
		}));
	},
});

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
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';\nconst require = __createRequire(import.meta.url);",
	},
	define: {'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version)},
	plugins: [
		withoutDevtools,
		withLateTables,
		withoutUnused,
		withProcessAtHand,
		withLeanLetters(/[\\/]source[\\/](?:text|analysis)[\\/]/),
	],
};

// The bundled article, read by the reader's own code.
const reader = path.join(dist, 'prepare.mjs');
await build({
	...shared,
	stdin: {
		contents: `export {parse} from './source/document/parse.ts'; export {analyse} from './source/analysis/analyse.ts'; export {prepare} from './source/layout/prepare.ts'; export {codes} from './source/screen/codes.ts';`,
		resolveDir: root,
		loader: 'ts',
	},
	outfile: reader,
});
const {parse, analyse, prepare, codes} = await import(pathToFileURL(reader).href);
rmSync(reader);
const [name] = readdirSync(path.join(root, 'content')).filter(file => file.endsWith('.md'));
const {article, problems} = await parse(readFileSync(path.join(root, 'content', name), 'utf8'), {name});
if (problems.length > 0) throw new Error(`content/${name}: ${problems.map(({message}) => message).join(' ')}`);
writeFileSync(
	path.join(dist, 'article.json'),
	JSON.stringify(
		{article, analysis: analyse(article), rows: article.blocks.map((_, block) => prepare(article, {}).rows(block))},
		(_, value) => (ArrayBuffer.isView(value) ? [...value] : value),
	),
);

const ofProgram = {
	...shared,
	plugins: [...shared.plugins, withChalkAsked(codes)],
	minify: true,
	// An uncaught error prints its line: of minified code 500 characters are enough, and shorter lines pack worse.
	lineLimit: 500,
	metafile: true,
	legalComments: 'none',
};

/**
 * A stage: one file, and CommonJS, as Node starts one sooner than modules; `later` is where its imports lead. What several
 * need stands in each of them.
 */
const stage = (source, later) => ({
	...ofProgram,
	entryPoints: [`source/${source}`],
	outfile: path.join(dist, fileOf(source)),
	format: 'cjs',
	// A text of one byte a character is read and compiled sooner.
	charset: 'ascii',
	banner: {},
	define: {...shared.define, 'import.meta.dirname': '__dirname'},
	plugins: [...ofProgram.plugins, importingLater(later)],
});

/**
 * Node takes a millisecond to compile 28 kB: so what answers a flag, what paints the bundled article and what opens other
 * files are stages of their own.
 */
const stages = ['cli.ts', 'cli/answer.ts', 'cli/run.ts', 'cli/open-file.ts'];

function fileOf(source) {
	return path.basename(source).replace(/\.ts$/, '.js');
}

/** Imported when an error is told or the library asked for, and in the file of the stage all the same. */
const ofStage = ['terminal/complain.ts', 'cli/read-library.ts'];

/**
 * What is imported when it is needed is not bundled; `later` tells by the path of a source where it is then. Another stage
 * is required, which takes no loader of modules.
 */
function importingLater(later) {
	const isOneOf = (sources, file) => sources.some(source => file === path.join(root, 'source', source));
	return {
		name: 'importing-later',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^\./}, ({kind, path: specifier, resolveDir, namespace}) => {
				if (namespace === 'stage') return {path: specifier, external: true};
				const file = path.resolve(resolveDir, specifier);
				if (kind !== 'dynamic-import' || isOneOf(ofStage, file)) return;
				return isOneOf(stages, file) ? {path: fileOf(file), namespace: 'stage'} : {path: later(file), external: true};
			});
			onLoad({filter: /.*/, namespace: 'stage'}, ({path: file}) => ({
				contents: `module.exports = require('./${file}');`,
			}));
		},
	};
}

const sources = new Set();
for (const source of stages) {
	await build({...stage(source, imported => sources.add(imported) && imported), write: false});
}

/** Modules import a stage as it stands. */
const importingStages = {
	name: 'importing-stages',
	setup({onResolve}) {
		onResolve({filter: /^\./}, ({kind, path: specifier, resolveDir}) => {
			const file = path.relative(path.join(root, 'source'), path.resolve(resolveDir, specifier));
			const isStage = kind === 'dynamic-import' && stages.includes(file.replaceAll('\\', '/'));
			return isStage ? {path: `./${fileOf(file)}`, external: true} : undefined;
		});
	},
};

const rest = await build({
	...ofProgram,
	plugins: [...ofProgram.plugins, importingStages],
	entryPoints: [...sources],
	outdir: dist,
	splitting: true,
	entryNames: '[name]-[hash]',
	chunkNames: '[name]-[hash]',
	outExtension: {'.js': '.mjs'},
	define: {
		...shared.define,
		// yoga loads itself from a data: URL by fetch where there is one, and so all of undici.
		fetch: 'undefined',
	},
});
const builtOf = new Map(
	Object.entries(rest.metafile.outputs).map(([file, {entryPoint}]) => [path.resolve(root, entryPoint ?? ''), file]),
);
const outputs = {...rest.metafile.outputs};
for (const source of stages) {
	const {metafile} = await build(stage(source, imported => `./${path.basename(builtOf.get(imported))}`));
	Object.assign(outputs, metafile.outputs);
}

writeFileSync(path.join(dist, 'package.json'), '{"type": "commonjs"}\n');
chmodSync(path.join(dist, 'cli.js'), 0o755);
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(root, {outputs}));
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

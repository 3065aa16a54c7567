// Builds dist/: one ES module with lazy chunks, everything bundled, and the bundled article parsed and analysed.
//   node scripts/build.mjs [--if-needed] [--sizes]
// With --if-needed, only where a file it is made from is newer than the build that stands.
import {chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {isUpToDate} from './lib/is-up-to-date.mjs';
import {withLeanLetters} from './lib/lean-letters.mjs';
import {licences} from './lib/licences.mjs';

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

/** string-width makes a segmenter when it is loaded, which costs milliseconds that narrow text never needs: on first use. */
const withLateSegmenter = {
	name: 'with-late-segmenter',
	setup({onLoad}) {
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path: file}) => {
			const contents = readFileSync(file, 'utf8');
			const late = contents.replace(
				/const segmenter = new Intl\.Segmenter\(\);/,
				'let made; const segmenter = {segment: text => (made ??= new Intl.Segmenter()).segment(text)};',
			);
			if (late === contents && contents.includes('Intl.Segmenter'))
				throw new Error(`${file}: its segmenter has moved.`);
			return {contents: late};
		});
	},
};

/** conf asks for the user's home as it is loaded, which throws where there is none; its folder is always given to it. */
const withoutHome = {
	name: 'without-home',
	setup({onLoad}) {
		onLoad({filter: /[\\/]env-paths[\\/]index\.js$/}, () => ({contents: 'export default undefined;'}));
	},
};

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
	plugins: [withoutDevtools, withLateSegmenter, withoutHome, withLeanLetters(/[\\/]source[\\/](?:text|analysis)[\\/]/)],
};

// The bundled article, read by the reader's own code.
const reader = path.join(dist, 'prepare.mjs');
await build({
	...shared,
	stdin: {
		contents: `export {parse} from './source/document/parse.ts'; export {analyse} from './source/analysis/analyse.ts';`,
		resolveDir: root,
		loader: 'ts',
	},
	outfile: reader,
});
const {parse, analyse} = await import(pathToFileURL(reader).href);
rmSync(reader);
const [name] = readdirSync(path.join(root, 'content')).filter(file => file.endsWith('.md'));
const {article, problems} = await parse(readFileSync(path.join(root, 'content', name), 'utf8'), {name});
if (problems.length > 0) throw new Error(`content/${name}: ${problems.map(({message}) => message).join(' ')}`);
writeFileSync(path.join(dist, 'article.json'), JSON.stringify({article, analysis: analyse(article)}));

const {metafile} = await build({
	...shared,
	entryPoints: ['source/cli.ts'],
	outdir: dist,
	splitting: true,
	minify: true,
	// An uncaught error prints its line: of minified code 160 characters are enough.
	lineLimit: 160,
	chunkNames: '[name]-[hash]',
	metafile: true,
	legalComments: 'none',
	define: {
		...shared.define,
		// yoga loads itself from a data: URL by fetch where there is one, and so all of undici.
		fetch: 'undefined',
	},
});
chmodSync(path.join(dist, 'cli.js'), 0o755);
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(root, metafile));
rmSync(place, {recursive: true, force: true});
renameSync(dist, place);
if (process.argv.includes('--sizes')) {
	for (const [file, {bytes}] of Object.entries(metafile.outputs)) console.log(String(bytes).padStart(9), file);
}

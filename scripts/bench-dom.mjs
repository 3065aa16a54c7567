// How fast Readability reads the pages of the tests over three DOM libraries: the measurement behind ARCHITECTURE.md.
//   npm install --prefix FOLDER linkedom jsdom happy-dom && node scripts/bench-dom.mjs FOLDER
// Each library in a process of its own: milliseconds to load it, for the first page, and for each page once it is warm; the
// words that Readability finds, which should be the same; and megabytes of memory.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROUNDS = 20;
const documents = {
	linkedom:
		({parseHTML}) =>
		page =>
			parseHTML(page).document,
	jsdom: ({JSDOM, VirtualConsole}) => {
		return page => new JSDOM(page, {virtualConsole: new VirtualConsole()}).window.document;
	},
	'happy-dom': ({Window}) => {
		const settings = {disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true};
		return page => {
			const window = new Window({settings});
			window.document.write(page);
			return window.document;
		};
	},
};

const [folder, name] = process.argv.slice(2);
if (name === undefined) {
	for (const each of Object.keys(documents)) {
		process.stdout.write(
			execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, each], {
				stdio: ['ignore', 'pipe', 'ignore'],
			}),
		);
	}
} else {
	await measure();
}

async function measure() {
	const pages = new URL('../test/document/formats/pages/', import.meta.url);
	const texts = readdirSync(pages)
		.filter(file => file.endsWith('.html'))
		.map(file => readFileSync(new URL(file, pages), 'utf8'));
	const {Readability} = await import('@mozilla/readability');
	const begun = performance.now();
	const require = createRequire(path.join(path.resolve(folder), 'package.json'));
	const library = await import(pathToFileURL(require.resolve(name)).href);
	const documentOf = documents[name]({...library.default, ...library});
	const loaded = performance.now();
	const read = page => new Readability(documentOf(page)).parse()?.textContent.match(/\S+/g)?.length ?? 0;
	read(texts[0]);
	const first = performance.now();
	let words = 0;
	for (let round = 0; round < ROUNDS; round++) words = texts.reduce((sum, text) => sum + read(text), 0);
	const each = (performance.now() - first) / ROUNDS / texts.length;
	const [load, start] = [loaded - begun, first - loaded].map(Math.round);
	const memory = Math.round(process.memoryUsage().rss / 1e6);
	console.log(
		`${name.padEnd(10)} load ${load} ms, first page ${start} ms, each page ${each.toFixed(1)} ms, ${words} words, ${memory} MB`,
	);
}

// How fast the analysis is, as built: npm run bench, or npm run bench -- --quick without how time grows with the text. Prints one
// table, with compromise beside it, each in processes of its own and both in one, and ends with 1 where a limit is not
// met. Times are milliseconds; where several are taken, the median counts, and what is compared takes turns.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {libraryStarts} from './lib/bench-library.mjs';
import {readerOf} from './lib/bench-reader.mjs';
import {builtAnalysis} from './lib/built-analysis.mjs';
import {importTypeScript} from './lib/import-typescript.mjs';
import {inTurns, steady, timeOf} from './lib/steady.mjs';

const COLD_LIMIT = 15;
const FASTER_LIMIT = 10;
const GROWTH_LIMIT = 11;
/** Of texts made to be hard: quadratic time would be a hundred times as long, and some room is left to the machine. */
const HARD_GROWTH_LIMIT = 20;
/** A page against its article as plain text, each printed by the program from its start. */
const PAGE_LIMIT = 4;
const PAGE_BYTES = 200_000;
const PAGE_RUNS = 7;
const SIZE_LIMIT = 700_000;
const LIBRARY_LIMIT = 150;
const LIBRARY_ARTICLES = 5000;
const LIBRARY_RUNS = 7;
const WORDS = 1500;
const COLD_RUNS = 15;
/** Processes of each, in turns. */
const WARM_RUNS = 5;
const GROWTH_ROUNDS = 3;
/** Code units from which a text takes so long that one round tells whether its limit, far away, is kept. */
const LONG = 4_000_000;
const NAME_WIDTH = 128;
const COLD = fileURLToPath(new URL('lib/bench-cold.mjs', import.meta.url));
const WARM = fileURLToPath(new URL('lib/bench-warm.mjs', import.meta.url));

const module = builtAnalysis();
const {analyse} = await import(module.href);
const askCompromise = await readerOf('compromise');
const {articleOf, hostileTexts, languageOf} = await importTypeScript(new URL('lib/hostile-texts.ts', import.meta.url));
const {readArticles} = await importTypeScript(new URL('lib/score.ts', import.meta.url));
const {article} = JSON.parse(readFileSync(new URL('../dist/article.json', import.meta.url), 'utf8'));
const texts = [
	{name: 'the bundled article', language: 'fr', text: article.text},
	{name: `${WORDS} words full of quotations, fr`, language: 'fr', text: textOf('fr')},
	{name: `${WORDS} words full of quotations, en`, language: 'en', text: textOf('en')},
];
let isMet = true;

for (const text of texts) cold(text);
pageOfHtml();
for (const text of texts) warm(text);
if (!process.argv.includes('--quick')) growths();
for (const [what, time] of Object.entries(await libraryStarts(LIBRARY_ARTICLES, LIBRARY_RUNS))) {
	report(`the library of ${LIBRARY_ARTICLES} articles, index ${what}, after the bundled article`, time, LIBRARY_LIMIT);
}

report('the analysis with its data and weights, kB', sizeWithImports(module) / 1000, SIZE_LIMIT / 1000);
process.exitCode = isMet ? 0 : 1;

/** Bytes of a module of the build and of all that it imports. */
function sizeWithImports(file, seen = new Set()) {
	if (seen.has(file.href)) return 0;
	seen.add(file.href);
	const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.\/[^"]+\.mjs)"/g);
	return [...imported].reduce((sum, [, name]) => sum + sizeWithImports(new URL(name, file), seen), statSync(file).size);
}

/** Time against length: of news, and of texts made to be hard. */
function growths() {
	for (const {name, language, text} of texts) {
		growth(`10 MB of ${name} against 1 MB`, length => repeated(text, length), language, 10_000_000, GROWTH_LIMIT);
	}

	for (const [name, textOfLength] of Object.entries(hostileTexts)) {
		const length = lengthToMeasure(textOfLength);
		growth(
			`${name}, ${length.toLocaleString('en')} characters against a tenth`,
			textOfLength,
			languageOf(name),
			length,
		);
	}

	growth('5 MB in one paragraph against 0.5 MB', hostileTexts['one paragraph'], 'fr', 5_000_000);
	growth('5 MB without a space against 0.5 MB', hostileTexts['no spaces'], 'fr', 5_000_000);
	growth('200,000 opening marks against 20,000', hostileTexts['opening marks'], 'fr', 400_000);
	growth('a million paragraphs against 100,000', hostileTexts['paragraphs of a word'], 'fr', 4_000_000);
}

/** Words of the marked articles, which hold more quotations than most: one in twenty words begins one. */
function textOf(language) {
	const articles = ['studied', 'held-out'].flatMap(set =>
		readArticles(new URL(`../test/articles/${set}/${language}/`, import.meta.url)),
	);
	const words = articles
		.map(({article}) => article.text)
		.join('\n')
		.split(/(?<=\s)/u);
	return words.slice(0, WORDS).join('');
}

/**
 * A process that has loaded nothing: loading the module with its data, and the first article. Beside it what bounds that
 * from below: loading and one word; and the article again.
 */
function cold({name, language, text}) {
	const [own, other, least, again] = inProcesses(COLD_RUNS, [
		[COLD, module.href, text, language],
		[COLD, 'compromise', text, language],
		[COLD, module.href, 'Oui', language],
		[COLD, module.href, text, language, '--again'],
	]);
	const beside = `compromise ${other.toFixed(0)}; one word ${least.toFixed(0)}, again ${again.toFixed(0)}`;
	report(`cold, ${name} (${beside})`, own, COLD_LIMIT);
}

/** A page of news as large as real ones, four fifths of it scripts, menus and boxes of links. */
function pageOfHtml() {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
	const page = readFileSync(new URL('../test/document/formats/pages/news-fr.html', import.meta.url), 'utf8');
	const paragraphs = article.text.split('\n').map(text => `<p>${text}</p>`);
	const menu = '<li class="menu-item"><a href="/rubrique" data-track="menu">Une rubrique</a></li>';
	const filled = page
		.replace('<p>Il est six heures', `${paragraphs.join('')}<p>Il est six heures`)
		.replace('<ul><li><a href="/actu">', `<ul>${menu.repeat(500)}<li><a href="/actu">`);
	const script = `<script>var layers=[];${'layers.push({event:"view",slot:"top"});'.repeat(5000)}</script>`;
	const files = ['page.html', 'page.txt'].map(name => path.join(folder, name));
	writeFileSync(
		files[0],
		filled.replace('</head>', () => `${script.slice(0, PAGE_BYTES - filled.length)}</script></head>`),
	);
	const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
	const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
	const print = file => execFileSync(process.execPath, [cli, 'print', file], {env, encoding: 'utf8'});
	writeFileSync(files[1], print(files[0]));
	const [own, plain] = inTurns(
		files.map(file => () => timeOf(() => print(file))),
		PAGE_RUNS,
	);
	rmSync(folder, {recursive: true});
	report(`a page of 200 kB against its text (${own.toFixed(0)} against ${plain.toFixed(0)})`, own / plain, PAGE_LIMIT);
}

/**
 * Throughput once V8 has optimised what runs, each alone in its process. Beside it both in turns in one process, where each
 * finds what the other left of caches and of V8's own code: their last batch, and the first, half of which V8 interprets.
 */
function warm({name, language, text}) {
	const [own, other] = inProcesses(WARM_RUNS, [
		[WARM, module.href, text, language],
		[WARM, 'compromise', text, language],
	]);
	const article = articleOf(text, language);
	const turns = steady([() => analyse(article), () => askCompromise(article)]);
	const times = ([own, other]) => (other / own).toFixed(1);
	report(
		`warm, times as fast as compromise, ${name} (${own.toFixed(1)} against ${other.toFixed(1)}; in turns ${times(turns.at(-1))}, first ${times(turns[0])})`,
		other / own,
		FASTER_LIMIT,
		true,
	);
}

/** The median of what each of these scripts prints about a text, each in processes of its own, in turns. */
function inProcesses(runs, scripts) {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
	const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
	const measures = scripts.map(([script, what, text, language, ...flags], index) => {
		const file = path.join(folder, `${index}.json`);
		writeFileSync(file, JSON.stringify(articleOf(text, language)));
		return () => Number(execFileSync(process.execPath, [script, what, file, ...flags], {env, encoding: 'utf8'}));
	});
	const medians = inTurns(measures, runs);
	rmSync(folder, {recursive: true});
	return medians;
}

/** A text against ten of a tenth of it, which take as long where time grows with the text: so what else runs hits both. */
function growth(name, textOfLength, language, length, limit = HARD_GROWTH_LIMIT) {
	const [small, large] = [length / 10, length].map(size => articleOf(textOfLength(size), language));
	const takeSmall = () => analyse(small);
	takeSmall();
	const isTold = limit !== GROWTH_LIMIT && length >= LONG;
	const rounds = Array.from({length: isTold ? 1 : GROWTH_ROUNDS}, () => {
		const less = sum(Array.from({length: 10}, () => timeOf(takeSmall)));
		const more = timeOf(() => analyse(large));
		return {more, ratio: (10 * more) / less};
	});
	const {more, ratio} = rounds.sort((a, b) => a.ratio - b.ratio)[Math.floor(rounds.length / 2)];
	report(`${name} (${more.toFixed(0)})`, ratio, limit);
}

/**
 * The least length, of ten times each other's, whose analysis takes long enough to be measured once V8 has compiled it
 * and its words are remembered.
 */
function lengthToMeasure(textOfLength) {
	const isShort = length => {
		const take = () => analyse(articleOf(textOfLength(length), 'fr'));
		return Math.min(timeOf(take), timeOf(take)) < 20;
	};
	let length = 20_000;
	while (length < 2_000_000 && isShort(length)) length *= 10;
	return 10 * length;
}

function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

function repeated(text, length) {
	return `${text}\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function report(name, figure, limit, isLeast = false) {
	const isKept = isLeast ? figure >= limit : figure <= limit;
	isMet &&= isKept;
	const bound = `${isLeast ? '≥' : '≤'} ${limit}`;
	console.log(name.padEnd(NAME_WIDTH), figure.toFixed(1).padStart(8), bound.padStart(6), isKept ? ' ok' : ' FAIL');
}

// Measures the reader in a pseudo-terminal beside other programs, and says whether it keeps what BENCHMARKS.md promises.
//   npm run bench:tty -- [--quick] [--write] [--node PATH]... [--only PART]...
// --node adds another Node.js, of which starts and page turns are measured too; --write puts the tables into BENCHMARKS.md;
// --quick takes a tenth of the time, and is no proof; --only measures some parts: starts, at-once, ends, turns, jumps, search, busy,
// held, storm, packed, others.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {
	busyAnswers,
	ends,
	heldKey,
	jumps,
	keyAtOnce,
	resizeStorm,
	starts,
	takeOver,
	turns,
} from './lib/bench-tty/measures.mjs';
import {installed, lastWords, makePrograms, makeText} from './lib/bench-tty/programs.mjs';
import {median} from './lib/bench-tty/session.mjs';

const root = path.resolve(import.meta.dirname, '..');
const {values: options} = parseArgs({
	options: {
		quick: {type: 'boolean'},
		write: {type: 'boolean'},
		node: {type: 'string', multiple: true, default: []},
		only: {type: 'string', multiple: true},
	},
});
if (options.write && options.only) throw new Error('Only a whole run is written.');
const isWanted = part => !options.only || options.only.includes(part);
const runs = options.quick ? 3 : 15;
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-tty-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const cli = path.join(root, 'dist', 'cli.js');
const noteInk = path.join(root, 'scripts', 'lib', 'bench-tty', 'note-ink.cjs');
const content = path.join(folder, 'article.txt');
writeFileSync(
	content,
	JSON.parse(readFileSync(path.join(root, 'dist', 'article.json'), 'utf8')).article.text.replaceAll('\n', '\n\n'),
);
const texts = Object.fromEntries([1, 10, 100].map(size => [size, path.join(folder, `text-${size}.txt`)]));
for (const [size, file] of Object.entries(texts)) makeText(file, Number(size) * 1e6);
const {floor, ink} = await makePrograms(root, folder);

let homes = 0;
/** Nothing is remembered of what was read in another run. */
const fresh = () => ({XDG_CONFIG_HOME: path.join(folder, `home-${homes++}`)});
const firstPage = /page 1 of|p\. 1\//;
/** Milliseconds after which nobody waits for the first page of another program. */
const limit = 20_000;
const nodes = [process.execPath, ...options.node].map(file => ({
	file,
	name: execFileSync(file, ['--version'], {encoding: 'utf8'})
		.trim()
		.replace(/^v(\d+)\..*/, 'Node $1'),
}));
const reader = (node, ...args) => ({command: [node, cli, ...args], first: firstPage, env: fresh});
const fixed = digits => value => value.toFixed(digits);

const rows = [];
/** A row of the table: what was measured, what is allowed, and whether that holds. */
function row(what, value, limit, unit, digits = 1) {
	rows.push([what, `${fixed(digits)(value)}${unit}`, `≤ ${limit}${unit}`, value <= limit ? 'holds' : '**fails**']);
	process.stderr.write(`${rows.at(-1).join('  ')}\n`);
}

for (const {file: node, name} of nodes) {
	if (isWanted('starts') || isWanted('at-once')) {
		const found = await starts(
			{
				floor: {command: [node, floor, content], first: firstPage},
				ink: {command: [node, ink, content], first: firstPage},
				bundled: reader(node),
				10: reader(node, texts[10]),
				100: reader(node, texts[100]),
			},
			runs,
		);
		row(
			`${name}: first page of the bundled article, by the floor’s (${fixed(0)(found.floor.time)} ms)`,
			found.bundled.time / found.floor.time,
			1.5,
			' ×',
			2,
		);
		row(
			`${name}: first page of 10 MB, by the bundled article’s (${fixed(0)(found.bundled.time)} ms)`,
			found[10].time / found.bundled.time,
			1.5,
			' ×',
			2,
		);
		row(`${name}: first page of 100 MB, by the bundled article’s`, found[100].time / found.bundled.time, 4, ' ×', 2);
		row(
			`${name}: memory with the bundled article, by a minimal Ink program’s (${fixed(0)(found.ink.memory)} MiB)`,
			found.bundled.memory / found.ink.memory,
			1.3,
			' ×',
			2,
		);
		const turned = [];
		const handed = [];
		for (let run = 0; run < Math.ceil(runs / 2); run++) {
			turned.push(await keyAtOnce([node, cli], {env: fresh(), first: firstPage, turned: /page 2 of|p\. 2\//}));
			handed.push(await takeOver([node, '--require', noteInk, cli], {env: fresh(), first: firstPage, folder}));
		}

		row(
			`${name}: a key pressed at once has turned the page, by the floor’s first page`,
			median(turned) / found.floor.time,
			5,
			' ×',
			2,
		);
		row(`${name}: Ink has taken over, by the floor’s first page`, median(handed) / found.floor.time, 5, ' ×', 2);
	}

	if (isWanted('ends')) {
		const ended = ends(
			{nothing: [node, '-e', '0'], version: [node, cli, '--version'], help: [node, cli, '--help']},
			2 * runs,
		);
		row(
			`${name}: --version, by node -e 0 (${fixed(0)(ended.nothing)} ms)`,
			ended.version / ended.nothing,
			1.3,
			' ×',
			2,
		);
		row(`${name}: --help, by node -e 0`, ended.help / ended.nothing, 1.3, ' ×', 2);
	}

	if (!isWanted('turns')) continue;
	for (const [columns, lines, most] of [
		[80, 24, [8, 16]],
		[200, 60, [14, 28]],
	]) {
		const turned = await turns([node, cli, texts[10]], {
			columns,
			rows: lines,
			env: fresh(),
			first: firstPage,
			count: options.quick ? 50 : 500,
		});
		row(`${name}: page turn, ${columns}×${lines}, median`, turned.median, most[0], ' ms');
		row(`${name}: page turn, ${columns}×${lines}, 99th percentile`, turned.worst, most[1], ' ms');
		row(
			`${name}: bytes of a page turn (${turned.bytes}), ${columns}×${lines}, by the text and styles that changed`,
			turned.overhead,
			1.3,
			' ×',
			2,
		);
	}
}

const node = process.execPath;
/** The keys of a round: each leads to another percent, and to pages that have not been set for that width. */
const roundOfKeys = round => {
	const percent = [50, 30, 70, 40, 60][round % 5];
	return [
		{name: 'next page', press: ' '},
		{name: 'next quotation', press: '\t'},
		{name: '50 %', press: `${percent}%`, seen: new RegExp(`· ${percent} %`)},
		{name: 'next quotation there', press: '\t'},
		{name: 'next page there', press: ' '},
		{name: 'search for a word', press: '/phrase\r'},
		{name: 'next hit', press: 'n'},
		{name: 'wider, narrower', press: '+-'[round % 2]},
		{name: 'end (G)', press: 'G', seen: /tout dernier mot/},
		{name: 'top (g)', press: 'g', seen: /premier titre/},
	];
};
const rounds = options.quick ? 1 : 5;
const spread = ({count, slowest}) => `, median of ${count} (slowest ${fixed(1)(slowest)} ms)`;
const costs = {};
if (isWanted('jumps')) {
	for (const size of [1, 10, 100]) {
		const {times, memories} = await jumps([node, cli, texts[size]], {
			env: fresh(),
			first: firstPage,
			keys: roundOfKeys,
			rounds,
		});
		costs[size] = {
			...Object.fromEntries(Object.entries(times).map(([name, {median}]) => [name, median])),
			memory: memories.at(-1),
		};
		if (size < 100) continue;
		for (const name of ['next quotation', '50 %', 'next quotation there', 'end (G)']) {
			row(`100 MB, read once: ${name}${spread(times[name])}`, times[name].median, 50, ' ms');
		}

		const file = statSync(texts[size]).size / 2 ** 20;
		const [first, last] = [memories[0], memories.at(-1)].map(memory => memory / file);
		row(
			`100 MB, read to its end: memory by the file’s size (after ${rounds} rounds of jumps ${fixed(2)(last)} ×)`,
			first,
			3,
			' ×',
			2,
		);
	}
}

if (isWanted('search')) {
	// Each from the top of a text that has been looked through, into a part that nothing is kept of any more. All is typed at
	// once: what is typed slowly is found meanwhile.
	const away = [11, 22, 33, 44, 55, 66, 77, 88].map(percent => `${percent}%`);
	for (const size of [10, 100]) {
		const {times} = await jumps([node, cli, texts[size]], {
			env: fresh(),
			first: firstPage,
			settle: 3000 + 250 * size,
			keys: () =>
				lastWords.flatMap(words => [
					{name: 'there', press: `/${words}\r`, seen: /” 1 of 1/},
					...away.map(press => ({name: 'away', press})),
					{name: 'top', press: 'g', seen: /premier titre/},
					{name: 'nowhere', press: `/${words} ailleurs\r`, seen: /is not in this article/},
				]),
			rounds: 1,
		});
		row(
			`${size} MB, looked through: a search whose only hit is the last paragraph${spread(times.there)}`,
			times.there.median,
			50,
			' ms',
		);
		row(`${size} MB, looked through: a search without a hit${spread(times.nowhere)}`, times.nowhere.median, 50, ' ms');
	}
}

if (isWanted('busy')) {
	const answers = await busyAnswers([node, cli, texts[100]], {env: fresh(), first: firstPage});
	row('100 MB, while it is loaded and analysed: slowest answer to a key, 99th percentile', answers.worst, 50, ' ms');
}

if (isWanted('held')) {
	row(
		'10 MB: after Space held for 20 s, all pages are on the screen',
		await heldKey([node, cli, texts[10]], {env: fresh(), first: firstPage, seconds: options.quick ? 3 : 20}),
		33 + 16,
		' ms',
	);
}

if (isWanted('storm')) {
	const storm = await resizeStorm([node, cli, texts[10]], {env: fresh(), first: firstPage});
	row(
		`10 MB: 200 resizes in 5 s settle, with ${storm.isSame ? 'the same' : 'ANOTHER'} first word`,
		storm.isSame ? storm.settled : Infinity,
		100,
		' ms',
	);
}

if (isWanted('packed')) {
	const [packed] = JSON.parse(
		execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8'}),
	);
	row('packed tarball', packed.size / 1e6, 1, ' MB', 2);
}

// What other programs take, and the key that turns a page where it is not Space.
const others = {
	floor: {command: file => [node, floor, file]},
	'minimal Ink': {command: file => [node, ink, file]},
	less: {program: installed('less'), command: file => ['less', file]},
	// It would ask about a swap file that the run before left, and have a long message of the file's name confirmed.
	'vim -R': {
		program: installed('vim'),
		command: file => ['vim', '-u', 'NONE', '-n', '--cmd', 'set shortmess+=F', '-R', file],
		key: '\u0006',
	},
	bat: {
		program: installed('bat', 'batcat'),
		command: file => [installed('bat', 'batcat'), '--style=plain', '--paging=always', file],
	},
	w3m: {program: installed('w3m'), command: file => ['w3m', file]},
};
const beside = [];
for (const [name, {program = node, command, key}] of Object.entries(others)) {
	if (!program || !isWanted('others')) continue;
	// w3m moves the cursor over spaces.
	const first = /Twitter|premier ?titre/;
	const each = {};
	for (const [size, file] of [['article', content], ...Object.entries(texts)]) {
		each[size] = await starts({it: {command: command(file), first, limit}}, options.quick ? 1 : 5)
			.then(({it}) => ({...it, shown: fixed(0)(it.time)}))
			.catch(({isLate}) => ({shown: isLate ? `> ${fixed(0)(limit)}` : '–'}));
	}

	const turned = await turns(command(texts[10]), {first, key, count: options.quick ? 20 : 100, warm: 10}).catch(
		() => null,
	);
	beside.push([
		name,
		...['article', 1, 10, 100].map(size => each[size].shown),
		turned ? fixed(1)(turned.median) : '–',
		each[100].memory ? fixed(0)(each[100].memory) : '–',
	]);
	process.stderr.write(`${beside.at(-1).join('  ')}\n`);
}

if (isWanted('others')) {
	const each = await starts(
		{article: reader(node), 1: reader(node, texts[1]), 10: reader(node, texts[10]), 100: reader(node, texts[100])},
		options.quick ? 1 : 5,
	);
	const turned = await turns([node, cli, texts[10]], {env: fresh(), first: firstPage, count: options.quick ? 20 : 100});
	beside.push([
		'**article-reader**',
		...['article', 1, 10, 100].map(size => fixed(0)(each[size].time)),
		fixed(1)(turned.median),
		fixed(0)(each[100].memory),
	]);
}

const table = (head, lines) =>
	[head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
		.map(cells => `| ${cells.join(' | ')} |`)
		.join('\n');
const machine = `${os.cpus().length} cores (${os.cpus()[0].model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, ${nodes.map(({name}) => name).join(', ')}, load ${fixed(1)(os.loadavg()[0])} at the end${options.quick ? ', --quick' : ''}`;
const report = [
	`${machine}.`,
	table(['what', 'measured', 'promised', ''], rows),
	'Milliseconds from a key to the last byte it changes, of `50 %`, `G` and `g` until the page is on the screen (people in it are marked once the thread has read it), in texts that have been read once; peak memory after all rounds, in MiB:',
	table(
		['operation', '1 MB', '10 MB', '100 MB'],
		[...roundOfKeys(0).map(({name}) => name), 'memory'].map(name => [
			name,
			...[1, 10, 100].map(size => fixed(1)(costs[size]?.[name] ?? Number.NaN)),
		]),
	),
	'Milliseconds to the first page, and of a page turn in 10 MB; peak memory with 100 MB in MiB:',
	table(['program', 'the article', '1 MB', '10 MB', '100 MB', 'page turn', 'memory'], beside),
].join('\n\n');
console.log(report);
if (options.write) {
	const file = path.join(root, 'BENCHMARKS.md');
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		text.replace(/(<!-- bench -->\n\n)[\s\S]*(\n\n<!-- \/bench -->)/, (_, before, after) => before + report + after),
	);
}

process.exitCode = rows.some(cells => cells.at(-1) !== 'holds') ? 1 : 0;

import {execFileSync} from 'node:child_process';
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/** The floor: a full-screen pager in bare Node, no library, one write a page; Space turns, q quits. */
const floor = `
import {readFileSync} from 'node:fs';
const width = Math.min(72, process.stdout.columns);
const lines = [];
for (const paragraph of readFileSync(process.argv[2], 'utf8').slice(0, 200_000).split('\\n')) {
	let line = '';
	for (const word of paragraph.split(' ')) {
		if (line !== '' && line.length + word.length + 1 > width) {
			lines.push(line);
			line = word;
		} else line += (line && ' ') + word;
	}
	lines.push(line);
}
let page = 0;
const height = process.stdout.rows - 1;
const paint = () => process.stdout.write('\\x1b[H' + lines.slice(page * height, (page + 1) * height).map(line => line + '\\x1b[K').join('\\r\\n') + '\\r\\n\\x1b[7m page ' + (page + 1) + ' of ' + Math.ceil(lines.length / height) + ' \\x1b[0m\\x1b[K');
process.stdin.setRawMode(true);
process.stdout.write('\\x1b[?1049h\\x1b[?25l');
paint();
process.stdin.on('data', data => {
	for (const key of String(data)) {
		if (key === ' ') { page++; paint(); }
		if (key === 'q') { process.stdout.write('\\x1b[?25h\\x1b[?1049l'); process.exit(0); }
	}
});
`;

/** The least that a pager with Ink can be: the same lines, one <Text> each. */
const ink = `
import {readFileSync} from 'node:fs';
import React, {useState} from 'react';
import {Box, render, Text, useInput} from 'ink';
const text = readFileSync(process.argv[2], 'utf8').slice(0, 200_000);
const lines = text.split('\\n').flatMap(paragraph => paragraph.match(/.{1,72}(?: |$)/g) ?? ['']);
const height = process.stdout.rows - 2;
function App() {
	const [page, setPage] = useState(0);
	useInput(input => {
		if (input === 'q') process.exit(0);
		if (input === ' ') setPage(page + 1);
	});
	const rows = lines.slice(page * height, (page + 1) * height);
	return React.createElement(Box, {flexDirection: 'column'},
		...Array.from({length: height}, (_, index) => React.createElement(Text, {key: index}, rows[index] || ' ')),
		React.createElement(Text, {inverse: true}, ' page ' + (page + 1) + ' of ' + Math.ceil(lines.length / height)));
}
render(React.createElement(App), {alternateScreen: true, maxFps: 1000, patchConsole: false});
`;

/** Ink's optional developer tools, which it would load where DEV is set. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$|\/devtools\.js$/}, ({path: id}) => ({path: id, namespace: 'nothing'}));
		onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'export default {};'}));
	},
};

/** Writes the programs that the reader is compared with into a folder; the paths of both. */
export async function makePrograms(root, folder) {
	const paths = {floor: path.join(folder, 'floor.mjs'), ink: path.join(folder, 'ink.mjs')};
	writeFileSync(paths.floor, floor);
	await build({
		stdin: {contents: ink, resolveDir: root, loader: 'js'},
		outfile: paths.ink,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'esm',
		minify: true,
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		plugins: [withoutDevtools],
		banner: {
			js: "import {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);",
		},
		logLevel: 'error',
	});
	return paths;
}

const words =
	`le la un une des de et ou mais dans sur avec sans pour par ville rue jardin fenêtre lumière matin soir hiver homme femme
	enfant maître élève médecin journal article phrase mémoire vérité silence gouvernement président économie travail énergie
	aujourd’hui c’est qu’il peut-être là-bas grand petit nouveau français européen étrange rapide heureux tranquille est était
	sera fait disait voit venait pouvait demande répond regarde`.split(/\s+/);

const lastParagraph = Buffer.from(
	'Le tout dernier mot de ce texte : un cœur naïf, à Ploërmel, d’où Œdipe n’a plus écrit, fit des vœux pour Noël.\n',
);

/** Searches whose only hit is the last paragraph: as it stands, without its accents and ligatures, over the end of a row. */
export const lastWords = ['tout dernier mot', 'coeur naif', 'ploermel', "oedipe n'a plus ecrit", 'vœux pour Noël'];

/**
 * A text of so many bytes, the same every time: paragraphs of some sentences with a quotation now and then, between a first
 * line and a last paragraph that stand nowhere else.
 */
export function makeText(file, bytes) {
	let seed = 20_240_601;
	const chance = below => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((seed / 2 ** 32) * below);
	};
	const sentence = () => {
		const chosen = Array.from({length: 6 + chance(18)}, () => words[chance(words.length)]);
		chosen[0] = chosen[0][0].toUpperCase() + chosen[0].slice(1);
		if (chance(4) === 0) chosen[3] = `«\u00A0${chosen[3]} ${chosen[4]}\u00A0»`;
		return `${chosen.join(' ')}.`;
	};
	const paragraphs = Array.from({length: 2000}, () => Array.from({length: 2 + chance(10)}, sentence).join(' '));
	mkdirSync(path.dirname(file), {recursive: true});
	const output = openSync(file, 'w');
	let done = writeSync(output, 'Le premier titre\n\n');
	for (let index = 0; ; index++) {
		const paragraph = Buffer.from(`§${index + 1} ${paragraphs[(index * 7) % paragraphs.length]}\n\n`);
		if (done + paragraph.length + lastParagraph.length > bytes) break;
		done += writeSync(output, paragraph);
	}

	writeSync(output, lastParagraph);
	closeSync(output);
}

/** The first of some names of a program that is installed; null for none. */
export function installed(...names) {
	for (const name of names) {
		try {
			return execFileSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).trim();
		} catch {
			// The next one may be there.
		}
	}

	return null;
}

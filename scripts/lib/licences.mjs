import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Packages that no file is bundled of, but data made from one. */
const madeFrom = ['node_modules/gender-detection-from-name'];

/** The licences of all packages that a bundle holds, by its esbuild metafile: their names, versions and texts. */
export function licences(root, metafile) {
	const folders = new Set(
		Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs).map(packageFolder)),
	);
	folders.delete(null);
	for (const folder of madeFrom) folders.add(folder);
	const entries = [...folders].sort().map(folder => entry(path.join(root, folder)));
	return `article-reader bundles these packages.\n\n${entries.join('\n\n')}\n`;
}

/** The folder of the package that a file belongs to, null for our own files. */
function packageFolder(file) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

function entry(folder) {
	const {name, version, license, author, repository} = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
	if (!license && !file) throw new Error(`${name} ${version} names no licence.`);
	const by = typeof author === 'string' ? author : author?.name;
	const text = file && existsSync(path.join(folder, file)) ? evenly(readFileSync(path.join(folder, file), 'utf8')) : '';
	const source = typeof repository === 'string' ? repository : repository?.url;
	return [`── ${name} ${version} (${license ?? 'see below'})`, by && `by ${by}`, source, text && `\n${text}`]
		.filter(Boolean)
		.join('\n');
}

/** The paragraphs of a licence on a line each: packages break the same words at other columns, and pack the worse for it. */
function evenly(text) {
	const paragraphs = text.trim().split(/\r?\n\s*\n/);
	return paragraphs.map(paragraph => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
}

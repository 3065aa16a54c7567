import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder imports only from itself and from those left of it. */
const order = ['words', 'text', 'document', 'analysis', 'layout', 'app', 'config', 'screen', 'ui', 'cli'] as const;

/** The same of the folders of analysis/, the last seven of which find who speaks, and of which kind it is. */
const steps = [
	'languages',
	'quotations',
	'names',
	'people',
	'reading',
	'phrases',
	'frames',
	'mind',
	'meaning',
	'listening',
	'kinds',
] as const;

/** The edges, to disk and to the terminal: they import from the house, and only cli imports them. */
const edges = ['sources', 'storage', 'terminal'] as const;

/** Where a package, or what Node gives, may be imported: a prefix of the file's path. */
const homes: Readonly<Record<string, readonly string[]>> = {
	react: ['ui/'],
	ink: ['ui/'],
	'ink-markdown': ['ui/markdown.tsx'],
	chalk: ['screen/'],
	conf: ['storage/conf-store.ts'],
	meow: ['cli/arguments.ts'],
	'string-width': ['text/wide.ts'],
	linebreak: ['layout/full-breaks.ts'],
	htmlparser2: ['document/formats/xml-tree.ts'],
	yauzl: ['document/formats/zip-archive.ts'],
	hyphen: ['layout/hyphenation.ts'],
	yaml: ['document/formats/front-matter.ts'],
	mdast: ['document/formats/'],
	hast: ['document/formats/html-'],
	'hast-util-to-mdast': ['document/formats/html-tree.ts'],
	linkedom: ['document/formats/'],
	'@mozilla/readability': ['document/formats/html.ts'],
	'mdast-util-from-markdown': ['document/formats/markdown-tree.ts'],
	'mdast-util-gfm': ['document/formats/markdown-tree.ts', 'document/formats/kept-'],
	'mdast-util-to-markdown': ['document/formats/kept-'],
	'micromark-extension-gfm': ['document/formats/markdown-tree.ts'],
	node: ['cli.ts', 'cli/', 'terminal.ts', 'terminal/', 'sources/', 'storage/'],
};

type Import = {
	/** The path of the importing file, from source/ on. */
	readonly from: string;
	/** As it stands in the file. */
	readonly specifier: string;
	readonly isTypeOnly: boolean;
};

const statement = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The files under a folder of the project whose names end so, from there on. */
function filesIn(folder: string, ending: RegExp): readonly string[] {
	return readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && ending.test(entry.name))
		.map(entry => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)))
		.map(file => file.replaceAll('\\', '/'))
		.sort();
}

const sources = filesIn('source', /(?<!\.d)\.tsx?$/).map(file => ({
	file,
	code: readFileSync(path.join(root, 'source', file), 'utf8'),
}));

const imports: readonly Import[] = sources.flatMap(({file, code}) =>
	[...code.matchAll(statement)].map(([, type, from, bare, lazy]) => ({
		from: file,
		specifier: (from ?? bare ?? lazy)!,
		isTypeOnly: type !== undefined,
	})),
);

const own = imports.filter(({specifier}) => specifier.startsWith('.'));

/** The first folder of a path under source/; of a file that lies in none, its name. */
const folderOf = (file: string) => file.split('/')[0]!.replace(/\.tsx?$/, '');

const targetOf = ({from, specifier}: Import) => path.posix.join(path.posix.dirname(from), specifier);

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const shown = (each: Import) => `${each.from} imports ${each.specifier}`;

test('every import is read: as many as there are lines that name one', () => {
	const lines = sources.flatMap(({code}) => code.match(/\bfrom '|\bimport\('|^import '/gm) ?? []);
	expect(imports.length).toBeGreaterThan(200);
	expect(imports).toHaveLength(lines.length);
});

describe('the order of the folders', () => {
	test('knows every folder', () => {
		const folders = new Set(sources.map(({file}) => folderOf(file)));
		expect([...folders].filter(folder => !([...order, ...edges] as readonly string[]).includes(folder))).toEqual([]);
	});

	test('is kept: each imports only from those left of it', () => {
		const rank = (file: string) => (order as readonly string[]).indexOf(folderOf(file));
		const wrong = own.filter(each => rank(each.from) >= 0 && rank(targetOf(each)) > rank(each.from));
		expect(wrong.map(shown)).toEqual([]);
	});

	test('is kept by the steps of the analysis too, and by types as well', () => {
		const rank = (file: string) => (steps as readonly string[]).indexOf(file.split('/')[1]!);
		const inside = own.filter(each => each.from.startsWith('analysis/') && rank(each.from) >= 0);
		expect(inside.length).toBeGreaterThan(200);
		expect(inside.filter(each => rank(targetOf(each)) > rank(each.from)).map(shown)).toEqual([]);
	});

	test('has the edges imported by cli only', () => {
		const isEdge = (file: string) => (edges as readonly string[]).includes(folderOf(file));
		const wrong = own.filter(each => {
			const [from, to] = [folderOf(each.from), folderOf(targetOf(each))];
			return isEdge(targetOf(each)) && from !== to && from !== 'cli';
		});
		expect(wrong.map(shown)).toEqual([]);
	});

	test('has no edge that knows how anything looks or is drawn', () => {
		const wrong = own.filter(
			each =>
				(edges as readonly string[]).includes(folderOf(each.from)) &&
				['screen', 'ui', 'cli'].includes(folderOf(targetOf(each))),
		);
		expect(wrong.map(shown)).toEqual([]);
	});

	test('leads to files that exist, named with their endings', () => {
		const files = new Set(sources.map(({file}) => file));
		expect(own.filter(each => !files.has(targetOf(each))).map(shown)).toEqual([]);
	});
});

describe('what comes from outside', () => {
	const packageOf = (specifier: string) =>
		specifier.startsWith('node:')
			? 'node'
			: specifier
					.split('/')
					.slice(0, specifier.startsWith('@') ? 2 : 1)
					.join('/');
	const foreign = imports.filter(({specifier}) => !specifier.startsWith('.'));

	test('is imported only where it belongs; a type of Node’s may be named in ui', () => {
		const wrong = foreign.filter(({from, specifier, isTypeOnly}) => {
			const name = packageOf(specifier);
			if (name === 'node' && isTypeOnly && from.startsWith('ui/')) return false;
			return !homes[name]?.some(home => from.startsWith(home));
		});
		expect(wrong.map(shown)).toEqual([]);
	});

	test('is all used', () => {
		const used = new Set(foreign.map(({specifier}) => packageOf(specifier)));
		expect(Object.keys(homes).filter(name => !used.has(name))).toEqual([]);
	});

	test('is declared: every package stands in package.json, for it is bundled', () => {
		const {dependencies, devDependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
		expect(dependencies).toBeUndefined();
		const declared = Object.keys(devDependencies);
		const names = Object.keys(homes).filter(name => name !== 'node');
		expect(names.filter(name => !declared.includes(name) && !declared.includes(`@types/${name}`))).toEqual([]);
	});
});

describe('pure folders', () => {
	const pure = sources.filter(({file}) => !homes.node!.some(home => file.startsWith(home)));

	test.each([
		['process', /\bprocess\b\s*[.[]/],
		['a clock', /\bDate\.now\b|\bDate\(\)|\bperformance\b\s*\.|\bsetTimeout\b|\bsetInterval\b/],
		['chance', /\bMath\.random\b|\bcrypto\b\s*\./],
		['the network', /\bfetch\s*\(/],
		['the console', /\bconsole\s*\./],
	])('know no %s', (_, pattern) => {
		expect(pure.filter(({code}) => pattern.test(withoutComments(code))).map(({file}) => file)).toEqual([]);
	});
});

test('nothing silences the compiler or the linter', () => {
	// What is forbidden has to be named here; this file is not among the sources that are looked through.
	const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
	const anything = /(?:\bas|[:<|&]) any\b/;
	const wrong = sources.filter(({code}) => silenced.test(code) || anything.test(withoutComments(code)));
	expect(wrong.map(({file}) => file)).toEqual([]);
});

describe('analysis and layout', () => {
	test('analysis knows no widths', () => {
		const wrong = own.filter(
			each => each.from.startsWith('analysis/') && /^text\/(?:width|cut)\.ts$/.test(targetOf(each)),
		);
		expect(wrong.map(shown)).toEqual([]);
	});

	test('layout knows nothing of quotations and people', () => {
		const wrong = own.filter(each => each.from.startsWith('layout/') && targetOf(each).startsWith('analysis/'));
		expect(wrong.map(shown)).toEqual([]);
	});
});

test('no file names a place on the machine of whoever wrote it, nor a registry', () => {
	// Put together here, so that this file may be read as well.
	const places = ['work', 'tmp', 'root'].map(name => `(?<![\\w.~$*)}\\]-])/${name}/\\w`);
	const forbidden = new RegExp([...places, '\\bregistry\\.\\w+\\.\\w'].join('|'));
	const texts = ['source', 'test', 'scripts', 'content', '.ci'].flatMap(folder =>
		filesIn(folder, /^\w+$|\.(?:[cm]?[jt]sx?|md|json|ya?ml|sh|txt)$/).map(file => `${folder}/${file}`),
	);
	const here = readdirSync(root).filter(file => /\.(?:json|md|ts|mjs)$/.test(file));
	const found = [...texts, ...here].flatMap(file => {
		const hit = forbidden.exec(readFileSync(path.join(root, file), 'utf8'));
		return hit ? [`${file}: ${hit[0]}`] : [];
	});
	expect(found).toEqual([]);
});

test('every test and every source that ARCHITECTURE.md names is there, and every promise has its test', () => {
	const text = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
	const named = [...text.matchAll(/`((?:source|test|scripts)\/[\w./-]*)`/g)].map(([, file]) => file!);
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
	const promises = /## Promises\n\n([\s\S]*?)\n\n/.exec(text)![1]!.split('\n').slice(2);
	expect(promises.length).toBeGreaterThan(10);
	expect(promises.filter(row => !/`test\/[^`]+` \|$/.test(row))).toEqual([]);
});

test('every export says in a comment what its type cannot', () => {
	const exported = /^export (?:default |async |abstract )*(?:function|const|let|type|interface|enum|class) \w+/gm;
	const documented = /\/\*\*(?:[^*]|\*(?!\/))*\*\/\n$/;
	const bare = sources
		.filter(({file}) => !file.endsWith('.generated.ts'))
		.flatMap(({file, code}) =>
			[...code.matchAll(exported)].flatMap(({0: line, index}) =>
				documented.test(code.slice(0, index)) ? [] : [`${file}: ${line}`],
			),
		);
	expect(bare).toEqual([]);
});

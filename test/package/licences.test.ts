import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {expect, test} from 'vitest';
import {root} from './pack.ts';

const {withoutUnused}: {withoutUnused: Plugin} = await import(
	new URL('../../scripts/lib/without-unused.mjs', import.meta.url).href
);

const text = readFileSync(path.join(root, 'dist', 'LICENSES.txt'), 'utf8');

/** The entries of the file: the package's name, its version, its licence, and all that follows. */
const entries = text
	.split(/^── /m)
	.slice(1)
	.map(entry => {
		const [, name, version, licence] = /^(\S+) (\S+) \((.+)\)$/m.exec(entry) ?? [];
		return {name, version, licence, entry};
	});

test('LICENSES.txt names every package that is bundled', async () => {
	const {metafile} = await build({
		absWorkingDir: root,
		entryPoints: ['source/cli.ts'],
		outdir: 'dist',
		bundle: true,
		splitting: true,
		platform: 'node',
		format: 'esm',
		minify: true,
		define: {'process.env.NODE_ENV': '"production"'},
		// Left out of the build, too.
		external: ['./devtools.js'],
		plugins: [withoutUnused],
		write: false,
		metafile: true,
		logLevel: 'silent',
	});
	const bundled = Object.values(metafile.outputs)
		.flatMap(({inputs}) => Object.keys(inputs))
		.map(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
		.filter(folder => folder !== undefined)
		.map(folder => JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')).name);
	expect(new Set(bundled).size).toBeGreaterThan(20);
	expect([...new Set(bundled)].filter(name => entries.every(entry => entry.name !== name))).toEqual([]);
});

test('each has a licence that allows it to be bundled, and most its text', () => {
	expect(entries.length).toBeGreaterThan(20);
	for (const {entry, licence} of entries) {
		expect(licence ?? entry).toMatch(
			/^(?:\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC0-1\.0|BlueOak-1\.0\.0|LPPL)\b)/,
		);
	}

	const withText = entries.filter(({entry}) => /copyright|permission is hereby granted/i.test(entry));
	expect(withText.length).toBeGreaterThan(0.8 * entries.length);
});

test('none of them runs a script when it is installed, and neither does the package', () => {
	const packages: Readonly<Record<string, {readonly hasInstallScript?: boolean}>> = JSON.parse(
		readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
	).packages;
	const withScript = Object.keys(packages).filter(folder => packages[folder]!.hasInstallScript);
	// What a tool of development does, no reader gets.
	expect(withScript).toContain('node_modules/esbuild');
	expect(withScript.filter(folder => entries.some(({name}) => folder.endsWith(`node_modules/${name}`)))).toEqual([]);
	const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	expect(Object.keys(scripts).filter(name => /install/.test(name))).toEqual([]);
});

import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openHome, statusOf} from '../terminal/reader.ts';
import {builtFiles, type Packed, pack, root} from './pack.ts';

let packed: Packed;
beforeAll(() => {
	packed = pack();
}, 60_000);
afterAll(() => packed.remove());

/** What the installed program prints. */
function printed(...args: readonly string[]): string {
	return execFileSync(packed.program, args, {cwd: tmpdir(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
}

describe('the tarball', () => {
	test('holds the build, the licences and the README, and nothing else', () => {
		expect(packed.files).toEqual(
			expect.arrayContaining([
				'LICENSE',
				'NOTICE',
				'README.md',
				'package.json',
				'dist/LICENSES.txt',
				'dist/article.json',
			]),
		);
		const others = packed.files.filter(
			file => !/^(?:LICENSE|NOTICE|README\.md|package\.json|dist\/[\w.-]+)$/.test(file),
		);
		expect(others).toEqual([]);
		expect(packed.files.filter(file => file.startsWith('dist/')).sort()).toEqual(
			readdirSync(path.join(root, 'dist'))
				.map(name => `dist/${name}`)
				.sort(),
		);
	});

	test('is under 1 MB', () => {
		expect(packed.size).toBeLessThan(1_000_000);
	});

	test('needs no other package', () => {
		const {dependencies, optionalDependencies, peerDependencies} = JSON.parse(
			readFileSync(path.join(packed.folder, 'package.json'), 'utf8'),
		);
		expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
		const installed = readdirSync(path.dirname(packed.folder)).filter(name => !name.startsWith('.'));
		expect(installed).toEqual(['article-reader']);
	});
});

describe('the installed program', () => {
	test('says its version', () => {
		const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
		expect(printed('--version')).toBe(`${version}\n`);
	});

	test('prints the bundled article', () => {
		expect(printed('print')).toMatch(/^Twitter.: Elon Musk diffère le retour[\s\S]*Les associations, elles,/);
	});

	test('is as it is in the checkout', () => {
		const checkout = (...args: readonly string[]) =>
			execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], {encoding: 'utf8'});
		for (const args of [['--help'], ['analyze']]) expect(printed(...args)).toBe(checkout(...args));
	});

	test('opens in a terminal, shows its help, and quits', async () => {
		const reader = await openHome().read([], {command: [packed.program]});
		expect(statusOf(reader)).toContain('page 1 of');
		reader.press('?');
		await reader.until('next page');
		reader.press('\x03');
		expect(await reader.exit).toBe(0);
		expect(reader.isAlternate()).toBe(false);
	});
});

test('npx runs the checkout, and asks no registry', () => {
	// Without what an npm around the tests asks of npx.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
	const args = ['--offline', 'article-reader', '--version'];
	const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	expect(execFileSync('npx', args, {cwd: root, env, encoding: 'utf8'})).toBe(`${version}\n`);
});

describe('every file of the build', () => {
	test('counts: the analysis with its words, names, weights and all that it imports adds at most 700 kB', () => {
		const files = builtFiles('.mjs').filter(file => path.basename(file).startsWith('analyse-'));
		expect(files).toHaveLength(1);
		// A set goes on with what is added to it.
		const all = new Set(files);
		for (const file of all) {
			const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.\/[^"]+\.mjs)"/g);
			for (const [, name] of imported) all.add(path.join(path.dirname(file), name!));
		}

		expect(all.size).toBeGreaterThan(1);
		const size = [...all].reduce((sum, file) => sum + statSync(file).size, 0);
		expect(size).toBeGreaterThan(300_000);
		expect(size).toBeLessThanOrEqual(700_000);
	});

	test('names no folder of the machine that built it', () => {
		const folders = [root, homedir(), tmpdir()].filter(folder => folder.split(path.sep).length > 2);
		expect(folders).toContain(root);
		for (const file of builtFiles('')) {
			const text = readFileSync(file, 'utf8');
			for (const folder of folders) expect({file, has: text.includes(folder)}).toEqual({file, has: false});
			expect(text).not.toMatch(/file:\/\/\/(?:home|Users|root|tmp|work)/);
		}
	});

	test('parses', () => {
		const parse = `
			import {readFileSync} from 'node:fs';
			import {SourceTextModule} from 'node:vm';
			for (const file of process.argv.slice(1)) new SourceTextModule(readFileSync(file, 'utf8'), {identifier: file});
			console.log(process.argv.length - 1);
		`;
		const files = [...builtFiles('.js'), ...builtFiles('.mjs')];
		const node = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '-e', parse, '--', ...files];
		expect(Number(execFileSync(process.execPath, node, {encoding: 'utf8'}))).toBe(files.length);
		expect(files.length).toBeGreaterThan(10);
	});
});

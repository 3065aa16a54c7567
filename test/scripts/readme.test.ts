import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readmeWith} from '../../scripts/lib/readme-tables.ts';
import {commandLines} from '../../source/cli/command-lines.ts';
import {flags} from '../../source/cli/usage.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the tables of README.md are those of the program: node scripts/readme.mjs makes them', () => {
	expect(readme).toBe(readmeWith(readme));
});

test('a README whose tables are old is made anew, all else as it was', () => {
	const old = readme.replace(/<!-- keys -->[\s\S]*?<!-- \/keys -->/, '<!-- keys -->\n\nnichts\n\n<!-- /keys -->');
	expect(old).not.toBe(readme);
	expect(readmeWith(old)).toBe(readmeWith(readme));
});

test('a README without a place for a table is an error', () => {
	expect(() => readmeWith(readme.replace('<!-- usage -->', ''))).toThrow('no place for “usage”');
});

test('every command and every option that README.md shows is one', () => {
	const shown = readme.match(/article-reader [^\n`|]*/g)?.join('\n') ?? '';
	const options = [...shown.matchAll(/ --([a-z-]+)/g)].map(([, name]) => name);
	expect(options.length).toBeGreaterThan(3);
	for (const name of options) expect(Object.keys(flags)).toContain(name);
	const commands = [...readme.matchAll(/^article-reader (\w+) /gm)].map(([, name]) => name);
	expect(new Set(commands)).toEqual(new Set(Object.keys(commandLines).filter(name => name !== 'read')));
});

test('every file that README.md and ARCHITECTURE.md link to is there', () => {
	const documents = ['README.md', 'ARCHITECTURE.md'].map(name =>
		readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
	);
	const links = documents.flatMap(text => [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!));
	expect(links).toContain('docs/reading.svg');
	expect(links.filter(link => !existsSync(new URL(`../../${link}`, import.meta.url)))).toEqual([]);
});

test('the two commands for a fresh machine do what README.md says, and .ci/run calls them', () => {
	const [{scripts, engines}, ci] = [
		JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
		readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8'),
	];
	expect(readme).toMatch(/^```sh\nnpm ci && npx article-reader +# .*\nnpm ci && npm test +# .*\n```$/m);
	expect(scripts.prepare).toMatch(/build\.mjs.* && .*link\.mjs/);
	for (const step of ['types', 'lint', 'dead', 'vitest run --coverage']) expect(scripts.test).toContain(step);
	expect(engines.node).toBe('>=20');
	expect(ci).toMatch(/^npm ci \|\| exit 1\n(?:.*\n)*npm test\n/m);
});

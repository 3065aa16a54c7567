// Writes the tables of README.md that are made from the program's own: the options and the keys.
//   node scripts/readme.mjs [--check]
// With --check it writes nothing, and fails where README.md is not current.
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {importTypeScript} from './lib/import-typescript.mjs';

const {readmeWith} = await importTypeScript(new URL('lib/readme-tables.ts', import.meta.url));
const file = new URL('../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const current = readmeWith(readme);
if (!process.argv.includes('--check')) writeFileSync(file, current);
else if (current !== readme) {
	console.error('README.md is not current: node scripts/readme.mjs');
	process.exit(1);
}

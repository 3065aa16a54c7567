// Writes the tables of README.md that are made from the program's own: the options and the keys.
//   node scripts/readme.mjs
import {readFileSync, writeFileSync} from 'node:fs';
import {importTypeScript} from './lib/import-typescript.mjs';

const {readmeWith} = await importTypeScript(new URL('lib/readme-tables.ts', import.meta.url));
const file = new URL('../README.md', import.meta.url);
writeFileSync(file, readmeWith(readFileSync(file, 'utf8')));

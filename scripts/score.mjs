// How often the analysis is right on the marked articles under test/articles: npm run score
// The articles of `studied` were looked at while rules were written, those of `held-out` never. With --write the tables in
// ARCHITECTURE.md are made anew.
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {importTypeScript} from './lib/import-typescript.mjs';

const {scoreTables} = await importTypeScript(new URL('lib/score-tables.ts', import.meta.url));
const tables = scoreTables(new URL('../test/articles/', import.meta.url)).join('\n\n');
console.log(tables);
if (process.argv.includes('--write')) {
	const file = new URL('../ARCHITECTURE.md', import.meta.url);
	const place = /(?<=<!-- score -->)[\s\S]*(?=<!-- \/score -->)/;
	writeFileSync(file, readFileSync(file, 'utf8').replace(place, `\n\n${tables}\n\n`));
}

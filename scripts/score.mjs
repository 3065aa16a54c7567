// How often the analysis is right on the marked articles under test/articles: npm run score
// The articles of `studied` were looked at while rules were written, those of `held-out` never. With --write the table in
// ARCHITECTURE.md is made anew.
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {importTypeScript} from './lib/import-typescript.mjs';

const {scoreTable} = await importTypeScript(new URL('lib/score.ts', import.meta.url));
const table = scoreTable(new URL('../test/articles/', import.meta.url));
console.log(table);
if (process.argv.includes('--write')) {
	const file = new URL('../ARCHITECTURE.md', import.meta.url);
	const place = /(?<=<!-- score -->)[\s\S]*(?=<!-- \/score -->)/;
	writeFileSync(file, readFileSync(file, 'utf8').replace(place, `\n\n${table}\n\n`));
}

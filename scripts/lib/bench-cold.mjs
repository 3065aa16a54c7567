// Prints the milliseconds that a process which has loaded nothing takes to read one article: for bench.mjs.
//   node bench-cold.mjs MODULE|compromise ARTICLE.json
import {readFileSync} from 'node:fs';
import process from 'node:process';

const [what, file] = process.argv.slice(2);
const article = JSON.parse(readFileSync(file, 'utf8'));
// The first import of any module loads what Node itself needs for it.
await import('node:path');
const start = performance.now();
if (what === 'compromise') {
	const {default: compromise} = await import(what);
	const document = compromise(article.text);
	document.people().out('array');
	document.quotations().out('array');
} else {
	const {analyse} = await import(what);
	analyse(article);
}

console.log(performance.now() - start);

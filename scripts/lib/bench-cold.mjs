// Prints the milliseconds that a process which has loaded nothing takes to read one article: for bench.mjs.
//   node bench-cold.mjs MODULE|compromise ARTICLE.json [--again]
// With --again, what reading it a second time takes: then all is loaded and compiled.
import {readFileSync} from 'node:fs';
import process from 'node:process';

const [what, file, again] = process.argv.slice(2);
const article = JSON.parse(readFileSync(file, 'utf8'));
// The first import of any module loads what Node itself needs for it.
await import('node:path');
let start = performance.now();
if (what === 'compromise') {
	const {default: compromise} = await import(what);
	const document = compromise(article.text);
	document.people().out('array');
	document.quotations().out('array');
} else {
	const {analyse} = await import(what);
	analyse(article);
	if (again) {
		start = performance.now();
		analyse(article);
	}
}

console.log(performance.now() - start);

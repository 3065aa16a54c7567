// Prints the milliseconds that a process which has loaded nothing takes to read one article: for bench.mjs.
//   node bench-cold.mjs MODULE|compromise ARTICLE.json [--again]
// With --again, what reading it a second time takes: then all is loaded and compiled, but without V8's optimising compiler,
// which no first article has.
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {setFlagsFromString} from 'node:v8';
import {readerOf} from './bench-reader.mjs';

const [what, file, again] = process.argv.slice(2);
if (again) setFlagsFromString('--no-opt');
const article = JSON.parse(readFileSync(file, 'utf8'));
// The first import of any module loads what Node itself needs for it.
await import('node:path');
let start = performance.now();
const read = await readerOf(what);
read(article);
if (again) {
	start = performance.now();
	read(article);
}

console.log(performance.now() - start);

// Prints the milliseconds that one article takes in a process that does nothing else, once V8 has optimised what reads it:
// batches until they fall no more. For bench.mjs.
//   node bench-warm.mjs MODULE|compromise ARTICLE.json
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {readerOf} from './bench-reader.mjs';
import {steady} from './steady.mjs';

const [what, file] = process.argv.slice(2);
const read = await readerOf(what);
const article = JSON.parse(readFileSync(file, 'utf8'));
const [time] = steady([() => read(article)]).at(-1);
console.log(time);

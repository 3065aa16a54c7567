// A picture of a program's screen, taken in a real terminal without a window:
//
//   node scripts/frame-to-svg.mjs --out docs/reading.svg --size 90x28 --keys 'j<Tab>' -- node dist/cli.js article.md
//
// --until TEXT waits for words on the screen before the first key, --theme is dark or light, --title stands in the bar,
// --env NAME=VALUE sets a variable, once or more.
import {parseArgs} from 'node:util';
import {importTypeScript} from './lib/import-typescript.mjs';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		out: {type: 'string'},
		size: {type: 'string', default: '80x24'},
		keys: {type: 'string', default: ''},
		until: {type: 'string', default: ''},
		theme: {type: 'string', default: 'dark'},
		title: {type: 'string', default: 'article-reader'},
		env: {type: 'string', multiple: true, default: []},
	},
});

const [, columns, rows] = /^(\d+)x(\d+)$/.exec(values.size) ?? [];
if (!values.out || !columns || positionals.length === 0 || !['dark', 'light'].includes(values.theme)) {
	console.error("Usage: node scripts/frame-to-svg.mjs --out FILE [--size 80x24] [--keys 'j<Tab>'] … -- COMMAND");
	process.exit(2);
}

const {takePicture} = await importTypeScript(new URL('./lib/take-picture.ts', import.meta.url));
await takePicture({
	...values,
	file: values.out,
	command: positionals,
	columns: Number(columns),
	rows: Number(rows),
	env: Object.fromEntries(values.env.map(pair => pair.split(/=(.*)/s).slice(0, 2))),
});

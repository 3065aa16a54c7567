import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What yoga's module keeps its WebAssembly in, and what it does with it. */
const embedded = /(?<=var H;)H="data:application\/octet-stream;base64,([\w+/=]+)";/;

/**
 * An esbuild plugin: yoga's WebAssembly as a file of its own beside the bundle, which packs better than as base 64 by 10 kB,
 * and need not be parsed as a text and decoded character by character before Ink's first frame.
 */
export const withYogaApart = dist => ({
	name: 'with-yoga-apart',
	setup({onLoad}) {
		onLoad({filter: /[\\/]yoga-wasm-base64-esm\.js$/}, ({path: file}) => {
			const contents = readFileSync(file, 'utf8');
			const [, base64] = embedded.exec(contents) ?? [];
			if (!base64) throw new Error(`${file}: yoga’s WebAssembly has moved.`);
			writeFileSync(path.join(dist, 'yoga.wasm'), Buffer.from(base64, 'base64'));
			const read = `w = readYoga(new URL('yoga.wasm', import.meta.url)); H = '';`;
			return {contents: `import {readFileSync as readYoga} from 'node:fs';\n${contents.replace(embedded, read)}`};
		});
	},
});

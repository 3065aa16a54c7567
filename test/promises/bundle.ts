import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {emptyFolder} from '../storage/folder-for-test.ts';

/** A program in TypeScript that imports from this folder, as a file that a process of its own can run. */
export async function bundle(contents: string): Promise<string> {
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts'},
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'silent',
		write: false,
		// Packages written as CommonJS call require for Node's own modules.
		banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
	});
	const file = path.join(emptyFolder(), 'program.mjs');
	writeFileSync(file, outputFiles[0]!.contents);
	return file;
}

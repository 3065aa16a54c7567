import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The exports of a module in TypeScript, given its URL, for scripts on a Node that runs none. Packages stay packages. */
export async function importTypeScript(url) {
	const file = fileURLToPath(url);
	const bundle = new URL(`../../node_modules/.cache/scripts/${basename(file)}.mjs`, import.meta.url);
	await build({
		entryPoints: [file],
		outfile: fileURLToPath(bundle),
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
	});
	return import(bundle.href);
}

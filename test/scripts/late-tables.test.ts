import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import fc from 'fast-check';
import {expect, test} from 'vitest';

type Module = {
	readonly stringWidth: (text: string) => number;
	readonly tokenize: (text: string) => unknown;
	readonly sliceAnsi: (text: string, from: number, to: number) => string;
	readonly wrapAnsi: (text: string, columns: number) => string;
};

const contents = `
	export {default as stringWidth} from 'string-width';
	export {tokenize} from '@alcalzone/ansi-tokenize';
	export {default as sliceAnsi} from 'slice-ansi';
	export {default as wrapAnsi} from 'wrap-ansi';
`;

/** What a bundle of the packages gives, made with these plugins, and its text. */
async function bundled(plugins: Plugin[]): Promise<{module: Module; text: string}> {
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: path.dirname(fileURLToPath(import.meta.url))},
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		plugins,
	});
	const {text} = outputFiles[0]!;
	return {module: await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`), text};
}

const {withLateTables} = (await import(new URL('../../scripts/lib/late-tables.mjs', import.meta.url).href)) as {
	withLateTables: Plugin;
};
const [late, plain] = [await bundled([withLateTables]), await bundled([])];

test('a line is measured, taken apart, cut and wrapped as the packages do it themselves', () => {
	const pieces = [
		...'aé «’—…|─⋮▸\u00a0\u00ad\u200b\u0301\u001b\t日ﾊ😀\ud83d',
		...['\u001b[1m', '\u001b[38;5;9m', '\u001b[22m', '\u001b[0m', '\u001b]8;;a\u0007', '👩‍👩‍👧', '\r\n', '1️⃣'],
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces)), fc.nat(12), (all, columns) => {
			const text = all.join('');
			expect(late.module.stringWidth(text)).toBe(plain.module.stringWidth(text));
			expect(late.module.tokenize(text)).toEqual(plain.module.tokenize(text));
			expect(late.module.sliceAnsi(text, 1, columns)).toBe(plain.module.sliceAnsi(text, 1, columns));
			expect(late.module.wrapAnsi(text, columns + 1)).toBe(plain.module.wrapAnsi(text, columns + 1));
		}),
		{numRuns: 1000},
	);
});

test('no segmenter is made when they are loaded', () => {
	const made = (text: string) =>
		text.match(/^(?:var|const) \w+ = .*Intl\.Segmenter/gm)?.filter(line => !line.includes('=>'));
	expect(made(plain.text)).toHaveLength(4);
	expect(made(late.text)).toEqual([]);
});

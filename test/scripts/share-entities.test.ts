import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {expect, test} from 'vitest';

type Module = {
	readonly decodeNamedCharacterReference: (name: string) => string | false;
	readonly characterEntities: Readonly<Record<string, string>>;
};

/** What a bundle of both packages gives, made with these plugins. */
async function bundled(plugins: Plugin[]): Promise<Module> {
	const {outputFiles} = await build({
		stdin: {
			contents:
				"export {decodeNamedCharacterReference} from 'decode-named-character-reference'; export {characterEntities} from 'character-entities';",
			resolveDir: path.dirname(fileURLToPath(import.meta.url)),
		},
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		plugins,
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}

test('names of characters mean the same by the table that is left, all of them and none besides', async () => {
	const file = new URL('../../scripts/lib/without-unused.mjs', import.meta.url);
	const {withoutUnused} = (await import(file.href)) as {withoutUnused: Plugin};
	const {decodeNamedCharacterReference: decode} = await bundled([withoutUnused]);
	const {characterEntities} = await bundled([]);
	const names = Object.keys(characterEntities);
	expect(names.length).toBeGreaterThan(2000);
	expect(names.filter(name => decode(name) !== characterEntities[name])).toEqual([]);
	expect(['amps', 'no', 'notit', 'é', 'AMP1'].map(decode)).toEqual([false, false, false, false, false]);
});

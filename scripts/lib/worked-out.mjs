import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/** An esbuild plugin: what a module of ours works out as it is loaded is worked out now. `file` is its path under source/. */
export const withWorkedOut = (file, values) => ({
	name: `with-worked-out-${path.basename(file)}`,
	setup({onLoad}) {
		onLoad({filter: new RegExp(`[\\\\/]${path.basename(file).replace('.', '\\.')}$`)}, ({path: loaded}) =>
			loaded === path.join(root, 'source', file)
				? {
						contents: Object.entries(values)
							.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
							.join('\n'),
					}
				: undefined,
		);
	},
});

/**
 * An esbuild plugin. What chalk writes for the looks of the themes is worked out by the build, which saves the first page 2 ms;
 * all that is left of chalk is how it finds out what the terminal shows.
 */
export const withoutChalk = {
	name: 'without-chalk',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^chalk$/}, ({path: id, importer}) =>
			importer.endsWith('colours.ts') ? {path: id, namespace: 'asked'} : undefined,
		);
		onLoad({filter: /.*/, namespace: 'asked'}, () => ({
			contents: `import colours from './node_modules/chalk/source/vendor/supports-color/index.js'; export const supportsColor = colours.stdout;`,
			resolveDir: root,
		}));
	},
};

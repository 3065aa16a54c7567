import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * An esbuild plugin. What chalk writes for the looks of the themes is asked now, which saves the first page 2 ms; all that is left of chalk
 * is how it finds out what the terminal shows.
 */
export const withChalkAsked = codes => ({
	name: 'with-chalk-asked',
	setup({onResolve, onLoad}) {
		onLoad({filter: /[\\/]source[\\/]screen[\\/]codes\.ts$/}, () => ({
			contents: `export const codes = ${JSON.stringify(codes)};`,
		}));
		onResolve({filter: /^chalk$/}, ({path: id, importer}) =>
			importer.endsWith('colours.ts') ? {path: id, namespace: 'asked'} : undefined,
		);
		onLoad({filter: /.*/, namespace: 'asked'}, () => ({
			contents: `import colours from './node_modules/chalk/source/vendor/supports-color/index.js'; export const supportsColor = colours.stdout;`,
			resolveDir: root,
		}));
	},
});

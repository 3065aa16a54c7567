import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..', '..', 'source');

/**
 * Node takes a millisecond to compile 28 kB: so what answers a flag, what paints the bundled article, what opens other
 * files and what shows the library are stages of their own.
 */
export const stages = ['cli.ts', 'cli/answer.ts', 'cli/run.ts', 'cli/open-file.ts', 'cli/read-library.ts'];

/** The file of a stage in dist/. */
export function fileOf(stage) {
	return path.basename(stage).replace(/\.ts$/, '.js');
}

/**
 * What the first page of an article seldom calls: sentences, a config file that is there, wide characters, highlights to find
 * again, kept copies, old encodings of other letters than Latin ones. Files that a stage requires when it calls one of
 * their functions; nothing but functions is taken from them. A file stands behind those that its own sources call.
 */
export const late = {
	'sentences.js': ['files', 'addresses', 'library', 'highlights', 'config', 'reading', 'pages'].map(
		words => `words/${words}.ts`,
	),
	'config.js': ['config/config.ts'],
	'wide.js': ['wide', 'shown-of', 'settled-line', 'far-letters'].map(file => `text/${file}.ts`),
	'passage.js': ['document/passage.ts'],
	'kept.js': ['storage/kept.ts'],
	'foreign.js': ['sources/foreign-encoding.ts'],
};

/** Imported when an error is told, and in the file of the stage all the same. */
const ofStage = ['terminal/complain.ts'];

/**
 * An esbuild plugin for a stage. What is imported when it is needed is not bundled; `later` tells by the path of a source
 * where it is then. Another stage is required, which takes no loader of modules. `functionsOf` names the functions of each
 * file of `late`, `own` is the file that is built.
 */
export function importingLater(later, functionsOf, own) {
	const isOneOf = (sources, file) => sources.some(each => file === path.join(source, each));
	return {
		name: 'importing-later',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^\./}, ({kind, path: specifier, resolveDir, namespace}) => {
				if (namespace === 'stage' || namespace === 'late') return {path: specifier, external: true};
				const file = path.resolve(resolveDir, specifier);
				const [lateFile] = Object.entries(late).find(([, sources]) => isOneOf(sources, file)) ?? [];
				if (lateFile && lateFile !== own) return {path: lateFile, namespace: 'late', sideEffects: false};
				if (kind !== 'dynamic-import' || isOneOf(ofStage, file)) return;
				return isOneOf(stages, file) ? {path: fileOf(file), namespace: 'stage'} : {path: later(file), external: true};
			});
			onLoad({filter: /.*/, namespace: 'stage'}, ({path: file}) => ({
				contents: `module.exports = require('./${file}');`,
			}));
			onLoad({filter: /.*/, namespace: 'late'}, ({path: file}) => ({
				contents: functionsOf[file]
					.map(name => `export const ${name} = (...all) => require('./${file}').${name}(...all);`)
					.join('\n'),
			}));
		},
	};
}

/** An esbuild plugin for modules: they import a stage as it stands. */
export const importingStages = {
	name: 'importing-stages',
	setup({onResolve}) {
		onResolve({filter: /^\./}, ({kind, path: specifier, resolveDir}) => {
			const file = path.relative(source, path.resolve(resolveDir, specifier));
			const isStage = kind === 'dynamic-import' && stages.includes(file.replaceAll('\\', '/'));
			return isStage ? {path: `./${fileOf(file)}`, external: true} : undefined;
		});
	},
};

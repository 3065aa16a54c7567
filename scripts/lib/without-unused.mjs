import {readFileSync} from 'node:fs';
import {shareEntities} from './share-entities.mjs';

/**
 * An esbuild plugin that leaves out what packages import and nothing here asks of them: style sheets, pictures and writing
 * a page again, of linkedom; schemas, migrations and encryption, of conf, which takes half of the time until Ink is there for
 * them, and asks for the user's home as it is loaded, which throws where there is none; the nearest package.json, of meow;
 * pictures by name and colours for JavaScript, of ink-markdown.
 */
export const withoutUnused = {
	name: 'without-unused',
	setup({onResolve, onLoad}) {
		shareEntities({onResolve, onLoad});
		const unused = /^(?:cssomnom|dom-serializer|canvas|ajv|ajv-formats|semver|env-paths|node-emoji|cardinal)(?:$|\/)/;
		onResolve({filter: unused}, ({path: id}) => ({path: id, namespace: 'unused'}));
		onResolve({filter: /^node:crypto$/}, ({path: id, importer}) =>
			/[\\/]conf[\\/]dist[\\/]/.test(importer) ? {path: id, namespace: 'unused'} : undefined,
		);
		// meow's packages are one file: what reads and checks a package.json is a third of it, and is given none to read.
		onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path: file}) => {
			const contents = readFileSync(file, 'utf8');
			const ours = contents.replace(
				/^var normalizeExports = requireNormalize\(\);$/m,
				'var normalizeExports = () => {};',
			);
			if (ours === contents) throw new Error(`${file}: what reads a package.json has moved.`);
			return {contents: ours};
		});
		// A name between colons stays what it is.
		onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'exports.get = () => undefined;'}));
	},
};

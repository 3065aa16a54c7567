import {readFileSync} from 'node:fs';
import path from 'node:path';
import {shareEntities} from './share-entities.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * An esbuild plugin that leaves out what packages import and nothing here asks of them: style sheets, pictures and writing
 * a page again, of linkedom; schemas, migrations and encryption, of conf, which takes half of the time until Ink is there for
 * them, and asks for the user's home as it is loaded, which throws where there is none; the nearest package.json, of meow;
 * pictures by name, colours for JavaScript, tables and links of ink-markdown, as help has none; all of yaml but its parser.
 */
export const withoutUnused = {
	name: 'without-unused',
	setup({onResolve, onLoad}) {
		shareEntities({onResolve, onLoad});
		const unused =
			/^(?:cssomnom|dom-serializer|canvas|ajv|ajv-formats|semver|env-paths|node-emoji|cardinal|cli-table3|supports-hyperlinks)(?:$|\/)/;
		onResolve({filter: unused}, ({path: id}) => ({path: id, namespace: 'unused'}));
		onResolve({filter: /^node:crypto$/}, ({path: id, importer}) =>
			/[\\/]conf[\\/]dist[\\/]/.test(importer) ? {path: id, namespace: 'unused'} : undefined,
		);
		onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path: file}) => ({
			contents: withoutPackageJson(readFileSync(file, 'utf8'), file),
		}));
		// As modules, of which what is not asked for is left out.
		onResolve({filter: /^yaml$/}, ({path: id}) => ({path: id, namespace: 'parser'}));
		onLoad({filter: /.*/, namespace: 'parser'}, () => ({
			resolveDir: root,
			contents: `import {parse} from './node_modules/yaml/browser/dist/index.js'; export default {parse};`,
		}));
		// A name between colons stays what it is.
		onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'exports.get = () => undefined;'}));
	},
};

/**
 * meow's packages are one file: what finds, reads and checks a package.json is nearly half of it, and is given none. Of the
 * others esbuild leaves out what is not asked for, once it is told that they do nothing as they are loaded.
 */
function withoutPackageJson(contents, file) {
	const changes = [
		[/^var normalizeExports = requireNormalize\(\);$/m, 'var normalizeExports = () => {};'],
		[/^function readPackageUpSync\(/m, 'function readPackageUpSync() {}\nfunction readPackageOf('],
		[/(?<=^(?:var|const) [\w$]+ = )(?=require[\w$]*\(\);$)/gm, '/* @__PURE__ */ '],
		[/(?<=^(?:var|const) [\w$]+ = )(?=getDefaultExportFromCjs\()/gm, '/* @__PURE__ */ '],
	];
	return changes.reduce((made, [words, others]) => {
		if (made.search(words) < 0) throw new Error(`${file}: what reads a package.json has moved.`);
		return made.replace(words, others);
	}, contents);
}

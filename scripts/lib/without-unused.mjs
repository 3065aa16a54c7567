/**
 * An esbuild plugin that leaves out what packages import and nothing here asks of them: style sheets, pictures and writing
 * a page again, of linkedom; schemas, migrations and encryption, of conf, which takes half of the time until Ink is there for
 * them, and asks for the user's home as it is loaded, which throws where there is none; pictures by name and colours for JavaScript, of ink-markdown.
 */
export const withoutUnused = {
	name: 'without-unused',
	setup({onResolve, onLoad}) {
		const unused = /^(?:cssomnom|dom-serializer|canvas|ajv|ajv-formats|semver|env-paths|node-emoji|cardinal)(?:$|\/)/;
		onResolve({filter: unused}, ({path: id}) => ({path: id, namespace: 'unused'}));
		onResolve({filter: /^node:crypto$/}, ({path: id, importer}) =>
			/[\\/]conf[\\/]dist[\\/]/.test(importer) ? {path: id, namespace: 'unused'} : undefined,
		);
		// A name between colons stays what it is.
		onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'exports.get = () => undefined;'}));
	},
};

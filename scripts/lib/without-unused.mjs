/**
 * An esbuild plugin that leaves out what packages import and nothing here asks of them: style sheets, pictures and writing
 * a page again, of linkedom; schemas and migrations, of conf; pictures by name and colours for JavaScript, of ink-markdown.
 */
export const withoutUnused = {
	name: 'without-unused',
	setup({onResolve, onLoad}) {
		const unused = /^(?:cssomnom|dom-serializer|canvas|ajv|ajv-formats|semver|node-emoji|cardinal)(?:$|\/)/;
		onResolve({filter: unused}, ({path: id}) => ({path: id, namespace: 'unused'}));
		// A name between colons stays what it is.
		onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'exports.get = () => undefined;'}));
	},
};

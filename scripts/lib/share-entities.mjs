import path from 'node:path';
import {fileURLToPath} from 'node:url';

const parser = fileURLToPath(import.meta.resolve('htmlparser2'));

/**
 * Has esbuild let Markdown look the named characters of HTML up where HTML does: each has a table of all of them. Of
 * htmlparser2 the parser alone is taken, without the tree that it would build by itself.
 */
export function shareEntities({onResolve, onLoad}) {
	onResolve({filter: /^decode-named-character-reference$/}, ({path: id}) => ({path: id, namespace: 'entities'}));
	onResolve({filter: /^htmlparser2$/}, () => ({path: path.join(path.dirname(parser), 'Parser.js')}));
	onLoad({filter: /.*/, namespace: 'entities'}, () => ({resolveDir: path.dirname(parser), contents: decodeNamed}));
}

const decodeNamed = `
import {decodeHTMLStrict} from 'entities/decode';
export function decodeNamedCharacterReference(name) {
	const decoded = decodeHTMLStrict('&' + name + ';');
	return decoded === '&' + name + ';' ? false : decoded;
}`;

import path from 'node:path';
import {fileURLToPath} from 'node:url';

const parser = fileURLToPath(import.meta.resolve('htmlparser2'));
const entities = fileURLToPath(import.meta.resolve('entities/decode'));

/**
 * Has esbuild let Markdown look the named characters of HTML up where HTML does: each has a table of all of them. Of
 * htmlparser2 the parser alone is taken, without the tree that it would build by itself, and with a later release of entities
 * than it asks for, whose table takes a third less of the package.
 */
export function shareEntities({onResolve, onLoad}) {
	onResolve({filter: /^decode-named-character-reference$/}, ({path: id}) => ({path: id, namespace: 'entities'}));
	onResolve({filter: /^htmlparser2$/}, () => ({path: path.join(path.dirname(parser), 'Parser.js')}));
	onResolve({filter: /^entities\/decode$/}, ({path: id}) => ({path: id, namespace: 'decode'}));
	onLoad({filter: /.*/, namespace: 'decode'}, () => ({resolveDir: path.dirname(entities), contents: decode}));
	onLoad({filter: /.*/, namespace: 'entities'}, () => ({contents: decodeNamed}));
}

/** What the later release no longer has is what every engine has. */
const decode = `
export * from './decode.js';
export const fromCodePoint = String.fromCodePoint;`;

const decodeNamed = `
import {decodeHTMLStrict} from 'entities/decode';
export function decodeNamedCharacterReference(name) {
	const decoded = decodeHTMLStrict('&' + name + ';');
	return decoded === '&' + name + ';' ? false : decoded;
}`;

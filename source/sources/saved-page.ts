/*
 * Problem: a browser saves a page with its pictures in one file, a message of MIME (RFC 2557); mail is saved the same way.
 *
 * Approach: its first part that is HTML, else the first that is plain text, with the parts within parts looked at first
 * to last; of parts that make one page, the one that the message names comes before the others. All else, pictures and the
 * pages of frames, is not looked at.
 *
 * Limits: a message that is signed or encrypted is read as far as it is a text.
 */

import {archiveWords} from '../words/archives.ts';
import {type Source, sourceOfChunks} from './source.ts';
import {quoted, SourceError} from './source-error.ts';

/** The page in a file that a browser saved. Throws a SourceError where none is in it. */
export function savedPage(bytes: Uint8Array, {name, path, address}: Omit<Source, 'source'>): Source {
	const label = quoted(address ?? name);
	const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const parts = textsIn(entityIn(message.replace(BEFORE, '')), 0);
	const page = parts.find(({type}) => type === 'text/html') ?? parts[0];
	if (!page) {
		const sentence = `${label} ${archiveWords().noPage}`;
		throw new SourceError(sentence);
	}

	const {type, charset, content} = page;
	return sourceOfChunks([content()], {label, name, path, type, charset, ...(address !== undefined && {address})});
}

/** What may stand before the first header: a mark of UTF-8, blank lines. */
const BEFORE = /^(?:\xEF\xBB\xBF)?\s*/;

/** A part of a message that can be read. */
type Part = {readonly type: string; readonly charset: string | undefined; readonly content: () => Uint8Array};

/** Messages within messages; nobody sends as many. */
const DEEPEST = 8;

/** A message or a part of one, one character a byte, with what its headers say. */
type Entity = {readonly said: (name: string) => string; readonly body: string};

function entityIn(message: string): Entity {
	const blank = /\r?\n\r?\n/.exec(message);
	const head = blank ? message.slice(0, blank.index) : message;
	return {said: headersIn(head), body: blank ? message.slice(blank.index + blank[0].length) : ''};
}

/** The parts of a message that are texts, in order. */
function textsIn({said, body}: Entity, depth: number): readonly Part[] {
	const [type = 'text/plain'] = /^[\w.+-]+\/[\w.+-]+/.exec(said('content-type').toLowerCase()) ?? [];
	const boundary = parameter(said('content-type'), 'boundary');
	if (type.startsWith('multipart/'))
		return boundary === undefined || depth === DEEPEST
			? []
			: rootFirst(partsOf(body, boundary).map(entityIn), said).flatMap(part => textsIn(part, depth + 1));
	const readable = types.get(type);
	if (readable === undefined || said('content-disposition').toLowerCase().startsWith('attachment')) return [];
	const encoding = said('content-transfer-encoding').trim().toLowerCase();
	return [
		{type: readable, charset: parameter(said('content-type'), 'charset'), content: () => decoded(body, encoding)},
	];
}

/** Parts with the one before the others that holds the page: by its name (RFC 2387), else by the address it was saved from. */
function rootFirst(parts: readonly Entity[], said: Entity['said']): readonly Entity[] {
	const bare = (name: string) => name.replace(/^<|>$/g, '');
	const start = bare(parameter(said('content-type'), 'start') ?? '');
	const address = said('snapshot-content-location');
	const root =
		parts.find(part => start !== '' && bare(part.said('content-id')) === start) ??
		parts.find(part => address !== '' && part.said('content-location') === address);
	return root ? [root, ...parts.filter(part => part !== root)] : parts;
}

const types = new Map([
	['text/html', 'text/html'],
	['application/xhtml+xml', 'text/html'],
	['text/plain', 'text/plain'],
]);

/** What headers say by their names in lower case, '' for one that is not there. A line that begins with a blank goes on. */
function headersIn(head: string): (name: string) => string {
	const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
	const values = lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line] as const);
	return name =>
		values
			.find(([key]) => key === name)?.[1]
			.slice(name.length + 1)
			.trim() ?? '';
}

function parameter(value: string, name: string): string | undefined {
	const [, whole, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value) ?? [];
	return whole ?? bare;
}

/** Between the boundaries; a message that is cut off ends with its last part. */
function partsOf(body: string, boundary: string): readonly string[] {
	const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
	const last = pieces.findIndex(piece => piece.startsWith('--'));
	return (last < 0 ? pieces : pieces.slice(0, last)).map(piece => piece.replace(/^[^\n]*\n/, '').replace(/\r$/, ''));
}

function decoded(body: string, encoding: string): Uint8Array {
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const text = body
		.replace(/=[ \t]*\r?\n/g, '')
		.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
	return Buffer.from(text, 'latin1');
}

/*
 * Problem: a browser saves a page with its pictures in one file, a message of MIME (RFC 2557); mail is saved the same way.
 *
 * Approach: its first part that is HTML, else the first that is plain text, with the parts within parts looked at first
 * to last. All else, pictures and the pages of frames, is not looked at.
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
	const parts = textsIn(message, 0);
	const page = parts.find(({type}) => type === 'text/html') ?? parts[0];
	if (!page) {
		const sentence = `${label} ${archiveWords().noPage}`;
		throw new SourceError(sentence);
	}

	const {type, charset, content} = page;
	return sourceOfChunks([content()], {label, name, path, type, charset, ...(address !== undefined && {address})});
}

/** A part of a message that can be read. */
type Part = {readonly type: string; readonly charset: string | undefined; readonly content: () => Uint8Array};

/** Messages within messages; nobody sends as many. */
const DEEPEST = 8;

/** The parts of a message that are texts, in order; a message is one character a byte. */
function textsIn(message: string, depth: number): readonly Part[] {
	const blank = /\r?\n\r?\n/.exec(message);
	const head = blank ? message.slice(0, blank.index) : message;
	const body = blank ? message.slice(blank.index + blank[0].length) : '';
	const said = headersIn(head);
	const [type = 'text/plain'] = /^[\w.+-]+\/[\w.+-]+/.exec(said('content-type').toLowerCase()) ?? [];
	const boundary = parameter(said('content-type'), 'boundary');
	if (type.startsWith('multipart/'))
		return boundary === undefined || depth === DEEPEST
			? []
			: partsOf(body, boundary).flatMap(part => textsIn(part, depth + 1));
	const readable = types.get(type);
	if (readable === undefined || said('content-disposition').toLowerCase().startsWith('attachment')) return [];
	const encoding = said('content-transfer-encoding').trim().toLowerCase();
	return [
		{type: readable, charset: parameter(said('content-type'), 'charset'), content: () => decoded(body, encoding)},
	];
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

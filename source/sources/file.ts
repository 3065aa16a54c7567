import {closeSync, openSync, readFileSync, readSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename} from 'node:path';
import {fileWords} from '../words/files.ts';
import {fileBytes} from './bytes.ts';
import {longText} from './long-text.ts';
import {longSourceOf, MOST_BYTES, type Source, sourceOf, tooLarge} from './source.ts';
import {quoted, SourceError} from './source-error.ts';

/**
 * Reads the article in a file, at once: the first page waits for it. A named pipe is read to its end, so that a shell's
 * process substitution works. Throws a SourceError that says in one sentence why it cannot be read.
 */
export function readFileSource(path: string): Source {
	const label = quoted(path);
	const stats = attempt(path, () => statSync(path));
	const unreadable = unreadableKinds.find(({is}) => is(stats));
	if (unreadable) throw new SourceError(fileWords()[unreadable.what](label));
	if (stats.size > MOST_BYTES) throw tooLarge(label);
	const origin = {
		label,
		name: basename(path),
		path: stats.isFile() ? attempt(path, () => realpathSync.native(path)) : null,
	};
	if (stats.isFile() && stats.size > longText)
		return attempt(path, () => longSourceOf(fileBytes(openSync(path, 'r'), stats.size), origin));
	const bytes = attempt(path, () => (stats.isFile() ? readFileSync(path) : readPipe(path)));
	return sourceOf(bytes, origin);
}

/** The bytes of a named pipe up to its end, or one chunk more than can be read: nobody knows its length. */
function readPipe(path: string): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const chunks: Uint8Array[] = [];
		const chunk = new Uint8Array(PIPE_CHUNK);
		for (let length = 0; length <= MOST_BYTES; ) {
			const count = readSync(file, chunk);
			if (count === 0) break;
			// A copy: a pipe may give a few bytes at a time, and each would keep all of the chunk.
			chunks.push(chunk.slice(0, count));
			length += count;
		}

		return Buffer.concat(chunks);
	} finally {
		closeSync(file);
	}
}

const PIPE_CHUNK = 65_536;

const unreadableKinds: readonly {is: (stats: Stats) => boolean; what: 'folder' | 'socket' | 'device'}[] = [
	{is: stats => stats.isDirectory(), what: 'folder'},
	{is: stats => stats.isSocket(), what: 'socket'},
	{is: stats => stats.isCharacterDevice() || stats.isBlockDevice(), what: 'device'},
];

/** The words for a system's error code. */
const sentences = {
	ENOENT: 'missing',
	ENOTDIR: 'underFile',
	EACCES: 'forbidden',
	EPERM: 'forbidden',
	ELOOP: 'loop',
	ENAMETOOLONG: 'nameTooLong',
	ERR_INVALID_ARG_VALUE: 'noName',
} as const;

function attempt<Value>(path: string, read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		if (error instanceof SourceError) throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : fileWords().unknownError;
		throw new SourceError(sentenceFor(code, path), error);
	}
}

/** How an address begins whose https:// was left out. */
const HOST = /^(?:www\.|(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?\/)/i;

/** What may have been meant as a command. */
const WORD = /^\p{L}+$/u;

function sentenceFor(code: string, path: string): string {
	const words = fileWords();
	const label = quoted(path);
	if (code === 'ENOENT' && /^\s*[a-z][a-z\d+.-]*:\/\//i.test(path)) return words.otherScheme(label);
	if (code === 'ENOENT' && HOST.test(path)) return words.missingHost(label, quoted(`https://${path}`));
	if (code === 'ENOENT' && WORD.test(path)) return words.missingWord(label);
	return Object.hasOwn(sentences, code)
		? words[sentences[code as keyof typeof sentences]](label)
		: words.unreadable(label, code);
}

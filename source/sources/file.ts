import {closeSync, openSync, readFileSync, readSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename} from 'node:path';
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
	const stats = attempt(label, () => statSync(path));
	const unreadable = unreadableKinds.find(({is}) => is(stats));
	if (unreadable) throw new SourceError(`${label} is ${unreadable.what}. ${unreadable.advice}`);
	if (stats.size > MOST_BYTES) throw tooLarge(label);
	const origin = {
		label,
		name: basename(path),
		path: stats.isFile() ? attempt(label, () => realpathSync.native(path)) : null,
	};
	if (stats.isFile() && stats.size > longText)
		return attempt(label, () => longSourceOf(fileBytes(openSync(path, 'r'), stats.size), origin));
	const bytes = attempt(label, () => (stats.isFile() ? readFileSync(path) : readPipe(path)));
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

const unreadableKinds: readonly {is: (stats: Stats) => boolean; what: string; advice: string}[] = [
	{is: stats => stats.isDirectory(), what: 'a folder', advice: 'Name one file in it.'},
	{is: stats => stats.isSocket(), what: 'a socket', advice: 'Name a text file.'},
	{
		is: stats => stats.isCharacterDevice() || stats.isBlockDevice(),
		what: 'a device',
		advice: 'Name a text file, or - for standard input.',
	},
];

/** What to say of a system's error code. */
const sentences: Readonly<Record<string, (label: string) => string>> = {
	ENOENT: label =>
		/^“https?:/i.test(label)
			? `Addresses cannot be opened, only files. Try: curl -sL '${label.slice(1, -1).replaceAll("'", '%27')}' | article-reader -`
			: `There is no file ${label}. Check the path, or run article-reader without one to read the bundled article.`,
	ENOTDIR: label => `There is no file ${label}: a part of its path is a file. Check the path.`,
	EACCES: label => `You may not read ${label}. Check its permissions.`,
	EPERM: label => `You may not read ${label}. Check its permissions.`,
	ELOOP: label => `${label} is a symbolic link that leads back to itself. Name the file itself.`,
	ENAMETOOLONG: label => `There is no file ${label}: its name is too long. Check the path.`,
	ERR_INVALID_ARG_VALUE: label => `${label} cannot be the name of a file. Check the path.`,
};

function attempt<Value>(label: string, read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		if (error instanceof SourceError) throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
		const sentence =
			sentences[code]?.(label) ?? `${label} could not be read (${code}). Try again, or copy it elsewhere.`;
		throw new SourceError(sentence, error);
	}
}

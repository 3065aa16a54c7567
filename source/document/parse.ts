import {fileWords} from '../words/files.ts';
import {pageWords} from '../words/pages.ts';
import type {Hints, Parsed, ParsedBook} from './formats/format.ts';
import {loadBytesParser, loadParser} from './formats/formats.ts';
import {Refusal} from './refusal.ts';

/**
 * Reads a text as an article. The type it was served with picks the format, or the name's ending, or the text itself
 * where it is surely of one; everything else is plain text, for which nothing is loaded. Rejects with nothing but a
 * Refusal, whatever the string.
 */
export async function parse(source: string, hints: Hints): Promise<Parsed> {
	const read = await loadParser(hints, source);
	return read(source, hints);
}

/** Reads bytes of a kind that is no text as an article. Rejects with nothing but a Refusal, whatever the bytes. */
export async function parseBytes(bytes: Uint8Array, kind: string, hints: Hints): Promise<Parsed | ParsedBook> {
	const read = await loadBytesParser(kind);
	if (!read) throw new Refusal(hints, label => pageWords().noParser(label, fileWords().kind(kind)));
	return read(bytes, hints);
}

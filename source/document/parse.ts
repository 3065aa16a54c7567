import type {Hints, Parsed} from './formats/format.ts';
import {loadParser} from './formats/formats.ts';

/**
 * Reads a text as an article. The name's ending picks the format, and so does a text that begins with front matter;
 * everything else is plain text, for which nothing is loaded. Never rejects, whatever the string.
 */
export async function parse(source: string, hints: Hints): Promise<Parsed> {
	const read = await loadParser(hints.name, source);
	return read(source, hints);
}

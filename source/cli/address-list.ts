import {readFileSync, statSync} from 'node:fs';
import {isAddress} from '../sources/is-address.ts';
import {visible} from '../text/visible.ts';
import {addingWords} from '../words/adding.ts';

/** An address of a list; or a line that is none, and why it cannot be opened. */
export type Listed = {readonly source: string; readonly why?: string};

/** Bytes of the longest list of addresses. */
const longest = 1_000_000;

/** The mark of a list item, with the box of a task or without. */
const bullet = /^(?:[-*+•]|\d+[.)])\s+(?:\[[ x]\]\s+)?/i;

/** How an address stands in a line of it. */
const forms: readonly RegExp[] = [
	// https://example.org/a The title     <https://example.org/a>
	/^<?(https?:\/\/[^\s<>]+)>?(?:\s|$)/i,
	// [The title](https://example.org/a_(b) "more")
	/^\[.*?\]\(\s*<?(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))+)>?(?:\s[^)]*)?\)/i,
	// The title <https://example.org/a>
	/^[^<>]+<(https?:\/\/[^\s<>]+)>$/i,
];

/** The lines of a file most of which are addresses, one a line, and remarks after "#"; null where a source is no such file. */
export function addressesIn(source: string): readonly Listed[] | null {
	if (source === '-' || isAddress(source)) return null;
	const text = textOf(source);
	if (text === null) return null;
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map(each => each.trim())
		.filter(each => each !== '' && !each.startsWith('#'));
	const all = lines.map((line): Listed => {
		const address = addressIn(line.replace(bullet, ''));
		return address === undefined
			? {source: line, why: addingWords().noAddress(visible(line), source)}
			: {source: address};
	});
	const others = all.filter(({why}) => why !== undefined).map(({source}) => source);
	// An article whose paragraphs are lines may end in more lines of sources.
	const isMostly = (of: (lines: readonly string[]) => number) => of(others) * 2 < of(lines);
	return isMostly(({length}) => length) && isMostly(each => each.join('').length) ? all : null;
}

/** A file's text, if it is short enough for a list; null where it cannot be read, which whoever opens it says. */
function textOf(file: string): string | null {
	try {
		const stats = statSync(file);
		return stats.isFile() && stats.size <= longest ? readFileSync(file, 'utf8') : null;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}

function addressIn(item: string): string | undefined {
	return forms.map(form => form.exec(item)?.[1]).find(Boolean);
}

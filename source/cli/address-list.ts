import {readFileSync, statSync} from 'node:fs';
import {isAddress} from '../sources/is-address.ts';
import {visible} from '../text/visible.ts';
import {addingWords} from '../words/adding.ts';

/** An address of a list; or a line that is none, and why it cannot be opened. */
export type Listed = {readonly source: string; readonly why?: string};

/** Bytes of the longest list of addresses. */
const longest = 1_000_000;

/** A line of it: after the mark of a list item, in angle brackets or not, and before a title. */
const listed = /^(?:(?:[-*+]|\d+[.)])\s+)?<?(https?:\/\/[^\s<>]+)>?(?:\s|$)/i;

/** The lines of a file most of which are addresses, one a line, and remarks after "#"; null where a source is no such file. */
export function addressesIn(source: string): readonly Listed[] | null {
	if (source === '-' || isAddress(source)) return null;
	const stats = statSync(source, {throwIfNoEntry: false});
	if (!stats?.isFile() || stats.size > longest) return null;
	const lines = readFileSync(source, 'utf8')
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map(each => each.trim())
		.filter(each => each !== '' && !each.startsWith('#'));
	const all = lines.map((line): Listed => {
		const [, address] = listed.exec(line) ?? [];
		return address === undefined
			? {source: line, why: addingWords().noAddress(visible(line), source)}
			: {source: address};
	});
	return all.filter(({why}) => why === undefined).length * 2 > lines.length ? all : null;
}

import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test.each(['html', 'docx', 'epub', 'epub-book', 'fetching', 'arguments', 'analyse'])(
	'%s, which a first page or an analysis waits for, loads nothing of the second stage',
	name => {
		const entry = readdirSync(dist).find(file => file.startsWith(`${name}-`) && /^[\w-]+-\w{8}\.mjs$/.test(file))!;
		expect([...loadedBy(entry)].filter(file => file.startsWith('take-over'))).toEqual([]);
	},
);

/** A file of the build and all that it imports at once. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
	if (found.has(file)) return found;
	found.add(file);
	const text = readFileSync(dist + file, 'utf8');
	for (const [, other] of text.matchAll(/(?:from|import)"\.\/([\w-]+\.mjs)"/g)) loadedBy(other!, found);
	return found;
}

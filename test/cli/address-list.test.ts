import {chmodSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addressesIn} from '../../source/cli/address-list.ts';
import {asNobody} from '../as-nobody.ts';
import {folderWith} from './run.ts';

/** What a file of these lines asks for: addresses, and lines that are none in quotation marks; null where it is an article. */
function listOf(...lines: readonly string[]): readonly string[] | null {
	const file = path.join(folderWith({'list.md': lines.join('\n')}), 'list.md');
	return addressesIn(file)?.map(({source, why}) => (why === undefined ? source : `“${source}”`)) ?? null;
}

const [a, b] = ['https://example.org/a', 'https://example.org/b'];

describe('a list of addresses', () => {
	test.each([
		[a, a],
		[`<${a}>`, a],
		[`${a} Le phare s’éteint`, a],
		[`Le phare s’éteint <${a}>`, a],
		[`[Le phare](${a})`, a],
		[`[Le phare](<${a}>)`, a],
		[`[Le phare](${a} "Il s’éteint")`, a],
		[`[Le phare](${a}), un article de mars`, a],
		[`[Le phare [1]](${a})`, a],
		[`[Le phare](${a}_(mer))`, `${a}_(mer)`],
		['[Le phare](HTTP://example.org/A)', 'HTTP://example.org/A'],
	])('takes %s, as the item of a list too', (line, address) => {
		for (const mark of ['', '- ', '* ', '+ ', '• ', '1. ', '12) ', '- [ ] ', '* [x] '])
			expect(listOf(mark + line, b)).toEqual([address, b]);
	});

	test('is no file that cannot be read: whoever opens it says so', () => {
		const folder = folderWith({'closed.txt': a, 'open.txt': a});
		const closed = path.join(folder, 'closed.txt');
		chmodSync(closed, 0o000);
		for (const file of [closed, path.join(folder, 'open.txt/x'), path.join(folder, 'x'.repeat(300)), folder])
			expect(asNobody(() => addressesIn(file))).toBeNull();
	});

	test('takes none of other lines', () => {
		const lines = [
			'[Le phare](phare.md)',
			'Le phare',
			'Voir https://example.org/c ici',
			`Voir <${a}> ici`,
			'ftp://example.org/a',
		];
		expect(listOf(a, b, ...lines.slice(0, 1))).toEqual([a, b, '“[Le phare](phare.md)”']);
		for (const line of lines) expect(listOf(a, b, line)).toEqual([a, b, `“${line}”`]);
	});

	test('is a Markdown file with headings and bullets of links', () => {
		expect(listOf('# À lire', '', '## Mer', `- [Le phare](${a})`, `- [Le port](${b})`)).toEqual([a, b]);
	});

	test('is no article that ends in its sources', () => {
		const paragraph = 'Il est éteint depuis mars, et personne ne sait pourquoi. '.repeat(8);
		const sources = Array.from({length: 9}, (_, index) => `- [Source ${index}](${a}${index})`);
		expect(listOf('# Le phare', paragraph, paragraph, paragraph, ...sources)).toBeNull();
	});

	test('finds an address whatever the title, or says that there is none', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), title => {
				const found = listOf(`- [${title.replace(/[\r\n]/g, ' ')}](${a})`, b);
				expect(found?.at(-1)).toBe(b);
				if (!/[[\]()]/.test(title)) expect(found).toEqual([a, b]);
			}),
			{numRuns: 50},
		);
	});
});

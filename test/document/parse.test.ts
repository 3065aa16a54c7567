import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from '../../source/document/parse.ts';
import {expectLaws, outline} from './outline.ts';

const read = async (name: string, source: string) => outline((await parse(source, {name})).article);

describe('the format of a text', () => {
	it('is told by the name’s ending, in any case', async () => {
		expect(await read('eau.md', '# Eau')).toEqual(['# Eau']);
		expect(await read('EAU.MARKDOWN', '# Eau')).toEqual(['# Eau']);
		expect(await read('eau.txt', '# Eau')).toEqual(['# # Eau']);
		expect(await read('eau', '*Eau*')).toEqual(['# *Eau*']);
	});

	it('is Markdown where the text begins with front matter', async () => {
		expect(await read('eau.txt', '---\ntitle: Eau\n---\nElle *coule*.')).toEqual(['# Eau', 'Elle coule.']);
	});

	it('is plain text where two rules stand around something else', async () => {
		expect(await read('eau', '---\n\nElle *coule*.\n\n---')).toEqual(['------', 'Elle *coule*.', '------']);
	});
});

describe('line ends and controls', () => {
	it.each(['eau.txt', 'eau.md'])('mean the same in %s', async name => {
		const plain = await parse('Eau vive\n\nElle coule.\n\nElle court.', {name});
		const other = await parse('\uFEFFEau\u0007 vive\r\n\r\nElle \u0085coule.\fElle\u0000 court.\r', {name});
		expect(other.article.text.replace(/\s+/g, ' ')).toBe(plain.article.text.replace(/\s+/g, ' '));
	});
});

describe('any text under any name', () => {
	it('is an article that keeps every promise', async () => {
		const name = fc.oneof(fc.constantFrom('a.md', 'a.txt', '', '\n', 'a\u001b[31m.txt'), fc.string());
		const source = fc.array(fc.integer({min: 0, max: 0xffff})).map(codes => String.fromCharCode(...codes));
		await fc.assert(
			fc.asyncProperty(name, fc.oneof(source, fc.string()), async (name, source) => {
				expectLaws((await parse(source, {name})).article);
			}),
			{numRuns: 500},
		);
	});
});

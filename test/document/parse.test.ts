import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Hints} from '../../source/document/formats/format.ts';
import {parse, parseBytes} from '../../source/document/parse.ts';
import {expectLaws, outline} from './outline.ts';

const read = async (name: string, source: string) => outline((await parse(source, {name})).article);

describe('the format of a text', () => {
	it('is told by the name’s ending, in any case', async () => {
		expect(await read('eau.md', '# Eau')).toEqual(['# Eau']);
		expect(await read('EAU.MARKDOWN', '# Eau')).toEqual(['# Eau']);
		expect(await read('eau.txt', '*Eau*')).toEqual(['*Eau*']);
		expect(await read('eau', '*Eau*')).toEqual(['*Eau*']);
	});

	it('is told by the type that it was served with before its name', async () => {
		const served = async (name: string, type: string) => outline((await parse('*Eau*', {name, type})).article);
		expect(await served('eau.txt', 'text/markdown')).toEqual(['Eau']);
		expect(await served('eau.md', 'text/plain')).toEqual(['Eau']);
		expect(await served('eau', 'text/plain')).toEqual(['*Eau*']);
	});

	it('is Markdown where the text begins with front matter', async () => {
		expect(await read('eau.txt', '---\ntitle: Eau\n---\nElle *coule*.')).toEqual(['# Eau', 'Elle coule.']);
	});

	it('is plain text where two rules stand around something else', async () => {
		expect(await read('eau', '---\n\nElle *coule*.\n\n---')).toEqual(['------', 'Elle *coule*.', '------']);
	});
});

describe('bytes of a kind that no parser knows', () => {
	it('are refused in a sentence that names where they come from', async () => {
		const read = (hints: Hints) => parseBytes(Uint8Array.of(0), 'a PNG image', hints);
		await expect(read({name: 'a\u001b.png'})).rejects.toThrow('“a\uFFFD.png” is a PNG image, which cannot be read.');
		await expect(read({name: 'a.png', address: 'https://a.example/a.png'})).rejects.toMatchObject({
			message: '“https://a.example/a.png” is a PNG image, which cannot be read.',
			exitCode: 1,
		});
	});
});

describe('line ends and controls', () => {
	it.each(['eau.txt', 'eau.md'])('mean the same in %s', async name => {
		const plain = await parse('Eau vive\n\nElle coule.\n\nElle court.', {name});
		const other = await parse('\uFEFFEau\u0007 vive\r\n\r\nElle \u0085coule.\fElle\u0000 court.\r', {name});
		expect(other.article.text.replace(/\s+/g, ' ')).toBe(plain.article.text.replace(/\s+/g, ' '));
	});

	it.each(['\u2028', '\u0085', '\v', '\f'])('break a line amid a paragraph, %j beside others', async end => {
		const source = `Eau vive\n\nElle dit : « Je${end}pars. »\n`;
		expect((await parse(source, {name: 'eau.txt'})).article.text).toContain('« Je pars. »');
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

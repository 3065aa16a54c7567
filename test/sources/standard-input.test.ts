import {Buffer} from 'node:buffer';
import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {SourceError} from '../../source/sources/source-error.ts';
import {readStandardInput} from '../../source/sources/standard-input.ts';

const pipe = (...chunks: (string | Uint8Array)[]) => Readable.from(chunks.map(chunk => Buffer.from(chunk)));

describe('standard input', () => {
	it('is read to its end', async () => {
		expect(await readStandardInput(pipe('L’eau ', 'coule.'))).toEqual({
			source: 'L’eau coule.',
			name: 'standard input',
			path: null,
		});
	});

	it('may cut a character in two', async () => {
		const bytes = Buffer.from('œuf');
		expect((await readStandardInput(pipe(bytes.subarray(0, 1), bytes.subarray(1)))).source).toBe('œuf');
	});

	it('says so where it holds no text', async () => {
		await expect(readStandardInput(pipe(' \n'))).rejects.toThrow(
			'There is nothing to read in standard input: it is empty.',
		);
		await expect(readStandardInput(pipe('%PDF-1.4'))).rejects.toThrow('Standard input is a PDF document.');
		await expect(readStandardInput(pipe('<rss><channel/></rss>'))).rejects.toThrow('Standard input is a feed: ');
	});

	it('may be data, which somebody wants to see as a text', async () => {
		expect((await readStandardInput(pipe('{"a": 1}'))).source).toBe('{"a": 1}');
	});

	it('is no terminal: a person does not type an article', async () => {
		const terminal = Object.assign(pipe('a'), {isTTY: true});
		await expect(readStandardInput(terminal)).rejects.toThrow(SourceError);
		await expect(readStandardInput(terminal)).rejects.toThrow('Nothing is piped into standard input.');
	});

	it('ends where it is larger than a string can be', async () => {
		const block = Buffer.alloc(32 * 1024 * 1024, 'a');
		await expect(readStandardInput(Readable.from(Array.from({length: 9}, () => block)))).rejects.toThrow(
			'Standard input is larger than 256 MB.',
		);
	});
});

import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ArchiveError, openArchive} from '../../../source/document/formats/zip-archive.ts';
import {stopwatch} from '../../stopwatch.ts';
import {zip} from './zip.ts';

/** What is said of an archive that cannot be opened, or of a file in it that cannot be read. */
async function complaint(bytes: Uint8Array): Promise<string> {
	try {
		const archive = await openArchive(bytes);
		for (const name of archive.names) await archive.read(name);
	} catch (error) {
		expect(error).toBeInstanceOf(ArchiveError);
		return (error as ArchiveError).fault;
	}

	return 'nothing';
}

describe('a zip archive', () => {
	it('gives its files by name, packed or as they are', async () => {
		const archive = await openArchive(
			zip([
				{name: 'mimetype', content: 'application/epub+zip', isStored: true},
				{name: 'Été/œuf.txt', content: 'L’œuf.'},
			]),
		);
		expect([...archive.names]).toEqual(['mimetype', 'Été/œuf.txt']);
		expect(Buffer.from((await archive.read('Été/œuf.txt'))!).toString()).toBe('L’œuf.');
		expect(Buffer.from((await archive.read('mimetype'))!).toString()).toBe('application/epub+zip');
		expect(await archive.read('rien')).toBeNull();
	});

	it('is refused where it is damaged: cut off at any byte', async () => {
		const whole = zip([{name: 'a.txt', content: 'Un texte, '.repeat(9)}]);
		for (let length = 0; length < whole.length; length++)
			expect(await complaint(whole.subarray(0, length))).toBe('damaged');
	});

	it('is refused where it would swell, before anything is inflated', async () => {
		expect(await complaint(zip([{name: 'a', content: Buffer.alloc(4 * 2 ** 20)}]))).toBe('swells');
		const claims = {size: 3 * 2 ** 30, compressedSize: 2 ** 30};
		expect(await complaint(zip([{name: 'a', content: 'a', claims}]))).toBe('swells');
	});

	it('is refused where a file of it is longer than it says, or too long', async () => {
		const content = Buffer.alloc(100 * 2 ** 20);
		const worked = stopwatch();
		expect(await complaint(zip([{name: 'a', content, claims: {size: 1000}}]))).toBe('damaged');
		expect(worked()).toBeLessThan(3000);
		const claims = {size: 40 * 2 ** 20, compressedSize: 2 ** 20};
		expect(await complaint(zip([{name: 'a', content: 'a', claims}]))).toBe('swells');
	});

	it.each(['../a.txt', 'a/../../b.txt', '/etc/passwd', '..\\a.txt', 'C:/a.txt'])(
		'is refused for a path: %s',
		async name => {
			expect(await complaint(zip([{name, content: 'a'}]))).toBe('climbs');
		},
	);

	it('is refused where a file of it is encrypted', async () => {
		expect(await complaint(zip([{name: 'a', content: 'a', isEncrypted: true}]))).toBe('encrypted');
		// Locked, as it says, and damaged.
		const stored = zip([{name: 'a', content: 'a', isStored: true, isEncrypted: true}]);
		expect(await complaint(stored)).toBe('encrypted');
		expect(await complaint(stored.subarray(0, -30))).toBe('encrypted');
	});

	it('is read or refused with a sentence, whatever its bytes', async () => {
		const whole = zip([
			{name: 'a.txt', content: 'Un texte.'},
			{name: 'b/c.txt', content: 'Un autre.'},
		]);
		await fc.assert(
			fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
				const changed = Buffer.from(whole);
				changed[at] = byte;
				expect(await complaint(changed)).toBeTypeOf('string');
			}),
		);
	});
});

import {Buffer} from 'node:buffer';
import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {unpacked} from '../../source/sources/unpack.ts';
import {stopwatch} from '../stopwatch.ts';

const unpack = (packed: Uint8Array, name = 'eau.txt.gz') => unpacked(packed, {name, path: null});

it('a packed text is the text, under the name without the ending', () => {
	expect(unpack(gzipSync('L’eau coule.'))).toEqual({source: 'L’eau coule.', name: 'eau.txt', path: null});
	expect(unpack(gzipSync(Buffer.from('L’eau', 'utf16le')), 'eau').source).toBe('L’eau');
});

it('a long packed text is read in parts as any other', () => {
	const text = Array.from({length: 30_000}, (_, index) => `Ligne ${index}.`).join('\n');
	const {long} = unpack(gzipSync(text));
	expect(Buffer.from(long!.slice(0, long!.length)).toString()).toBe(text);
});

it.each([
	['cut off', gzipSync('L’eau coule.'.repeat(99)).subarray(0, 40), 'is damaged or cut off: it cannot be unpacked. Get'],
	['damaged', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(40, 7)]), 'is damaged or cut off: it'],
	['a picture', gzipSync(Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')), '“eau.txt.gz” is a PNG image.'],
	['empty', gzipSync(' '), 'There is nothing to read in “eau.txt.gz”: it is empty.'],
	['packed twice', gzipSync(gzipSync('L’eau.')), 'is packed more than once. Unpack it first.'],
])('one that is %s is refused with a sentence', (_, packed, sentence) => {
	expect(() => unpack(packed)).toThrow(sentence);
});

it('one that would swell is refused, in bounded time and memory', () => {
	const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20));
	const worked = stopwatch();
	const before = process.memoryUsage().arrayBuffers;
	expect(() => unpack(bomb)).toThrow('“eau.txt.gz” would swell to more than can be read.');
	expect(worked()).toBeLessThan(5000);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 2 ** 20);
});

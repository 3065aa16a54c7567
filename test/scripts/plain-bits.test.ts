import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {CLASS} from '../../source/analysis/reading/word-classes.ts';

const {withPlainBits}: {withPlainBits: (file: string, name: string) => (code: string) => string} = await import(
	new URL('../../scripts/lib/plain-bits.mjs', import.meta.url).href
);
const file = fileURLToPath(new URL('../../source/analysis/reading/word-classes.ts', import.meta.url));

test('bits are numbers where they are asked for, and nothing else changes', () => {
	const plain = withPlainBits(file, 'CLASS');
	expect(plain('isOf(token, CLASS.link | CLASS.rare)')).toBe(`isOf(token, ${CLASS.link} | ${CLASS.rare})`);
	expect(plain("own.CLASS.link; SUBCLASS.link; 'CLASS'; 1 << bit")).toBe(
		"own.CLASS.link; SUBCLASS.link; 'CLASS'; 1 << bit",
	);
	expect(plain('{all: 1 << 31}')).toBe('{all: -2147483648}');
	expect(() => plain('CLASS.nothing')).toThrow('CLASS.nothing is no bit');
	expect(() => withPlainBits(file, 'NONE')).toThrow('has no NONE');
});

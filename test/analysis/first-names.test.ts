import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {genderOfFirstName, isCommonFirstName} from '../../source/analysis/names/first-names.ts';

const builder = new URL('../../scripts/build-first-names.mjs', import.meta.url);
const generated = new URL('../../source/analysis/names/first-names.generated.ts', import.meta.url);

test('the packed names are those that the script makes, and small', async () => {
	const script: {packedFirstNames: () => string} = await import(builder.href);
	const text = readFileSync(generated, 'utf8');
	expect(text).toBe(script.packedFirstNames());
	expect(Buffer.byteLength(text)).toBeLessThan(115_000);
});

describe('gender', () => {
	test.each([
		['marie', 'female'],
		['noemie', 'female'],
		['karim', 'male'],
		['jean-luc', 'male'],
		['marie-claude', 'female'],
		['andrea', null],
		['twitter', undefined],
		['selon', undefined],
		['x', undefined],
		['', undefined],
	])('%s: %s', (name, gender) => {
		expect(genderOfFirstName(name)).toBe(gender);
	});
});

test('a name of several languages is common, a rare spelling is not', () => {
	expect(isCommonFirstName('thomas')).toBe(true);
	expect(isCommonFirstName('aabriella')).toBe(false);
	expect(isCommonFirstName('twitter')).toBe(false);
});

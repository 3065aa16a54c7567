import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test} from 'vitest';
import {fr, inBoth, languageOf, setLanguage} from '../../source/words/language.ts';
import {english, french} from '../../source/words/numbers.ts';

afterEach(() => setLanguage('en'));

describe('the language of the interface', () => {
	test.each([
		[{LANG: 'fr_FR.UTF-8'}, 'fr'],
		[{LANG: 'fr'}, 'fr'],
		[{LANG: 'fr_CA'}, 'fr'],
		[{LANG: 'fr-BE.utf8@euro'}, 'fr'],
		[{LANG: 'frr_DE.UTF-8'}, 'en'],
		[{LANG: 'french'}, 'fr'],
		[{LANG: 'C.UTF-8'}, 'en'],
		[{LANG: 'de_DE.UTF-8'}, 'en'],
		[{}, 'en'],
		[{LC_MESSAGES: 'en_GB', LANG: 'fr_FR'}, 'en'],
		[{LC_ALL: 'fr_FR', LC_MESSAGES: 'en_GB', LANG: 'en_GB'}, 'fr'],
		[{LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR'}, 'fr'],
	] as const)('by %o is %s', (environment, language) => {
		expect(languageOf(environment)).toBe(language);
	});

	test('is that of the words, from when it is set', () => {
		const words = inBoth({en: () => ({yes: 'yes'}), fr: () => ({yes: 'oui'})});
		expect(words().yes).toBe('yes');
		setLanguage('fr');
		expect(words().yes).toBe('oui');
	});
});

test.each([
	[0, '0 min'],
	[119, '119 min'],
	[120, '2 h 00'],
	[125, '2 h 05'],
	[599, '9 h 59'],
	[600, '10 h'],
	[75_000, '1,250 h'],
])('%i minutes are %s', (minutes, words) => {
	expect(english.duration(minutes)).toBe(words);
	expect(french.duration(minutes)).toBe(words.replace(',', '\u202F'));
});

describe('French', () => {
	test('has no-break spaces where no line may break', () => {
		expect(fr`Thème : ${'a ; b'} ! Quoi ? 5 % de « ${'mots'} » ; oui`).toBe(
			'Thème\u00A0: a ; b\u00A0! Quoi\u00A0? 5\u00A0% de «\u00A0mots\u00A0»\u00A0; oui',
		);
	});

	test('is written with them everywhere in the tables', () => {
		const folder = fileURLToPath(new URL('../../source/words', import.meta.url));
		const files = readdirSync(folder).filter(file => !['hints.ts', 'language.ts', 'numbers.ts'].includes(file));
		expect(files.length).toBeGreaterThan(3);
		const plain = files.flatMap(file => {
			const code = readFileSync(path.join(folder, file), 'utf8');
			const french = code.slice(code.search(/^\tfr: \(\) => \(\{$/m));
			const strings = french.match(/(?:\bfr)?`(?:[^`$]|\$\{(?:[^{}`]|`[^`]*`)*\})*`|'[^'\n]*'/g) ?? [];
			expect(strings.length).toBeGreaterThan(1);
			return strings.filter(
				string => !string.startsWith('fr') && /(?<!·) [:;?!%»]|« /.test(string.replace(/\$\{.*?\}/g, '0')),
			);
		});
		expect(plain).toEqual([]);
	});

	test('counts nothing as one, English does not', () => {
		expect([0, 1, 2].map(count => french.counted(count, 'page', 'pages'))).toEqual(['0 page', '1 page', '2 pages']);
		expect([0, 1, 2].map(count => english.counted(count, 'page', 'pages'))).toEqual(['0 pages', '1 page', '2 pages']);
	});

	test('writes numbers in threes, with narrow no-break spaces', () => {
		expect([7, 999, 1000, 1_234_567].map(french.number)).toEqual(['7', '999', '1\u202F000', '1\u202F234\u202F567']);
		expect([7, 999, 1000, 1_234_567].map(english.number)).toEqual(['7', '999', '1,000', '1,234,567']);
	});
});

test('nothing that is said stands anywhere but in the tables', () => {
	const root = fileURLToPath(new URL('../../source', import.meta.url));
	const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(file => /\.tsx?$/.test(file));
	const sentences = files
		.filter(file => !file.startsWith('words'))
		.flatMap(file => {
			const code = readFileSync(path.join(root, file), 'utf8');
			return [...code.matchAll(/(?:message: |(?:Source|Usage)Error\(|complain\()\s*(?!'')['`].*/g)].map(
				([found]) => `${file}: ${found}`,
			);
		});
	expect(sentences).toEqual([]);
});

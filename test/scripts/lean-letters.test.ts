import {describe, expect, test} from 'vitest';
import {readArticles} from '../../scripts/lib/score.ts';
import {analyse} from '../../source/analysis/analyse.ts';

const {
	withRanges,
	withPlainLists,
	lean,
}: {
	withRanges: (pattern: string) => string;
	withPlainLists: (code: string) => string;
	lean: (source: string, isShared?: boolean) => Promise<string>;
} = await import(new URL('../../scripts/lib/lean-letters.mjs', import.meta.url).href);

describe('classes as ranges', () => {
	test.each(['L', 'Lu', 'Ll', 'N', 'M'])('%s: the same characters in the scripts of our languages', name => {
		const exact = new RegExp(`^\\p{${name}}`, 'u');
		const ranges = new RegExp(`^${withRanges(`\\p{${name}}`)}`, 'u');
		const differs: string[] = [];
		for (let code = 0; code < 0x2_00_00; code++) {
			const isOther = (code > 0x5_8f && code < 0x1e_00) || (code > 0x30_3f && code < 0xfe_00);
			const isAstral = code > 0xff_ff && code < 0x1_f0_00;
			const character = String.fromCodePoint(code);
			if (!isOther && !isAstral && exact.test(character) !== ranges.test(character)) differs.push(code.toString(16));
		}

		expect(differs).toEqual([]);
	});

	test('letters of all scripts are letters', () => {
		const letters = new RegExp(`^${withRanges('\\p{L}')}+$`, 'u');
		expect('Қאبกあ漢한𝐀').toMatch(letters);
		for (const other of '1 -–’…«“😀\ud83d') expect(other).not.toMatch(letters);
	});

	test('stand in brackets of their own or in those around them', () => {
		const pattern = new RegExp(`^${withRanges('\\p{Lu}\\.[\\p{Ll}’\\]-]+\\[\\p{L}*\\]')}$`, 'u');
		expect('É.é’a]-[Ωx]').toMatch(pattern);
		expect('é.é[]').not.toMatch(pattern);
	});

	test('replace those in the expressions of a module, and nothing else', async () => {
		const source = "const a: string = '\\\\p{L}'; export const b = /[^/\\p{N}]\"'/u.test(a) ? 1 / 2 / 3 : /x/u;\n";
		const made = await lean(source);
		expect(made).toContain("const a = '\\\\p{L}'".replaceAll("'", '"'));
		expect(made).toMatch(/\/\[\^\/0-9.*\]"'\/u\.test\(a\) \? 1 \/ 2 \/ 3 : \/x\/u/);
	});

	test('replace those in the templates of new expressions, in a class that goes on behind what is inserted', async () => {
		const source = `const marks = '»'; export default new RegExp(\`^[\\\\s\${marks}\\\\p{Lu}]\\\\p{N}$\`, 'u');\n`;
		const made = await lean(source);
		expect(made).not.toContain('\\p{');
		const {default: pattern} = await import(`data:text/javascript,${encodeURIComponent(made)}`);
		expect(['»1', 'É2', ' 3'].filter(text => !pattern.test(text))).toEqual([]);
		expect(['é1', 'É', '$1'].filter(text => pattern.test(text))).toEqual([]);
	});

	test('are shared by expressions in functions and by templates, and stay in a literal that is made as the module is loaded', async () => {
		const made = await lean(
			`const own = /^\\p{L}$/u; const other = new RegExp(\`^/\${'a'}\\\\p{L}$\`, 'u');
			export default text => /\`\\\\\\p{L}/u.test(text) || other.test(text) || own.test(text);`,
			true,
		);
		const [, imported] = /import \{(.*)\} from 'shared-letters';/.exec(made)!;
		expect(imported).toBe('farL as shared_farL, nearL as shared_nearL');
		expect(made.match(/\$\{shared_farL\}/g)).toHaveLength(2);
		const code = `const shared_farL = 'Ω', shared_nearL = 'é'; ${made.replace(/import .*/, '')}`;
		const {default: isTaken} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
		expect(['`\\Ω', '`\\é', '/aΩ', '/aé', 'Ж'].filter(text => !isTaken(text))).toEqual([]);
		expect(['`\\Ж', '/aЖ', '/a', 'ЖЖ'].filter(text => isTaken(text))).toEqual([]);
	});
});

test('the build finds what the source finds', async () => {
	const {builtAnalysis}: {builtAnalysis: () => URL} = await import(
		new URL('../../scripts/lib/built-analysis.mjs', import.meta.url).href
	);
	const built: {analyse: typeof analyse} = await import(builtAnalysis().href);
	const articles = ['studied/fr', 'studied/en', 'held-out/fr', 'held-out/en'].flatMap(folder =>
		readArticles(new URL(`../articles/${folder}/`, import.meta.url)),
	);
	expect(articles.length).toBeGreaterThan(20);
	for (const {article} of articles) expect(built.analyse(article)).toEqual(analyse(article));
});

test('lists of words lose the indentation of their lines, and nothing else does', () => {
	const code = 'const a = words(`\n\t\tun deux\n\t\ttrois\n\t`);\n\tconst c = `un\ndeux`;';
	expect(withPlainLists(code)).toBe('const a = words(`un deux trois`);\n\tconst c = `un\ndeux`;');
});

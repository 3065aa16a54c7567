import {describe, expect, test} from 'vitest';
import {width} from '../../source/text/width.ts';
import {article, folderWith, run} from './run.ts';

const words = (text: string) => text.match(/[\p{L}\d]+/gu);

describe('print', () => {
	test.each([20, 33, 72, 120, 200])('--width %i: no line is wider, no word is lost', async columns => {
		const {code, out, err} = await run(['print', '--width', String(columns), 'article.md'], {
			folder: folderWith({'article.md': article}),
		});
		expect({code, err}).toEqual({code: 0, err: ''});
		const lines = out.split('\n');
		expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
		expect(Math.max(...lines.map(width))).toBeGreaterThan(Math.min(columns - 15, 60));
		expect(words(out)).toEqual(words(article));
		expect(out).toMatch(/\S\n$/);
		expect(out).not.toMatch(/[ \t]$/m);
	});

	test('is what the reader does where output is no terminal', async () => {
		const folder = folderWith({'article.md': article});
		const printed = await run(['print', 'article.md'], {folder});
		expect(await run(['article.md'], {folder})).toEqual(printed);
		expect(await run(['article.md', '--restart'], {folder})).toEqual(printed);
		expect(printed.out).not.toContain('\u001B');
	});

	test('without a source prints the bundled article', async () => {
		const [printed, read] = await Promise.all([run(['print']), run([])]);
		expect(printed.out).toMatch(/^Twitter.: Elon Musk diffère le retour/);
		expect(read).toEqual(printed);
	});
});

test('front matter is read as YAML by the program as it is built, too', async () => {
	const text = '---\ntitle: "Un \\"titre\\" : le vrai"\nauthor: [Ann Lee, Paul Roux]\n---\nUn mot.\n';
	const {out, err} = await run(['print', 'article.md'], {folder: folderWith({'article.md': text})});
	expect(err).toBe('');
	expect(out).toMatch(/^Un "titre".: le vrai\n\nAnn Lee, Paul Roux\n/);
});

describe('styles', () => {
	const cases: readonly (readonly [string, readonly string[], Record<string, string>, boolean])[] = [
		['no terminal', [], {}, false],
		['--color auto', ['--color', 'auto'], {}, false],
		['--color always', ['--color', 'always'], {}, true],
		['--color always beats NO_COLOR', ['--color', 'always'], {NO_COLOR: '1'}, true],
		['--color never', ['--color', 'never'], {FORCE_COLOR: '3'}, false],
		['--no-color', ['--no-color'], {FORCE_COLOR: '3'}, false],
		['FORCE_COLOR', [], {FORCE_COLOR: '3'}, true],
		['FORCE_COLOR beats NO_COLOR', [], {FORCE_COLOR: '3', NO_COLOR: '1'}, true],
		['NO_COLOR', [], {NO_COLOR: '1'}, false],
	];
	test.each(cases)('%s', async (_, flags, env, isStyled) => {
		const {code, out} = await run(['print', ...flags], {env});
		expect(code).toBe(0);
		expect(/\u001B\[[\d;]*m/.test(out)).toBe(isStyled);
		expect(out.replace(/\u001B\[[\d;]*m/g, '')).not.toContain('\u001B');
	});

	test('are those of the theme', async () => {
		const [dark, light] = await Promise.all(
			['dark', 'light'].map(theme => run(['print', '--theme', theme], {env: {FORCE_COLOR: '3'}})),
		);
		expect(dark!.out).toMatch(/\u001B\[38;2;135;215;175m«/);
		expect(light!.out).toMatch(/\u001B\[38;2;0;95;95m«/);
	});
});

test('a list in a block quote stands behind its bar', async () => {
	const folder = folderWith({'liste.md': '> Intro\n>\n> - un mot de trop ici, à la ligne\n> - deux\n>\n> Fin\n'});
	const {out} = await run(['print', '--width', '20', 'liste.md'], {folder});
	expect(out).toBe('│ Intro\n\n│ • un mot de trop\n│   ici, à la ligne\n│ • deux\n\n│ Fin\n');
});

test('hard line breaks of Markdown end a line and no paragraph', async () => {
	const folder = folderWith({'vers.md': '# Vers\n\nVers un\\\nvers deux  \nvers trois\n\n> un\\\n> deux\n'});
	const {out} = await run(['print', 'vers.md'], {folder});
	expect(out).toBe('Vers\n\nVers un\nvers deux\nvers trois\n\n│ un\n│ deux\n');
});

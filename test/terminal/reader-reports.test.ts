import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {themes} from '../../source/screen/themes/themes.ts';
import type {Harness} from './harness.ts';
import {answered, openHome} from './reader.ts';

const article = `# La digue\n\n« Je viendrai », a dit Ann Lee.\n\n${'Encore une ligne de plus, et une autre. '.repeat(200)}`;

const question = '\u001B]11;?\u001B\\\u001B[c';

/** The colour of the first quotation on the screen. */
const quotationColour = (reader: Harness) =>
	reader
		.cells()
		.flat()
		.find(({text}) => text === '«')?.foreground;

function homeWith(config: string | null) {
	const home = openHome();
	home.write('digue.md', article);
	const folder = path.join(home.folder, 'config', 'article-reader-nodejs');
	mkdirSync(folder, {recursive: true});
	if (config !== null) writeFileSync(path.join(folder, 'config.toml'), config);
	return home;
}

test.each([
	['light', 'rgb:ffff/ffff/ffff\u0007'],
	['dark', 'rgb:1e1e/1e1e/2e2e\u001B\\'],
] as const)(
	'the terminal is asked once the page stands, and a %s one is given its theme',
	async (background, colour) => {
		const reader = await homeWith(null).read(['digue.md']);
		await reader.until(() => reader.raw().includes(question));
		const written = reader.raw();
		expect(written.indexOf(question)).toBeGreaterThan(written.indexOf('Je viendrai'));
		expect(quotationColour(reader)).toBe(themes.auto.quotation!.colour);
		reader.press(`\u001B]11;${colour}`);
		await reader.until(() => quotationColour(reader) === themes[background].quotation!.colour);
		reader.press('q');
		expect(await reader.exit).toBe(0);
	},
);

test('answers are no keys: late, in pieces, broken off, or to what nobody asked', async () => {
	const reader = await homeWith(null).read(['digue.md']);
	await answered(reader);
	const begun = reader.raw().length;
	const answer = '\u001B]11;rgb:1e1e/1e1e/2e2e\u0007';
	reader.press(answer);
	for (const piece of [answer.slice(0, 7), answer.slice(7, 15), answer.slice(15)]) {
		reader.press(piece);
		await new Promise(resolve => setTimeout(resolve, 60));
	}

	reader.press('\u001B[?62;22c\u001B]10;rgb:0/0/0\u0007\u001B]11;rgb:1e1e/1');
	await answered(reader);
	expect(reader.raw().slice(begun)).not.toMatch(/(?<!Key-\[\d+~) does nothing here|rgb/);
	expect(reader.screen()).toContain('La digue');
	reader.press('q');
	expect(await reader.exit).toBe(0);
});

test.each([
	['NO_COLOR', {NO_COLOR: '1'}],
	['TERM=linux', {TERM: 'linux'}],
])('with %s it is not asked', async (_, env) => {
	const reader = await homeWith(null).read(['digue.md'], {env});
	await answered(reader);
	reader.press('q');
	expect(await reader.exit).toBe(0);
	expect(reader.raw()).not.toContain(']11;');
});

test('the wheel scrolls where the config asks for it, and the mouse is given back', async () => {
	const reader = await homeWith('mouse = true').read(['digue.md']);
	await reader.until(() => reader.raw().includes('\u001B[?1000h\u001B[?1006h'));
	reader.press('\u001B[<65;10;10M\u001B[<65;10;10M');
	await reader.until(() => !reader.screen().includes('La digue\n'));
	reader.press('\u001B[<64;10;10M\u001B[<64;10;10M\u001B[<0;3;3M\u001B[<0;3;3m');
	await reader.until('Je viendrai');
	reader.press('q');
	expect(await reader.exit).toBe(0);
	expect(reader.raw().lastIndexOf('\u001B[?1000l')).toBeGreaterThan(reader.raw().lastIndexOf('\u001B[?1000h'));
});

test('without a config the mouse is the terminal’s own', async () => {
	const reader = await homeWith(null).read(['digue.md']);
	reader.signal('SIGTERM');
	await reader.exit;
	expect(reader.raw()).not.toContain('?1000');
});

test('a theme with a page of its own colours every cell of the page', async () => {
	const reader = await homeWith('theme = "sepia"').read(['digue.md']);
	await answered(reader);
	const rows = reader.cells().slice(0, 10);
	expect(new Set(rows.flat().map(({background}) => JSON.stringify(background))).size).toBe(1);
	expect(rows[0]![0]!.background).not.toBeNull();
	expect(rows[0]!.length).toBe(80);
	reader.press('q');
	expect(await reader.exit).toBe(0);
});

import {describe, expect, test} from 'vitest';
import {answered, numberedWords, openHome, pageOf, quit, readOn} from './reader.ts';

describe('what a reader has set', () => {
	test('is found again: bookmarks, the width of the column, the theme, justification', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30).replace('mot700', '« mot700 »'));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		reader.press('mk');
		await reader.until(() => home.saved()?.bookmarks.k !== undefined);
		reader.press('---zTT');
		await reader.until(() => home.saved()?.settings.theme === 'light');
		reader.press('G');
		await reader.until('100 %');
		const page = pageOf(reader);
		await quit(reader);

		const again = await home.read([file]);
		expect(pageOf(again)).toBe(page);
		again.press("'k");
		await again.until(() => pageOf(again).includes(word));
		again.press('\t');
		await again.until('« mot');
		const mark = again
			.cells()
			.flat()
			.find(({text}) => text === '«');
		expect(mark?.foreground).toBe('#005f5f');
	});

	test('but a width asked for on the command line is for this time', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const usual = await home.read([file]);
		const page = pageOf(usual);
		await quit(usual);
		const narrow = await home.read([file, '--width', '30']);
		expect(pageOf(narrow)).not.toBe(page);
		narrow.press('T');
		await narrow.until(() => home.saved()?.settings.theme === 'dark');
		await quit(narrow);
		expect(home.saved()?.settings).toEqual({theme: 'dark'});
		expect(pageOf(await home.read([file]))).toBe(page);
	});

	test('and so is a theme', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file, '--theme', 'dark']);
		reader.press('-');
		await reader.until(() => home.saved()?.settings.columnWidth !== undefined);
		await quit(reader);
		expect(Object.keys(home.saved()?.settings ?? {})).toEqual(['columnWidth']);
	});

	test('a theme chosen by key counts, though it is the one asked for again', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file, '--theme', 'dark']);
		for (const theme of ['light', 'sepia', 'contrast', 'mono', 'auto', 'dark']) {
			reader.press('T');
			await reader.until(() => home.saved()?.settings.theme === theme);
		}
	});

	test('in one article is what a new one begins with', async () => {
		const home = openHome();
		const reader = await home.read([home.write('un.md', numberedWords(3))]);
		reader.press('T');
		await reader.until(() => home.saved()?.settings.theme === 'dark');
		await quit(reader);
		const other = await home.read([home.write('deux.md', `# Autre\n\nAnn Lee a dit : « Bonjour. »`)]);
		await other.until(() =>
			other
				.cells()
				.flat()
				.some(({isBold, foreground}) => isBold && foreground === '#ffaf5f'),
		);
	});
});

test('of two readers at once neither loses what the other has set', async () => {
	const home = openHome();
	const file = home.write('article.md', numberedWords(30));
	const [one, other] = await Promise.all([home.read([file]), home.read([file])]);
	one!.press(' ma');
	await one!.until(() => home.saved()?.bookmarks.a !== undefined);
	other!.press('  mb');
	await other!.until(() => home.saved()?.bookmarks.b !== undefined);
	await quit(one!);
	await answered(other!);
	const page = pageOf(other!);
	other!.press('k');
	await other!.until(() => pageOf(other!) !== page);
	other!.press('j');
	await other!.until(() => pageOf(other!) === page);
	await quit(other!);
	expect(Object.keys(home.saved()?.bookmarks ?? {}).sort()).toEqual(['a', 'b']);
	expect(pageOf(await home.read([file]))).toBe(page);
});

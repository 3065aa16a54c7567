import {describe, expect, test} from 'vitest';
import {dialogue, firstWordOf, numberedWords, openHome, pageOf, statusOf} from './reader.ts';

test('keys that come as one piece all act, in order', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	reader.press('\tx');
	await reader.until('Ann Lee, speech');
	expect(statusOf(reader)).toMatch(/3\/4|3 of 4/);
	reader.press('3j');
	await reader.until(() => firstWordOf(reader) !== 'Deux');
	const three = pageOf(reader);
	reader.press('kkk');
	await reader.until(() => firstWordOf(reader) === 'Deux');
	reader.press('jjj');
	await reader.until(() => pageOf(reader) === three);
});

describe('keys pressed before the interface is loaded', () => {
	test('act in order, and none is seen', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const slow = await home.read([file]);
		// Esc and the key after it, in one piece, are what Alt and that key send.
		for (const keys of [' ', ' ', 'v\x1bj', '/\x1bj']) {
			const page = pageOf(slow);
			slow.press(keys);
			await slow.until(() => pageOf(slow) !== page);
		}

		const quick = home.launch([file, '--restart'], {env: {XDG_CONFIG_HOME: undefined}});
		await quick.until(() => quick.isAlternate());
		quick.press('  v\x1bj/\x1bj');
		await quick.until(() => pageOf(quick) === pageOf(slow));
		await quick.quiet();
		expect(quick.cells()).toEqual(slow.cells());
		expect(quick.raw()).not.toMatch(/[v/]\^\[/);
	});

	test('q quits', async () => {
		const home = openHome();
		const reader = home.launch([home.write('article.md', numberedWords(3))]);
		await reader.until(() => reader.isAlternate());
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.isAlternate()).toBe(false);
	});
});

test('Enter goes from the skimmed quotations to the place of one', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	reader.press('o');
	await reader.until(() => statusOf(reader).startsWith('Skimming'));
	expect(reader.screen()).not.toContain('mot1 ');
	reader.press('\r');
	await reader.until('mot1 ');
	expect(statusOf(reader)).not.toContain('Skimming');
});

test('F1 opens the help, however the terminal calls it', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	for (const piece of ['\x1bOP', '\x1b[11~', '\x1b[[A']) {
		reader.press(piece);
		await reader.until('next page');
		reader.press('\x1b');
		await reader.until(() => statusOf(reader).includes('page 1 of'));
	}
});

test('the arrows go by lines and pages', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', numberedWords(30))]);
	const [first, titled] = [pageOf(reader), (word: string) => firstWordOf(reader) === word];
	reader.press('\x1b[B');
	await reader.until(() => !titled('Titre'));
	reader.press('\x1b[A');
	await reader.until(() => titled('Titre'));
	reader.press('\x1bOC');
	await reader.until('page 2 of');
	reader.press('\x1bOD');
	await reader.until(() => pageOf(reader) === first);
});

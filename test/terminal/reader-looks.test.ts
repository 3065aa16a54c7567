import {describe, expect, test} from 'vitest';
import {answered, openHome, statusOf} from './reader.ts';
import {foreignTo, tokensOf} from './tokens.ts';

const article = [
	'# La digue de Port-Louvet',
	'« Je viendrai demain matin », a dit Ann Lee. Le maire, Paul Roux, n’a pas répondu.',
	'## La suite',
	'Une autre phrase, sans personne.',
].join('\n\n');

/** The parameters of every style that was written: "1", "38;5;36". */
function stylesIn(written: string): ReadonlySet<string> {
	const styles = tokensOf(written).filter(({kind}) => kind === 'style');
	return new Set(styles.map(({text}) => text.slice(2, -1)));
}

/** Bold, faint, italic, underlined, inverse, struck, and their ends: no colour. */
const withoutColour = /^(?:0|1|2|3|4|7|9|22|23|24|27|29)?$/;

describe('without colours', () => {
	test.each([
		['NO_COLOR', [], {NO_COLOR: '1'}],
		['TERM=dumb', [], {TERM: 'dumb', COLORTERM: undefined}],
		['--color never', ['--color', 'never'], {}],
		['--no-color', ['--no-color'], {}],
	] as const)('%s: underline and bold and marks in the margin tell quotations and names', async (_, args, env) => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', article), ...args], {env});
		expect(reader.screen()).toContain('│ « Je viendrai demain matin »');
		const cells = reader.cells().flat();
		expect(cells.find(({text}) => text === '«')).toMatchObject({isUnderlined: true, foreground: null});
		reader.press('\t');
		await reader.until('▌ « Je viendrai');
		await reader.until(() => statusOf(reader).includes('Ann Lee, speech'));
		reader.press('wT\x03');
		expect(await reader.exit).toBe(0);
		const styles = [...stylesIn(reader.raw())];
		expect(styles).toEqual(expect.arrayContaining(['1', '4', '7']));
		expect(styles.filter(style => !withoutColour.test(style))).toEqual([]);
	});

	test('is not what an empty NO_COLOR asks for', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', article)], {env: {NO_COLOR: ''}});
		await reader.until(() =>
			reader
				.cells()
				.flat()
				.some(({foreground}) => foreground !== null),
		);
	});

	test.each([
		['FORCE_COLOR', [], {NO_COLOR: '1', FORCE_COLOR: '3'}],
		['--color always', ['--color', 'always'], {NO_COLOR: '1'}],
	] as const)('is not what %s asks for, NO_COLOR or not, and nothing warns of it', async (_, args, env) => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', article), ...args], {env});
		await reader.until(() =>
			reader
				.cells()
				.flat()
				// A name: found in the thread, in which Node may warn of something, too.
				.some(({isBold, foreground}) => isBold && foreground !== null),
		);
		await answered(reader);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.raw()).not.toContain('Warning');
	});
});

test.each([
	['256 colours', {COLORTERM: undefined}, 'number'],
	['all colours', {COLORTERM: 'truecolor'}, 'string'],
] as const)('a terminal with %s is given no more than it has', async (_, env, kind) => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', article)], {env});
	const [quotation] = reader
		.cells()
		.flat()
		.filter(({text}) => text === '«');
	expect(typeof quotation?.foreground).toBe(kind);
});

describe('a theme with a page of its own', () => {
	test.each(['sepia', 'contrast'])(
		'%s colours every cell of the terminal, whatever is shown, and goes',
		async theme => {
			const home = openHome();
			const reader = await home.read([home.write('article.md', article), '--theme', theme], {columns: 60, rows: 14});
			const isPaper = () =>
				reader
					.cells()
					.flat()
					.every(({background}) => background !== null);
			await reader.until(isPaper);
			for (const [keys, shown] of [
				['\t', 'Ann Lee, speech'],
				['"', '[Quotations'],
				['\x1b', 'La digue'],
				['?', 'Pages'],
				['q', 'La digue'],
			] as const) {
				reader.press(keys);
				await reader.until(shown);
				await reader.until(isPaper);
			}

			reader.resize(90, 20);
			await reader.until(() => reader.cells().length === 20 && isPaper());
			expect(reader.line(0)).toContain('La digue de Port-Louvet');
			reader.press('T');
			const isOther =
				theme === 'sepia'
					? isPaper
					: () =>
							reader
								.cells()
								.at(-1)!
								.every(({background}) => background === null);
			await reader.until(isOther);
			reader.press('\x03');
			expect(await reader.exit).toBe(0);
		},
	);

	test('writes its last row once, and no more of it with the pages', async () => {
		const home = openHome();
		const reader = await home.read(['--theme', 'sepia'], {columns: 60, rows: 14});
		await reader.until('Musk');
		for (let page = 2; page < 6; page++) {
			reader.press(' ');
			await reader.until(`page ${page} of`);
		}

		expect(reader.raw().split('\x1b[14H')).toHaveLength(2);
		reader.press('\x03');
		expect(await reader.exit).toBe(0);
	});
});

describe('for a screen reader', () => {
	const spoken = {env: {INK_SCREEN_READER: 'true'}};

	test('the program speaks in sentences, and draws no frames', async () => {
		const home = openHome();
		const reader = home.launch([home.write('article.md', article)], spoken);
		await reader.until('Heading: La digue de Port-Louvet');
		expect(reader.line(0)).toMatch(/^page 1 of 1 · 100 % · 0 min left\.$/);
		expect(reader.screen()).toContain('« Je viendrai demain matin », a dit Ann Lee. Le maire, Paul Roux');
		reader.press('\t');
		await reader.until('quotation 1 of 1: Ann Lee, speech.');
		expect(reader.screen()).toContain('Selected: « Je viendrai demain matin »');
		reader.press('"');
		await reader.until('Quotations, item 1 of 1.');
		reader.press('\x1b');
		await reader.until('Heading: La suite');
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.isAlternate()).toBe(false);
		expect(reader.modes('after')).toBe(reader.modes('before'));
		expect(reader.raw()).not.toMatch(/[│▌⋮┃─█]/);
		expect(reader.raw().split('\x1b[?1049h')).toHaveLength(2);
		expect(foreignTo(reader.raw())).toEqual([]);
	});

	test('all is said again in another window, and when the job goes on', async () => {
		const home = openHome();
		const reader = home.launch([home.write('article.md', article)], spoken);
		await reader.until('Une autre phrase');
		const before = reader.raw().length;
		reader.resize(50, 20);
		await reader.until(() => reader.raw().includes('Une autre phrase', before));
		await reader.until(/^page 1 of 1 [\s\S]*Une autre phrase/);
		reader.press('\x1a');
		await reader.until('[stopped]');
		reader.press('\r');
		await reader.until(/^page 1 of 1 [\s\S]*Une autre phrase/);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.modes('after')).toBe(reader.modes('before'));
	});
});

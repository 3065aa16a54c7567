import {expect, test} from 'vitest';
import type {Cell} from './cell.ts';
import type {Harness} from './harness.ts';
import {answered, numberedWords, openHome, pageOf, statusOf} from './reader.ts';

/** The cells that show a piece of text on one row; of several the first. */
function cellsOf({cells}: Harness, text: string): readonly Cell[] {
	for (const row of cells()) {
		const column = row
			.map(cell => cell.text || ' ')
			.join('')
			.indexOf(text);
		if (column !== -1) return row.slice(column, column + text.length);
	}

	throw new Error(`“${text}” is not on the screen`);
}

test('the first page of the bundled article: title, text, quotations and people in colours, status', async () => {
	const reader = await openHome().read([]);
	expect(reader.isAlternate()).toBe(true);
	expect(reader.isCursorHidden()).toBe(true);
	expect(reader.line(0)).toContain('Elon Musk diffère le retour des comptes bannis');
	expect(cellsOf(reader, 'diffère le retour').every(({isBold}) => isBold)).toBe(true);
	expect(reader.screen()).toContain('Ni l’ancien président Donald Trump ni les autres exclus');
	expect(statusOf(reader)).toMatch(/^Twitter.* page 1 of \d+ · \d+ % · \d+ min left$/);
	expect(cellsOf(reader, 'min left').every(({isInverse}) => isInverse)).toBe(true);

	const [quotation, name, plain] = ['continuera à lutter', 'Donald Trump', 'ni les autres exclus'].map(text =>
		cellsOf(reader, text),
	);
	expect(quotation!.every(({foreground}) => foreground === '#00875f')).toBe(true);
	expect(name!.every(({foreground, isBold}) => foreground === '#5f5fff' && isBold)).toBe(true);
	expect(plain!.every(({foreground, isBold}) => foreground === null && !isBold)).toBe(true);
});

test('what stands before Ink is loaded stands there still when Ink has drawn', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', numberedWords(20))]);
	const first = reader.cells();
	// Ink has drawn once it answers: a key that nobody has, and one that clears the answer.
	reader.press('\x1b[99~');
	await reader.until('does nothing here');
	reader.press('j');
	await reader.until(() => !statusOf(reader).includes('does nothing'));
	reader.press('k');
	await reader.until(() => reader.line(0).includes('Titre') && statusOf(reader).includes('min left'));
	expect(reader.cells()).toEqual(first);
});

test('pages turn forth and back, and hold every word once', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', numberedWords(12))]);
	const first = pageOf(reader);
	const words: string[] = [];
	for (let page = 1; ; page++) {
		await reader.until(new RegExp(`page ${page} of`));
		words.push(...(pageOf(reader).match(/mot\d+/g) ?? []));
		if (statusOf(reader).includes('100 %')) break;
		reader.press(' ');
	}

	expect(words).toEqual(Array.from({length: 480}, (_, index) => `mot${index + 1}`));
	reader.press('bbbbbb');
	await reader.until(() => pageOf(reader) === first);
});

test('a selected quotation is named in the status row and marked in the margin', async () => {
	const home = openHome();
	const text =
		'# La digue\n\n« Je viendrai demain matin », a dit Ann Lee à la mairie. Le maire n’a pas répondu, mais il sera là.';
	const reader = await home.read([home.write('article.md', text)]);
	expect(reader.screen()).not.toContain('▌');
	reader.press('\t');
	await reader.until('Ann Lee, speech');
	expect(reader.screen()).toContain('▌ « Je viendrai demain matin »');
	expect(cellsOf(reader, '« Je viendrai demain matin »').every(({isInverse}) => isInverse)).toBe(true);
});

test('a justified column is filled, and hyphenated by the rules of its language', async () => {
	const home = openHome();
	const text = `# Les précipitations\n\n${'Les extraordinaires précipitations constantinoises et algéroises continuent. '.repeat(20)}`;
	const reader = await home.read([home.write('article.md', text), '--width', '40']);
	expect(reader.screen()).not.toMatch(/[a-zé]-$/m);
	reader.press('z');
	await reader.until(/[a-zé]-$/m);
	await answered(reader);
	const lines = pageOf(reader).split('\n').slice(3, -2);
	expect(new Set(lines.map(line => line.trimEnd().length)).size).toBe(1);
});

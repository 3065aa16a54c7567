import {describe, expect, test} from 'vitest';
import type {Harness} from './harness.ts';
import {dialogue, openHome} from './reader.ts';

describe('y', () => {
	/** What was put on the clipboard, decoded. */
	const copied = ({raw}: Harness) =>
		[...raw().matchAll(/\x1b\]52;c;([\w+/]*=*)\x07/g)].map(([, text]) => Buffer.from(text!, 'base64').toString('utf8'));

	test('gives the terminal the quotation, its speaker and its source, once', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', `---\ndate: 2024-05-06\n---\n${dialogue}`)]);
		reader.press('\t');
		await reader.until('Ann Lee, speech');
		expect(copied(reader)).toEqual([]);
		reader.press('y');
		await reader.until('Copied the quotation');
		await reader.quiet();
		const [text, ...more] = copied(reader);
		expect(more).toEqual([]);
		expect(text).toBe('« Je viendrai demain matin » — Ann Lee, Deux voix, 2024-05-06');
	});

	test('without a selection gives the paragraph', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', '# Le titre\n\nUn mot 🙂 de trop.')]);
		reader.press('jy');
		await reader.until('Copied the paragraph');
		reader.press('q');
		await reader.exit;
		expect(copied(reader)).toEqual(['Le titre — Le titre']);
	});
});

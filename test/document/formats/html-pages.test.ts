import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {parse} from '../../../source/document/parse.ts';
import {expectLaws} from '../outline.ts';

/** Pages of different make-up, with the clutter of real ones, and the text of each article beside it. News and names are invented. */
const folder = new URL('pages/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.html'));

/** A text with plain spaces, as people write it. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').trimEnd();

test('there are pages of many kinds', () => {
	expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)('%s is its article, all of it and nothing else', async name => {
	const {article, problems} = await parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'), {name});
	const expected = readFileSync(fileURLToPath(new URL(name.replace('.html', '.txt'), folder)), 'utf8');
	expect(plain(article.text).split('\n')).toEqual(plain(expected).split('\n'));
	expect(article.language).toBe(name.includes('-fr') ? 'fr' : 'en');
	expect(article.beginning).toBe(name.startsWith('paywall') ? 'surely' : undefined);
	expect(problems).toHaveLength(article.beginning ? 1 : 0);
	expectLaws(article);
});

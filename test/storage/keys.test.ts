import fc from 'fast-check';
import {expect, test} from 'vitest';
import {articleKeys} from '../../source/storage/keys.ts';

const keyOf = (text: string) => articleKeys({title: 'Un titre', text}, null).text;
const article = Array.from({length: 2000}, (_, index) => `La phrase numéro ${index}.`).join(' ');

test('every key can name a file', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (title, text) => {
			const keys = articleKeys({title, text}, `/articles/${title}.md`);
			for (const key of [keys.text, keys.path, keys.title]) expect(key).toMatch(/^[\da-f]{16}$/);
		}),
	);
});

test('a copy has the key of its original, an edited article another', () => {
	expect(keyOf(`${article}`)).toBe(keyOf(article));
	expect(keyOf(`Mis à jour. ${article}`)).not.toBe(keyOf(article));
	expect(keyOf(article.slice(0, -1))).not.toBe(keyOf(article));
	expect(keyOf(article.replace('La phrase', 'Ma phrase'))).not.toBe(keyOf(article));
});

test('short texts differ by a letter', () => {
	expect(keyOf('Oui.')).not.toBe(keyOf('Non.'));
	expect(keyOf('')).not.toBe(keyOf(' '));
});

test('ten thousand headlines have ten thousand keys', () => {
	const keys = Array.from(
		{length: 10_000},
		(_, index) => articleKeys({title: `Tempête no ${index}`, text: ''}, null).title,
	);
	expect(new Set(keys).size).toBe(10_000);
});

test('a path and a title that read the same are not mixed up', () => {
	const {path, title} = articleKeys({title: '/a', text: ''}, '/a');
	expect(path).not.toBe(title);
});

test('standard input has no path', () => {
	expect(articleKeys({title: 'Un titre', text: ''}, null).path).toBe(null);
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findAll, mostHits} from '../../source/app/find.ts';
import {assertRange} from '../../source/text/range.ts';
import {articleOf} from '../layout/typeset.ts';

/** The article's own words for each hit. */
function found(text: string, query: string): readonly string[] {
	const article = articleOf([text]);
	return findAll(article, query).map(({start, end}) => article.text.slice(start, end));
}

describe('a search finds', () => {
	test.each([
		['letters in either case', 'Le Maire et le maire', 'le maire', ['Le Maire', 'le maire']],
		['accents left out', 'Une forêt, des forets', 'foret', ['forêt', 'foret']],
		['accents typed', 'Une foret, une forêt', 'forêt', ['foret', 'forêt']],
		['accents written as two characters', 'La fore\u0302t bru\u0302le', 'forêt', ['fore\u0302t']],
		['the mark of the last letter too', 'un cafe\u0301 noir', 'cafe', ['cafe\u0301']],
		['typographic apostrophes', "L’an dernier, l'an prochain", "l'an", ['L’an', "l'an"]],
		['any quotation marks', 'Il dit « oui », elle “non”', '"', ['«', '»', '“', '”']],
		['plain spaces for no-break ones', 'Pourquoi\u00a0? Parce que\u202f!', 'que !', ['que\u202f!']],
		['one space for several', 'deux  mots et deux \u00a0 mots', 'deux mots', ['deux  mots', 'deux \u00a0 mots']],
		['ligatures typed apart', 'La sœur du cœur', 'soeur', ['sœur']],
		['and the other way round', 'La soeur', 'sœur', ['soeur']],
		['ligatures of print', 'Un con\ufb02it', 'conflit', ['con\ufb02it']],
		['any dash', 'Saint‑Malo – Dinard', 'saint-malo - dinard', ['Saint‑Malo – Dinard']],
		['words with soft hyphens in them', 'anti\u00adconsti\u00adtutionnel', 'constitution', ['consti\u00adtution']],
		['half-width and full-width alike', 'Ｐａｒｉｓ', 'paris', ['Ｐａｒｉｓ']],
		['hits one after the other, never over each other', 'aaaaa', 'aa', ['aa', 'aa']],
	])('%s', (_, text, query, expected) => {
		expect(found(text, query)).toEqual(expected);
	});

	test('case counts as soon as the query has a capital', () => {
		expect(found('Rose aime la rose, ROSE', 'Rose')).toEqual(['Rose']);
		expect(found('Rose aime la rose, ROSE', 'rose')).toEqual(['Rose', 'rose', 'ROSE']);
		expect(found('Élan, Elan, élan', 'Élan')).toEqual(['Élan', 'Elan']);
	});

	test('nothing for nothing, for a mere space, for what is not there', () => {
		expect(found('un deux', '')).toEqual([]);
		expect(found('un deux', ' ')).toEqual([]);
		expect(found('un deux', '\u200b')).toEqual([]);
		expect(found('un deux', 'trois')).toEqual([]);
	});

	test('no more than so many', () => {
		expect(findAll(articleOf(['e'.repeat(mostHits + 1)]), 'e')).toHaveLength(mostHits);
	});

	test('any stretch of any text is found in it, by hits that are sorted, apart and in the text', () => {
		const unit = fc.constantFrom(
			'a',
			'É',
			'e\u0301',
			' ',
			'  ',
			'\u00a0',
			'’',
			'«',
			'œ',
			'\u200b',
			'😀',
			'ﬁ',
			'İ',
			'ß',
		);
		fc.assert(
			fc.property(fc.array(unit, {minLength: 1, maxLength: 30}), fc.nat(29), fc.nat(29), (units, a, b) => {
				const text = units.join('');
				const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
				const query = units.slice(from, to).join('');
				const article = articleOf([text]);
				const hits = findAll(article, query);
				for (const [index, hit] of hits.entries()) {
					assertRange(hit, text.length);
					expect(hit.end).toBeGreaterThan(hit.start);
					if (index > 0) expect(hit.start).toBeGreaterThanOrEqual(hits[index - 1]!.end);
				}

				if (/[aÉ’«œ😀ﬁİß]/u.test(query)) expect(hits.length).toBeGreaterThan(0);
			}),
			{numRuns: 500},
		);
	});
});

import {expect, test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {nameTokens} from '../../source/analysis/names/tokens.ts';

test.each([
	['fr', "d'Elon jusqu’Arras", "d' Elon jusqu’ Arras"],
	['fr', "L'Équipe, Ludovica D'Amato, N'Golo", "L' Équipe , Ludovica D'Amato , N'Golo"],
	['fr', 'J.-P. Roy et M. Ruiz', 'J.-P. Roy et M. Ruiz'],
	['en', 'Lee’s O’Brien don’t', 'Lee ’s O’Brien don ’t'],
	['en', 'Dr. Lee, Jr., @ann_lee.', 'Dr. Lee , Jr. , @ann_lee .'],
	['en', 'tel: 555-0100…', 'tel : 555-0100 …'],
] as const)('%s: %s', (language, text, expected) => {
	const {tokens, starts} = nameTokens(text, {start: 0, end: text.length}, languageFor(language).names);
	expect(tokens.map(({length}, index) => text.slice(starts[index], starts[index]! + length)).join(' ')).toBe(expected);
});

test('shapes, and where a sentence opens', () => {
	const {tokens} = nameTokens('Ann LEE a dit : « Non. Oui »', {start: 0, end: 28}, languageFor('fr').names);
	expect(tokens.map(({shape}) => shape)).toEqual([
		'capitalised',
		'capitals',
		'lower',
		'lower',
		'mark',
		'mark',
		'capitalised',
		'mark',
		'capitalised',
		'mark',
	]);
	expect(tokens.filter(({isOpening}) => isOpening).map(({word}) => word)).toEqual(['ann', '«', 'non', 'oui']);
});

test('only the tokens of the range, at offsets into the whole text', () => {
	const {tokens, starts} = nameTokens('Un Deux Trois', {start: 3, end: 7}, languageFor('fr').names);
	expect(tokens.map(({word, length}) => [word, length])).toEqual([['deux', 4]]);
	expect(starts).toEqual([3]);
});

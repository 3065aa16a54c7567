import {expect, test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {nameCandidates} from '../../source/analysis/names/candidates.ts';
import {nameTokens} from '../../source/analysis/names/tokens.ts';

function candidatesOf(text: string, language: 'fr' | 'en'): readonly string[] {
	const names = languageFor(language).names;
	const tokens = nameTokens(text, {start: 0, end: text.length}, names);
	return nameCandidates(tokens, names).map(({start, end}) => text.slice(start, end));
}

test.each([
	['fr', "Selon lui, l'Italienne Elisa Lunghi rit.", ['Elisa Lunghi']],
	['fr', 'M. Vidal et Mme de Staël', ['Vidal', 'de Staël']],
	['fr', 'le Twitter d’Elon Musk', ['Twitter', 'Elon Musk']],
	['fr', 'Hugues de Montclar, de Paris', ['Hugues de Montclar', 'Paris']],
	['fr', 'les Lions de Thomas Roy', ['Lions', 'Thomas Roy']],
	['fr', 'Le 12 mars, Kevin R. dort. Il rit.', ['Kevin R.']],
	['fr', "le ministre de l'Intérieur Gérald Roumieux", ['Gérald Roumieux']],
	['en', 'The late Dr. Ann Lee’s dog', ['Ann Lee']],
	['en', 'Deputy Harbor Inspector Grant Lively', ['Grant Lively']],
	['en', 'Stephen King Jr. and Jack Best', ['Stephen King Jr.', 'Jack Best']],
	['en', 'Rovers G Rose Bell', ['Rose Bell']],
	['en', 'Wanda “Comet” Price', ['Wanda “Comet” Price']],
	['en', 'I warned Grant I was late.', ['Grant']],
	['en', 'nothing at all', []],
] as const)('%s: %s', (language, text, expected) => {
	expect(candidatesOf(text, language)).toEqual(expected);
});

test('no run is longer than a name may be', () => {
	const lengths = candidatesOf('Abcd '.repeat(100), 'fr').map(text => text.split(' ').length);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(11);
});

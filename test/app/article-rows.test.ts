import {describe, expect, test} from 'vitest';
import {articleRows} from '../../source/app/article-rows.ts';
import {makeReading} from '../../source/app/reading.ts';
import {rowText, type StyleName} from '../../source/app/rows.ts';
import {parse} from '../../source/document/parse.ts';
import {council} from './articles.ts';
import {marked, openReader, plain, type Reader} from './reader.ts';

/** The words on the screen in a look, each stretch apart. */
function styled(reader: Reader, style: StyleName): readonly string[] {
	return articleRows(reader.state()).flatMap(row =>
		row.filter(({text, styles}) => styles.includes(style) && text !== '').map(({text}) => text),
	);
}

describe('what has a look', () => {
	const reader = () => openReader(council, {columns: 100, rows: 40, columnWidth: 90});

	test('quotations, what in them is no speech, and people', () => {
		expect(styled(reader(), 'quotation')[0]).toBe('« La piste ouvrira en mai »');
		expect(styled(reader(), 'not-speech')).toEqual(['“le serpent”', '« Le Vélo rouge »']);
		expect(styled(reader(), 'person')).toEqual(['Inès Carlier', 'Bruno Lestienne', 'Mme Carlier', 'Carlier']);
	});

	test('titles, headings, the byline, asides', () => {
		expect(styled(reader(), 'title')).toEqual(['Le conseil vote la piste cyclable']);
		expect(styled(reader(), 'heading')).toEqual(['Une longue soirée', 'La suite']);
		expect(styled(reader(), 'byline')).toEqual(['Par la rédaction']);
		expect(styled(reader(), 'aside')).toEqual(['Lire aussi : nos conseils pour réparer une roue.']);
	});

	test('the selected one alone is selected', () => {
		const selecting = reader();
		selecting.press('3', 'Tab');
		expect(styled(selecting, 'selected')).toEqual(['“le serpent”']);
		selecting.press('p');
		expect(styled(selecting, 'selected')).toEqual(['Inès Carlier']);
		selecting.press('Esc');
		expect(styled(selecting, 'selected')).toEqual([]);
	});

	test('hits, and the one that the reader is at', () => {
		const searching = reader();
		searching.press('/');
		searching.type('carlier');
		expect(styled(searching, 'current-hit')).toEqual(['Carlier']);
		expect(styled(searching, 'hit')).toEqual(['Carlier', 'Carlier']);
	});

	test('words in a cell of a table, and none of the space that aligns it', async () => {
		const {article} = await parse('| Ville | Maire |\n|---|--:|\n| Lyon | 12 |\n| Saint-Étienne | 1 |\n', {
			name: 'a.md',
		});
		const searching = openReader(makeReading(article, {quotations: [], people: []}));
		expect(articleRows(searching.state()).map(rowText)).toContain('   Lyon          |    12');
		searching.press('/');
		searching.type('lyon');
		expect(styled(searching, 'current-hit')).toEqual(['Lyon']);
		searching.press('Esc', '/');
		searching.type('lyon | 12');
		expect(styled(searching, 'current-hit')).toEqual(['Lyon          |    12']);
	});

	test('marks of the article', () => {
		const text = 'Un mot fort, un lien.';
		const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
		const linked = openReader(
			marked(text, {
				marks: [
					{...at('fort'), kind: 'strong'},
					{...at('lien'), kind: 'link', href: 'https://exemple.fr'},
				],
			}),
		);
		expect([styled(linked, 'strong'), styled(linked, 'link')]).toEqual([['fort'], ['lien']]);
	});
});

describe('a look goes around whole characters', () => {
	test.each([
		['an emoji of two', '👩‍🚀', '🚀'],
		['a flag', '🇫🇷', '🇷'],
		['a colour of skin', '👍🏽', '🏽'],
		['a syllable', '각'.normalize('NFD'), '\u1100'],
		['a letter and its mark', 'e\u0301', 'e'],
	])('%s', (_, character, part) => {
		const reader = openReader(plain([character.repeat(30)]), {columns: 24, rows: 8});
		reader.press('/', part);
		expect(styled(reader, 'current-hit')).toEqual([character]);
		expect(styled(reader, 'hit').join('')).toBe(character.repeat(29));
	});
});

test('a quotation that goes over lines and pages is a quotation on each of them', () => {
	const reader = openReader(marked(`<q by="Léa Roy">« ${'mot '.repeat(60)}»</q>`), {columns: 30, rows: 6});
	for (let page = 0; page < 3; page++) {
		for (const row of articleRows(reader.state())) {
			for (const {text, styles} of row.slice(2)) expect([text, styles.includes('quotation')]).toEqual([text, true]);
		}

		reader.press('Space');
	}
});

test('what is drawn is the text of the article, whatever has a look in it', () => {
	const reader = openReader(council, {columns: 50, rows: 60});
	const drawn = articleRows(reader.state())
		.map(row => rowText(row.slice(2)))
		.join(' ');
	const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
	expect(squeezed(drawn)).toBe(squeezed(council.article.text));
});

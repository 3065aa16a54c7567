import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadHyphenator} from '../../source/layout/hyphenation.ts';
import {layOut} from '../../source/layout/lay-out.ts';
import type {Hyphenator} from '../../source/layout/text-tools.ts';
import {articleOf, rowsOf} from './typeset.ts';

let french: Hyphenator;
beforeAll(async () => {
	french = (await loadHyphenator('fr'))!;
});

describe('words', () => {
	it.each([
		['fr', 'particulièrement', 'par-ti-cu-liè-re-ment'],
		['fr', 'responsabilité', 'res-pon-sa-bi-lité'],
		['fr', 'école', 'école'],
		['en', 'responsibility', 're-spon-si-bil-ity'],
		['es', 'particularmente', 'par-ti-cu-lar-mente'],
		['it', 'responsabilità', 're-spon-sa-bi-lità'],
	])('%s: %s is divided as %s', async (language, word, divided) => {
		const hyphenator = (await loadHyphenator(language))!;
		expect(hyphenator.language).toBe(language);
		expect(parts(word, hyphenator.hyphenate(word))).toBe(divided);
	});

	it('have no patterns in other languages', async () => {
		expect(await loadHyphenator('und')).toBeNull();
		expect(await loadHyphenator('toString')).toBeNull();
	});

	it('are divided only between two letters before and three after', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'aeioubcdlmnprstéè'), maxLength: 20}), word => {
				for (const place of french.hyphenate(word)) {
					expect(place).toBeGreaterThanOrEqual(2);
					expect(word.length - place).toBeGreaterThanOrEqual(3);
				}
			}),
		);
	});
});

describe('justified lines', () => {
	const justified = (text: string, width: number) => rowsOf([text], width, {isJustified: true}, {hyphenator: french});

	it('divide a word that would leave wide gaps', () => {
		expect(
			justified('Nous avons parlé longuement de responsabilité, puis de tout et encore de rien du tout.', 24),
		).toEqual(['Nous avons parlé longue-', 'ment  de responsabilité,', 'puis  de tout  et encore', 'de rien du tout.']);
	});

	it('divide only there', () => {
		const text = 'Nous avons parlé longuement de responsabilité.';
		expect(rowsOf([text], 24, {isJustified: false}, {hyphenator: french})).toEqual([
			'Nous avons parlé',
			'longuement de',
			'responsabilité.',
		]);
	});

	it('divide what follows an elided word, never a name or a compound', () => {
		const rows = (word: string) => justified(`Il voulait ${word} et encore bien d’autres choses que voici.`, 20);
		expect(rows('l’environnement')[0]).toBe('Il  voulait  l’envi-');
		expect(rows('Constantinople').slice(0, 2)).toEqual(['Il voulait', 'Constantinople et']);
		expect(rows('lave-vaisselle')[0]).toBe('Il   voulait   lave-');
	});
});

describe('laws of divided lines', () => {
	const text =
		'La responsabilité particulière des établissements internationaux intéresse évidemment les gouvernements européens, ' +
		'malheureusement incapables d’organiser collectivement l’approvisionnement énergétique indispensable, notamment ' +
		'lorsque l’industrialisation accélérée transforme continuellement l’environnement, à Constantinople comme ailleurs.';
	const article = articleOf([text]);

	it('no more than two in a row, never the last but one, never a name', () => {
		let divided = 0;
		for (let width = 10; width <= 120; width++) {
			const {lines} = layOut(article, {width, isJustified: true}, {hyphenator: french});
			const pattern = lines.map(line => (line.isHyphenated ? '-' : '.')).join('');
			expect(pattern).not.toContain('---');
			if (width >= 30) expect(pattern).not.toMatch(/-.$/);
			for (const line of lines.filter(each => each.isHyphenated)) {
				expect(/\p{L}+$/u.exec(text.slice(line.start, line.end))![0]).not.toMatch(/\p{Lu}/u);
				divided++;
			}
		}

		expect(divided).toBeGreaterThan(100);
	});

	it('none in an article of another language', () => {
		const english = articleOf([text], 'en');
		const {lines} = layOut(english, {width: 30, isJustified: true}, {hyphenator: french});
		expect(lines.some(line => line.isHyphenated)).toBe(false);
	});
});

function parts(word: string, places: readonly number[]): string {
	return [0, ...places].map((place, index) => word.slice(place, places[index])).join('-');
}

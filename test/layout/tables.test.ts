import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layOut} from '../../source/layout/lay-out.ts';
import {width as cellsOf} from '../../source/text/width.ts';
import {stopwatch} from '../stopwatch.ts';
import {articleOf, drawn, rowsOf} from './typeset.ts';

const row = (text: string) => ({kind: 'item', level: 1, text}) as const;
const towns = [
	'Avant.',
	row('Ville | Habitants | Maire'),
	row('Lyon | 522 250 | Grégory Doucet'),
	row('Saint-Étienne | 173 821 | Gaël Perdriau, réélu en 2020 malgré une longue affaire'),
	row('Pau | 77 066 | François Bayrou'),
	'Après.',
];

describe('the rows of a table', () => {
	it('have their columns one below the other, numbers on the right, and the last cell goes on below itself', () => {
		expect(rowsOf(towns, 64)).toEqual([
			'Avant.',
			'',
			' Ville         | Habitants | Maire',
			' Lyon          |   522 250 | Grégory Doucet',
			' Saint-Étienne |   173 821 | Gaël Perdriau, réélu en 2020 malgré',
			'                             une longue affaire',
			' Pau           |    77 066 | François Bayrou',
			'',
			'Après.',
		]);
		expect(rowsOf(towns, 120)[4]).toBe(
			' Saint-Étienne |   173 821 | Gaël Perdriau, réélu en 2020 malgré une longue affaire',
		);
	});

	it('are text whose further lines stand in, where the column is too narrow', () => {
		expect(rowsOf(towns, 40).slice(2, 6)).toEqual([
			' Ville | Habitants | Maire',
			' Lyon | 522 250 | Grégory Doucet',
			' Saint-Étienne | 173 821 | Gaël',
			'   Perdriau, réélu en 2020 malgré une',
		]);
	});

	it('are not stretched where the column is justified', () => {
		expect(rowsOf(towns, 64, {isJustified: true})).toEqual(rowsOf(towns, 64));
	});

	it('may have empty cells, fewer cells, wide characters and numbers at either end', () => {
		expect(
			rowsOf([row('An | Où | Total'), row('| | 5'), row('7 | 日本 |'), row('2020 | France, et tout le reste')], 40),
		).toEqual(['   An | Où   | Total', '      |      |     5', '    7 | 日本 |', ' 2020 | France, et tout le reste']);
	});

	it('have numbers on the right below a head of two rows, and not where those are words', () => {
		const head = [row('Pont | Trafic |'), row('| le matin | le soir')];
		expect(rowsOf([...head, row('Valbrune | 8 400 | 0'), row('Avel | 12 100 | 9')], 40)).toEqual([
			' Pont     |   Trafic |',
			'          | le matin | le soir',
			' Valbrune |    8 400 |       0',
			' Avel     |   12 100 |       9',
		]);
		expect(rowsOf([row('Qui | Où | An'), row('Ann | Pau | fin'), row('Luc | | 3')], 40)[0]).toBe(' Qui | Où  |  An');
		expect(rowsOf([row('Où | Qui'), row('Pau | Ann'), row('Lyon | Luc')], 40)[1]).toBe(' Pau  | Ann');
		expect(rowsOf([row('Où | Qui'), row('Pau | Ann')], 40)).toEqual([' Où  | Qui', ' Pau | Ann']);
	});

	it('stand apart from a list before and after them and from the next table, and a bar in an item makes no table', () => {
		const item = (text: string) => ({...row(text), marker: '•'});
		expect(rowsOf([row('a | b'), row('aa | b'), {...row('c | d | e'), isTop: true}, row('f | gg | h')], 40)).toEqual([
			' a  | b',
			' aa | b',
			'',
			' c | d  | e',
			' f | gg | h',
		]);
		expect(rowsOf([item('un'), row('a | b'), row('aa | b'), item('deux'), row('sa suite | fin')], 40)).toEqual([
			'• un',
			'',
			'  a  | b',
			'  aa | b',
			'',
			'• deux',
			'  sa suite | fin',
		]);
	});
});

it('a table of any size is set in time that grows with its text', () => {
	const wide = row('| '.repeat(20_000));
	const worked = stopwatch();
	rowsOf([wide, ...Array.from({length: 20_000}, (_, index) => row(`${index} | ${'1'.repeat(20)}`))], 72);
	rowsOf([row('a | b'), row(`${'1'.repeat(200_000)}x | b`)], 72);
	expect(worked()).toBeLessThan(4000);
});

it('every row has its words, in its order, within the column, and its bars stand one below the other where it fits', () => {
	const cell = fc.constantFrom(
		'',
		'eau',
		'l’été dernier',
		'12',
		'1 234 567',
		'日本語',
		'…',
		'un|deux',
		'«\u00a0oui\u00a0»',
	);
	const table = fc
		.integer({min: 2, max: 5})
		.chain(columns => fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {minLength: 2, maxLength: 6}));
	fc.assert(
		fc.property(table, fc.constantFrom(10, 24, 40, 72, 120), (cells, width) => {
			const article = articleOf(cells.map(each => row(each.join(' | ').replace(/ +/g, ' ').trim())));
			const {lines} = layOut(article, {width, isJustified: false});
			const rows = lines.map(line => drawn(article.text, line));
			expect(rows.join('').replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
			for (const line of lines) expect(cellsOf(drawn(article.text, line))).toBeLessThanOrEqual(width);
			if (lines.length > cells.length || lines.some(({indent}) => indent === 0)) return;
			const bars = rows.map(each => [...each.matchAll(/ \|(?= |$)/g)].map(({index}) => cellsOf(each.slice(0, index))));
			if (width === 120) for (const places of bars) expect(places).toEqual(bars[0]);
		}),
	);
});

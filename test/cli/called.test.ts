import {describe, expect, test} from 'vitest';
import {officesOf} from '../../source/analysis/offices.ts';
import {calledBy} from '../../source/cli/called.ts';

const isName = (asked: string, name: string, language = 'fr') => calledBy(asked, language).isName(name);

/** Whether somebody is asked for by the office of the name that stands between brackets. */
function isOffice(asked: string, marked: string, language = 'fr'): boolean {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const offices = officesOf({text: marked.replace(/[[\]]/g, ''), language}, [{start, end}]);
	return calledBy(asked, language).isOffice(offices);
}

describe('a name is asked for', () => {
	test.each([
		['Ann', 'Ann Lee'],
		['lée', 'Ann Lee'],
		['Lee, Ann', 'Ann Lee'],
		['LEE ANN', 'Ann Lee'],
		['Ann  Lee', 'Ann\u00A0Lee'],
		['perie', 'Étienne Périé'],
		['M. Roux', 'Paul Roux'],
		['le maire Roux', 'Paul Roux'],
		['Le gouvernement', 'gouvernement'],
		['L’Élysée', 'Élysée'],
		['les Verts', 'Verts'],
		['@lea', '@lea_roy'],
	])('%s: %s', (asked, name) => {
		expect(isName(asked, name)).toBe(true);
	});

	test.each([
		['Lee', 'Paul Roux'],
		['Paul Lee', 'Paul Roux'],
		['Mme', 'Paul Roux'],
		['le maire', 'Paul Roux'],
		['Lee Ann', 'Anna Leeds'],
		['maire de Lyon', 'Lyon de Vidal'],
		['(', 'Paul Roux'],
	])('%s is not %s', (asked, name) => {
		expect(isName(asked, name)).toBe(false);
	});
});

describe('an office is asked for', () => {
	test.each([
		['Le maire', 'Le maire, [Paul Roux], a ri.'],
		['maire', 'Le maire [Paul Roux] a ri.'],
		['Le maire', '[Paul Roux], le maire de Lyon, a ri.'],
		['maire de Lyon', '[Paul Roux], maire de Lyon, a ri.'],
		['maire de Lyon', 'Le maire de Lyon, [Paul Roux], a ri.'],
		['ministre', 'La ministre de la Santé et de l’Enfance, [Ann Lee]'],
		['ministre', 'Le ministre des Mers [Paul Roux]'],
		['la présidente', 'La Présidente [Ann Lee]'],
		['édile', 'L’édile [Paul Roux] a ri.'],
		['l’édile', '[Paul Roux], édile de Lyon, a ri.'],
		["l'avocate", '[Ann Lee], l’avocate, a ri.'],
	])('%s: %s', (asked, marked) => {
		expect(isOffice(asked, marked)).toBe(true);
	});

	test('the mayor, in English', () => {
		expect(isOffice('the mayor', 'Mayor [Paul Roux] laughed.', 'en')).toBe(true);
		expect(isOffice('Mayor', '[Paul Roux], the mayor of Lyon, laughed.', 'en')).toBe(true);
	});

	test.each([
		['le maire', 'Le maire a rencontré [Paul Roux].'],
		['le maire', 'Le commaire, [Paul Roux], a ri.'],
		['le maire', '[Paul Roux], mairesse, a ri.'],
		['le gouvernement', 'La porte-parole du gouvernement, [Ann Lee], a ri.'],
	])('%s is not who is named in: %s', (asked, marked) => {
		expect(isOffice(asked, marked)).toBe(false);
	});
});

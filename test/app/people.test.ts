import {describe, expect, test} from 'vitest';
import {council} from './articles.ts';
import {items} from './list-screen.ts';
import {marked, openReader} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 10, columnWidth: 44});

describe('from person to person', () => {
	test('p selects each mention, P goes back, and the status row counts the mentions of the person', () => {
		const reader = open();
		const seen = ['p', 'p', 'p', 'p', 'P'].map(key => {
			reader.press(key);
			return [reader.selected(), reader.status().split(' │ ')[1]!.split('  ')[0]];
		});
		expect(seen).toEqual([
			['Inès Carlier', 'Inès Carlier: mention 1 of 3'],
			['Bruno Lestienne', 'Bruno Lestienne: mention 1 of 1'],
			['Mme Carlier', 'Inès Carlier: mention 2 of 3'],
			['Carlier', 'Inès Carlier: mention 3 of 3'],
			['Mme Carlier', 'Inès Carlier: mention 2 of 3'],
		]);
	});

	test('2p goes two on, and at either end it says so', () => {
		const reader = open();
		reader.press('2', 'p');
		expect(reader.selected()).toBe('Bruno Lestienne');
		reader.press('9', 'p', 'p');
		expect(reader.status()).toBe('No further person.');
		reader.press('9', 'P', 'P');
		expect(reader.status()).toBe('No earlier person.');
	});
});

test.each([40, 50, 80])('at %i columns their list does not cut a name beside empty cells', columns => {
	const name = 'Marie-Laure Dubreuil-Castagnet';
	const reader = openReader(marked(`<p>${name}</p> parle à <p>Paul Roux</p>.`), {columns, rows: 10});
	reader.press('w');
	expect(items(reader)[0]).toContain(`1 ${name}`);
});

import {describe, expect, test} from 'vitest';
import {council} from './articles.ts';
import {numbered, openReader} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 10, columnWidth: 44});

const quotations = [
	'« La piste ouvrira en mai »',
	'« Ce projet, que sa mère appelait “le serpent”, ne mène nulle part »',
	'“le serpent”',
	'« Le Vélo rouge »',
	'« Assez ! »',
	'« Rendez-vous au printemps »',
];

describe('from quotation to quotation', () => {
	test.each(['Tab', ']'])('%s selects each in turn, and the next one comes into sight', key => {
		const reader = open();
		const seen = quotations.map(() => {
			reader.press(key);
			return reader.selected();
		});
		expect(seen).toEqual(quotations);
		expect(reader.rows().join(' ')).toContain('Rendez-vous au printemps');
		reader.press(key);
		expect(reader.status()).toBe('No further quotation.');
		expect(reader.selected()).toBe(quotations.at(-1));
	});

	test.each(['Shift-Tab', '['])('%s goes back', key => {
		const reader = open();
		reader.press('6', 'Tab', key);
		expect(reader.selected()).toBe(quotations[4]);
		reader.press('4', key, key);
		expect(reader.selected()).toBe(quotations[0]);
		expect(reader.status()).toBe('No earlier quotation.');
	});

	test('3 Tab goes three on, 99 Tab to the last one', () => {
		const reader = open();
		reader.press('3', 'Tab');
		expect(reader.selected()).toBe(quotations[2]);
		reader.press('9', '9', 'Tab');
		expect(reader.selected()).toBe(quotations[5]);
	});

	test('it counts from the first word shown where nothing is selected', () => {
		const reader = open();
		reader.press('G', 'Shift-Tab');
		expect(quotations.indexOf(reader.selected()!)).toBeGreaterThan(2);
		reader.press('Esc', 'g', 'Shift-Tab');
		expect(reader.status()).toBe('No earlier quotation.');
		expect(reader.selected()).toBeNull();
	});

	test('the status row tells which one it is, who says it, and of which kind it is', () => {
		const reader = open();
		const told = quotations.map(() => {
			reader.press('Tab');
			return reader.status();
		});
		expect(told[0]).toContain('quotation 1 of 6: Inès Carlier, speech');
		expect(told[1]).toContain('quotation 2 of 6: Bruno Lestienne, speech');
		expect(told[2]).toContain('quotation 3 of 6: scare quotes');
		expect(told[3]).toContain('quotation 4 of 6: title');
		expect(told[4]).toContain('quotation 5 of 6: speaker not named, speech');
	});

	test('what is selected and then scrolled away is no longer selected, whatever the way', () => {
		for (const keys of [['G'], ['Space'], ['/', 'r', 'o', 'u', 'e', 'Enter'], ['t', 'Tab', 'Tab', 'G', 'Enter']]) {
			const reader = open();
			reader.press('Tab', ...keys);
			expect([keys, reader.rows().join(' ').includes('ouvrira')]).toEqual([keys, false]);
			expect([keys, reader.selected()]).toEqual([keys, null]);
		}
	});

	test('an article without quotations says so', () => {
		const reader = openReader(numbered(3));
		reader.press('Tab');
		expect(reader.status()).toBe('No quotation in this article.');
		reader.press('p');
		expect(reader.status()).toBe('No person in this article.');
	});
});

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

describe('the same speaker', () => {
	test('x goes on to what the speaker says next, X back', () => {
		const reader = open();
		reader.press('Tab', 'x');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
		reader.press('x');
		expect(reader.status()).toBe('No further quotation of Inès Carlier.');
		reader.press('X');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
		reader.press('X');
		expect(reader.status()).toBe('No earlier quotation of Inès Carlier.');
	});

	test.each([
		['nothing is selected', []],
		['a person is selected', ['p']],
		['nobody is named as the speaker', ['5', 'Tab']],
	])('where %s, x says what it needs', (_, keys) => {
		const reader = open();
		reader.press(...keys);
		const before = reader.selected();
		reader.press('x');
		expect(reader.status()).toBe('Select a quotation whose speaker is known first: Tab.');
		expect(reader.selected()).toBe(before);
	});
});

describe('copy', () => {
	const copied = (...keys: readonly string[]) => {
		const reader = open();
		reader.press(...keys);
		return [reader.effects, reader.status()];
	};

	test.each(['y', 'c'])('%s takes the selected quotation with its speaker and source', key => {
		expect(copied('Tab', key)).toEqual([
			[
				{
					kind: 'copy',
					text: '« La piste ouvrira en mai » — Inès Carlier, Le conseil vote la piste cyclable, 12 mars 2021',
				},
			],
			'Copied the quotation of Inès Carlier.',
		]);
	});

	test('without a speaker only the source is given', () => {
		expect(copied('5', 'Tab', 'y')).toEqual([
			[{kind: 'copy', text: '« Assez ! » — Le conseil vote la piste cyclable, 12 mars 2021'}],
			'Copied the quotation.',
		]);
	});

	test('with nothing selected, or a person, it is the paragraph at the top', () => {
		const paragraph = {kind: 'copy', text: 'La suite — Le conseil vote la piste cyclable, 12 mars 2021'};
		expect(copied('2', 's', 'y')).toEqual([[paragraph], 'Copied the paragraph.']);
		expect(copied('2', 's', 'p', 'y')).toEqual([[paragraph], 'Copied the paragraph.']);
	});

	test('an article without a date is named by its title alone', () => {
		const reader = openReader(numbered(2));
		reader.press('y');
		expect(reader.effects).toEqual([{kind: 'copy', text: 'line 1\nline 2 — Essai'}]);
	});
});

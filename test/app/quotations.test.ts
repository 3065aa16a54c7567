import {describe, expect, test} from 'vitest';
import {spokenLines} from '../../source/app/spoken.ts';
import {council} from './articles.ts';
import {marked, numbered, openReader} from './reader.ts';

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

	test('what a smaller window leaves out of sight is not spoken of, and is selected again in the window before', () => {
		const reader = open();
		const {columns, rows} = reader.state().size;
		reader.press('Space');
		const status = reader.status();
		reader.resize(200, 60);
		reader.press('Tab');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
		expect(reader.status()).toContain('quotation 1 of 6');
		reader.resize(columns, rows);
		expect(reader.status()).toBe(status);
		expect(spokenLines(reader.state()).join(' ')).not.toContain('La piste ouvrira');
		reader.resize(200, 60);
		expect(reader.status()).toContain('quotation 1 of 6');
		reader.resize(columns, rows);
		reader.press('y');
		expect(reader.effects.at(-1)).not.toMatchObject({text: expect.stringContaining('La piste ouvrira')});
		reader.press('Tab');
		expect(reader.selected()).not.toBe('« La piste ouvrira en mai »');
		expect(reader.state().selection).not.toBeNull();
		expect(reader.rows().join(' ')).toContain(reader.selected()!.split(' ')[1]);
	});

	test('an article without quotations says so', () => {
		const reader = openReader(numbered(3));
		reader.press('Tab');
		expect(reader.status()).toBe('No quotation here.');
		reader.press('p');
		expect(reader.status()).toBe('No person here.');
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

	test('x goes from a person to what they say next, X back', () => {
		const reader = open();
		reader.press('3', 'p', 'x');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
		reader.press('Esc', 'g', '3', 'p', 'X');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
		const silent = openReader(marked('<p>Ann Lee</p> came. <q by="Paul Roux">“No.”</q>'));
		silent.press('p', 'x');
		expect(silent.status()).toBe('Ann Lee is not quoted.');
	});

	test('x goes on from a highlight of what somebody says', () => {
		const reader = open();
		reader.press('Tab', 'a', 'Esc', 'g', 'r', 'x');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
	});

	test.each([
		['nothing is selected', [], 'Select a quotation or a person first: Tab.'],
		['nobody is named as the speaker', ['5', 'Tab'], 'No speaker was found.'],
	])('where %s, x says so', (_, keys, words) => {
		const reader = open();
		reader.press(...keys);
		const before = reader.selected();
		reader.press('x');
		expect(reader.status()).toBe(words);
		expect(reader.selected()).toBe(before);
	});
});

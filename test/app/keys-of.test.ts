import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {namedKeys, pasted, typedText} from '../../source/app/key.ts';
import {keysOf} from '../../source/app/keys-of.ts';

describe('the keys in a piece of input', () => {
	test.each([
		['one letter', 'j', ['j']],
		['letters typed fast', 'jjk', ['j', 'j', 'k']],
		['a capital with an accent', 'É', ['É']],
		['an emoji, which is two code units', '😀j', ['😀', 'j']],
		['space, Enter, Tab', ' \r\t', ['Space', 'Enter', 'Tab']],
		['a line feed', '\n', ['Enter']],
		['both backspaces', '\u007f\u0008', ['Backspace', 'Backspace']],
		['control keys', '\u0003\u0006\u001a', ['Ctrl-C', 'Ctrl-F', 'Ctrl-Z']],
		['Esc alone', '\u001b', ['Esc']],
		['Esc twice, pressed fast', '\u001b\u001b', ['Esc', 'Esc']],
		['Esc and an arrow', '\u001b\u001b[A', ['Esc', 'Up']],
		['Shift-Tab', '\u001b[Z', ['Shift-Tab']],
		['Ctrl and an arrow', '\u001b[1;5C', ['Ctrl-Right']],
		['all that can be held', '\u001b[1;8A', ['Ctrl-Alt-Shift-Up']],
		['Shift and Delete', '\u001b[3;2~', ['Shift-Delete']],
		['F2', '\u001bOQ', ['F2']],
		['F5', '\u001b[15~', ['F5']],
		['Shift and F12', '\u001b[24;2~', ['Shift-F12']],
		['Insert', '\u001b[2~', ['Insert']],
		['a key that no row names', '\u001b[99~', ['Key-[99~']],
		['where the cursor is, which is no key', '\u001b[24;80R', ['Key-[24;80R']],
		['Alt and a letter', '\u001bj', ['Alt-j']],
		['Alt and Enter', '\u001b\r', ['Alt-Enter']],
		['an emoji of several, joined', '👩\u200d🚀j', ['👩\u200d🚀', 'j']],
		['a letter with its accent', 'e\u0301', ['e\u0301']],
		['a line end of two characters', '\r\n', ['Enter', 'Enter']],
		['nothing', '', []],
	])('%s', (_, input, keys) => {
		expect(keysOf(input)).toEqual(keys);
	});

	test.each([
		['Up', ['\u001b[A', '\u001bOA']],
		['Down', ['\u001b[B', '\u001bOB']],
		['Right', ['\u001b[C', '\u001bOC']],
		['Left', ['\u001b[D', '\u001bOD']],
		['Home', ['\u001b[H', '\u001bOH', '\u001b[1~', '\u001b[7~']],
		['End', ['\u001b[F', '\u001bOF', '\u001b[4~', '\u001b[8~']],
		['PageUp', ['\u001b[5~']],
		['PageDown', ['\u001b[6~']],
		['Delete', ['\u001b[3~']],
		['F1', ['\u001bOP', '\u001b[11~', '\u001b[[A', '\u001b[P']],
	])('%s, whichever terminal sends it', (key, inputs) => {
		for (const input of inputs) expect(keysOf(input)).toEqual([key]);
	});

	test('each key that has a name has a sequence', () => {
		const sent = ['\u001b', '\t', '\r', ' ', '\u007f'].concat(
			['[A', '[B', '[C', '[D', '[H', '[F', '[5~', '[6~', '[3~', '[Z', 'OP'].map(rest => `\u001b${rest}`),
		);
		expect(sent.flatMap(keysOf).sort()).toEqual([...namedKeys].sort());
	});

	test('what was pasted between marks is one key, which types it on one line', () => {
		expect(typedText(pasted('un\r\ndeux\ttrois\n'))).toBe('un deux trois');
		expect(typedText(pasted(' \u001b[2J\u0003 '))).toBe('  [2J  ');
		expect(typedText(pasted('\n'))).toBe('');
	});

	test('no key that has a name types anything', () => {
		for (const key of [...namedKeys.filter(each => each !== 'Space'), 'F5', 'Ctrl-C', 'Alt-é', 'Key-[99~', 'Shift-Up'])
			expect(typedText(key), key).toBeNull();
	});

	test('pasted words are letters, were they the names of things that every object has', () => {
		for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
			expect(keysOf(word)).toEqual([...word]);
	});

	test('whatever text is pasted, its keys type it again', () => {
		const text = fc.string({unit: 'grapheme'}).map(pasted => pasted.replace(/\p{Cc}/gu, ''));
		fc.assert(
			fc.property(text, pasted => {
				expect(keysOf(pasted).map(typedText).join('')).toBe(pasted);
			}),
		);
	});

	test('whatever else is sent, each key has a name', () => {
		const unit = fc.constantFrom('\u001b', '[', 'A', '~', ';', '5', '\u0000', '\u009b', '\ud83d', '\ude00', ' ');
		fc.assert(
			fc.property(
				fc.array(unit).map(units => units.join('')),
				input => {
					expect(keysOf(input)).not.toContain('');
				},
			),
		);
	});
});

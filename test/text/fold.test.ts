import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldWithOffsets} from '../../source/text/fold.ts';

describe('folding', () => {
	test.each([
		['Élève', 'eleve'],
		['Ça, là-bas', 'ca, la-bas'],
		['L’été', "l'ete"],
		['« Oui »', '" oui "'],
		['“oui” „non‟', '"oui" "non"'],
		['cœur et Œuvre', 'coeur et oeuvre'],
		['Straße, Łódź, Ørsted, Æsop', 'strasse, lodz, orsted, aesop'],
		['Saint‑Malo — Dinard', 'saint-malo - dinard'],
		['quoi\u202f?', 'quoi ?'],
		['deux  mots\u00a0 ici\tlà', 'deux mots ici la'],
		['anti\u00adgel\u200b', 'antigel'],
		['ﬁn ﬂot', 'fin flot'],
		['Ǽ ǿ STRAẞE', 'ae o strasse'],
		['½ ™ ①', '1⁄2 tm 1'],
		['un\ndeux', 'un\ndeux'],
		['', ''],
	])('%j reads like %j', (text, folded) => {
		expect(fold(text, false)).toBe(folded);
	});

	test('keeps letter case where it is told to', () => {
		expect(fold('L’Élève Œdipe', true)).toBe("L'Eleve Oedipe");
	});

	test('what is composed and what is decomposed read alike', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				expect(fold(text.normalize('NFD'), false)).toBe(fold(text.normalize('NFC'), false));
			}),
		);
	});

	test('a text folds as its characters do, but for spaces in a row', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...'aB` \u00a0\u00ad\u0301éœ’İΣﷺ😀\ud83d\t\n')),
				fc.boolean(),
				(all, keepsCase) => {
					const text = all.join('');
					let expected = '';
					const offsets: number[] = [];
					let offset = 0;
					let last = '';
					for (const character of text) {
						const folded = fold(character, keepsCase);
						if (folded !== '' && !(folded === ' ' && last === ' ')) {
							expected += folded;
							last = folded;
							offsets.push(...Array.from({length: folded.length}, () => offset));
						}

						offset += character.length;
					}

					const {text: found, offsetAt} = foldWithOffsets(text, keepsCase);
					expect(found).toBe(expected);
					expect(Array.from({length: found.length + 2}, (_, index) => offsetAt(index))).toEqual([
						...offsets,
						offset,
						offset,
					]);
				},
			),
		);
	});
});

describe('the way back', () => {
	test('leads from every folded character to the one it came from', () => {
		const text = 'Le  cœur d’\u00adÉon 😀!';
		const folded = foldWithOffsets(text, false);
		const origin = (part: string) => folded.offsetAt(folded.text.indexOf(part));
		expect(folded.text).toBe("le coeur d'eon 😀!");
		expect(text.slice(origin('coeur'))).toMatch(/^cœur/);
		expect(text.slice(origin('eur'))).toMatch(/^œur/);
		expect(text.slice(origin('eon'))).toMatch(/^Éon/);
		expect(text.slice(origin('!'))).toBe('!');
		expect(folded.offsetAt(folded.text.length)).toBe(text.length);
	});

	test('goes forward, stays in the text, and never lands in half a character', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, keepsCase) => {
				const folded = foldWithOffsets(text, keepsCase);
				const starts = new Set([text.length]);
				for (let offset = 0; offset < text.length; offset += text.codePointAt(offset)! > 0xffff ? 2 : 1)
					starts.add(offset);
				let last = 0;
				for (let index = 0; index <= folded.text.length; index++) {
					const offset = folded.offsetAt(index);
					expect(offset).toBeGreaterThanOrEqual(last);
					expect(starts.has(offset)).toBe(true);
					last = offset;
				}

				expect(folded.offsetAt(folded.text.length)).toBe(text.length);
			}),
			{numRuns: 100},
		);
	});

	test('holds where characters fold to many more than there are', () => {
		const text = 'ﷺ'.repeat(200);
		const folded = foldWithOffsets(text, false);
		expect(folded.text.length).toBeGreaterThan(3000);
		expect(folded.offsetAt(folded.text.length - 1)).toBe(199);
	});
});

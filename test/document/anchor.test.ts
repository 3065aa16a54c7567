import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anchorAt, resolveAnchor} from '../../source/document/anchor.ts';
import {stopwatch} from '../stopwatch.ts';
import {article} from './edited.ts';

/** The place where `words` begin in `text`. */
const at = (text: string, words: string) => text.indexOf(words);

/** Remembers the place of `words` in the article and says what stands there in the edited text. */
function follow(words: string, edited: string) {
	const {offset, certainty} = resolveAnchor(edited, anchorAt(article, at(article, words)));
	return {certainty, reads: edited.slice(offset, offset + words.length)};
}

describe('a place in an unchanged text', () => {
	test('is kept', () => {
		expect(follow('Le maire', article)).toEqual({certainty: 'kept', reads: 'Le maire'});
	});

	test('is kept where it is the very end, and where the text has grown since', () => {
		const anchor = anchorAt(article, article.length);
		expect(resolveAnchor(article, anchor)).toEqual({offset: article.length, certainty: 'kept'});
		expect(resolveAnchor(`${article}\nMis à jour.`, anchor)).toEqual({offset: article.length, certainty: 'kept'});
	});

	test('is kept in any text, at any offset', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 300}), fc.nat(300), (text, wish) => {
				const anchor = anchorAt(text, wish);
				expect(resolveAnchor(text, anchor)).toEqual({offset: anchor.offset, certainty: 'kept'});
			}),
		);
	});
});

describe('a place in an edited text', () => {
	test('follows a paragraph inserted above it', () => {
		const edited = article.replace('Fermé', 'Mis à jour à midi.\nFermé');
		expect(follow('Le maire', edited)).toEqual({certainty: 'moved', reads: 'Le maire'});
	});

	test('follows an edit that ends where it stands', () => {
		const edited = article.replace('Le maire', '(Notre photo.)\nLe maire');
		expect(follow('Le maire', edited)).toEqual({certainty: 'moved', reads: 'Le maire'});
	});

	test('follows when quotation marks, apostrophes and spaces are written otherwise', () => {
		const edited = article
			.replaceAll('« ', '"')
			.replaceAll(' »', '"')
			.replaceAll('’', "'")
			.replace('samedi', ' samedi');
		expect(follow('promet que', edited)).toEqual({certainty: 'moved', reads: 'promet que'});
		expect(follow('« un siècle', edited)).toEqual({certainty: 'moved', reads: '"un siècle '});
	});

	test('follows when a paragraph above went, and a word changed on either side of it', () => {
		const edited = article
			.replace(/^Fermé.*\n/m, '')
			.replace('l’ouvrage tiendra', 'tout cela tiendra')
			.replace('sera payant', 'sera à payer');
		expect(follow('» et que', edited)).toEqual({certainty: 'moved', reads: '» et que'});
	});

	test('stays near when its own words are rewritten', () => {
		const edited = `Correction.\n${article.replace('promet que', 'a juré hier soir que')}`;
		const {offset, certainty} = resolveAnchor(edited, anchorAt(article, at(article, 'promet que')));
		expect(certainty).toBe('moved');
		expect(Math.abs(offset - at(edited, 'a juré hier'))).toBeLessThan(12);
	});

	test('is not sent to another sentence that names the same office', () => {
		const told = 'Longtemps muet, le président de la République reconnaît enfin, ce mardi, une erreur de calcul.';
		const other = `${'Un budget de plus. '.repeat(20)}Seul le président de la République n’a rien dit, hier soir, à Brest.`;
		expect(resolveAnchor(other, anchorAt(told, at(told, 'reconnaît'))).certainty).toBe('lost');
	});

	const stanza = `${'Tout le village reprend en chœur, '.repeat(4)}\n`;
	const third = 2 * stanza.length + stanza.indexOf('reprend');
	test.each([
		['below', `Titre\n${stanza.repeat(5)}`, third + 'Titre\n'.length],
		['above', stanza.repeat(5).slice('Tout '.length), third - 'Tout '.length],
	])('of places that read the same, takes the nearest, be it %s', (_, edited, offset) => {
		expect(resolveAnchor(edited, anchorAt(stanza.repeat(5), third)).offset).toBe(offset);
	});

	// A refrain after each couplet, and every couplet begins alike.
	const couplet = (year: string) => `« C’est au bord de l’eau que je vis l’an ${year}. »\n`;
	const refrain = '« Tourne, vieux moulin, tourne donc encore, l’eau ne manque pas. »\n';
	const song = ['un', 'deux', 'trois', 'quatre'].map(year => couplet(year) + refrain).join('');
	const retyped = (text: string) => text.replaceAll(/« | »/g, '"').replaceAll('’', "'");
	test.each([
		['', (text: string) => text],
		[', retyped', retyped],
	])('among refrains, goes by what precedes%s', (_, retype) => {
		const place = at(song, `${couplet('trois')}${refrain}`) + couplet('trois').length;
		const edited = retype(couplet('zéro') + refrain + song);
		const expected = edited.indexOf(retype(couplet('trois'))) + retype(couplet('trois')).length;
		expect(resolveAnchor(edited, anchorAt(song, place)).offset).toBe(expected);
	});

	test('among couplets that begin alike, goes by how they end', () => {
		const place = at(song, couplet('deux'));
		const edited = retyped(song.replaceAll(refrain, '').replace(couplet('un'), couplet('un').repeat(4)));
		expect(resolveAnchor(edited, anchorAt(song, place)).offset).toBe(edited.indexOf(retyped(couplet('deux'))));
	});

	test('at the top stays at the top, whatever is put above', () => {
		expect(resolveAnchor(`Mis à jour\n${article}`, anchorAt(article, 0))).toEqual({offset: 0, certainty: 'kept'});
	});

	test('is lost in another article, and then stays within it', () => {
		const other = 'Une tout autre histoire, bien plus courte.';
		expect(resolveAnchor(other, anchorAt(article, at(article, 'Les camions')))).toEqual({
			offset: other.length,
			certainty: 'lost',
		});
	});

	// Words that never repeat, so that there is one right answer.
	const words = Array.from({length: 200}, (_, index) => `mot${index}x`).join(' ');
	const place = fc.nat(words.length - 48);

	test.each([
		['before', 'far', [0, 1]],
		['after', 'far', [2, 3]],
		['on either side', 'near', [1, 2]],
		['on either side', 'far', [0, 3]],
		['before and after', 'near and far', [1, 3]],
		['before and after', 'far and near', [0, 2]],
	])('half of the surroundings, %s, %s, is enough to be found', (_, __, kept) => {
		const solid = words.replaceAll(' ', '-');
		const offset = 700;
		const quarters = [-48, -24, 0, 24].map((from, index) =>
			kept.includes(index) ? solid.slice(offset + from, offset + from + 24) : '(réécrit-tout-autrement)',
		);
		const edited = `${'Ajout. '.repeat(20)}${solid.slice(0, offset - 48)}${quarters.join('')}${solid.slice(offset + 48)}`;
		expect(resolveAnchor(edited, anchorAt(solid, offset))).toEqual({offset: offset + 140, certainty: 'moved'});
	});

	test('any insertion above is followed exactly', () => {
		fc.assert(
			fc.property(place, fc.nat(), fc.string({maxLength: 200}), (offset, where, inserted) => {
				const cut = where % (offset + 1);
				const edited = words.slice(0, cut) + inserted + words.slice(cut);
				expect(resolveAnchor(edited, anchorAt(words, offset)).offset).toBe(offset === 0 ? 0 : offset + inserted.length);
			}),
		);
	});

	test('any deletion above is followed exactly', () => {
		fc.assert(
			fc.property(place, fc.nat(), fc.nat(), (offset, one, other) => {
				const [start, end] = [one % (offset + 1), other % (offset + 1)].sort((a, b) => a - b) as [number, number];
				const edited = words.slice(0, start) + words.slice(end);
				expect(resolveAnchor(edited, anchorAt(words, offset)).offset).toBe(offset - (end - start));
			}),
		);
	});
});

describe('whatever the anchor', () => {
	const anyText = fc.string({unit: 'binary', maxLength: 400});
	const anyOffset = fc.oneof(fc.integer(), fc.double(), fc.nat(400));

	test('the place is in the text and parts no surrogate pair', () => {
		fc.assert(
			fc.property(anyText, anyOffset, anyText, anyText, (text, offset, before, after) => {
				const found = resolveAnchor(text, {offset, before, after}).offset;
				expect(Number.isInteger(found) && found >= 0 && found <= text.length).toBe(true);
				expect(/[\uD800-\uDBFF]$/.test(text.slice(0, found)) && /^[\uDC00-\uDFFF]/.test(text.slice(found))).toBe(false);
			}),
		);
	});

	test('an anchor cuts no emoji in two', () => {
		const faces = '🙂'.repeat(80);
		fc.assert(
			fc.property(fc.nat(faces.length), offset => {
				const {before, after} = anchorAt(faces, offset);
				expect(() => encodeURIComponent(before) + encodeURIComponent(after)).not.toThrow();
				expect(before.length).toBeLessThanOrEqual(48);
				expect(after.length).toBeLessThanOrEqual(48);
			}),
		);
	});

	test('a text made to be slow is searched in linear time', () => {
		const time = (length: number) => {
			const text = 'a'.repeat(length);
			const worked = stopwatch();
			const anchor = {offset: length / 2, before: `${'a'.repeat(47)}b`, after: `b${'a'.repeat(47)}`};
			expect(resolveAnchor(text, anchor).offset).toBeLessThanOrEqual(length);
			return worked();
		};

		expect(time(400_000)).toBeLessThan(1000);
	});
});

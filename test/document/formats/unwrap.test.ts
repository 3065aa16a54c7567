import {describe, expect, it} from 'vitest';
import {unwrap} from '../../../source/document/formats/unwrap.ts';

const texts = (source: string) => unwrap(source).map(({text}) => text);

/** Breaks a paragraph at a column, as mail programs and old e-books do. */
function wrap(paragraph: string, width: number): string {
	const lines = [''];
	for (const word of paragraph.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}

	return lines.join('\n');
}

const first =
	'Le phare de la pointe ne servait plus depuis des années, et pourtant le gardien montait chaque soir les deux cents marches, ' +
	'un seau à la main, pour essuyer une lampe que personne ne verrait s’allumer.';
const second =
	'On le croyait un peu fou, au village, mais on l’aimait bien ; les enfants surtout, à qui il racontait des naufrages ' +
	'dont aucun n’avait jamais eu lieu, du moins pas dans cette mer, ni de son temps.';
const third =
	'Un matin, la lampe était allumée. Le gardien jura qu’il n’y était pour rien, et comme il avait juré bien des choses ' +
	'dans sa vie, on monta voir : il n’y avait là-haut ni bougie, ni huile, ni fil.';

describe('the paragraphs of a file', () => {
	it.each([60, 72, 80])('broken at column %i are whole again', width => {
		const source = [first, second, third].map(paragraph => wrap(paragraph, width)).join('\n\n');
		expect(texts(source)).toEqual([first, second, third]);
	});

	it('are its lines where it has no blank ones', () => {
		expect(texts([first, second, third].join('\n'))).toEqual([first, second, third]);
	});

	it('begin at an indentation', () => {
		const source = [first, second, third].map(paragraph => `    ${wrap(paragraph, 72)}`).join('\n');
		expect(texts(source)).toEqual([first, second, third]);
	});

	it('begin at a dash, but not at one that stands in a sentence', () => {
		const talk = `${wrap(first, 72)}\n\n${wrap(second, 72)}\n— Qui a allumé la lampe, demanda le maire, et avec quoi, puisqu’il n’y a rien\nici ?\n— Pas moi.`;
		expect(texts(talk).slice(2)).toEqual([
			'— Qui a allumé la lampe, demanda le maire, et avec quoi, puisqu’il n’y a rien ici ?',
			'— Pas moi.',
		]);
	});

	it('take back a compound that was broken at its hyphen', () => {
		const lines = [
			'Le gardien ne disait rien de la lampe, et le maire en concluait que peut-',
			'être il ne savait rien ; les enfants, eux, ne le quittaient plus du jour,',
			'de peur qu’elle ne se rallume sans eux, et le maire finit par les suivre',
			'jusque sur la pointe, où le vent emporta son chapeau vers les rochers.',
		];
		expect(texts(lines.join('\n'))[0]).toContain('que peut-être il ne savait rien ; les');
	});

	it('stay lines where they are verse', () => {
		const verse = 'La lampe au loin s’allume\net nul ne sait pourquoi,\nle gardien dans la brume\na retrouvé sa voix.';
		expect(texts(verse)).toEqual(verse.split('\n'));
		expect(texts([first, second, third].map(text => wrap(text, 72)).join('\n\n') + `\n\n${verse}`).slice(3)).toEqual(
			verse.split('\n'),
		);
	});

	it('stay lines where they quote a mail', () => {
		const mail = `${wrap(first, 72)}\n\n> Tu montes encore là-haut ?\n> Oui.`;
		expect(texts(mail).slice(1)).toEqual(['> Tu montes encore là-haut ?', '> Oui.']);
	});

	it('have single spaces, and no-break spaces where they had them', () => {
		expect(texts('  Le\tphare :   «\u00A0Ouvrez\u202F!\u00A0»  ')).toEqual(['Le phare : «\u00A0Ouvrez\u202F!\u00A0»']);
	});
});

describe('a lone paragraph', () => {
	it('stands between blank lines, or between lines that are paragraphs', () => {
		expect(unwrap(`Un\n\nDeux\nTrois\n\n${first}\nQuatre`).map(({isLone}) => isLone)).toEqual([
			true,
			false,
			false,
			false,
			true,
		]);
	});
});

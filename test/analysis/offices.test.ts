/**
 * Names by offices by frames: each office stands before each name in each frame, and whoever has it is found under the full
 * name and speaks. What fails in a whole row or column has one cause, which texts show only now and then.
 */
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {readMarked} from './marked.ts';

/** What stands for the office, and for the same at the beginning of a sentence, with % for the name. */
type Matrix = {
	readonly frames: readonly string[];
	readonly offices: readonly string[];
	readonly names: readonly string[];
};

const MATRICES: Readonly<Record<string, Matrix>> = {
	fr: {
		frames: [
			'« Nous partons », dit OFFICE.',
			'« Nous partons », a une nouvelle fois expliqué OFFICE.',
			'CAPITAL a déclaré : « Nous partons. »',
			'Selon OFFICE, « nous partons ».',
		],
		offices: [
			'le maire %',
			'le maire LR %',
			'le maire PS de Sorn %',
			'le maire (sans étiquette) de Sorn, %',
			'le ministre de la Transition écologique %',
			"le ministre de l'Intérieur %",
			"la ministre du Travail, du Plein Emploi et de l'Insertion %",
			'le président de la Région Bretagne %',
			'la députée européenne %',
			'le colonel à la retraite %',
			'le directeur de recherche au CNRS %',
			"l'attaquant de l'Olympique Sorn %",
			'le patron d’Alvéo %',
			'le délégué CGT, %',
			'la secrétaire générale de la CGT %',
			"l'économiste en chef de la banque %",
			'la comédienne et metteuse en scène %',
			"l'Espagnole %",
			'le numéro un mondial %',
			"l'une des élues, %",
			'une des organisatrices, %',
			"l'avocat de la famille, Me %",
		],
		names: [
			'Paul Roux',
			'Alain de Kerbrat',
			'Anne Le Goff',
			"Luc d'Orval",
			'Mathieu van der Velde',
			'Aminata N’Diaye',
			'Marie-Ange Vidal-Costa',
			'Karim Ben Salem',
		],
	},
	en: {
		frames: [
			'“We are leaving,” said OFFICE.',
			'CAPITAL said: “We are leaving.”',
			'“We are leaving,” OFFICE told the BBC.',
			'According to OFFICE, “nothing works”.',
		],
		offices: [
			'Mayor %',
			'Elm City Council leader %',
			'Elm police chief %',
			'Rovers striker %',
			'shadow health secretary %',
			'Democratic senator %',
			'Labour MP for Elm Valley %',
			'Vidaltech chief executive %',
			'Bank of Elm chairman %',
			'Chancellor of the Exchequer %',
			'study author %',
			'former FBI agent %',
			'GMB regional organiser %',
			'defence lawyer %',
			'the trust’s chief executive, %,',
			'Lt. Col. %',
			'Brig. Gen. %',
		],
		names: ['Tom Ray', 'Ann Lee', 'Sean O’Farrell', 'Fiona McKenna', 'Jan van der Velde', 'María López García'],
	},
};

describe.each(Object.entries(MATRICES))('%s', (language, {frames, offices, names}) => {
	test.each(frames.flatMap(frame => offices.map(office => sentence(frame, office))))('%s', of => {
		expect(names.filter(name => !isRight(of.replace('%', name), name, language))).toEqual([]);
	});
});

function sentence(frame: string, office: string): string {
	const capital = office[0]!.toUpperCase() + office.slice(1);
	return frame.replace('OFFICE', office).replace('CAPITAL', capital).replace(',.', '.').replace(',,', ',');
}

/** Whether the one person of a sentence is found under a name and says the quotation. */
function isRight(text: string, name: string, language: string): boolean {
	const {people, quotations} = analyse(readMarked(text, language).article);
	return people.length === 1 && people[0]!.name === name && quotations[0]?.speaker === name;
}

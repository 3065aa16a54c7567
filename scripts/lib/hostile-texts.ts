import type {Article} from '../../source/document/document.ts';

const sentence = '« Oui », a dit Anne Delorme à Paul. Elle part. Il a ri : “non, ‘jamais’ ”. ';
const marks = ['«', '»', '‹', '›', '“', '”', '„', '‟', '"', '``', "''", '‘', '’', '‚', "'", '—'];

const players =
	'ailier arrière attaquant buteur capitaine centre coureur cycliste défenseur demi footballeur gardien judoka libéro'.split(
		' ',
	);

/** A number in letters, so that every word differs. */
function letters(number: number): string {
	return [...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('');
}

function repeat(part: string): (length: number) => string {
	return length => part.repeat(Math.ceil(length / part.length));
}

function counted(partOf: (number: number) => string): (length: number) => string {
	return length => {
		const parts: string[] = [];
		for (let total = 0; total < length; total += parts.at(-1)!.length) parts.push(partOf(parts.length));
		return parts.join('');
	};
}

/**
 * Texts that nobody writes, by what is bad about them, each of at least the length asked for: where time that grows faster
 * than the text would show. Lines are blocks.
 */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
	'one paragraph': repeat(sentence),
	'many paragraphs': repeat(`${sentence}\n`),
	'paragraphs of a word': repeat('Oui\n'),
	'empty paragraphs': repeat('\n'),
	'no spaces': repeat('abcdefghij'),
	'no spaces, with accents and marks': repeat("l'été-d’Aÿ"),
	'opening marks': repeat('« '),
	'closing marks': repeat('a » '),
	'closing marks, touching': repeat('”'),
	'two single marks for one': repeat("''Tis so,' "),
	'opening marks behind quotations': length => '« a » '.repeat(length / 60) + '“ '.repeat(length / 2),
	'straight marks': repeat('"'),
	'every mark in turn': repeat(`${marks.join('a ')} `),
	'every mark, touching': repeat(marks.join('')),
	'apostrophes that elide': repeat("l'"),
	'possessives without an end': repeat('‘the voters’ '),
	'nested ever deeper': length => '“a ‘b « c '.repeat(length / 20) + ' » ’ ”'.repeat(length / 20),
	'quotations of a word': repeat('Paul dit « oui », « non », '),
	'pronouns in one sentence': repeat('« oui », dit-il, '),
	'quotations in headings': repeat('« Oui »\n'),
	'headings of the same words': repeat('« Adieu madame »\nNi « adieu madame ».\n'),
	'one quotation over all paragraphs': repeat('“Nous partons, dit-il.\n'),
	dialogue: repeat('— Oui, dit-il.\n— Non, dit Anne Delorme.\n'),
	'unclosed after a colon': repeat('Anne Delorme : « Nous partons. '),
	'one name': repeat('Delorme '),
	'one capital': repeat('A '),
	initials: repeat('A. '),
	'initials without a space': repeat('A.'),
	'hyphens and apostrophes': repeat('a-b’'),
	'words in capitals': counted(number => `Mot${letters(number)} `),
	'a list of names': counted(number => `Anne D${letters(number)}, `),
	'people of one first name': counted(number => `Jean B${letters(number)} rit. Jean dort. `),
	'people of one surname': counted(number => `A${letters(number)} Delorme rit. Delorme dort. `),
	'people of one office': counted(number => `Le maire Jean B${letters(number)} rit. « Non », dit le maire.\n`),
	'people of one office, in one paragraph': counted(
		number => `Un juge dit « oui ». Le juge Jean B${letters(number)} sort. `,
	),
	'people of many stations that one noun names': counted(
		number => `Le ${players[number % players.length]} Jean B${letters(number)} rit. « Non », dit le joueur.\n`,
	),
	'people who tell their gender': counted(
		number => `Jean B${letters(number)} \n« Je suis née. »\n« Je suis née. »\n« Je suis née. »\n`,
	),
	'people who speak': counted(number => `« Oui », dit Jean B${letters(number)}. « Non », répond-il. `),
	'people pointed back to': repeat("Paul Roux dort. L'intéressée sourit. « Merci », a-t-elle dit. "),
	'handles of people': counted(number => `@u${number} (Jean B${letters(number)}) `),
	'people of a noun each': counted(
		number => `Anne B${letters(number)}, une b${letters(number)}iste, part. « Non », dit la maire. `,
	),
	'groups of one noun, and their names': counted(
		number => `“Yes,” the a${letters(number)} department said. The A${letters(number)} Departmentx. `,
	),
	particles: repeat('Anne de la '),
	'full stops': repeat('. '),
	dots: repeat('.'),
	commas: repeat(', '),
	colons: repeat(' : '),
	'verbs of saying': repeat('a dit, dit-il, selon '),
	pictures: repeat('😀'),
	'halves of pairs': repeat('\ud83d \udc00'),
	'marks over letters': repeat('e\u0301'),
	'no-break spaces': repeat('\u00a0\u202f'),
};

/** The language of such a text. */
export function languageOf(name: string): string {
	return name === 'groups of one noun, and their names' ? 'en' : 'fr';
}

/** An article of paragraphs, one a line. */
export function articleOf(text: string, language: string): Article {
	let start = 0;
	const blocks = text.split('\n').map(line => {
		const block = {start, end: start + line.length, kind: 'paragraph', level: 0} as const;
		start = block.end + 1;
		return block;
	});
	return {title: '?', language, text, blocks, marks: []};
}

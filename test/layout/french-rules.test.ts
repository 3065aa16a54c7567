import {describe, expect, it} from 'vitest';
import {frenchRules} from '../../source/layout/french-rules.ts';
import {fullBreaks} from '../../source/layout/full-breaks.ts';
import {simpleBreaks} from '../../source/layout/simple-breaks.ts';
import type {FindBreaks} from '../../source/layout/text-tools.ts';
import {rowsOf} from './typeset.ts';

/**
 * In these texts `~` is a plain space at which no line may end; at any other space, and at each `|`, one may. Whatever
 * white space is written, the rules are the same.
 */
const examples = {
	'quotation marks': [
		'Elle a dit~: «~Bonjour à tous~», puis rien.',
		'L’usage du mot «~réforme~» n’est pas neutre.',
		'Un «~mot ‹~dans~› un mot~» et “~un autre~” encore.',
		'Das Wort “danach” und ”so” weiter.',
		'Er sagte „Wort“ und ging.',
		'La vie d’”un” homme ”seul” ici.',
		'Rock ’n’ roll des années ’80 en fête.',
	],
	'high punctuation': ['Quoi~? Non~! Si~; enfin~: oui.', 'Le score~: trois à deux~?!'],
	'percentages and currencies': [
		'Il a pris 21~% des voix et 5~‰ du reste.',
		'Cela coûte 40~€ ou 35~£, voire 50~$ là-|bas.',
		'Soit 40~M€ ou 3~Md€ en tout.',
		'It costs €~5 or $~6 here.',
		'Des millions~€ perdus.',
	],
	numbers: [
		'Soit 1~000~000 de pas et 12~500 habitants.',
		'En 2019 300 voix ont manqué.',
		'À 20~h~30, il a couru 10~km, puis 42,195~km.',
		'Il faisait 35~°C et il pesait 70~kg.',
		'Elle a 43~ans et 5 enfants.',
		'Le 2~novembre, le 14~mai et le 3 marsouin.',
		'Les 5 l’ont su, et les 20 s’y sont mis.',
		'Le n°~5 de la p.~12 et l’art.~3.',
		'It was 5~p.m. on 10 Downing Street.',
	],
	names: [
		'Voici M.~Martin, Mme~Roy et Mlle~Petit.',
		'Le Dr~Leroux, Me~Blanc et Mgr~Vidal.',
		'Mr.~Brown met Mrs.~Jones and Ms.~Lee.',
		'Le livre de J.~K.~Morel et de Marie C.~Roux.',
		'Elle me dit non. Me voici.',
		'(M.~Martin) «~Mme~Roy~»',
	],
	dashes: [
		'Le maire –~élu en mars~– a refusé net.',
		'Le maire —~élu en mars~—, dit-on, a refusé.',
		'Le maire -~élu en mars~- a refusé.',
		'Il est venu – et reparti. Elle –~seule~– reste.',
		'–~Entrez, dit-|elle. –~Merci.',
		'A word—|and another.',
	],
	'short pieces': [
		'A-t-il reçu un e-mail~?',
		'Y a-t-on rêvé~?',
		'À 90~km/h et/ou plus.',
		'Peut-|être après-|demain et c’est-à-dire cette année-là.',
	],
};

describe.each(Object.entries(examples))('%s', (_, texts) => {
	it.each(texts)('%s', marked => {
		const text = marked.replaceAll('~', ' ').replaceAll('|', '');
		expect(mark(text, simpleBreaks)).toBe(marked);
		expect(mark(text, fullBreaks)).toBe(marked);
	});
});

it('holds with thin spaces and with several', () => {
	expect(mark('21\u2009% «\u2009oui\u2009» !', simpleBreaks)).toBe('21~% «~oui~»~!');
	expect(mark('21  %  «  oui  »  !', simpleBreaks)).toBe('21~~%~ «~~oui~~»~~!');
});

it('never lets a line begin with a no-break space', () => {
	expect(rowsOf(['Il partit –\u00a0enfin'], 11)).toEqual(['Il partit', '–\u00a0enfin']);
});

/** The text with `~` for each space at which no line may end, ` ` for one at which a line may, `|` for other places. */
function mark(text: string, breaks: FindBreaks): string {
	const forbids = frenchRules(text);
	const places = new Set(breaks(text).filter(place => !forbids(place)));
	return Array.from(text, (character, offset) => {
		if (/\s/.test(character)) return places.has(offset + 1) ? ' ' : '~';
		return places.has(offset) && !/\s/.test(text.charAt(offset - 1)) ? `|${character}` : character;
	}).join('');
}

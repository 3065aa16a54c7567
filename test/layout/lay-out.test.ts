import {describe, expect, it} from 'vitest';
import {fullBreaks} from '../../source/layout/full-breaks.ts';
import {layOut} from '../../source/layout/lay-out.ts';
import {articleOf, rowsOf} from './typeset.ts';

describe('a column of text', () => {
	it('keeps what French keeps together', () => {
		const text =
			'Le maire a dit : « Nous irons à 20 h 30. » Il attend 12 000 personnes – un record ! – et M. Petit, soit 40 % de plus ; qui sait ?';
		expect(rowsOf([text], 24)).toEqual([
			'Le maire a dit : « Nous',
			'irons à 20 h 30. » Il',
			'attend 12 000 personnes',
			'– un record ! – et',
			'M. Petit, soit 40 % de',
			'plus ; qui sait ?',
		]);
		expect(rowsOf([text], 14)).toEqual([
			'Le maire a',
			'dit : « Nous',
			'irons à',
			'20 h 30. » Il',
			'attend 12 000',
			'personnes – un',
			'record ! – et',
			'M. Petit, soit',
			'40 % de plus ;',
			'qui sait ?',
		]);
	});

	it('parts blocks with a blank line, but not the items of a list', () => {
		const blocks = [
			{kind: 'heading', level: 1, text: 'Le marché'},
			'On y trouve :',
			{kind: 'item', level: 1, marker: '•', text: 'des pommes de saison'},
			{kind: 'item', level: 1, marker: '•', text: 'du pain'},
			{kind: 'rule', text: ''},
			'Et puis rien.',
		] as const;
		expect(rowsOf(blocks, 16)).toEqual([
			'Le marché',
			'',
			'On y trouve :',
			'',
			'• des pommes de',
			'  saison',
			'• du pain',
			'',
			'',
			'',
			'Et puis rien.',
		]);
		const {lines} = layOut(articleOf(blocks), {width: 16, isJustified: false});
		expect(lines.map(line => line.kind)).toEqual([
			'heading',
			'blank',
			'paragraph',
			'blank',
			'item',
			'item',
			'item',
			'blank',
			'rule',
			'blank',
			'paragraph',
		]);
	});

	it('aligns the items of a list under the widest marker, and sets in the lists inside', () => {
		const item = (level: number, marker: string, text: string) => ({kind: 'item', level, marker, text}) as const;
		const items = [item(1, '9.', 'neuf choses à faire'), item(2, '◦', 'la première de toutes'), item(1, '10.', 'dix')];
		expect(rowsOf(items, 18)).toEqual([
			' 9. neuf choses à',
			'    faire',
			'    ◦ la première',
			'      de toutes',
			'10. dix',
		]);
	});

	it('sets in a list by the block quotes that it stands in, as a list of its own', () => {
		const item = (quotes: number, marker: string, text: string) =>
			({kind: 'item', level: 1, quotes, marker, text}) as const;
		expect(rowsOf([item(1, '10.', 'un mot de trop'), item(1, '•', 'oui'), item(0, '•', 'non')], 16)).toEqual([
			'  10. un mot de',
			'      trop',
			'    • oui',
			'',
			'• non',
		]);
	});

	it('sets no marker left of the one of the level above, however narrow the column', () => {
		const items = [1, 2, 3, 4, 5, 6, 7].flatMap(level =>
			['•', '◦', '12.'].map(marker => ({kind: 'item', level, marker, text: 'mot'}) as const),
		);
		for (const markers of [['•'], ['•', '12.'], ['•', '◦', '12.']]) {
			const list = items.filter(({marker, level}) => marker === markers[level % markers.length]);
			for (let width = 16; width < 80; width++) {
				const starts = rowsOf(list, width).map(row => row.search(/\S/));
				expect(starts, `${width}`).toEqual([...starts].sort((a, b) => a - b));
			}
		}
	});

	it('sets in quotes by their level', () => {
		const blocks = [
			{kind: 'quote', level: 1, text: 'Un mot de trop.'},
			{kind: 'quote', level: 2, text: 'Et un autre.'},
		] as const;
		expect(rowsOf(blocks, 12)).toEqual(['  Un mot de', '  trop.', '', '    Et un', '    autre.']);
	});

	it('hangs dialogue under its first word', () => {
		expect(rowsOf(['— Vous partez demain ? dit-elle. — Non, ce soir.'], 22)).toEqual([
			'— Vous partez demain ?',
			'  dit-elle. — Non, ce',
			'  soir.',
		]);
		expect(rowsOf(['–\u00a0Vous partez demain ?'], 14)).toEqual(['–\u00a0Vous partez', '  demain ?']);
	});

	it('keeps the lines of code and cuts what is too long', () => {
		expect(rowsOf([{kind: 'code', text: 'if (a) {\n\treturn bonjour;\n\n}'}], 14)).toEqual([
			'if (a) {',
			'    return bon',
			'jour;',
			'',
			'}',
		]);
	});

	it('sets in code by the item and the block quotes that it stands in', () => {
		const blocks = [
			{kind: 'item', level: 1, marker: '9.', text: 'neuf'},
			{kind: 'code', level: 1, text: 'if (a)\n\tbonjour();'},
			{kind: 'item', level: 1, text: 'suite'},
			{kind: 'code', level: 2, marker: '◦', text: 'b'},
			{kind: 'item', level: 1, marker: '10.', text: 'dix'},
			{kind: 'code', quotes: 1, text: 'c'},
		] as const;
		expect(rowsOf(blocks, 16)).toEqual([
			' 9. neuf',
			'',
			'    if (a)',
			'        bonjour(',
			'    );',
			'',
			'    suite',
			'',
			'    ◦ b',
			'',
			'10. dix',
			'',
			'  c',
		]);
	});

	it('begins a new line at a line feed, should a paragraph hold one', () => {
		expect(rowsOf(['un\ndeux'], 20)).toEqual(['un', 'deux']);
	});
});

describe('what is longer than the column', () => {
	it('is cut between letters', () => {
		expect(rowsOf(['anticonstitutionnellement'], 10)).toEqual(['anticonsti', 'tutionnell', 'ement']);
	});

	it('is cut between wide characters and never inside one', () => {
		expect(rowsOf(['日本語日本語日本語'], 11, {}, {breaks: fullBreaks})).toEqual(['日本語日本', '語日本語']);
		expect(rowsOf(['👩\u200d🚀'.repeat(6)], 11)).toEqual(['👩\u200d🚀'.repeat(5), '👩\u200d🚀']);
	});

	it('is cut even inside what counts as one character, where that is wider than the column', () => {
		expect(rowsOf(['ᄀ'.repeat(8)], 10)).toEqual(['ᄀ'.repeat(5), 'ᄀ'.repeat(3)]);
	});

	it('is cut fast, were it a megabyte', () => {
		const {lines} = layOut(articleOf(['日'.repeat(500_000) + 'a'.repeat(500_000)]), {width: 80, isJustified: false});
		expect(lines).toHaveLength(500_000 / 40 + 500_000 / 80);
	});

	it('leaves no mark alone', () => {
		expect(rowsOf(['« électricité »'], 13)).toEqual(['« électricit', 'é »']);
	});

	it('fills the lines of what is no word', () => {
		expect(rowsOf([`abc${'!'.repeat(16)}`], 10)).toEqual(['abc!!!!!!!', '!!!!!!!!!']);
	});

	it('parts names and numbers before it cuts words', () => {
		expect(rowsOf(['M. Vandenberghe'], 13)).toEqual(['M.', 'Vandenberghe']);
		expect(rowsOf(['1 000 000 000 km'], 11)).toEqual(['1 000 000', '000 km']);
	});
});

describe('soft hyphens', () => {
	it('show only at the end of a line', () => {
		const text = 'une in\u00adfor\u00adma\u00adtion sûre';
		expect(rowsOf([text], 11, {}, {breaks: fullBreaks})).toEqual(['une infor-', 'mation sûre']);
		expect(rowsOf([text], 20, {}, {breaks: fullBreaks})).toEqual(['une information sûre']);
	});

	it('leave room for the hyphen', () => {
		expect(rowsOf(['une infor\u00admation'], 10, {}, {breaks: fullBreaks})).toEqual(['une infor-', 'mation']);
		expect(rowsOf(['une inform\u00adation'], 10, {}, {breaks: fullBreaks})).toEqual(['une', 'inform-', 'ation']);
	});
});

describe('a layout', () => {
	const article = articleOf(['un', 'deux', 'trois', 'quatre']);

	it('is empty for an article without blocks', () => {
		expect(layOut(articleOf([]), {width: 20, isJustified: false})).toEqual({width: 20, lines: []});
	});

	it('is never narrower than 10 cells', () => {
		expect(layOut(article, {width: 1, isJustified: false}).width).toBe(10);
		expect(layOut(article, {width: 30.5, isJustified: false}).width).toBe(30);
	});
});

import {describe, expect, test} from 'vitest';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import type {Highlight} from '../../source/app/state.ts';
import {council} from './articles.ts';
import {chosen, items, tabs} from './list-screen.ts';
import {type Circumstances, numbered, openReader, type Reader} from './reader.ts';

const open = (more: Circumstances = {}) => openReader(council, {columns: 100, rows: 16, columnWidth: 44, ...more});

/** The words that are highlighted, in the order of the text. */
const highlighted = (reader: Reader) => reader.state().highlights.map(({words}) => words);

/** The words on the screen that have a style. */
const styled = (reader: Reader, style: string) =>
	select(reader.state())
		.rows.flatMap(row => row.filter(({styles}) => (styles as readonly string[]).includes(style)))
		.map(({text}) => text)
		.join('');

/** A highlight of words of an article, as it comes from the store. */
const stored = (words: string, more: Partial<Highlight> = {}): Highlight => {
	const start = council.article.text.indexOf(words);
	return {id: words, start, end: start + words.length, words, note: '', certainty: 'kept', ...more};
};

describe('a', () => {
	test('highlights the selected quotation, which is shown, and again takes it away with a way back', () => {
		const reader = open();
		reader.press('Tab', 'a');
		expect(reader.status()).toBe('Highlighted: i writes a note, a takes it away.');
		expect(highlighted(reader)).toEqual(['« La piste ouvrira en mai »']);
		expect(styled(reader, 'highlight').replace(/\s+/g, ' ')).toContain('La piste');
		reader.press('Esc');
		expect(reader.screen().filter(row => row.trim().startsWith('* '))).not.toEqual([]);
		reader.press('Tab', 'a');
		expect(reader.status()).toBe('Highlight removed: a brings it back.');
		expect(highlighted(reader)).toEqual([]);
		expect(styled(reader, 'highlight')).toBe('');
		reader.press('a');
		expect(highlighted(reader)).toEqual(['« La piste ouvrira en mai »']);
	});

	test('brings back what it took away with its note, even where nothing is selected any more', () => {
		const reader = open();
		reader.press('Tab', 'i');
		reader.type('à vérifier');
		reader.press('Enter', 'a', 'Esc', 'a');
		expect(reader.status()).toBe('The highlight is back.');
		expect(reader.state().highlights).toMatchObject([{note: 'à vérifier'}]);
	});

	test('with nothing selected says how to', () => {
		const reader = open();
		reader.press('a');
		expect(reader.status()).toBe('Select a quotation with Tab, or mark a stretch with v.');
		expect(highlighted(reader)).toEqual([]);
	});

	test('works while skimming, and marks the same words in the whole article', () => {
		const reader = open();
		reader.press('o', 'Tab', 'Tab', 'a');
		const [words] = highlighted(reader);
		expect(styled(reader, 'highlight').replace(/\s+/g, ' ')).toContain(words!.slice(0, 12));
		reader.press('Enter');
		const {start, end} = reader.state().highlights[0]!;
		expect(council.article.text.slice(start, end)).toBe(words);
		expect(styled(reader, 'highlight').replace(/\s+/g, ' ')).toContain(words!.slice(0, 12));
	});

	test('is drawn over all blocks that it spans, without colour too', () => {
		const reader = open({rows: 40, colours: 0, highlights: [stored('trop')]});
		reader.press('v', 'p', 'p', 'p', 'a', 'Esc');
		const marked = reader.screen().filter(row => row.trim().startsWith('* '));
		expect(marked.length).toBeGreaterThanOrEqual(3);
	});
});

describe('a note', () => {
	test('is typed in one line, shown in the margin, the list and the status row', () => {
		const reader = open();
		reader.press('Tab', 'a', 'i');
		expect(reader.status()).toBe('Note: █');
		reader.type('elle l’a dit');
		reader.press('Enter');
		expect(reader.status()).toBe('The note is kept.');
		reader.press('Esc');
		expect(reader.screen().some(row => row.trim().startsWith('+ '))).toBe(true);
		reader.press('r');
		expect(reader.status()).toContain('highlight 1 of 1: elle l’a dit');
		reader.press('A');
		expect(items(reader)[0]).toContain('elle l’a dit');
		expect(reader.status()).toContain('elle l’a dit');
	});

	test('highlights what is selected, if it was not', () => {
		const reader = open();
		reader.press('Tab', 'Tab', 'i', 'x', 'Enter');
		expect(reader.state().highlights).toMatchObject([{words: expect.stringContaining('Ce projet'), note: 'x'}]);
	});

	test('that is given up stays as it was, one that is emptied goes', () => {
		const reader = open({highlights: [stored('« Assez ! »', {note: 'qui ?'})]});
		reader.press('r', 'i');
		expect(reader.status()).toBe('Note: qui ?█');
		reader.press('Ctrl-U', 'x', 'Esc');
		expect(reader.state().highlights[0]!.note).toBe('qui ?');
		reader.press('i', 'Ctrl-U', 'Enter');
		expect(reader.state().highlights[0]!.note).toBe('');
		expect(reader.status()).toBe('No note.');
	});

	test('goes to the editor by E, and comes back from it with its lines', () => {
		const reader = open();
		reader.press('Tab', 'E');
		const {id} = reader.state().highlights[0]!;
		expect(reader.effects).toEqual([{kind: 'edit', id, note: ''}]);
		reader.act({kind: 'noted', id, note: 'une ligne\nune autre\n'});
		expect(reader.state().highlights[0]!.note).toBe('une ligne\nune autre');
		reader.press('A');
		expect(items(reader)[0]).toContain('une ligne une autre');
	});

	test('of a highlight that is gone meanwhile is none', () => {
		const reader = open();
		reader.act({kind: 'noted', id: 'gone', note: 'x'});
		expect(reader.state().highlights).toEqual([]);
	});
});

describe('highlights', () => {
	const three = ['« La piste ouvrira en mai »', '« Assez ! »', 'Une visite'];

	test('are gone through by r and R, in the order of the text', () => {
		const reader = open({highlights: three.map(words => stored(words))});
		const seen = ['r', 'r', 'r', 'r', 'R'].map(key => {
			reader.press(key);
			return reader.selected();
		});
		expect(seen).toEqual([...three, 'Une visite', '« Assez ! »']);
		reader.press('r', 'r');
		expect(reader.status()).toBe('No further highlight.');
	});

	test('that are lost are gone past, and stand in the list as lost, with their words', () => {
		const lost = {...stored('Une visite'), words: 'Des mots partis', start: 5, end: 5, certainty: 'lost'} as const;
		const reader = open({highlights: [lost, stored('« Assez ! »')]});
		reader.press('r');
		expect(reader.selected()).toBe('« Assez ! »');
		reader.press('A', 'g');
		expect(chosen(reader)).toMatch(/1 lost +Des mots partis/);
		expect(reader.status()).toContain('Lost: these words are no longer in the article.');
		reader.press('Enter');
		expect(reader.status()).toBe('Lost: these words are no longer in the article.');
		expect(tabs(reader)).toContain('[Highlights');
		reader.press('d');
		expect(highlighted(reader)).toEqual(['« Assez ! »']);
		reader.press('a');
		expect(reader.state().highlights).toEqual([lost, stored('« Assez ! »')]);
	});

	test('are a list that is filtered by words, speaker and note, and gone to', () => {
		const reader = open({
			highlights: [stored('La piste ouvrira'), stored('Une visite', {note: 'en avril'}), stored('« Assez ! »')],
		});
		reader.press('A');
		expect(items(reader)[0]).toMatch(/1 Inès Carlier La piste ouvrira/);
		for (const [filter, words] of [
			['avril', 'Une visite'],
			['assez', '« Assez ! »'],
			['carlier', 'La piste ouvrira'],
		] as const) {
			reader.press('/', 'Ctrl-U');
			reader.type(filter);
			expect(items(reader)).toEqual([expect.stringContaining(words)]);
			reader.press('Enter', 'Enter');
			expect(reader.selected()).toBe(words);
			reader.press('A');
		}
	});

	test('are removed in their list, and one is brought back', () => {
		const reader = open({highlights: three.map(words => stored(words, {note: 'x'}))});
		reader.press('A', 'j', 'd');
		expect(reader.status()).toBe('Highlight removed: a brings it back.');
		expect(highlighted(reader)).toEqual([three[0], three[2]]);
		reader.press('a');
		expect(highlighted(reader)).toEqual(three);
		reader.press('a');
		expect(reader.status()).toBe('No highlight was removed.');
	});

	test('a note is written in the list, too', () => {
		const reader = open({highlights: [stored('« Assez ! »')]});
		reader.press('A', 'i');
		reader.type('qui');
		reader.press('Enter');
		expect(items(reader)[0]).toContain('qui');
		expect(tabs(reader)).toContain('[Highlights');
		reader.press('"', 'i');
		expect(reader.status()).toBe('Only highlights have notes.');
	});

	test('are copied by y with their speaker and source', () => {
		const reader = open({highlights: [stored('La piste ouvrira'), stored('Une visite')]});
		reader.press('r', 'y', 'r', 'y');
		const title = 'Le conseil vote la piste cyclable';
		expect(reader.effects).toEqual([
			{kind: 'copy', text: `La piste ouvrira — Inès Carlier, ${title}, 12 mars 2021`},
			{kind: 'copy', text: `Une visite — ${title}, 12 mars 2021`},
		]);
	});

	test('of one name at once are two: a text that was edited may have an old one at the offsets of a new one', () => {
		const own = stored('« La piste ouvrira en mai »');
		const reader = open({highlights: [stored('« Assez ! »', {id: `${own.start}-${own.end}`})]});
		reader.press('Tab', 'a');
		expect(new Set(reader.state().highlights.map(({id}) => id)).size).toBe(2);
	});
});

describe('v marks a stretch', () => {
	const marking = (keys: readonly string[], reader = open({rows: 30})) => {
		reader.press('v', ...keys);
		return reader.selected();
	};

	test('of lines, from the first one shown', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('4', 'j', 'v');
		expect(reader.status()).toMatch(/^j w s p|^Mark:/);
		expect(reader.selected()).toBe('line 5');
		reader.press('j', 'j');
		expect(reader.selected()).toBe('line 5\nline 6\nline 7');
		reader.press('k', 'a');
		expect(highlighted(reader)).toEqual(['line 5\nline 6']);
		expect(reader.state().view.kind).toBe('article');
	});

	test('that goes on beyond the page turns it, a count takes many at once', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('v', '1', '4', 'j');
		expect(reader.selected()).toMatch(/^line 1\n[\s\S]*line 15$/);
		expect(reader.firstRow()).toBe('line 11');
	});

	test('of sentences, words and paragraphs, begun anew by v', () => {
		const first = 'Le conseil vote la piste cyclable';
		expect(marking([])).toBe(first);
		expect(marking(['w'])).toBe('Le');
		expect(marking(['w', 'w'])).toBe('Le conseil');
		expect(marking(['w', 'w', 'v', 'w'])).toBe('conseil vote');
		expect(marking(['w', 'w', 'w', 'b'])).toBe('Le conseil');
		const second = 'Inès Carlier l’avait promis : « La piste ouvrira en mai ».';
		expect(marking(['s', 's', 's', 'v'])).toBe(second);
		expect(marking(['s', 's', 's', 'v', 'S'])).toBe(`Par la rédaction\n${second}`);
		expect(marking(['p', 'p', 'p', 'v', 'p', 'P'])).toBe(second);
	});

	test('from the selected quotation on', () => {
		const reader = open({rows: 30});
		reader.press('Tab', 'v');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
		reader.press('s');
		expect(reader.selected()).toBe('« La piste ouvrira en mai ».');
		reader.press('b', 'b');
		expect(reader.selected()).toBe('« La piste ouvrira en mai');
		reader.press('9', 'b', 'k', 'S', 'P');
		expect(reader.selected()).toBe('«');
	});

	test.each(['j', 'w', 's', 'p'])('that %s makes longer each time, whatever was selected', key => {
		for (const begin of [['Tab'], ['Tab', 'Tab'], ['Tab', 'v'], ['v', 's', 's', 's', 'w']]) {
			const reader = open({rows: 40});
			reader.press(...begin);
			let before = reader.selected()!;
			if (reader.state().view.kind !== 'mark') reader.press('v');
			for (let times = 0; times < 4; times++) {
				reader.press(key);
				const marked = reader.selected()!;
				expect(marked.startsWith(before)).toBe(true);
				expect(marked.length).toBeGreaterThan(before.length);
				before = marked;
			}
		}
	});

	test('from a highlight takes its place, with its note; it takes none away that is not all of it', () => {
		const reader = open({rows: 30, highlights: [stored('« La piste ouvrira en mai »', {note: 'vrai ?'})]});
		reader.press('Tab', 'v', 'w', 'a');
		expect(reader.status()).toBe('Highlighted: i writes a note, a takes it away.');
		expect(reader.state().highlights).toMatchObject([{words: '« La piste ouvrira en mai ».', note: 'vrai ?'}]);
		reader.press('v', 'j', 'j', 'a');
		expect(reader.state().highlights).toMatchObject([{note: 'vrai ?'}]);
		expect(highlighted(reader)[0]!.startsWith('« La piste ouvrira en mai ».')).toBe(true);
	});

	test('and back beyond where it began, and forth again', () => {
		const reader = openReader(numbered(9), {columns: 60, rows: 12});
		reader.press('v', 'j', 'j', 'j', 'v', 'k', 'k');
		expect(reader.selected()).toBe('line 2\nline 3\nline 4');
		reader.press('j', 'j', 'j');
		expect(reader.selected()).toBe('line 4\nline 5');
	});

	test('to the end and no further', () => {
		const reader = openReader(numbered(3), {columns: 60, rows: 12});
		reader.press('v', '9', 'j');
		expect(reader.selected()).toBe('line 1\nline 2\nline 3');
		reader.press('j');
		expect(reader.status()).toBe('Nothing further to mark.');
	});

	test('or not, by Esc', () => {
		const reader = open();
		reader.press('v', 'j', 'Esc');
		expect([reader.state().view.kind, highlighted(reader), reader.selected()]).toEqual(['article', [], null]);
	});

	test('and highlights it with a note by i, or copies it by y', () => {
		const reader = open();
		reader.press('v', 'w', 'w', 'i', 'x', 'Enter', 'v', 'y');
		expect(reader.state().highlights).toMatchObject([{words: 'Le conseil', note: 'x'}]);
		expect(reader.effects).toMatchObject([{kind: 'copy', text: expect.stringMatching(/^Le conseil — /)}]);
	});

	test('of a highlight takes it away', () => {
		const reader = open();
		reader.press('v', 'w', 'a', 'v', 'a');
		expect(highlighted(reader)).toEqual([]);
		expect(reader.status()).toBe('Highlight removed: a brings it back.');
	});

	test('in the whole article alone', () => {
		const reader = open();
		reader.press('o', 'v');
		expect(reader.status()).toBe('Stretches are marked in the whole article: o goes back to it.');
		reader.press('A');
		expect(reader.status()).toContain('o goes back to it');
	});

	test.each([100, 80, 40, 24])('and says in %i cells what the keys do', columns => {
		const reader = open({columns});
		reader.press('v');
		expect(rowText(select(reader.state()).status[0]!)).toContain('Esc');
	});
});

import {describe, expect, test} from 'vitest';
import {nothingBeyond} from '../../source/app/book-moves.ts';
import {atEnd, atTop} from '../../source/app/moves.ts';
import {skim} from '../../source/app/skim.ts';
import {placeOf} from '../../source/app/skimming.ts';
import type {State} from '../../source/app/state.ts';
import {council} from './articles.ts';
import {chosen, items, tabs} from './list-screen.ts';
import {marked, numbered, openReader} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 20, columnWidth: 72});

describe('skim', () => {
	test('o shows only what was said, each under its speaker, and o again the whole article', () => {
		const reader = open();
		const whole = reader.rows();
		reader.press('o');
		expect(reader.rows().filter(row => row !== '')).toEqual([
			'Inès Carlier',
			'« La piste ouvrira en mai »',
			'Bruno Lestienne',
			'« Ce projet, que sa mère appelait “le serpent”, ne mène nulle part »',
			'—',
			'« Assez ! »',
			'Inès Carlier',
			'« Rendez-vous au printemps »',
		]);
		expect(reader.status()).toMatch(/^Skimming: Le conseil/);
		reader.press('o');
		expect(reader.rows()).toEqual(whole);
		expect(reader.status()).not.toContain('Skimming');
	});

	test('a speaker who goes on is named once, somebody unknown each time', () => {
		const reader = openReader(
			marked('<q by="Léa Roy">« Un »</q> puis <q by="Léa Roy">« Deux »</q>.\n\n<q>« Trois »</q> et <q>« Quatre »</q>.'),
			{rows: 20},
		);
		reader.press('o');
		expect(reader.rows().filter(row => row !== '')).toEqual([
			'Léa Roy',
			'« Un »',
			'« Deux »',
			'—',
			'« Trois »',
			'—',
			'« Quatre »',
		]);
	});

	test('Enter goes to the place of the selected quotation in the article, and selects it there', () => {
		const reader = open();
		reader.press('o', '9', 'Tab', 'Enter');
		expect(reader.selected()).toBe('« Rendez-vous au printemps »');
		expect(reader.state().skimmed).toBeNull();
		expect(reader.rows().join(' ')).toContain('conclut Carlier');
	});

	test('o and o again lead back to the very spot, and to what was selected there or to nothing', () => {
		for (const keys of [[], ['6', 'Tab'], ['4', 'Tab', 'Shift-Tab', 'Shift-Tab'], ['p'], ['G'], ['3', 'j']]) {
			const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
			reader.press(...keys);
			const before = [reader.selected(), reader.screen(), reader.state().anchor];
			reader.press('o', 'o');
			expect([reader.selected(), reader.screen(), reader.state().anchor]).toEqual(before);
		}
	});

	test('o begins with the first quotation in sight, and not with one of the page before', () => {
		const long = 'Rien de neuf au marché ce matin-là. '.repeat(12);
		const article = marked(
			`<q by="Léa Roy">« Un »</q>, dit Léa Roy.\n\n${long}\n\n<q by="Léa Roy">« Deux »</q>, dit Léa Roy.`,
		);
		const reader = openReader(article, {columns: 60, rows: 8, columnWidth: 40});
		reader.press('G', 'o');
		expect(reader.selected()).toBe('« Deux »');
	});

	test('o leads to the quotation that was selected meanwhile, or to the first one shown', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('o', '9', 'Tab', 'Shift-Tab', 'o');
		expect(reader.selected()).toBe('« Assez ! »');
		reader.press('g', 'Esc', 'o', 'G', 'o');
		expect(reader.selected()).toBeNull();
		expect(reader.rows().join(' ')).toContain('Rendez-vous');
	});

	test('Enter with a quotation inside another one selected goes to the outer one', () => {
		const reader = open();
		reader.press('o', '3', 'Tab');
		expect(reader.selected()).toBe('“le serpent”');
		reader.press('Enter');
		expect(reader.selected()).toMatch(/^« Ce projet/);
	});

	test('a quotation has the number that it has in the whole article, in the status row and in the list', () => {
		const [whole, skimming] = [open(), open()];
		const numbers = new Map<string, string>();
		for (let left = council.quotations.length; left > 0; left--) {
			whole.press('Tab');
			numbers.set(whole.selected()!, /quotation \d+ of \d+/.exec(whole.status())![0]);
		}

		skimming.press('o');
		const {quotations} = skimming.state().reading;
		expect(quotations.length).toBeLessThan(council.quotations.length);
		for (let left = quotations.length; left > 0; left--) {
			skimming.press('Tab');
			expect(skimming.status()).toContain(numbers.get(skimming.selected()!));
		}

		skimming.press('"');
		expect(skimming.rows().find(row => row.includes('Rendez-vous'))).toMatch(/^\S* *6 /);
	});

	test.each([
		[['G'], 'Enter'],
		[['Esc', 'j', 'j'], 'Enter'],
		[['Tab', 'Tab', 'j'], 'Enter'],
		[['Esc', 'G', 'k'], 'o'],
	])('after %j and %s, o leads back to the very spot, and then to the place in the article again', (keys, back) => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('o', ...keys);
		const seen = () => [reader.selected(), reader.screen(), reader.state().anchor];
		const skimmed = seen();
		reader.press(back);
		expect(reader.state().skimmed).toBeNull();
		const whole = seen();
		reader.press('o');
		expect(seen()).toEqual(skimmed);
		reader.press('o');
		expect(seen()).toEqual(whole);
	});

	test('o after Enter and another move begins anew, at what is selected or in sight', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('o', 'Esc', 'G', 'Enter', 'g', 'Tab', 'o');
		expect(reader.selected()).toBe('« La piste ouvrira en mai »');
	});

	test('a smaller window after Enter keeps where o leads back to', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('o', 'Esc', 'j', 'j');
		const row = reader.firstRow();
		reader.press('Enter');
		reader.resize(30, 6);
		reader.press('o');
		reader.resize(60, 5);
		expect(reader.firstRow()).toBe(row);
	});

	test('it opens where the reader was', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('9', 'Tab', 'o');
		expect(reader.rows().join(' ')).toContain('Rendez-vous');
	});

	test('quotations and people keep their looks: each range stands around the same words as before', () => {
		const {reading} = skim(council)!;
		const wordsOf = ({article, quotations, mentions}: typeof council) =>
			[...quotations, ...mentions].map(({start, end}) => article.text.slice(start, end));
		expect(wordsOf(reading)).toEqual(wordsOf(council).filter(words => /^[«“](?! Le Vélo)/.test(words)));
	});

	test('in an article in which nobody speaks, o says so', () => {
		const reader = openReader(numbered(2));
		reader.press('o');
		expect(reader.status()).toBe('Nobody is quoted in this article.');
		expect(skim(numbered(2))).toBeNull();
	});

	describe('the place that is kept', () => {
		/** After some keys while skimming: the place, and the reader when `back` has led back to the article. */
		const keptAfter = (keys: readonly string[], back: readonly string[] = ['o']) => {
			const reader = openReader(council, {columns: 60, rows: 6, columnWidth: 40});
			reader.press('3', 'j', 'o', ...keys);
			const place = placeOf(reader.state());
			reader.press(...back);
			const words = council.article.text.slice(place, place + 9);
			expect(reader.rows().join(' ')).toContain(words.replace('\n', ' '));
			return {place, reader};
		};

		test.each([[['G']], [['Esc', 'G']], [['p']], [['/', 'a', 'u', 'Enter']]])('after %j is shown again by o', keys => {
			keptAfter(keys);
		});

		test.each([
			[[], ['o']],
			[
				['/', 'a', 'u'],
				['Esc', 'o'],
			],
		])('after %j, by which nothing moved, is where the page began', (keys, back) => {
			const {place, reader} = keptAfter(keys, back);
			expect(place).toBe(reader.state().anchor);
		});

		test.each([[['Tab', 'Tab']], [['9', 'Tab', 'Shift-Tab']]])('after %j is that of what is selected', keys => {
			const {place, reader} = keptAfter(keys);
			expect(place).toBe(council.article.text.indexOf(reader.selected()!));
		});
	});

	test('of a book says at its ends that only the open part is skimmed, and of an article what there is no more of', () => {
		const reader = openReader(council, {columns: 60, rows: 20, columnWidth: 40});
		reader.press('o');
		const state = reader.state();
		const skimmed = {...state.skimmed!, part: {...state.skimmed!.part, count: 3}};
		const messages = [atTop, atEnd, (each: State) => nothingBeyond(each, 'No.')].map(move =>
			[state, {...state, skimmed}].map(move),
		);
		const only = 'Only the open part is skimmed: o goes back to the text.';
		expect(messages).toMatchObject([
			[{message: 'Top of the article.'}, {message: only}],
			[{message: 'End of the article.'}, {message: only}],
			[{message: 'No.'}, {message: only}],
		]);
		reader.press('/');
		reader.type('nowhere');
		reader.press('Enter');
		expect(reader.status()).toBe('“nowhere” is not in what was said.');
	});

	test('bookmarks and the last jump belong to the whole article', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('G', 'm', 'a', 'o');
		reader.press("'", "'");
		expect(reader.status()).toBe('No jump to go back from yet.');
		reader.press("'", 'a');
		expect(reader.status()).toContain('o goes back to it');
		reader.press('m', 'b');
		expect(reader.status()).toContain('o goes back to it');
		reader.press('B');
		expect(reader.status()).toContain('o goes back to it');
		reader.press('o', "'", 'a');
		expect(reader.rows().join(' ')).toContain('roue');
	});

	test('the index knows what was said, and says so; what it has not is in the whole article', () => {
		const reader = open();
		reader.press('o', 't');
		expect(tabs(reader)).toBe('[Quotations 5]  People 2');
		expect(reader.screen()[1]).toMatch(/^ *── of what was said ─+$/);
		reader.press('B');
		expect(reader.status()).toContain('o goes back to it');
		reader.press('o', 't');
		expect(tabs(reader)).toContain('Bookmarks');
	});

	test('who speaks is told of the whole article, at what was chosen; Enter goes to its place there', () => {
		const reader = openReader(council, {columns: 90, rows: 16, columnWidth: 40});
		reader.press('9', 'Tab', 'w');
		const whole = items(reader);
		expect(whole.join()).toMatch(/introduced.*mention.*speech/s);
		reader.press('Esc', 'o', 'w');
		expect(items(reader)).toEqual(whole);
		expect(reader.screen()[1]).toMatch(/^ *── of the whole article ─+$/);
		reader.press('Esc');
		expect(reader.state().skimmed).not.toBeNull();
		reader.press('w', 'g', 'Enter');
		expect([reader.state().skimmed, reader.selected()]).toEqual([null, 'Inès Carlier']);
	});

	test('the people are those of the whole article, at the one chosen or named in what is shown', () => {
		const named = marked(
			'<p>Léa Roy</p> : <q by="Léa Roy">« Voyez <p>Paul Roux</p>. »</q> <p>Ann Lee</p> est venue. <p of="Paul Roux">Roux</p> : <q by="Paul Roux">« Non. »</q>',
		);
		const reader = openReader(named, {columns: 60, rows: 16});
		reader.press('o', 'Esc', 'w');
		expect(items(reader)).toHaveLength(3);
		reader.press('Esc', 'p', 'w');
		expect(tabs(reader)).toContain('[Paul Roux');
		expect(chosen(reader)).toContain('Voyez Paul Roux');
		reader.press('"', 'x');
		expect(items(reader)).toHaveLength(1);
		reader.press('Enter');
		expect(reader.state().skimmed).not.toBeNull();
	});

	test('a smaller window in between changes nothing of where o leads back to', () => {
		const reader = openReader(council, {columns: 60, rows: 12, columnWidth: 40});
		reader.press('6', 'Tab');
		const [selected, row] = [reader.selected(), reader.firstRow()];
		reader.press('o');
		reader.resize(30, 6);
		reader.resize(60, 12);
		reader.press('o');
		expect([reader.selected(), reader.firstRow()]).toEqual([selected, row]);
	});

	test('the search and the last jump are there again in the whole article', () => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('/');
		reader.type('piste');
		reader.press('Enter', 'G');
		const {search, before} = reader.state();
		expect(before).not.toBeNull();
		reader.press('o', 'o');
		expect(reader.state()).toMatchObject({search, before});
	});

	const searched = (query: string) => {
		const reader = openReader(council, {columns: 60, rows: 5, columnWidth: 40});
		reader.press('/');
		reader.type(query);
		reader.press('Enter');
		return reader;
	};

	test('the search goes on over what was said, and shows its next hit at once', () => {
		const reader = searched('au');
		reader.press('g', 'o', 'n');
		expect(reader.status()).toContain('“au” 1 of 1');
		expect(reader.rows().join(' ')).toContain('Rendez-vous au');
		reader.press('o');
		expect(reader.rows().join(' ')).toContain('Rendez-vous au');
		const {hits, current} = reader.state().search!;
		expect(council.article.text.slice(hits[current]!.start - 12)).toMatch(/^Rendez-vous au printemps/);
		reader.press('n');
		expect(reader.state().search!.current).toBe((current + 1) % hits.length);
	});

	test('a search without a hit in what was said goes on in the whole article', () => {
		const reader = searched('roue');
		reader.press('o', 'n');
		expect(reader.status()).toContain('“roue” is not in what was said.');
		reader.press('o', 'n');
		expect(reader.state().search).toMatchObject({query: 'roue', current: 0});
		expect(reader.rows().join(' ')).toContain('roue');
	});

	test('that nobody is named is said of what is skimmed, and not of the article', () => {
		const reader = open();
		reader.press('o', 'p');
		expect(reader.status()).toBe('No person here.');
	});

	test('what is searched or cleared while skimming is so in the whole article', () => {
		const reader = searched('piste');
		reader.press('o', '/');
		reader.type('projet');
		reader.press('Enter', 'o');
		expect(reader.state().search?.query).toBe('projet');
		reader.press('o', 'Esc', 'o');
		expect(reader.state().search).toBeNull();
	});
});

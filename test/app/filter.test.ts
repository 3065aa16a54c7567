import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {officesOf} from '../../source/analysis/offices.ts';
import {asked, asking, exactly, filterBy} from '../../source/app/filter.ts';
import {listItems} from '../../source/app/lists.ts';
import {makeReading} from '../../source/app/reading.ts';
import {setLanguage} from '../../source/words/language.ts';
import {readMarked} from '../analysis/marked.ts';
import {chosen, items, tabs} from './list-screen.ts';
import {marked, openReader, stateOf} from './reader.ts';

const debate = marked(
	[
		'<p>Ann Lee</p> said: <q by="Ann Lee">“Roux wrote a title.”</q>',
		'<p>Paul Roux</p> said: <q by="Paul Roux">“A speech by Lee.”</q> He cited <q kind="title">“The Speech”</q>.',
		'<p>Marc Roux</p> said: <q by="Marc Roux">“No.”</q> He spoke of <q kind="scare">“rights”</q>.',
		'A voice said: <q>“Enough.”</q> The <q by="Roux">“house”</q> said so.',
	].join('\n\n'),
);

afterEach(() => setLanguage('en'));

/** The numbers of the quotations that pass a filter, typed in the list. */
const numbersOf = (filter: string): string => {
	const reader = openReader(debate, {columns: 100, rows: 16});
	reader.press('"', '/');
	reader.type(filter);
	return items(reader)
		.flatMap(row => /^[ ▸]+(\d+)/.exec(row)?.[1] ?? [])
		.join(' ');
};

describe('a filter', () => {
	test.each([
		['title', '1 3'],
		['kind:title', '3'],
		['kind:t', '3'],
		['speech', '1 2 3 4 6 7'],
		['kind:speech', '1 2 4 6 7'],
		['lee', '1 2'],
		['by:lee', '1'],
		['by:roux', '2 4 7'],
		['by:"roux"', '7'],
		['by:"Paul Roux"', '2'],
		['by:“Paul Roux”', '2'],
		['by:"Paul Roux', '2'],
		['by:"Paul R', '2'],
		['by:"Rou', '2 4 7'],
		['by:paul roux', '2'],
		['by:PAUL', '2'],
		['by:lee by:roux', ''],
		['BY:ROUX kind:speech speech', '2 4 7'],
		['by:roux no', '4'],
		['by:roux by:marc', '4'],
		['by:', '1 2 3 4 5 6 7'],
		['kind: by:lee', '1'],
		['who:lee', ''],
		['“no.', '4'],
		['«No.»', '4'],
		['"wrote a', '1'],
		["'enough.'", '6'],
		['‹rights›', '5'],
	])('%s lets through %s', (filter, numbers) => {
		expect(numbersOf(filter)).toBe(numbers);
	});

	test('has French words in French, and the names and values of flags', () => {
		setLanguage('fr');
		const french = marked('<p>Léa Roy</p> cite <q kind="title">« Un »</q> : <q by="Léa Roy">« Le titre »</q>.');
		const passes = (filter: string) => listItems(stateOf(french), {list: 'quotations', about: null, filter});
		expect(passes('titre')).toHaveLength(2);
		for (const filter of ['genre:titre', 'genre:title', 'kind:title'])
			expect(passes(filter).map(({words}) => words)).toEqual(['« Un »']);
		for (const filter of ['par:lea', 'by:lea', 'kind:propos'])
			expect(passes(filter).map(({words}) => words)).toEqual(['« Le titre »']);
	});

	test.each([
		['by:maire', ['Paul Roux']],
		['by:mai', ['Paul Roux']],
		['by:"le maire"', ['Paul Roux']],
		['by:"l’édile"', ['Paul Roux']],
		["by:l'édile", ['Paul Roux']],
		['by:"maire de Lyon"', ['Paul Roux']],
		['by:avocate', ['Ann Lee', 'Zoé Roy']],
		['by:"roy"', ['Zoé Roy']],
		['by:"Mme Roy"', ['Zoé Roy']],
		['by:"le Dr. Roy"', ['Zoé Roy']],
		['by:"ann roux"', []],
		['by:"zoe roux"', []],
		['by:"lea roy"', []],
		['by:"li lee"', []],
		['par:annonce', []],
	])('%s asks for somebody as --by does, by an office where nobody is called so', (filter, names) => {
		const example = readMarked(
			[
				'<p>Paul Roux</p>, le maire de Lyon, annonce : <q by="Paul Roux">« Un »</q>. L’édile <p of="Paul Roux">Roux</p> rit.',
				'L’avocate <p>Ann Lee</p> rit : <q by="Ann Lee">« Deux »</q>. L’avocate <p>Zoé Roy</p> aussi : <q by="Zoé Roy">« Trois »</q>.',
			].join('\n\n'),
		);
		const people = example.people.map(each => ({...each, offices: officesOf(example.article, each.mentions)}));
		const state = stateOf(makeReading(example.article, {...example, people}));
		setLanguage('fr');
		expect(listItems(state, {list: 'quotations', about: null, filter}).map(({name}) => name)).toEqual(names);
	});

	test('asks rows without a name or offices in vain', () => {
		expect(filterBy('by:lee', ['name'], [{row: 'ann lee'}])!({row: 'ann lee'})).toBe(false);
	});

	test('that x or s made goes on with another word', () => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('"', 's', '/');
		reader.type('lee');
		expect(items(reader)).toHaveLength(2);
	});

	test('says what it may be in a list while nothing is typed yet', () => {
		const reader = openReader(debate, {columns: 60, rows: 16});
		const said = () => reader.screen()[1]!.trim();
		reader.press('"', '/');
		expect(said()).toBe('filter: words, by:name, kind:title');
		reader.type('a');
		expect(said()).toBe('filter: a');
		reader.press('Esc', 'Tab', '/');
		expect(said()).toBe('filter: words, by:name');
		reader.press('Esc', 'Tab', '/');
		expect(said()).toBe('filter: words');
	});

	test.each([
		['by:nobody', 'Nothing passes by:nobody. There are: Ann Lee, Paul Roux, Marc Roux, Roux.'],
		['kind:speach voice', 'Nothing passes kind:speach. There are: speech, title, scare.'],
		['by:lee by:roux', 'Nothing passes by:lee by:roux. There are: Ann Lee, Paul Roux, Marc Roux, Roux.'],
		['by:lee kind:title', 'Nothing passes the filter.'],
		['by:"paul" kind:title', 'Nothing passes the filter.'],
		['voice kint:title', 'Nothing passes the filter.'],
	])('%s that lets nothing through says what would pass where one column alone is why', (filter, words) => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('"', '/');
		reader.type(filter);
		expect(items(reader).map(row => row.trim())).toEqual([words]);
	});

	test('names eight of those who would pass, and says how many more', () => {
		const crowd = Array.from(
			{length: 11},
			(_, index) => `<p>Ann ${'ABCDEFGHIJK'[index]}ee</p> said: <q by="Ann ${'ABCDEFGHIJK'[index]}ee">“No.”</q>`,
		);
		const reader = openReader(marked(crowd.join('\n\n')), {columns: 100, rows: 16});
		reader.press('"', '/');
		reader.type('by:zoe');
		expect(items(reader).join(' ')).toMatch(/Ann Hee, +3 more\.$/);
	});

	test('keeps to the item beside the one that it lets through no more, and to the place after nothing has passed', () => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('"', '5', 'G', '/');
		reader.type('lee');
		expect(chosen(reader)).toContain('▸ 2');
		reader.press('Ctrl-U');
		reader.type('marc');
		expect(chosen(reader)).toContain('▸ 4');
		reader.press('Esc', 'Esc', '6', 'Tab', '"', '/');
		reader.type('zz');
		reader.press('Esc');
		expect(chosen(reader)).toContain('▸ 6');
	});

	test('goes along to another list, but for what it asks of columns that are not there', () => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('"', '/');
		reader.type('by:roux kind:speech ro');
		const seen = ['Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'].map(key => {
			reader.press(key);
			return reader.screen()[1]!.trim();
		});
		expect(seen).toEqual([
			'filter: by:roux kind:speech ro',
			'filter: by:roux ro',
			'filter: ro',
			'filter: ro',
			'filter: ro',
			'filter: ro',
		]);
		expect(tabs(reader)).toContain('[Quotations');
	});

	test('of words that no column of the list has the name of asks for them as they stand', () => {
		const reader = openReader(marked('# By: lee\n\n# Kind: by:lee', {}), {columns: 100, rows: 16});
		reader.press('t', 'Tab', 'Tab', '/');
		reader.type('by:lee');
		expect(items(reader).map(row => row.trim())).toEqual(['▸ Kind: by:lee']);
	});

	test('that is of no use in a list without items does not hide why there are none', () => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('B', '/', 'x');
		expect(items(reader)[0]).toContain('No bookmarks yet');
	});

	test('asks for a whole name, whatever is in it, beside what else it asks for, and no more', () => {
		const state = stateOf(debate);
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme'}),
				fc.array(fc.constantFrom('by:a', 'title', 'kind:speech', 'by:"d e"')),
				(name, words) => {
					const filter = asking(words.join(' '), 'name', exactly(name));
					const named = {...state, reading: {...debate, quotations: [{...debate.quotations[0]!, speaker: name}]}};
					expect(listItems(named, {list: 'quotations', about: null, filter})).toHaveLength(1);
					const others = words.filter(word => !word.startsWith('by:')).join(' ');
					expect(asking(filter, 'name', null)).toBe(others);
					expect(asked(others, 'name')).toBeNull();
				},
			),
		);
	});
});

describe('in the list of quotations', () => {
	const open = () => {
		const reader = openReader(debate, {columns: 100, rows: 16});
		reader.press('"', 'g');
		return reader;
	};

	const numbers = (reader: ReturnType<typeof open>) =>
		items(reader)
			.map(row => /^[ ▸]+(\d+)/.exec(row)?.[1])
			.join(' ');

	test('x leaves the quotations of the chosen speaker, and again all of them', () => {
		const reader = open();
		reader.press('j', 'x');
		expect([numbers(reader), reader.screen()[1]!.trim()]).toEqual(['2', 'filter: by:"Paul Roux"']);
		reader.press('x');
		expect(numbers(reader)).toBe('1 2 3 4 5 6 7');
		reader.press('G', 'x');
		expect(numbers(reader)).toBe('7');
	});

	test('x leaves those whose speaker is not known, of one of them', () => {
		const reader = open();
		reader.press('6', 'G', 'x');
		expect(numbers(reader)).toBe('6');
	});

	test('x says so where nobody speaks', () => {
		const reader = open();
		reader.press('3', 'G', 'x');
		expect(reader.status()).toBe('Nobody speaks here.');
		expect(numbers(reader)).toBe('1 2 3 4 5 6 7');
	});

	test('s leaves one kind after the other, then all', () => {
		const reader = open();
		const seen = Array.from({length: 4}, () => {
			reader.press('s');
			return numbers(reader);
		});
		expect(seen).toEqual(['1 2 4 6 7', '3', '5', '1 2 3 4 5 6 7']);
	});

	test('x, s and words go together, and Esc shows all again', () => {
		const reader = open();
		reader.press('/');
		reader.type('e');
		reader.press('Enter', 'j', 'x', 's');
		expect(reader.screen()[1]!.trim()).toBe('filter: kind:speech by:"Paul Roux" e');
		expect(numbers(reader)).toBe('2');
		reader.press('Esc');
		expect(numbers(reader)).toBe('1 2 3 4 5 6 7');
	});

	test('x shows the quotations of a person chosen from the people, or from all about one', () => {
		for (const keys of [['x'], ['w', 'x']]) {
			const reader = open();
			reader.press('Tab', '2', 'G', ...keys);
			expect(tabs(reader)).toContain('[Quotations 1 of 7]');
			expect(numbers(reader)).toBe('2');
		}

		const narrowed = open();
		narrowed.press('j', 'x', 'Tab', 'x');
		expect(tabs(narrowed)).toContain('[Quotations 1 of 7]');

		const silent = openReader(marked('<p>Ann Lee</p> came.'), {columns: 100, rows: 16});
		silent.press('w', 'x');
		expect(silent.status()).toBe('Ann Lee is not quoted.');
	});

	test('s leaves what introduced a speaker, mentions or quotations of all about one; elsewhere there are no kinds', () => {
		const reader = open();
		reader.press('w', 's');
		expect(items(reader).join()).toMatch(/introduced/);
		expect(items(reader).join()).not.toMatch(/speech$/);
		reader.press('Tab', 's');
		expect(reader.status()).toBe('Only quotations are of kinds.');
	});
});

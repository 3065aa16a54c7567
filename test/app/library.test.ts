import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import {type Entry, whenRead} from '../../source/app/library/entry.ts';
import {makeLibrary, shelfNames, shownEntries, sortNames} from '../../source/app/library/library.ts';
import {spokenLines} from '../../source/app/spoken.ts';
import {width as cells} from '../../source/text/width.ts';
import {setLanguage} from '../../source/words/language.ts';
import {anyText} from '../text/any-text.ts';

import {entryOf, libraryOf, today} from './entries.ts';
import {type Circumstances, numbered, openReader, type Reader} from './reader.ts';

/** A reader of an article, in the library, which holds these. */
function inLibrary(entries: readonly (string | Entry)[], circumstances: Circumstances = {}): Reader {
	const reader = openReader(numbered(100), {columns: 80, rows: 12, ...circumstances});
	reader.press('Space', 'L');
	expect(reader.effects).toEqual([{kind: 'read-library'}]);
	reader.act({kind: 'library-read', library: libraryOf(...entries)});
	return reader;
}

/** The titles in sight, the chosen one after an arrow. */
function titles(reader: Reader): readonly string[] {
	const {library} = reader.state();
	return shownEntries(library!).map(({title}, index) => (index === library!.chosen ? `> ${title}` : title));
}

const three = ['Le phare', 'La grève', 'Le port'];

describe('the library', () => {
	test('opens over an article, and leads back to the exact spot by each of its keys', () => {
		for (const key of ['Esc', 'q', 'L', 'Left']) {
			const reader = openReader(numbered(100), {columns: 60, rows: 12});
			reader.press('Space', 'j');
			const before = reader.screen();
			reader.press('L');
			reader.act({kind: 'library-read', library: libraryOf(...three)});
			reader.press('j', 'j', key);
			expect(reader.screen()).toEqual(before);
		}
	});

	test('shows how far each article is read, and what is left', () => {
		const reader = inLibrary([
			entryOf('Le phare', {percent: 50, minutes: 12, site: 'ouest.example', read: '2025-03-09T09:00:00.000Z'}),
			entryOf('La grève', {percent: 100, minutes: 0, read: '2025-03-10T11:59:30.000Z'}),
			entryOf('Le port', {minutes: 3, author: 'Odile Roy'}),
		]);
		expect(reader.screen().slice(0, 5)).toEqual([
			' [Articles 3]  Archive 0                                           by last read',
			` ${'─'.repeat(78)}`,
			expect.stringMatching(/^ ▸ ━{10} 100 % La grève +just now$/),
			expect.stringMatching(/^ {3}━{5}─{5} {2}50 % Le phare +ouest\.example 12 min +1 d ago$/),
			expect.stringMatching(/^ {3}─{10} {3}0 % Le port +Odile Roy {6}3 min +new$/),
		]);
	});

	test('shows in a narrow window what counts most', () => {
		const reader = inLibrary([entryOf('Le phare du bout du monde et de ses oiseaux', {percent: 40})], {columns: 40});
		expect(reader.screen()[2]).toMatch(/^ ▸ ━━─── Le phare du bout du m.*… 5 min$/);
		expect(reader.status()).toBe('Enter · / · s · Esc · ?');
	});

	test('says of an article whose file is gone that it is, in place of the minutes that are left', () => {
		const reader = inLibrary([entryOf('Le phare', {percent: 40, isGone: true}), 'Le port'], {columns: 40});
		expect(reader.screen()[3]).toMatch(/^ {3}━━─── Le phare +gone$/);
		expect(reader.screen()[2]).toMatch(/Le port +5 min$/);
		reader.press('j');
		expect(spokenLines(reader.state()).join(' ')).toContain('its file is gone');
		onTestFinished(() => setLanguage('en'));
		setLanguage('fr');
		expect(reader.screen()[3]).toMatch(/Le phare +disparu$/);
	});

	test('says of an article that came by a pipe that it did, and not that it had a file', () => {
		const reader = inLibrary([entryOf('Le phare', {percent: 40, source: ''}), 'Le port'], {columns: 40});
		expect(reader.screen()[3]).toMatch(/^ {3}━━─── Le phare +from pipe$/);
		reader.press('j');
		expect(spokenLines(reader.state()).join(' ')).toContain('it came by a pipe');
		onTestFinished(() => setLanguage('en'));
		setLanguage('fr');
		expect(reader.screen()[3]).toMatch(/Le phare +par tube$/);
	});

	test('says in French, too, what to do where it is empty, in as many lines', () => {
		onTestFinished(() => setLanguage('en'));
		const count = () =>
			inLibrary([], {columns: 40})
				.screen()
				.filter(row => row !== '').length;
		const english = count();
		setLanguage('fr');
		expect(count()).toBe(english);
		expect(inLibrary([], {columns: 40}).screen().join('\n')).toContain('article-reader add SOURCE');
	});

	test('says what to do where it is empty, in lines that fit into 40 columns', () => {
		const reader = inLibrary([], {columns: 40});
		expect(reader.screen().join(' ')).toContain('Your library is empty.');
		expect(reader.screen().join('\n')).toContain('article-reader add SOURCE');
		expect(reader.screen().join('')).not.toContain('…');
		reader.press('Tab');
		expect(reader.screen().join(' ')).toContain('a puts an article here');
		for (const key of ['Enter', 'a', 'D', 'T']) {
			reader.press(key);
			expect(reader.status()).toBe('There is no article here.');
		}
	});

	test('says in lines of any width why it is empty, where that is known', () => {
		for (const columns of [40, 80]) {
			const reader = inLibrary([], {columns});
			const problem = 'Nothing can be kept, the file system is read-only: /home/ann/.config/article-reader';
			reader.act({kind: 'library-read', library: makeLibrary([], today, problem)});
			expect(reader.screen().slice(3).join(' ').replace(/\s+/g, ' ').trim()).toBe(problem);
			expect(reader.screen().join(' ')).not.toContain('Your library is empty');
		}
	});

	test('opens what is chosen', () => {
		const reader = inLibrary(three);
		reader.press('j', 'Enter');
		expect(reader.effects.at(-1)).toEqual({kind: 'open', entry: expect.objectContaining({title: 'La grève'})});
		expect(reader.status()).toBe('Opening La grève…');
	});

	test('filters as you type, whatever the accents, by title, site, author and tag', () => {
		const reader = inLibrary([
			'Le phare',
			entryOf('La grève', {site: 'ouest.example', tags: ['mer']}),
			entryOf('Le port', {author: 'Ann Lee'}),
		]);
		const found = (filter: string) => {
			reader.press('/');
			reader.type(filter);
			const all = titles(reader);
			expect(reader.status()).toContain(`Filter: ${filter}`);
			reader.press('Esc');
			return all;
		};

		expect(found('greve')).toEqual(['> La grève']);
		expect(found('ouest')).toEqual(['> La grève']);
		expect(found('#me')).toEqual(['> La grève']);
		expect(found('ann le')).toEqual(['> Le port']);
		expect(found('rien')).toEqual([]);
		expect(titles(reader)).toHaveLength(3);
	});

	test('keeps a filter that Enter accepts, until Esc', () => {
		const reader = inLibrary(three);
		reader.press('/');
		reader.type('le p');
		reader.press('Enter', 'j');
		expect(titles(reader)).toEqual(['Le phare', '> Le port']);
		expect(reader.screen()[1]).toBe(' filter: le p');
		reader.press('Esc');
		expect(titles(reader)).toEqual(['Le phare', 'La grève', '> Le port']);
		expect(reader.state().view.kind).toBe('library');
	});

	test('sorts by each of its ways, the chosen article staying chosen', () => {
		const reader = inLibrary([
			entryOf('b', {percent: 10, minutes: 9, site: 'y', read: '2025-03-03', added: '2025-01-01'}),
			entryOf('a', {percent: 30, minutes: 5, author: 'xz', read: '2025-03-02', added: '2025-01-03'}),
			entryOf('c', {percent: 20, minutes: 7, site: 'x', read: '2025-03-01', added: '2025-01-02'}),
		]);
		reader.press('j');
		const orders = sortNames.map(name => {
			expect(reader.state().library?.sort).toBe(name);
			const order = titles(reader).join(' ');
			reader.press('s');
			return order;
		});
		expect(orders).toEqual(['b > a c', '> a c b', '> a c b', '> a c b', '> a b c', 'c > a b']);
		reader.press('S');
		expect(titles(reader)).toEqual(['c', '> a', 'b']);
		expect(reader.status()).toBe('Sorted by last read, the other way round.');
	});

	test('has of those that are even in its order the one read last first', () => {
		const even = (title: string, read: string) =>
			entryOf(title, {percent: 50, minutes: 3, site: 'x', read, added: '2025-01-01'});
		const reader = inLibrary([even('a', '2025-03-01'), even('b', '2025-03-03'), even('c', '2025-03-02')]);
		for (const name of sortNames.filter(name => name !== 'title')) {
			const {entries} = reader.state().library!;
			const shown = shownEntries({entries, shelf: 'articles', sort: name, isReversed: false, filter: ''});
			expect(shown.map(({title}) => title)).toEqual(['b', 'c', 'a']);
		}
	});

	test('counts thousands as the language does', () => {
		const reader = inLibrary(Array.from({length: 1200}, (_, index) => `n° ${index}`));
		expect(reader.screen()[0]).toContain('[Articles 1,200]');
	});

	test('archives, and brings back', () => {
		const reader = inLibrary(three);
		reader.press('j', 'a');
		expect(titles(reader)).toEqual(['Le phare', '> Le port']);
		expect(reader.status()).toBe('Archived, u brings it back: La grève');
		reader.press('Tab');
		expect(titles(reader)).toEqual(['> La grève']);
		reader.press('a', 'Tab');
		expect(titles(reader)).toContain('La grève');
	});

	test('deletes, and undoes one change after the other', () => {
		const reader = inLibrary(three);
		reader.press('D', 'D');
		expect(titles(reader)).toEqual(['> Le port']);
		expect(reader.state().library?.entries.map(({deleted}) => deleted)).toEqual([today, today, '']);
		reader.press('u');
		expect(titles(reader)).toEqual(['> La grève', 'Le port']);
		reader.press('u');
		expect(titles(reader)).toEqual(['> Le phare', 'La grève', 'Le port']);
		reader.press('u');
		expect(reader.status()).toBe('Nothing to undo.');
	});

	test('shows the tags of the chosen article beside the keys, where its row has no room for them', () => {
		for (const columns of [80, 40]) {
			const reader = inLibrary(['Le phare', entryOf('La grève', {tags: ['mer', 'à lire']})], {columns});
			expect(reader.status()).not.toContain('#mer');
			reader.press('j');
			expect(reader.status()).toContain('#mer');
			expect(reader.status()).toContain('?');
		}
	});

	test('undoes what was deleted in the hour before it was opened, the last one first', () => {
		const deleted = (title: string, minutes: number) =>
			entryOf(title, {deleted: new Date(Date.parse(today) - minutes * 60_000).toISOString()});
		const reader = inLibrary([deleted('Le phare', 50), deleted('La grève', 5), deleted('Le port', 61)]);
		expect(titles(reader)).toEqual([]);
		reader.press('u');
		expect(titles(reader)).toEqual(['> La grève']);
		reader.press('u', 'u');
		expect(
			titles(reader)
				.map(title => title.replace('> ', ''))
				.sort(),
		).toEqual(['La grève', 'Le phare']);
		expect(reader.status()).toBe('Nothing to undo.');
	});

	test('undoes what was changed, and keeps what was read since', () => {
		const reader = inLibrary(three);
		reader.press('a');
		const read = libraryOf(entryOf('Le phare', {percent: 70, isArchived: true}));
		reader.act({kind: 'library-read', library: read});
		reader.press('u');
		expect(reader.state().library?.entries).toEqual([entryOf('Le phare', {percent: 70})]);
	});

	test('takes tags as they are typed, each once, and undoes them', () => {
		const reader = inLibrary([entryOf('Le phare', {tags: ['mer']})], {columns: 120});
		reader.press('T');
		reader.type('#nuit, été mer');
		expect(reader.status()).toContain('Tags: mer #nuit, été mer');
		reader.press('Enter');
		expect(reader.state().library?.entries[0]?.tags).toEqual(['mer', 'nuit', 'été']);
		expect(reader.screen()[2]).toContain('#mer #nuit #été');
		reader.press('T', 'Ctrl-U', 'Enter');
		expect(reader.status()).toBe('Without tags: Le phare');
		reader.press('u', 'T', 'Esc');
		expect(reader.state().library?.entries[0]?.tags).toEqual(['mer', 'nuit', 'été']);
	});

	test('shows the chosen article wherever it stands', () => {
		const reader = inLibrary(Array.from({length: 100}, (_, index) => `n° ${index}`));
		reader.press('G');
		expect(reader.screen().at(-1)).toContain('▸');
		reader.press('4', '0', 'G');
		expect(reader.screen().join('\n')).toMatch(/▸ .*n° 39 /);
	});

	test('says a day long ago as its language writes it', () => {
		const read = {read: '2024-03-12T09:00:00.000Z'};
		const now = '2025-03-10T12:00:00.000Z';
		expect(whenRead(read, now)).toBe('2024-03-12');
		setLanguage('fr');
		onTestFinished(() => setLanguage('en'));
		expect(whenRead(read, now)).toBe('12/03/2024');
	});

	test('is spoken as sentences', () => {
		const reader = inLibrary([
			entryOf('Le phare', {percent: 40, site: 'ouest.example', tags: ['mer'], read: '2025-03-10T09:00:00.000Z'}),
		]);
		expect(spokenLines(reader.state()).slice(0, 2)).toEqual([
			'Library, Articles, item 1 of 1.',
			'Le phare, ouest.example, 40 percent read, 5 minutes left, read 3 h ago, tags mer',
		]);
	});

	test('keeps how it was shown from one time to the next', () => {
		const reader = inLibrary(three);
		reader.press('s', 's', 'j', 'Esc', 'L');
		reader.act({kind: 'library-read', library: libraryOf(...three, 'Une île')});
		expect(reader.state().library).toMatchObject({sort: 'progress', chosen: 1});
	});

	test('every row fits, whatever the titles, at any size', () => {
		const anyEntry = fc
			.record({title: anyText, site: anyText, author: anyText, tags: fc.array(anyText), percent: fc.nat(100)})
			.map(fields => entryOf(fields.title, {...fields, key: fields.title + fields.site}));
		fc.assert(
			fc.property(fc.array(anyEntry, {maxLength: 8}), fc.integer({min: 20, max: 210}), (entries, columns) => {
				const reader = inLibrary(entries, {columns});
				reader.press('j');
				for (const row of reader.screen()) expect(cells(row)).toBeLessThanOrEqual(columns - 1);
			}),
		);
	});

	test('every article stands on one shelf, in every order', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({isArchived: fc.boolean(), percent: fc.nat(100), site: fc.string()})),
				fc.constantFrom(...sortNames),
				fc.boolean(),
				(rows, sort, isReversed) => {
					const entries = rows.map((row, index) => entryOf(`n° ${index}`, row));
					const library = {...makeLibrary(entries, today), sort, isReversed};
					const shown = shelfNames.flatMap(shelf => shownEntries({...library, shelf}));
					expect(new Set(shown)).toEqual(new Set(entries));
					expect(shown).toHaveLength(entries.length);
				},
			),
		);
	});
});

import {describe, expect, test} from 'vitest';
import {type Binding, bindings} from '../../source/app/bindings.ts';
import {keysAt} from '../../source/app/bound.ts';
import {type CommandName, commands} from '../../source/app/command.ts';
import {helpText} from '../../source/app/help.ts';
import {keyName} from '../../source/app/key.ts';
import {usualList} from '../../source/cli/remembered.ts';
import {entryOf, libraryOf} from './entries.ts';
import {marked, openReader, type Reader} from './reader.ts';

const text =
	'<p>Ann Lee</p> a souri : <q by="Ann Lee">« Bien sûr »</q>, puis <p of="Ann Lee">Lee</p> est partie. ' +
	'Rien de plus. '.repeat(60);

/** A letter of its own for each command, at every place, which none has by itself. */
const letters = Object.fromEntries(
	Object.keys(commands).map((name, index) => [name, String.fromCodePoint(0x400 + index)]),
) as Record<CommandName, string>;
const others: readonly Binding[] = bindings.map(row => ({...row, keys: [letters[row.command]]}));
const none: readonly Binding[] = bindings.map(row => ({...row, keys: row.command === 'quit' ? ['Ctrl-C'] : []}));

/** A reader with other keys, to which commands are given whatever keys they have. */
function openWith(table: readonly Binding[] | null, columns: number): Reader {
	return openReader(marked(text), {columns, rows: 14, custom: {bindings: table, wordsPerMinute: null}});
}

function command(reader: Reader, name: CommandName, argument = ''): void {
	reader.act({kind: 'command', command: name, count: null, argument});
	if (name === 'open-library') reader.act({kind: 'library-read', library: libraryOf('Le phare', entryOf('La grève'))});
	if (name === 'help') reader.act({kind: 'help-drawn', lines: ['keys']});
}

/** Commands after which a hint stands on the screen: with its keys, by the names of their commands; and where none has any. */
const rows: ReadonlyArray<readonly [names: readonly CommandName[], hint: string, without: string, columns: number]> = [
	[
		['highlight'],
		'Select a quotation with {next-quotation}, or mark a stretch with {mark}.',
		'Select a quotation, or mark a stretch.',
		120,
	],
	[
		['next-quotation', 'highlight'],
		'Highlighted: {note} writes a note, {highlight} takes it away.',
		'Highlighted.',
		120,
	],
	[
		['next-quotation', 'highlight', 'highlight'],
		'Highlight removed: {highlight} brings it back.',
		'Highlight removed.',
		120,
	],
	[
		['next-quotation', 'highlight', 'open-highlights', 'remove'],
		'Highlight removed: {bring-back} brings it back.',
		'Highlight removed.',
		120,
	],
	[['mark', 'highlight'], 'Highlighted: {note} writes a note, {highlight} takes it away.', 'Highlighted.', 120],
	[['clear'], '{quit} quits, {help} shows all keys.', 'Ctrl-C quits.', 120],
	[['percent'], 'Type a number before {percent}: 50{percent} goes to the middle.', 'Type a number before', 120],
	[
		['next-of-speaker'],
		'Select a quotation or a person first: {next-quotation}.',
		'Select a quotation or a person first.',
		120,
	],
	[['next-hit'], 'Nothing searched yet: {search} searches.', 'Nothing searched yet.', 120],
	[
		['go-to-bookmark'],
		'There is no bookmark z here: {open-bookmarks} lists them.',
		'There is no bookmark z here.',
		120,
	],
	[
		['skim', 'set-bookmark'],
		'Bookmarks are in the whole article: {skim} goes back to it.',
		'Bookmarks are in the whole article.',
		120,
	],
	[
		['skim', 'go-to-bookmark'],
		'Bookmarks are in the whole article: {skim} goes back to it.',
		'Bookmarks are in the whole article.',
		120,
	],
	[
		['skim', 'open-bookmarks'],
		'Bookmarks are in the whole article: {skim} goes back to it.',
		'Bookmarks are in the whole article.',
		120,
	],
	[
		['skim', 'open-highlights'],
		'The highlights are in the whole article: {skim} goes back to it.',
		'The highlights are in the whole article.',
		120,
	],
	[
		['skim', 'next-highlight'],
		'The highlights are in the whole article: {skim} goes back to it.',
		'The highlights are in the whole article.',
		120,
	],
	[
		['skim', 'mark'],
		'Stretches are marked in the whole article: {skim} goes back to it.',
		'Stretches are marked in the whole article.',
		120,
	],
	[
		['next-highlight'],
		'No highlights yet: {highlight} highlights a quotation, {mark} marks any stretch.',
		'No highlights yet.',
		120,
	],
	[
		['open-highlights'],
		'No highlights yet: {highlight} highlights a quotation, {mark} marks any stretch.',
		'No highlights yet.',
		120,
	],
	[['open-bookmarks'], 'No bookmarks yet: {set-bookmark} and a letter sets one.', 'No bookmarks yet.', 120],
	[
		['open-quotations'],
		'{choose} goes there · {only-speaker} speaker · {only-kind} kind · {open-people} who · {filter} filters · {next-list} next list · {close-list} returns',
		'[Quotations',
		120,
	],
	[['open-people'], '{open-people} who · {only-speaker} speaker · {filter} filters', '[People', 40],
	[['open-people', 'next-list'], '{choose} · {next-list} · {filter} · {close-list}', '[Headings', 40],
	[
		['mark'],
		'Mark: {mark-next-line} line, {mark-next-word} word, {mark-next-sentence} sentence, {mark-next-paragraph} paragraph, {mark-here} begin here, {highlight} highlight, {leave-marking}',
		'Mark:',
		120,
	],
	[
		['mark'],
		'{mark-next-line} {mark-next-word} {mark-next-sentence} {mark-next-paragraph} {mark-here} · {highlight} highlight · {leave-marking}',
		'',
		50,
	],
	[
		['mark'],
		'{mark-next-line} {mark-next-word} {mark-next-sentence} {mark-next-paragraph} {mark-here} {highlight} {leave-marking}',
		'',
		22,
	],
	[['help'], '{next-page} turns, {close-help} returns', 'line 1 of 1', 120],
	[
		['open-library'],
		'{open-article} opens · {filter} filters · {sort} sorts · {archive} archives · {delete} deletes · {tag} tags · {close-library} returns · {help} all keys',
		'[Articles',
		120,
	],
	[['open-library'], '{open-article} · {filter} · {sort} · {close-library} · {help}', '[Articles', 40],
	[['open-library', 'archive'], 'Archived, {undo} brings it back: Le phare', 'Archived: Le phare', 120],
	[['open-library', 'delete'], 'Deleted, {undo} brings it back: Le phare', 'Deleted: Le phare', 120],
	[['open-library', 'next-shelf'], '{archive} puts an article here, and back.', 'The archive is empty.', 40],
];

describe('hints', () => {
	const spelt = (hint: string, keyOf: (name: CommandName) => string) =>
		hint.replace(/\{([a-z-]+)\}/g, (_, name: CommandName) => keyOf(name));
	const shown = (table: readonly Binding[] | null, names: readonly CommandName[], columns = 120) => {
		const reader = openWith(table, columns);
		for (const name of names) command(reader, name, 'z');
		return [...reader.screen(), reader.status()].map(row => row.trim()).join('\n');
	};

	test.each(rows)('after %j: %s', (names, hint, without, columns) => {
		expect(shown(others, names, columns)).toContain(spelt(hint, name => letters[name]));
		const bare = shown(none, names, columns);
		expect(bare).toContain(without);
		if (hint.includes(' · ')) expect(bare).not.toContain(' · ');
	});

	test('are by the usual keys where nobody has chosen others', () => {
		const usual = (hint: string) => spelt(hint, name => keyName(keysAt('article', name)[0] ?? ''));
		expect(shown(null, ['highlight'])).toContain(usual(rows[0]![1]));
		expect(shown(null, ['clear'])).toContain('q quits, ? shows all keys.');
		expect(keysAt('article', 'open-highlights')[0]).toBe(usualList);
	});

	test('do not name a key that types where keys type', () => {
		const reader = openWith(null, 80);
		reader.press('/', 'F9');
		expect(reader.status()).toBe('F9 does nothing here.');
		reader.press('Esc', 'F9');
		expect(reader.status()).toBe('F9 does nothing here: ? shows all keys.');
	});

	test('of the help name no keys beside those of its table', () => {
		const keys = Object.values(letters).join('');
		for (const row of helpText(others)
			.split('\n')
			.filter(line => line.startsWith('- ')))
			expect(row.replace(/^- \*\*.*?\*\*:/, '')).toMatch(new RegExp(`^[^${keys}]*$`));
	});
});

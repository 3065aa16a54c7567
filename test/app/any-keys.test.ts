import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {interpret, keysMeant} from '../../source/app/interpret.ts';
import {keysOf} from '../../source/app/keys-of.ts';
import {rebound} from '../../source/app/rebind.ts';
import {themeNames} from '../../source/app/settings.ts';
import {placeOf} from '../../source/app/skimming.ts';
import {council, readings} from './articles.ts';
import {boundKeys} from './bound-keys.ts';
import {openReader} from './reader.ts';

type Event = string | {readonly columns: number; readonly rows: number};

const key = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom(...boundKeys)},
	{weight: 2, arbitrary: fc.constantFrom(...'0123456789')},
	{weight: 2, arbitrary: fc.constantFrom(...boundKeys.map(each => `Alt-${each}`))},
	{weight: 2, arbitrary: fc.constantFrom('e', 'é', '🚀', '🇷', 'Space', '«', '\u0301', '東', 'a')},
	{weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 4})},
);
const resize = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 60})});
const events: fc.Arbitrary<Event[]> = fc.array(fc.oneof({weight: 9, arbitrary: key}, {weight: 1, arbitrary: resize}), {
	maxLength: 40,
});

const circumstances = fc.record({
	columns: fc.integer({min: 20, max: 120}),
	rows: fc.integer({min: 5, max: 30}),
	columnWidth: fc.integer({min: 20, max: 200}),
	colours: fc.constantFrom(0, 1, 2, 3),
	theme: fc.constantFrom(...themeNames),
	isJustified: fc.boolean(),
});

/** Does what the events say; each is followed by the laws of any state. */
function openAnd(reading: (typeof readings)[number], where: Parameters<typeof openReader>[1], all: readonly Event[]) {
	const reader = openReader(reading, where);
	for (const event of all) {
		if (typeof event === 'string') reader.press(event);
		else reader.resize(event.columns, event.rows);
	}

	return reader;
}

describe('whatever is pressed, and however the terminal is resized meanwhile', () => {
	test('the place and the screen obey their laws', () => {
		fc.assert(
			fc.property(fc.constantFrom(...readings), circumstances, events, (reading, where, all) => {
				const reader = openAnd(reading, where, all);
				const place = placeOf(reader.state());
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(reading.article.text.length);
				for (const offset of Object.values(reader.state().bookmarks)) {
					expect(offset).toBeLessThanOrEqual(reading.article.text.length);
				}
			}),
			{numRuns: 300},
		);
	});

	test('the same keys give the same state, which is plain data', () => {
		fc.assert(
			fc.property(circumstances, events, (where, all) => {
				const {state} = openAnd(council, where, all);
				expect(openAnd(council, where, all).state()).toEqual(state());
				expect(JSON.parse(JSON.stringify(state()))).toEqual(state());
			}),
			{numRuns: 40},
		);
	});

	test('a key that does nothing but say so leaves the screen as it is', () => {
		fc.assert(
			fc.property(events, all => {
				const reader = openAnd(council, {columns: 70, rows: 14}, all);
				if (reader.state().view.kind === 'help') return;
				reader.press('Ctrl-\\');
				const before = reader.screen();
				reader.press('Key-[1;5C');
				const after = reader.screen();
				// What is said may need more rows of the page, or fewer.
				const rows = Math.min(before.length, after.length);
				expect(after.slice(0, rows)).toEqual(before.slice(0, rows));
			}),
			{numRuns: 60, examples: [[[{columns: 45, rows: 5}]]]},
		);
	});
});

describe('Alt and a key, or Esc and the key pressed at once after it', () => {
	/** What a terminal sends for one key, which with ESC before it begins no sequence. */
	const sent = fc.oneof(
		fc.constantFrom(...'jqv/?ZmdTa3+ \r\t\u007f\u0003\u001a'),
		fc.string({unit: 'binary', minLength: 1, maxLength: 1}).filter(each => !/^[\u001B[\]O]/.test(each)),
	);

	test('do what Esc and then the key do, whatever was pressed before', () => {
		fc.assert(
			fc.property(fc.constantFrom(...readings), events, sent, (reading, before, piece) => {
				const [fast, slow] = [1, 2].map(() => openAnd(reading, {columns: 70, rows: 14}, before));
				const [held, ...none] = keysOf(`\u001b${piece}`);
				expect(none).toEqual([]);
				// Words that are typed to be kept stay: see below.
				const {view} = fast!.state();
				fc.pre(view.kind !== 'note' && !(view.kind === 'library' && view.field === 'tags'));
				fc.pre(interpret(fast!.state(), held!).kind === 'unknown-key');
				fast!.press(held!);
				slow!.press('Esc', ...keysOf(piece));
				expect(fast!.state()).toEqual(slow!.state());
				expect(fast!.effects).toEqual(slow!.effects);
			}),
			{numRuns: 300},
		);
	});

	test('but where the key has a meaning with Alt, that is meant, be it the first of two', () => {
		const {bindings} = rebound([{command: 'next-page', keys: ['Alt-v', 'Alt-Z j'], line: 1}]);
		const reader = openReader(council, {columns: 60, rows: 12, custom: {bindings, wordsPerMinute: null}});
		expect(keysMeant(reader.state(), 'Alt-v')).toEqual(['Alt-v']);
		expect(keysMeant(reader.state(), 'Alt-Z')).toEqual(['Alt-Z']);
		expect(keysMeant(reader.state(), 'Alt-q')).toEqual(['Esc', 'q']);
		reader.press('v');
		expect(keysMeant(reader.state(), 'Alt-v')).toEqual(['Esc', 'v']);
	});

	test('and where Esc would lose the note that is typed, it does nothing but say so', () => {
		const reader = openReader(council, {columns: 60, rows: 12});
		reader.press('v', 'i', 'N', 'o');
		const {view} = reader.state();
		expect(view.kind).toBe('note');
		reader.press(...keysOf('\u001b\u0000'));
		expect(reader.state().view).toEqual(view);
		expect(reader.state().message).toContain('Alt-Ctrl-@');
	});

	test('and a sequence of its own, which Esc cannot begin, is no Esc', () => {
		const {state} = openReader(council, {columns: 60, rows: 12});
		for (const piece of ['\u001b[1;3A', '\u001b[15;3~', '\u001b[1;7C'])
			expect(keysOf(piece).flatMap(key => keysMeant(state(), key))).toEqual(keysOf(piece));
	});
});

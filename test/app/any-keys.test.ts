import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placeOf} from '../../source/app/open-state.ts';
import {themeNames} from '../../source/app/state.ts';
import {council, readings} from './articles.ts';
import {boundKeys} from './bound-keys.ts';
import {openReader} from './reader.ts';

type Event = string | {readonly columns: number; readonly rows: number};

const key = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom(...boundKeys)},
	{weight: 2, arbitrary: fc.constantFrom(...'0123456789')},
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
				expect(reader.screen()).toEqual(before);
			}),
			{numRuns: 60},
		);
	});
});

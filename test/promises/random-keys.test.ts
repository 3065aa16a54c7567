import {expect, test} from 'vitest';
import type {Action} from '../../source/app/action.ts';
import {interpret} from '../../source/app/interpret.ts';
import {reduce} from '../../source/app/reduce.ts';
import {themeNames} from '../../source/app/settings.ts';
import {placeOf} from '../../source/app/skimming.ts';
import type {State} from '../../source/app/state.ts';
import {readings} from '../app/articles.ts';
import {boundKeys} from '../app/bound-keys.ts';
import {openReader} from '../app/reader.ts';
import type {Harness} from '../terminal/harness.ts';
import {dialogue, expectLeft, openHome, statusOf} from '../terminal/reader.ts';
import {harmlessKeys, piecesOf} from '../terminal/sent.ts';
import {expectOwn} from '../terminal/tokens.ts';
import type {Chance} from './chance.ts';
import {trial} from './sizes.ts';

/** Beyond the table: counts, letters of bookmarks, letters of searches, and what no keyboard sends. */
const others = [
	...'0123456789abz',
	'é',
	'🚀',
	'🇷',
	'«',
	'\u0301',
	'東',
	'\ud83d',
	'Ctrl-@',
	'Ctrl-\\',
	'Key-[1;5C',
	'Key-',
	'',
];

/** A key, or another size of the terminal. */
type Event = string | {readonly columns: number; readonly rows: number};

function anyEvent(chance: Chance): Event {
	const kind = chance.between(1, 20);
	if (kind === 1) return {columns: chance.between(1, 220), rows: chance.between(1, 60)};
	return chance.pick(kind < 5 ? others : boundKeys);
}

function actionOf(state: State, event: Event): Action {
	return typeof event === 'string' ? interpret(state, event) : {kind: 'resize', size: event};
}

test('whatever is pressed, the place is in the article, the screen obeys its laws, and the same keys give the same state', () => {
	const {count, chance} = trial('random keys');
	const inARow = 500;
	for (let walk = 0; walk < count / inARow; walk++) {
		const {between, pick} = chance(walk);
		const reading = readings[walk % readings.length]!;
		const where = {
			columns: between(1, 160),
			rows: between(1, 50),
			columnWidth: between(20, 200),
			colours: pick([0, 1, 2, 3] as const),
			theme: pick(themeNames),
			isJustified: between(0, 1) === 1,
		};
		const events = Array.from({length: inARow}, () => anyEvent({between, pick}));
		const reader = openReader(reading, where);
		let again = reader.state();
		for (const event of events) {
			// Followed by the laws of any state.
			reader.act(actionOf(reader.state(), event));
			const place = placeOf(reader.state());
			if (!(place >= 0 && place <= reading.article.text.length)) expect(place).toBe('in the article');
			again = reduce(again, actionOf(again, event), {}).state;
		}

		expect(again).toEqual(reader.state());
	}
}, 7_200_000);

test('whatever is pressed on a terminal, it is drawn by our own sequences, and given back', async () => {
	const {count, chance} = trial('random keys on a terminal');
	const {between, pick} = chance();
	const keys = [...harmlessKeys, ...'0123456789é🚀«東'];
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	for (let pressed = 0; pressed < count; ) {
		if (between(1, 4) === 1) reader.resize(between(1, 160), between(1, 50));
		for (let time = between(1, 150); time > 0; time--, pressed++)
			for (const piece of piecesOf(pick(keys))) reader.press(piece);
		// A key that nobody has is answered once all before it are.
		reader.resize(100, between(10, 40));
		await press(reader, `\x1b[${pressed + 300}~`, `[${pressed + 300}~ does nothing here`);
	}

	await reader.until(() => statusOf(reader) !== '');
	reader.press('\x03');
	expect(await reader.exit).toBe(0);
	expectLeft(reader, 'after');
	expectOwn(reader.raw());
	expect(home.saved()?.place.offset).toBeLessThanOrEqual(dialogue.length);
}, 7_200_000);

/** Presses a key until it is answered: where a field is open, which takes it for text, Esc closes that first. */
async function press(reader: Harness, key: string, answer: string): Promise<void> {
	for (let time = 0; !reader.screen().includes(answer); time++) {
		if (time > 0) reader.press('\x1b');
		await reader.quiet(40);
		reader.press(key);
		await reader.quiet(40);
	}
}

import {PassThrough} from 'node:stream';
import {cleanup, render} from 'ink-testing-library';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Effect} from '../../source/app/effect.ts';
import {select} from '../../source/app/select.ts';
import type {State} from '../../source/app/state.ts';
import {linesOf} from '../../source/screen/lines.ts';
import {readKeys} from '../../source/terminal/read-keys.ts';
import {App} from '../../source/ui/app.tsx';
import {makeStore} from '../../source/ui/store.ts';
import {council} from '../app/articles.ts';
import {type Circumstances, numbered, openReader, stateOf} from '../app/reader.ts';
import {styledCharacters} from '../screen/sgr.ts';
import {soon} from '../soon.ts';

afterEach(() => {
	cleanup();
	vi.unstubAllEnvs();
});

/** Draws a reading on the 100 columns that the testing library has. */
function draw(reading = numbered(100), circumstances: Circumstances = {}) {
	const effects: Effect[] = [];
	const store = makeStore(stateOf(reading, {columns: 100, rows: 24, ...circumstances}), {}, effect =>
		effects.push(effect),
	);
	const {lastFrame, unmount} = render(<App store={store} />);
	const frame = () => lastFrame() ?? '';
	const input = new PassThrough();
	readKeys(input, store.press);
	return {store, effects, frame, unmount, type: (typed: string) => input.write(typed)};
}

/** What the first stage draws, as rows without the white space at their ends. */
function painted(state: State): readonly string[] {
	const {left, rows, status} = linesOf(select(state), state);
	return [...rows.map(row => ' '.repeat(left) + row), ...status].map(plain);
}

const plain = (row: string) => row.replace(/\u001b\[[\d;]*m/g, '').trimEnd();

const rowsOf = (frame: string) => frame.split('\n').map(plain);

describe('a frame of Ink', () => {
	test('shows the rows that the first stage shows, so that nothing flickers', async () => {
		for (const circumstances of [
			{},
			{rows: 6},
			{columns: 40},
			{colours: 0},
			{columnWidth: 30, isJustified: true},
		] as const) {
			const {store, frame, unmount} = draw(council, circumstances);
			expect(rowsOf(frame())).toEqual(painted(store.state()));
			unmount();
		}
	});

	test('shows the same styles, too', async () => {
		const {store, frame} = draw(council, {columnWidth: 60});
		const {rows, status} = linesOf(select(store.state()), store.state());
		// A bold space is a space.
		const seen = (text: string) => styledCharacters(text).filter(({character}) => /\S/.test(character));
		expect(seen(frame())).toEqual([...rows, ...status].flatMap(seen));
	});

	test('shows after each key what the state says', async () => {
		const {store, frame, type} = draw(council);
		for (const keys of [
			'\t',
			' ',
			'/',
			'a',
			'Ã',
			'\u001b[B',
			'\r',
			't',
			'j',
			'\t',
			'\r',
			'o',
			'o',
			'T',
			'-',
			'Z',
			'?',
		]) {
			type(keys);
			await soon(() => expect(rowsOf(frame())).toEqual(painted(store.state())));
		}
	});

	test('says when the terminal is too small', async () => {
		const {store, frame} = draw();
		store.dispatch({kind: 'resize', size: {columns: 15, rows: 4}});
		await soon(() => expect(frame()).toContain('Too small'));
	});
});

describe('keys', () => {
	test.each([
		['typed fast come as one string and all count', 'jjj', 'line 4'],
		['with a count', '12j', 'line 13'],
		['as the arrows of two kinds of terminal', '\u001b[B\u001bOB', 'line 3'],
		['as PgDn', '\u001b[6~', 'line 23'],
		['letters and sequences in one piece', 'jj\u001b[Aj', 'line 3'],
		['as Home after End', '\u001b[F\u001b[H', 'line 1'],
	])('%s', async (_, input, first) => {
		const {frame, type} = draw();
		type(input);
		await soon(() => expect(rowsOf(frame())[0]!.trim()).toBe(first));
	});

	test.each(['\u001bOP', '\u001b[11~', '\u001b[[A', '?'])('%j asks for the help', async input => {
		const {effects, type} = draw();
		type(input);
		await soon(() => expect(effects).toEqual([{kind: 'draw-help'}]));
	});

	test('Tab and Shift-Tab go from quotation to quotation, and Ink does nothing of its own with them', async () => {
		const {frame, type} = draw(council);
		type('\t\t');
		await soon(() => expect(frame()).toContain('quotation 2 of 6'));
		type('\u001b[Z');
		await soon(() => expect(frame()).toContain('quotation 1 of 6'));
	});

	test('Esc alone is told from the start of a sequence', async () => {
		const {frame, type, store} = draw(council);
		type('/');
		await soon(() => expect(frame()).toContain('Search:'));
		type('\u001b');
		await soon(() => expect(store.state().view.kind).toBe('article'));
	});

	test('Ctrl-C is the program’s own', async () => {
		const {effects, type, frame} = draw();
		type('\u0003');
		await soon(() => expect(effects).toEqual([{kind: 'quit'}]));
		expect(frame()).toContain('line 1');
	});

	test('garbage that is pasted breaks nothing', async () => {
		const {frame, type, store} = draw(council);
		type('/');
		type('\u001b[200~constructor\u0000\u0007\u009b31m\u001b]0;titre\u0007 é😀\ud800\u001b[201~');
		type('\u001b[999;999;999M\u001b[?1;2c\u001bPq\u001b\\');
		await soon(() => expect(rowsOf(frame())).toEqual(painted(store.state())));
		type('\u001b[Z'.repeat(200));
		type('jk'.repeat(500));
		await soon(() => expect(rowsOf(frame())).toEqual(painted(store.state())));
		expect(frame().replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(/[^\P{Cc}\n]/u);
	});

	test('what is done by keys is what the same keys do without Ink', async () => {
		const {store, type} = draw(council, {rows: 12});
		const reader = openReader(council, {columns: 100, rows: 12});
		type('3\tj\u001b[6~pxw');
		reader.press('3', 'Tab', 'j', 'PageDown', 'p', 'x', 'w');
		await soon(() => expect(store.state()).toEqual(reader.state()));
	});
});

describe('with a screen reader', () => {
	test('the frame is sentences, without anything that is only drawn', async () => {
		vi.stubEnv('INK_SCREEN_READER', 'true');
		const {frame, type} = draw(council, {rows: 12, colours: 0});
		const first = frame();
		expect(first).toMatch(/^page 1 of \d/);
		expect(first).toContain('Heading: Le conseil vote la piste cyclable');
		expect(first).toContain('Inès Carlier l’avait promis : « La piste ouvrira en mai ».');
		for (const [keys, shown] of [
			['\t', 'Selected: « La piste'],
			['t', 'Quotations, item 1 of 6'],
			['\u001b[Z', 'Highlights'],
			['q/', 'Search:'],
			['oui', 'not found'],
		] as const) {
			type(keys);
			await soon(() => expect(frame()).toContain(shown));
			expect(frame()).not.toMatch(/[─│▌▸⋮█]/);
			expect(frame()).not.toContain('\u001b');
		}
	});
});

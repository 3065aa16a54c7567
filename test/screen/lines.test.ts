import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import {themeNames} from '../../source/app/settings.ts';
import type {Colours} from '../../source/app/state.ts';
import {changesTo, rowsOf} from '../../source/screen/frame.ts';
import {lastRow, linesOf} from '../../source/screen/lines.ts';
import {council} from '../app/articles.ts';
import {openReader, type Reader} from '../app/reader.ts';
import {openScreen} from '../terminal/screen.ts';
import {styledCharacters} from './sgr.ts';

const styles = /\u001b\[[\d;]*m/g;

const linesOn = (reader: Reader) => linesOf(select(reader.state()), reader.state());

describe('lines', () => {
	test('are the rows, with styles that all end where the line ends', () => {
		for (const theme of themeNames) {
			for (const colours of [0, 1, 2, 3] as const satisfies readonly Colours[]) {
				for (const keys of [[], ['3', 'Tab'], ['/', 'e'], ['t'], ['o']]) {
					const reader = openReader(council, {columns: 70, rows: 14, theme, colours});
					reader.press(...keys);
					const {rows, status} = linesOn(reader);
					const screen = select(reader.state());
					const shown = (text: string) => text.trim();
					expect([...rows, ...status].map(row => shown(row.replace(styles, '')))).toEqual(
						[...screen.rows, ...screen.status].map(row => shown(rowText(row))),
					);
					for (const row of [...rows, ...status])
						expect(styledCharacters(`${row}.`).at(-1)).toEqual({character: '.', styles: ''});
				}
			}
		}
	});

	test('have no more colours than the terminal', () => {
		const sequences = (colours: Colours) =>
			linesOn(openReader(council, {colours})).rows.join('').match(styles)!.join('');
		expect(sequences(3)).toContain('[38;2;');
		expect(sequences(2)).toContain('[38;5;');
		expect(sequences(2)).not.toContain('[38;2;');
		expect(sequences(1)).not.toContain('[38;');
		expect(sequences(0)).not.toMatch(/\[(?:3\d|9\d)/);
	});

	test('mark the selected quotation and nothing else in inverse', () => {
		const reader = openReader(council, {columns: 100, rows: 14});
		expect(linesOn(reader).rows.join('')).not.toContain('\u001b[7m');
		reader.press('Tab');
		const inverse = linesOn(reader)
			.rows.join('')
			.match(/\u001b\[7m[^\u001b]*/g)!;
		expect(inverse.map(stretch => stretch.slice(4))).toEqual(['« La piste ouvrira en mai »']);
	});

	test('of the status row are in inverse from edge to edge', () => {
		const {status} = linesOn(openReader(council, {columns: 60}));
		expect(status.join('')).toMatch(/^\u001b\[7m.{60}\u001b\[27m$/);
	});
});

describe('a frame', () => {
	const rows = rowsOf({left: 2, rows: ['un', '', 'trois'], status: ['état']});

	test('is drawn on an empty screen from its first row on', () => {
		expect(rows).toEqual(['  un', '', '  trois', 'état']);
		expect(unmarked(changesTo(null, rows, 20))).toBe(
			'\u001b[H\u001b[J\u001b[1;3Hun\u001b[K\u001b[3;3Htrois\u001b[K\u001b[4Hétat\u001b[K',
		);
	});

	test('is written only where it is another', () => {
		expect(changesTo(rows, rows, 20)).toBe('');
		expect(unmarked(changesTo(rows, ['  un', ' deux', '  trois', 'état'], 20))).toBe('\u001b[2;2Hdeux\u001b[K');
		expect(unmarked(changesTo(rows, ['', '', 'x', 'état'], 20))).toBe('\u001b[1;3H\u001b[K\u001b[3Hx\u001b[K');
	});

	test('erases nothing behind a row that is painted to its end', () => {
		const painted = '\u001b[48;5;230mun  \u001b[49m';
		expect(unmarked(changesTo([''], [painted], 4))).toBe(`\u001b[1H${painted}`);
		expect(unmarked(changesTo([''], [painted], 5))).toBe(`\u001b[1H${painted}\u001b[K`);
		const state = openReader(council, {columns: 60, rows: 12}).state();
		const sepia = {...state, colours: 2, settings: {...state.settings, theme: 'sepia'}} as const;
		const last = `\u001b[38;5;88m\u001b[48;5;230m${' '.repeat(59)}\u001b[K\u001b[49m\u001b[39m`;
		expect(lastRow(sepia, 11)).toBe(last);
		expect(unmarked(changesTo([''], [last], 60))).toBe(`\u001b[1H${last}`);
		expect([lastRow(sepia, 12), lastRow(state, 11), lastRow({...sepia, colours: 0}, 11)]).toEqual(['', '', '']);
	});

	test('leaves the last row of the terminal free, so that nothing scrolls', () => {
		for (const height of [5, 12, 24]) {
			const reader = openReader(council, {columns: 60, rows: height});
			expect(rowsOf(linesOn(reader))).toHaveLength(height - 1);
		}
	});

	test('becomes any other on a terminal', async () => {
		const row = fc.oneof(fc.constantFrom('', ' ', '   '), fc.stringMatching(/^ {0,6}[a-c é]{0,9}$/));
		const screens = fc.array(fc.array(row, {minLength: 4, maxLength: 4}), {minLength: 1, maxLength: 5});
		await fc.assert(
			fc.asyncProperty(screens, async frames => {
				const screen = openScreen(20, 5, () => {});
				let shown: readonly string[] | null = null;
				for (const frame of frames) {
					const bytes = changesTo(shown, frame, 20);
					await new Promise<void>(resolve => screen.write(bytes, resolve));
					expect(screen.text().split('\n').slice(0, 4)).toEqual(frame.map(each => each.trimEnd()));
					shown = frame;
				}

				screen.close();
			}),
			{numRuns: 50},
		);
	});
});

/** Without the marks of what is shown at once. */
function unmarked(bytes: string): string {
	return bytes.replace(/\u001b\[\?2026[hl]/g, '');
}

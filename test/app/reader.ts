/**
 * A reader in front of a terminal: opens an article, presses keys and looks at the rows. After each key the laws of any
 * state are checked.
 *
 *   const reader = openReader(numbered(100), {columns: 40, rows: 12});
 *   reader.press('5', 'j');
 *   expect(reader.firstRow()).toBe('line 6');
 */

import type {Analysis} from '../../source/analysis/analysis.ts';
import type {Action} from '../../source/app/action.ts';
import type {Effect} from '../../source/app/effect.ts';
import {interpret, keysMeant} from '../../source/app/interpret.ts';
import {selected} from '../../source/app/jump.ts';
import type {Key} from '../../source/app/key.ts';
import {openState} from '../../source/app/open-state.ts';
import {makeReading, type Reading} from '../../source/app/reading.ts';
import {reduce} from '../../source/app/reduce.ts';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import {type Custom, defaultSettings, type Settings} from '../../source/app/settings.ts';
import type {Bookmarks, Colours, Highlight, Size, State} from '../../source/app/state.ts';
import type {Article} from '../../source/document/document.ts';
import type {TextTools} from '../../source/layout/text-tools.ts';
import {readMarked} from '../analysis/marked.ts';
import {articleOf} from '../layout/typeset.ts';
import {expectLaws} from './laws.ts';

export type Reader = {
	/** Presses keys one after the other. */
	readonly press: (...keys: readonly Key[]) => void;
	/** Presses the keys that type a text. */
	readonly type: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly act: (action: Action) => void;
	readonly state: () => State;
	/** The rows of the page as they stand on the screen, without white space at their ends. */
	readonly screen: () => readonly string[];
	/** The same without the margin: what there is to read. */
	readonly rows: () => readonly string[];
	readonly firstRow: () => string;
	/** The status rows without the cell at each of their ends. */
	readonly status: () => string;
	/** What is selected, in its words; null for nothing. */
	readonly selected: () => string | null;
	/** Every effect so far. */
	readonly effects: readonly Effect[];
};

export type Circumstances = Partial<Size & Settings> & {
	readonly colours?: Colours;
	readonly anchor?: number;
	readonly bookmarks?: Bookmarks;
	readonly highlights?: readonly Highlight[];
	readonly message?: string | null;
	readonly tools?: TextTools;
	readonly custom?: Custom;
};

/** Opens a reading, which `marked`, `numbered` or `plain` makes; where nothing is said, at 40 columns and 12 rows. */
export function openReader(reading: Reading, circumstances: Circumstances = {}): Reader {
	const tools = circumstances.tools ?? {};
	const effects: Effect[] = [];
	let state = stateOf(reading, circumstances);
	const act = (action: Action) => {
		const step = reduce(state, action, tools);
		state = step.state;
		effects.push(...step.effects);
		expectLaws(state);
	};

	const press = (...keys: readonly Key[]) => {
		for (const key of keys) for (const each of keysMeant(state, key)) act(interpret(state, each));
	};

	const rows = () => select(state).rows.map(row => rowText(row).slice(2).trimEnd());
	return {
		press,
		act,
		type: text => press(...Array.from(text, character => (character === ' ' ? 'Space' : character))),
		resize: (columns, rows) => act({kind: 'resize', size: {columns, rows}}),
		state: () => state,
		screen: () => screenOf(state),
		rows,
		firstRow: () => rows()[0]!,
		status: () =>
			select(state)
				.status.map(row => rowText(row).trim())
				.join(' '),
		selected: () => {
			const range = selected(state);
			return range && state.reading.article.text.slice(range.start, range.end);
		},
		effects,
	};
}

/** The state in which a reading opens. */
export function stateOf(reading: Reading, circumstances: Circumstances = {}): State {
	const {
		columns = 40,
		rows = 12,
		colours = 3,
		anchor = 0,
		bookmarks = {},
		highlights = [],
		message = null,
	} = circumstances;
	const {columnWidth, theme, isJustified, tools = {}, custom} = circumstances;
	const opened = openState(
		{
			reading,
			size: {columns, rows},
			settings: {
				columnWidth: columnWidth ?? defaultSettings.columnWidth,
				theme: theme ?? defaultSettings.theme,
				isJustified: isJustified ?? defaultSettings.isJustified,
			},
			colours,
			anchor,
			bookmarks,
			highlights,
			message,
			...(custom && {custom}),
		},
		tools,
	);
	expectLaws(opened);
	return opened;
}

/** The rows of a state as they stand on the screen, without white space at their ends. */
export function screenOf(state: State): readonly string[] {
	const {left, rows} = select(state);
	return rows.map(row => (' '.repeat(left) + rowText(row)).trimEnd());
}

/** A reading whose quotations and people stand in its markup: see marked.ts. */
export function marked(text: string, more: Partial<Pick<Article, 'title' | 'date' | 'marks'>> = {}): Reading {
	const {article, quotations, people} = readMarked(text);
	return makeReading({...article, ...more}, {quotations, people});
}

/** A reading of `count` lines, "line 1", "line 2" and so on, all in one block. */
export function numbered(count: number): Reading {
	const lines = Array.from({length: count}, (_, index) => `line ${index + 1}`);
	return plain([{kind: 'code', text: lines.join('\n')}]);
}

const nothingFound: Analysis = {quotations: [], people: []};

/** A reading of blocks in which nothing is quoted and nobody named. */
export function plain(parts: Parameters<typeof articleOf>[0]): Reading {
	return makeReading(articleOf(parts), nothingFound);
}

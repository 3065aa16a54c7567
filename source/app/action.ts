import type {Analysis} from '../analysis/analysis.ts';
import type {Arrival} from './book-moves.ts';
import type {CommandName} from './command.ts';
import type {Key} from './key.ts';
import type {Library} from './library/library.ts';
import type {Opening} from './open-state.ts';
import type {Background} from './settings.ts';
import type {Part, Pending, Size} from './state.ts';

/** Everything that can happen to the reader. */
export type Action =
	| {
			readonly kind: 'command';
			readonly command: CommandName;
			/** The number typed before it, null without one. */
			readonly count: number | null;
			/** The letter that the command asked for, '' where it asks for none. */
			readonly argument: string;
	  }
	/** More keys are needed. */
	| {readonly kind: 'wait'; readonly pending: Pending}
	/** A character typed into the open field. */
	| {readonly kind: 'type'; readonly text: string}
	| {readonly kind: 'unknown-key'; readonly keys: readonly Key[]}
	| {readonly kind: 'resize'; readonly size: Size}
	/** A sentence for the reader, from an edge. */
	| {readonly kind: 'announce'; readonly message: string}
	/** The note of a highlight as the reader's editor left it. */
	| {readonly kind: 'noted'; readonly id: string; readonly note: string}
	/** The help text, drawn for the width of the terminal. */
	| {readonly kind: 'help-drawn'; readonly lines: readonly string[]}
	/** Another part of the book is open. */
	| ({readonly kind: 'arrive'} & Arrival)
	/** What was found in a part, once it is known. */
	| {readonly kind: 'analysed'; readonly part: number; readonly analysis: Analysis}
	/** The pages around the open part have been counted. */
	| ({readonly kind: 'counted'; readonly part: number} & Pick<Part, 'pagesBefore' | 'pagesAfter' | 'isAbout'>)
	/** The library as it stands on the disk. */
	| {readonly kind: 'library-read'; readonly library: Library}
	/** Another article was opened, in a terminal of the same size. */
	| {readonly kind: 'opened'; readonly opening: Opening}
	/** The terminal has said what is behind its letters. */
	| {readonly kind: 'background'; readonly background: Background}
	/** A tool of the layout has been loaded: set the text again. */
	| {readonly kind: 'typeset'};

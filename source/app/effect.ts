import type {Destination} from './book-moves.ts';
import type {Entry} from './library/entry.ts';

/** What only an edge can do. Saving is no effect: the edge looks at the state and saves what has changed. */
export type Effect =
	| {readonly kind: 'copy'; readonly text: string}
	/** Have the reader's editor write the note of a highlight, and say so by the action "noted". */
	| {readonly kind: 'edit'; readonly id: string; readonly note: string}
	/** Open another part of the book, and say so by the action "arrive". */
	| {readonly kind: 'go'; readonly to: Destination}
	/** Read the library, and say so by the action "library-read". */
	| {readonly kind: 'read-library'}
	/** Open an article of the library, and say so by the action "opened". */
	| {readonly kind: 'open'; readonly entry: Entry}
	| {readonly kind: 'draw-help'}
	/** Load what divides words, and say so by the action "typeset". */
	| {readonly kind: 'load-hyphenator'}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'quit'};

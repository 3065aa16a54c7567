import type {Mark, MarkKind} from '../document.ts';
import {onOneLine, withoutControls} from './characters.ts';
import type {Draft} from './draft.ts';

/** What a block is, before its text is known. */
export type Style = Pick<Draft, 'kind' | 'level' | 'marker' | 'quotes' | 'isTop' | 'isContinued'>;

/** The look of a mark, before its range is known. */
type Look = {readonly kind: MarkKind; readonly href?: string};

/** Writes drafts from a walk over a tree of markup. */
export type DraftWriter = {
	/** Every block that has been ended and holds more than white space, and every rule. */
	readonly drafts: readonly Draft[];
	readonly begin: (style: Style) => void;
	readonly end: () => void;
	/** Adds text to the block; every run of white space is one space, and none begins or ends the block. */
	readonly write: (text: string) => void;
	/** Adds the lines of a code block as they are. */
	readonly writeLines: (text: string) => void;
	/** Marks whatever `body` writes, over as many blocks as that takes. A mark within one of its kind changes nothing. */
	readonly within: (look: Look, body: () => void) => void;
	/** Ends a line within a paragraph or block quote: the rest is a block of the same style, continued. Elsewhere it is a space. */
	readonly breakLine: () => void;
};

/** A writer without any drafts. A verbatim one leaves white space as it is. */
export function createDraftWriter({isVerbatim = false} = {}): DraftWriter {
	const drafts: Draft[] = [];
	const open: {look: Look; start: number}[] = [];
	let style: Style = {kind: 'paragraph', level: 0};
	let parts: string[] = [];
	let length = 0;
	let isAfterSpace = true;
	let marks: Mark[] = [];

	function add(text: string): void {
		parts.push(text);
		length += text.length;
		isAfterSpace = text.endsWith(' ');
	}

	function begin(next: Style): void {
		style = next;
		parts = [];
		length = 0;
		isAfterSpace = true;
		marks = [];
		for (const mark of open) mark.start = 0;
	}

	function end(): void {
		for (const mark of open) close(mark);
		const text = style.kind === 'code' || isVerbatim ? parts.join('') : parts.join('').replace(/ $/, '');
		const fitting = marks.map(mark => ({...mark, end: Math.min(mark.end, text.length)}));
		if (style.kind === 'rule' || text.trim() !== '') {
			drafts.push({...style, text, marks: fitting.filter(({start, end}) => start < end)});
		}
	}

	function close({look, start}: {look: Look; start: number}): void {
		if (start < length) marks.push({...look, start, end: length});
	}

	return {
		drafts,
		begin,
		end,
		write(text) {
			if (isVerbatim) return add(text.replaceAll('\n', ' '));
			const line = onOneLine(text);
			const rest = isAfterSpace && line.startsWith(' ') ? line.slice(1) : line;
			if (rest !== '') add(rest);
		},
		writeLines: text => add(withoutControls(text)),
		within(look, body) {
			if (open.some(mark => mark.look.kind === look.kind)) return body();
			open.push({look, start: length});
			body();
			close(open.pop()!);
		},
		breakLine() {
			if (style.kind === 'paragraph' || style.kind === 'quote') {
				end();
				begin({...style, isContinued: true});
			} else if (!isAfterSpace) {
				add(' ');
			}
		},
	};
}

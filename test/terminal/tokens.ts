import {expect} from 'vitest';

/** Pieces of what a program writes to a terminal. `foreign` is whatever the reader has no reason to write. */
export type Token = {
	readonly kind: 'text' | 'style' | 'cursor' | 'mode' | 'question' | 'copy' | 'foreign';
	readonly text: string;
};

/**
 * All that may reach the terminal, and nothing else; of two rows that fit the first counts. Text holds no control, no
 * separator, no half of a surrogate pair, nothing that turns the direction, and nothing without a width but what an emoji
 * is made of.
 */
const rows: readonly (readonly [Token['kind'], RegExp])[] = [
	['text', /(?:[^\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]|\u200d|[\u{e0020}-\u{e007f}])+/uy],
	// The terminal itself makes CR LF of each LF.
	['text', /\r*\n|\t/uy],
	['style', /\x1b\[[\d;]*m/uy],
	// Up, down, right, left, to a line, to a column, to a cell; erase the screen, erase a line.
	['cursor', /\x1b\[(?:\d+(?:;\d+)?)?[ABCDEFGHJK]/uy],
	// The cursor, the alternate screen, pastes between marks, synchronised output, wrapping.
	['mode', /\x1b\[\?(?:7|25|1049|2004|2026)[hl]/uy],
	// What the terminal's background is, and what it is itself, which all of them answer.
	['question', /\x1b\]11;\?\x1b\\\x1b\[c/uy],
	['copy', /\x1b\]52;c;[\w+/]*=*\x07/uy],
	['foreign', /\x1b?[\s\S]/uy],
];

/** Cuts what was written into tokens, all of it. */
export function tokensOf(written: string): readonly Token[] {
	const tokens: Token[] = [];
	for (let index = 0; index < written.length; ) {
		for (const [kind, pattern] of rows) {
			pattern.lastIndex = index;
			const text = pattern.exec(written)?.[0];
			if (text === undefined) continue;
			tokens.push({kind, text});
			index += text.length;
			break;
		}
	}

	return tokens;
}

/** The pieces that are not the reader's own; to be compared with an empty list. */
export function foreignTo(written: string): readonly string[] {
	return tokensOf(written)
		.filter(({kind}) => kind === 'foreign')
		.map(({text}) => JSON.stringify(text));
}

/** What the reader might write, but not with these numbers, and letters that nobody could read. */
const theirs = /\x1b\[(?:91;97|3J)|\u0301{9}/;

/** Fails where what was written holds anything but the reader's own sequences. */
export function expectOwn(written: string): void {
	expect(foreignTo(written)).toEqual([]);
	expect(tokensOf(written).filter(({kind}) => kind === 'copy')).toEqual([]);
	expect(written).not.toMatch(theirs);
}

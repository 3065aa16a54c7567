import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {CommandName} from '../../source/app/command.ts';
import {edited, type Line, textOf} from '../../source/app/line.ts';
import {anyText} from '../text/any-text.ts';

/** A line with its caret, "before|behind", and back. */
const read = (line: string): Line => {
	const [before, behind] = line.split('|') as [string, string];
	return {before, behind};
};

const shown = (line: Line | null) => line && `${line.before}|${line.behind}`;

/** What a command makes of a line. */
const made = (line: string, command: CommandName) =>
	shown(edited(read(line), {kind: 'command', command, count: null, argument: ''}));

const rows: ReadonlyArray<readonly [CommandName, string, string]> = [
	['caret-left', 'ab|c', 'a|bc'],
	['caret-left', '|abc', '|abc'],
	['caret-left', 'e\u0301|', '|e\u0301'],
	['caret-right', 'a|👩‍🚀c', 'a👩‍🚀|c'],
	['caret-right', 'abc|', 'abc|'],
	['caret-word-left', 'un deux |trois', 'un |deux trois'],
	['caret-word-left', 'un de|ux', 'un |deux'],
	['caret-word-right', 'un| deux trois', 'un deux| trois'],
	['caret-word-right', 'un d|eux', 'un deux|'],
	['caret-start', 'ab|c', '|abc'],
	['caret-end', 'ab|c', 'abc|'],
	['erase', 'ae\u0301|c', 'a|c'],
	['erase', '|c', '|c'],
	['erase-next', 'a|👩‍🚀c', 'a|c'],
	['erase-word', 'un deux |trois', 'un |trois'],
	['erase-all', 'un d|eux', '|eux'],
	['erase-rest', 'un d|eux', 'un d|'],
];

describe('a line that is typed', () => {
	test.each(rows)('%s makes of %s %s', (command, before, behind) => {
		expect(made(before, command)).toBe(behind);
	});

	test('takes characters where its caret stands, and nothing of other commands', () => {
		expect(shown(edited(read('un |trois'), {kind: 'type', text: 'deux '}))).toBe('un deux |trois');
		expect(made('a|b', 'accept')).toBeNull();
	});

	test('keeps all its text where the caret moves, and at its ends nothing is left to move over', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, behind) => {
				const line = {before, behind};
				const moves = ['left', 'right', 'word-left', 'word-right', 'start', 'end'] as const;
				for (const move of moves) {
					const command = {kind: 'command', command: `caret-${move}`, count: null, argument: ''} as const;
					let now = edited(line, command)!;
					expect(textOf(now)).toBe(before + behind);
					for (let times = before.length + behind.length; times > 0; times--) now = edited(now, command)!;
					expect(/left|start/.test(move) ? now.before : now.behind).toBe('');
				}
			}),
		);
	});
});

import {describe, expect, test} from 'vitest';
import {commands} from '../../source/app/command.ts';
import {helpText, keyTable} from '../../source/app/help.ts';
import {width} from '../../source/text/width.ts';
import {markdownLines} from '../../source/ui/markdown.tsx';

const plain = (line: string) => line.replace(/\u001b\[[\d;]*m/g, '');

/** The lines as one text, however they were broken. */
const flowing = (lines: readonly string[]) => lines.map(plain).join(' ').replace(/\s+/g, ' ');

describe.each([78, 40, 18])('the help drawn for %i cells', columns => {
	const lines = markdownLines(helpText(), columns);

	test('has no line that is wider', () => {
		for (const line of lines) expect(width(plain(line))).toBeLessThanOrEqual(columns);
	});

	test('tells of every group and every command, with all its keys', () => {
		const text = flowing(lines);
		for (const {group, rows} of keyTable()) {
			expect(text).toContain(group);
			for (const {keys, help} of rows) expect(text).toContain(`${keys.join(', ')}: ${help}`);
		}

		expect(lines.length).toBeGreaterThan(Object.keys(commands).length);
	});

	test('shows no markup', () => {
		expect(flowing(lines)).not.toMatch(/\*\*|&(?:lt|gt|amp|quot|#\d+);|\\[<>[\](){}]/);
	});
});

test('Markdown is drawn as lines, styled and without its marks', () => {
	const lines = markdownLines('# Titre\n\nUn **mot** fort.', 40).map(plain);
	expect(lines.map(line => line.trim()).filter(Boolean)).toEqual(['Titre', 'Un mot fort.']);
	expect(markdownLines('', 40).map(plain).join('').trim()).toBe('');
});

test('an item goes on under its first word', () => {
	const lines = markdownLines('# Titre\n\n- **Un** mot et puis bien d’autres\n- Fin', 20).map(plain);
	expect(lines.slice(-3)).toEqual([' * Un mot et puis', '   bien d’autres', ' * Fin']);
});

import {afterEach, describe, expect, test} from 'vitest';
import {bindings} from '../../source/app/bindings.ts';
import {rebound} from '../../source/app/rebind.ts';
import {readConfig} from '../../source/config/config.ts';
import {configTemplate} from '../../source/config/template.ts';
import {interfaceLanguages, setLanguage} from '../../source/words/language.ts';

afterEach(() => setLanguage('en'));

const saysOf = (...lines: readonly string[]) =>
	readConfig(lines.join('\n')).mistakes.map(({line, says}) => `${line}: ${says}`);

/** The file to begin with, with the # of every setting and every command taken away. */
const uncommented = () => configTemplate().replace(/^# (?=[\w-]+ = )/gm, '');

describe('settings', () => {
	test('are taken where they are right', () => {
		const text = [
			'width = 60',
			'theme = "dark"',
			'justify = true',
			'words-per-minute = 300',
			'language = "fr"',
			'mouse = true',
			'[keys]',
			'quit = "x"',
		];
		expect(readConfig(text.join('\n'))).toEqual({
			settings: {columnWidth: 60, theme: 'dark', isJustified: true},
			wordsPerMinute: 300,
			language: 'fr',
			hasMouse: true,
			keys: [{command: 'quit', keys: ['x'], line: 8}],
			mistakes: [],
		});
	});

	test.each([
		[['width = 19'], '1: width: this can only be a whole number from 20 to 200'],
		[['', 'width = "60"'], '2: width: this can only be a whole number from 20 to 200'],
		[['justify = 1'], '1: justify: this can only be true, false'],
		[['language = "de"'], '1: language: this can only be "en", "fr"'],
		[['widht = 60'], '1: there is no setting “widht”, only width, theme, justify, '],
		[['mouse = true', 'mouse = false'], '2: mouse is set twice, and line 1 counts'],
		[['[keys]', 'quit = 3'], '2: keys are written as ["Space", "f"]'],
		[['[colours]', 'quit = 3'], '2: there is no setting “colours.quit”'],
		[['theme = dark'], '1: this is not understood'],
	])('%j: a mistake is told by its line', (lines, says) => {
		expect(saysOf(...lines).join('\n')).toContain(says);
	});

	test('that are wrong cost themselves alone', () => {
		const lines = ['width = 7', 'theme = dark', 'justify = true', 'mouse'];
		expect(readConfig(lines.join('\n')).settings).toEqual({isJustified: true});
		expect(saysOf(...lines)).toHaveLength(3);
	});
});

describe.each(interfaceLanguages)('the file to begin with: %s', language => {
	test('sets nothing, and every line of it can be taken as it stands', () => {
		setLanguage(language);
		expect(readConfig(configTemplate())).toEqual({settings: {}, keys: [], mistakes: []});
		const {mistakes, keys, settings} = readConfig(uncommented());
		expect(mistakes).toEqual([]);
		expect(Object.keys(settings)).toEqual(['columnWidth', 'theme', 'isJustified']);
		expect(rebound(keys).mistakes).toEqual([]);
		expect(keys.map(({command}) => command).sort()).toEqual([...new Set(bindings.map(({command}) => command))].sort());
	});

	test('with the keys of one command as they stand, changes no key of another', () => {
		setLanguage(language);
		const pressed = (table: typeof bindings) =>
			Object.fromEntries(table.flatMap(({where, command, keys}) => keys.map(key => [`${where} ${key}`, command])));
		for (const wish of readConfig(uncommented()).keys) {
			const {bindings: table, mistakes} = rebound([wish]);
			expect(mistakes).toEqual([]);
			expect(pressed(table)).toMatchObject(pressed(bindings.filter(({command}) => command !== wish.command)));
		}
	});
});

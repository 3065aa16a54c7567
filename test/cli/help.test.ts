import {readFileSync} from 'node:fs';
import {afterEach, expect, test} from 'vitest';
import {type CommandLine, commandLines} from '../../source/cli/command-lines.ts';
import {flags} from '../../source/cli/usage.ts';
import {interfaceLanguages, setLanguage} from '../../source/words/language.ts';
import {usageWords} from '../../source/words/usage.ts';
import {run} from './run.ts';

afterEach(() => setLanguage('en'));

test.each(interfaceLanguages)('--help lists every command and every option, with what it takes: %s', async language => {
	setLanguage(language);
	const {code, out, err} = await run(['--help'], {env: {LANG: `${language}_CA.UTF-8`}});
	expect({code, err}).toEqual({code: 0, err: ''});
	const words = usageWords();
	for (const [name, {usage}] of Object.entries(commandLines))
		expect(out).toMatch(line(`article-reader ${usage}`, words.commands[name as CommandLine]));
	for (const [name, {short, value, help}] of Object.entries(flags)) {
		expect(out).toMatch(line(`${short ? `-${short}, ` : ''}--${name} ${words.values[value]}`.trim(), help()));
	}

	for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(120);
});

test('-h and -v are short for --help and --version', async () => {
	expect(await run(['-h'])).toEqual(await run(['--help']));
	expect(await run(['-v'])).toEqual(await run(['--version']));
});

test('--help counts whatever stands beside it', async () => {
	const {out} = await run(['--help']);
	expect(await run(['analyze', '--help', 'nulle-part.md'])).toEqual({code: 0, out, err: ''});
});

test('--version is that of the package', async () => {
	const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
	expect(await run(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''});
});

/** A row of the help: what is typed, blanks, what it does. */
function line(typed: string, help: string): RegExp {
	const [left, right] = [typed, help].map(text => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
	return new RegExp(`^  ${left} +${right}$`, 'm');
}

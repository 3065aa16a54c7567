import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {themeNames} from '../../source/app/settings.ts';
import {commandLines, shells} from '../../source/cli/command-lines.ts';
import {flags} from '../../source/cli/usage.ts';
import {folderWith, run} from './run.ts';

/** What runs here of what scripts and pages are for; bash always does. */
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const commands = Object.keys(commandLines).filter(name => name !== 'read');

/** Runs a shell on a script, in a folder with two articles. */
async function shell(name: string, args: readonly string[], language = 'en'): Promise<readonly string[]> {
	const {code, out} = await run(['completion', name], {env: {LANG: language}});
	expect(code).toBe(0);
	const folder = folderWith({[`completion.${name}`]: out, 'un article.md': 'x', 'autre.txt': 'x'});
	const {stdout, stderr, status} = spawnSync(name, args, {
		cwd: folder,
		encoding: 'utf8',
		env: {PATH: process.env.PATH, HOME: folder, XDG_CONFIG_HOME: path.join(folder, 'config')},
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	return stdout.split('\n').filter(Boolean).sort();
}

/** What bash offers after some words, the last of which is being typed. */
const inBash = (...words: readonly string[]) =>
	shell('bash', [
		'-c',
		`source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _article_reader; printf "%s\\n" "\${COMPREPLY[@]}"`,
		'bash',
		'article-reader',
		...words,
	]);

test.each(shells.filter(has))('the script for %s is one that it reads, in both languages', async name => {
	for (const language of ['en', 'fr']) expect(await shell(name, ['-n', `completion.${name}`], language)).toEqual([]);
});

test('bash completes commands and files, options of the command, and their values', async () => {
	expect(has('bash')).toBe(true);
	expect(await inBash('')).toEqual(expect.arrayContaining([...commands, 'un article.md', 'autre.txt']));
	expect(await inBash('quo')).toEqual(['quotes']);
	expect(await inBash('un')).toEqual(['un article.md']);
	expect(await inBash('quotes', 'au')).toEqual(['autre.txt']);
	const all = await inBash('quotes', '--');
	expect(all).toEqual(expect.arrayContaining(['--by', '--kind', '--format', '--help']));
	expect(all).not.toContain('--theme');
	expect(await inBash('--th')).toEqual(['--theme']);
	expect(await inBash('--theme', '')).toEqual([...themeNames].sort());
	expect(await inBash('--theme', '=')).toEqual([...themeNames].sort());
	expect(await inBash('quotes', '--format', '=', 'c')).toEqual(['csv']);
	expect(await inBash('quotes', '--format', '=', 'csv', 'au')).toEqual(['autre.txt']);
	expect(await inBash('completion', '')).toEqual([...shells].sort());
	expect(await inBash('config', '')).toEqual([]);
	expect(await inBash('--width', '')).toEqual([]);
});

test.each(['fish'].filter(has))('%s completes them as well', async name => {
	const inFish = async (line: string) =>
		(await shell(name, ['--no-config', '-c', `source ./completion.fish; complete -C ${JSON.stringify(line)}`])).map(
			row => row.split('\t')[0],
		);
	expect(await inFish('article-reader ')).toEqual(expect.arrayContaining([...commands, 'autre.txt']));
	expect(await inFish('article-reader quotes --')).toEqual(expect.arrayContaining(['--by', '--kind', '--help']));
	expect(await inFish('article-reader quotes --')).not.toContain('--theme');
	expect(await inFish('article-reader --theme ')).toEqual([...themeNames].sort());
	expect(await inFish('article-reader completion ')).toEqual([...shells].sort());
});

test.each(['zsh'].filter(has))('%s completes them as it is used, by a terminal', async name => {
	// What stands on the command line after a Tab, by a zsh in a terminal of another one.
	const typed = [
		'quo',
		'quotes --fo',
		'quotes --format c',
		'quotes --format=c',
		'--theme=sep',
		'quotes au',
		'completion ba',
		'config --in',
		'library --th',
	];
	const driver = `zmodload zsh/zpty
zpty -b inner zsh -f -i
await() { local all= part; until [[ $all == *$1* ]]; do zpty -r inner part && all+=$part || sleep .05; done; print -r -- "$all" }
zpty -w inner 'autoload -Uz compinit; compinit -u -D; source ./completion.zsh; unsetopt beep
told() { print -r -- "<$BUFFER>"; BUFFER= }; zle -N told; bindkey "^X^T" told; print REA""DY'
await READY >/dev/null
for line in "$@"; do zpty -w -n inner "article-reader $line"$'\\t'$'\\x18\\x14'; await '>' ; done`;
	const shown = await shell(name, ['-f', '-c', driver, 'zsh', ...typed]);
	const lines = shown.join('\n').replace(/\u001B\[[\d;?]*[A-Za-z]|[\r\u0008\u0007]/g, '');
	expect([...lines.matchAll(/<article-reader (.*?) ?>/g)].map(([, line]) => line).sort()).toEqual(
		[
			'quotes',
			'quotes --format=',
			'quotes --format csv',
			'quotes --format=csv',
			'--theme=sepia',
			'quotes autre.txt',
			'completion bash',
			'config --init',
			'library --theme=',
		].sort(),
	);
});

test('another shell is a mistake', async () => {
	const mistake = {code: 2, out: '', err: 'completion needs the name of a shell: bash, zsh, fish.\n'};
	expect(await run(['completion'])).toEqual(mistake);
	expect(await run(['completion', 'tcsh'])).toEqual(mistake);
});

const readers: Readonly<Record<string, readonly string[]>> = {
	groff: ['-man', '-ww', '-Tutf8', '-Kutf8', '-rLL=40n'],
	mandoc: ['-Tlint', '-Wwarning'],
};

test.each(['en', 'fr'])(
	'the manual page names every command, option and key, and no reader of it warns: %s',
	async language => {
		const {code, out} = await run(['man'], {env: {LANG: language}});
		expect(code).toBe(0);
		// What is not ASCII stands by its number.
		expect(out).toMatch(/^[\n -~]*$/);
		for (const name of Object.keys(flags)) expect(out.replaceAll('\\-', '-')).toContain(`--${name}`);
		for (const {usage} of Object.values(commandLines)) {
			const [first] = usage.split(' ');
			expect(out.replaceAll('\\-', '-')).toContain(first!);
		}

		for (const [reader, args] of Object.entries(readers).filter(([name]) => has(name))) {
			const {stdout, stderr} = spawnSync(reader, args, {input: out, encoding: 'utf8'});
			const warnings = (reader === 'groff' ? stderr : stdout)
				.split('\n')
				.filter(line => line && !line.includes('missing date'));
			expect([reader, warnings]).toEqual([reader, []]);
		}
	},
);

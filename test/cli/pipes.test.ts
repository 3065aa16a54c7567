import process from 'node:process';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {cli, folderWith, run} from './run.ts';

const long = `Un titre\n\n${'Une phrase de plus, et rien d’autre. '.repeat(20_000)}\n`;

test('a reader down the pipe that has seen enough is no error', async () => {
	const folder = folderWith({'long.txt': long});
	for (const command of ['', 'print', 'analyze', 'quotes --format json']) {
		const line = `{ "$0" "$1" ${command} long.txt; echo "code $?" >&2; } | head -c 30`;
		const {out, err} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
		expect({command, err}).toEqual({command, err: 'code 0\n'});
		expect(out.length).toBeGreaterThan(0);
	}
});

test('all of a long article comes through a slow pipe', async () => {
	const folder = folderWith({'long.txt': long});
	const line = '"$0" "$1" print long.txt | { sleep 0.2; cat; } | wc -w';
	const {out} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
	expect(Number(out)).toBe(long.trim().split(/\s+/).length);
});

test('standard input from /dev/null, where nothing is piped in, is no article', async () => {
	const {code, out, err} = await run([]);
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(out).toMatch(/^Twitter.: Elon Musk/);
});

test('Markdown is told by what comes through the pipe', async () => {
	const {out} = await run(['print'], {input: '# Le lavoir\n\nIl **rouvre**, [enfin](https://lavoir.example/).\n'});
	expect(out).toBe('Le lavoir\n\nIl rouvre, enfin.\n');
});

test('an empty pipe gives the bundled article, and a sentence about it', async () => {
	const {code, out, err} = await run([], {input: ''});
	expect({code, err}).toEqual({code: 0, err: 'Nothing came through the pipe: this is the bundled article.\n'});
	expect(out).toMatch(/^Twitter.: Elon Musk/);
});

test.each(['print', 'quotes', 'people', 'analyze'])('an empty pipe into %s is a mistake', async command => {
	const err = 'There is nothing to read in standard input: it is empty.\n';
	expect(await run([command], {input: ''})).toEqual({code: 1, out: '', err});
});

test.each(['quotes', 'people', 'analyze'])('an empty file put into %s is a mistake, too', async command => {
	const folder = folderWith({'vide.txt': ''});
	const line = `"$0" "$1" ${command} <vide.txt`;
	const {code, out, err} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
	expect({code, out}).toEqual({code: 1, out: ''});
	expect(err).toBe('There is nothing to read in standard input: it is empty.\n');
});

test.each(['quotes', 'people', 'analyze', 'print'])(
	'%s says what went wrong while opening, and goes on',
	async command => {
		const folder = folderWith({'article.md': '---\ntitle: [\n---\n# Un titre\n\nUne phrase.\n'});
		const {code, err} = await run([command, 'article.md'], {folder});
		expect(code).toBe(0);
		expect(err).toMatch(/^[^\n]+\.\n$/);
	},
);

test('what is packed is read, as a file and through a pipe', async () => {
	const packed = gzipSync('Un titre\n\nUne phrase.\n');
	const folder = folderWith({'un.txt.gz': packed});
	for (const [args, surroundings] of [
		[['un.txt.gz'], {folder}],
		[['-'], {input: packed}],
	] as const) {
		expect(await run(args, surroundings)).toEqual({code: 0, out: 'Un titre\n\nUne phrase.\n', err: ''});
	}
});

test('what is piped in is read, with - and without', async () => {
	const input = 'Un titre\n\nUne phrase.\n';
	const printed = {code: 0, out: 'Un titre\n\nUne phrase.\n', err: ''};
	expect(await run([], {input})).toEqual(printed);
	expect(await run(['-'], {input})).toEqual(printed);
	expect(await run(['print', '-'], {input})).toEqual(printed);
});

test('a file that is named counts more than what is piped in', async () => {
	const folder = folderWith({'un.txt': 'Un mot.'});
	expect((await run(['un.txt'], {folder, input: 'Un autre.'})).out).toBe('Un mot.\n');
});

test('a named pipe is read to its end', async () => {
	const folder = folderWith({'un.txt': 'Un mot.'});
	const line = 'mkfifo tube; cat un.txt >tube & "$0" "$1" tube';
	const {code, out} = await run([cli], {folder, command: ['sh', '-c', line, process.execPath]});
	expect({code, out}).toEqual({code: 0, out: 'Un mot.\n'});
});

test('standard output that is closed is no crash', async () => {
	const {err} = await run([cli], {command: ['sh', '-c', '"$0" "$1" print >&-; echo "code $?" >&2', process.execPath]});
	expect(err).toMatch(/^code [01]\n$/);
});

test.skipIf(process.platform !== 'linux')('without any terminal at all, the article is printed', async () => {
	const {code, out} = await run([], {command: ['setsid', '-w', process.execPath, cli]});
	expect(code).toBe(0);
	expect(out).toMatch(/^Twitter.: Elon Musk/);
});

test.skipIf(process.platform !== 'linux')('output that cannot be written is one sentence', async () => {
	const line = '"$0" "$1" print >/dev/full; echo "code $?" >&2';
	const {err} = await run([cli], {command: ['sh', '-c', line, process.execPath]});
	expect(err).toBe('The output could not be written (ENOSPC). Is the disk full?\ncode 1\n');
});

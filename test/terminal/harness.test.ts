import {afterEach, describe, expect, test} from 'vitest';
import {type Harness, type Options, start} from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

/** A pager of a few lines, with raw mode, the alternate screen and a hidden cursor; q leaves all as it was. */
const pager = `
	const {stdin, stdout} = process;
	let page = 1;
	const draw = () => stdout.write('\\x1b[H\\x1b[2J\\x1b[1;34mPage ' + page + '\\x1b[0m of ' + stdout.columns + '×' + stdout.rows);
	const leave = code => {
		stdin.setRawMode(false);
		stdout.write('\\x1b[?25h\\x1b[?1049l');
		process.exit(code);
	};
	stdin.setRawMode(true);
	stdout.write('\\x1b[?1049h\\x1b[?25l');
	stdout.on('resize', draw);
	process.on('SIGTERM', () => leave(143));
	process.on('SIGCONT', () => {
		stdin.setRawMode(true);
		stdout.write('\\x1b[?1049h\\x1b[?25l');
		draw();
	});
	stdin.on('data', keys => {
		for (const key of String(keys)) {
			if (key === ' ') page++;
			if (key === 'q') leave(0);
			if (key === '\\x1a') {
				stdin.setRawMode(false);
				stdout.write('\\x1b[?25h\\x1b[?1049l');
				process.kill(process.pid, 'SIGSTOP');
			}
		}
		draw();
	});
	draw();
`;

function run(program: string, options: Options = {}) {
	harness = start([process.execPath, '-e', program], options);
	return harness;
}

describe('a pager in a terminal', () => {
	test('is on the alternate screen, without a cursor, in raw mode', async () => {
		const {until, isAlternate, isCursorHidden, modes} = run(pager);
		await until('Page 1 of 80×24');
		expect(isAlternate()).toBe(true);
		expect(isCursorHidden()).toBe(true);
		expect(modes()).toContain('-icanon');
		expect(modes('before')).not.toContain('-icanon');
	});

	test('turns pages, and its styles show', async () => {
		const {until, press, line, cell} = run(pager);
		await until('Page 1');
		press('  ');
		await until(/^Page 3 of/);
		expect(line(0)).toBe('Page 3 of 80×24');
		expect(line(99)).toBe('');
		expect(cell(0, 0)).toMatchObject({text: 'P', isBold: true, foreground: 4, background: null});
		expect(cell(10, 0)).toMatchObject({text: '8', isBold: false, foreground: null});
		expect(cell(80, 0)).toBe(null);
	});

	test('leaves the terminal as it was', async () => {
		const {until, press, exit, isAlternate, isCursorHidden, modes} = run(pager);
		await until('Page 1');
		press('q');
		expect(await exit).toBe(0);
		expect(isAlternate()).toBe(false);
		expect(isCursorHidden()).toBe(false);
		expect(modes('after')).toBe(modes('before'));
	});

	test('is told when the window changes', async () => {
		const {until, resize, cells} = run(pager, {columns: 60, rows: 10});
		await until('60×10');
		resize(100, 30);
		await until('100×30');
		expect(cells()).toHaveLength(30);
		expect(cells()[0]).toHaveLength(100);
	});

	test('gets signals', async () => {
		const {until, signal, exit, isAlternate} = run(pager);
		await until('Page 1');
		signal('SIGTERM');
		expect(await exit).toBe(143);
		expect(isAlternate()).toBe(false);
		expect(() => signal('SIGTERM')).toThrow('No program');
	});

	test('can be stopped and go on', async () => {
		const {until, press, exit, modes, isAlternate} = run(pager);
		await until('Page 1');
		press(' \x1a');
		await until('[stopped]');
		expect(isAlternate()).toBe(false);
		expect(modes()).toBe(modes('before'));
		press('\r');
		await until('Page 2');
		press('q');
		expect(await exit).toBe(0);
	});

	test('that is killed leaves raw mode behind, and that is seen', async () => {
		const {until, signal, exit, modes, isAlternate} = run(pager);
		await until('Page 1');
		signal('SIGKILL');
		expect(await exit).toBe(137);
		expect(isAlternate()).toBe(true);
		expect(modes('after')).toContain('-icanon');
	});
});

describe('the harness', () => {
	test('says what the screen was when it waited in vain', async () => {
		const {until} = run("console.log('Bonjour'); setInterval(() => {}, 1000)");
		await until('Bonjour');
		await expect(until('Bonsoir', 50)).rejects.toThrow(/Bonsoir[\s\S]*Bonjour/);
	});

	test('gives the program a home of its own and no variable that is undefined', async () => {
		const ask = 'const {HOME, CI, GONE, KEPT} = process.env; console.log(JSON.stringify({HOME, CI, GONE, KEPT}))';
		const {exit, home, screen} = run(ask, {env: {GONE: undefined, KEPT: 'yes'}, columns: 200});
		expect(await exit).toBe(0);
		expect(JSON.parse(screen())).toEqual({HOME: home, KEPT: 'yes'});
	});

	test('knows wide characters and the bytes themselves', async () => {
		const {exit, cell, line, raw} = run("process.stdout.write('\\x1b]0;titre\\x07🙂é')");
		await exit;
		expect(line(0)).toBe('🙂é');
		expect([cell(0, 0)?.width, cell(1, 0)?.width, cell(2, 0)?.text]).toEqual([2, 0, 'é']);
		expect(raw()).toContain('\x1b]0;titre\x07');
	});

	test('answers when the terminal is asked', async () => {
		const ask =
			"process.stdin.setRawMode(true).once('data', b => process.exit(String(b).endsWith('R') ? 7 : 8)); process.stdout.write('\\x1b[6n')";
		expect(await run(ask).exit).toBe(7);
	});

	test('waits for silence', async () => {
		const {quiet, screen} = run(
			'let n = 0; const t = setInterval(() => { console.log(n++); if (n > 9) clearInterval(t); }, 10); setTimeout(() => {}, 9999)',
		);
		await harness.until('0');
		// Far longer than a busy machine takes from one number to the next.
		await quiet(500);
		expect(screen()).toContain('\n9');
	});
});

import {execFileSync} from 'node:child_process';
import {constants} from 'node:os';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import type {Harness} from '../terminal/harness.ts';
import {cli, expectLeft, goOn, type Home, isRunning, type LaunchOptions, openHome} from '../terminal/reader.ts';
import type {Chance} from './chance.ts';
import {inLanes, trial} from './sizes.ts';
import {article, clockOf, expectKept, quitAtPlace, type Walk, walkFrom, wander} from './wander.ts';

/** A reader in the middle of something, since a moment that may lie before its first page. */
type Busy = {readonly reader: Harness; readonly home: Home; readonly walk: Walk; readonly chance: Chance};

/** Opens readers, lets each turn pages for a while, and does something to it. */
async function atRandomMoments(work: (busy: Busy) => Promise<void>, options?: LaunchOptions): Promise<void> {
	await inLanes(trial('ends in each way'), 4, async chance => {
		const home = openHome();
		const walk = walkFrom(null);
		const reader = home.launch([home.write('article.md', article)], options);
		await wander(reader, chance, Date.now() + chance.between(0, 1000), walk);
		await reader.until(() => reader.pid() > 0);
		await work({reader, home, walk, chance});
	});
}

/** Whether a reader runs that has an article of a folder open; its shells do not count. */
function isReadingIn(folder: string): boolean {
	return execFileSync('ps', ['-eo', 'args='], {encoding: 'utf8'})
		.split('\n')
		.some(line => line.startsWith(`${process.execPath} ${cli} ${folder}`));
}

describe('at any moment', () => {
	test.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)(
		'%s gives the terminal back and keeps the place',
		async name => {
			await atRandomMoments(async ({reader, home, walk}) => {
				const ended = clockOf(reader);
				reader.signal(name);
				expect(await reader.exit).toBe(128 + constants.signals[name]);
				expectLeft(reader, 'after');
				expectKept(home.saved(), walk, ended);
			});
		},
		600_000,
	);

	test('a terminal that is closed ends the reader, and the place is kept', async () => {
		await atRandomMoments(async ({reader, home, walk}) => {
			const [pid, ended] = [reader.pid(), clockOf(reader)];
			reader.hangUp();
			await reader.until(() => !isRunning(pid));
			expectKept(home.saved(), walk, ended);
		});
	}, 600_000);

	test('a shell that is killed, and the terminal with it, ends the reader, and the place is kept', async () => {
		await atRandomMoments(async ({reader, home, walk}) => {
			const [pid, ended] = [reader.pid(), clockOf(reader)];
			reader.killShell();
			await reader.until(() => !isRunning(pid));
			expectKept(home.saved(), walk, ended);
		});
	}, 600_000);

	// As npx does, a program waits for the reader; as under a shell that sets no modes of its own, another waits for that.
	const waiting = `set -m; sh -c 'echo "$$ "; "$@"; :' sh "$@"; read -r _; echo; echo ended`;
	test('a program that waits for it is killed: gives the terminal back and keeps the place', async () => {
		const command = ['sh', '-c', waiting, 'sh', process.execPath, cli];
		await atRandomMoments(
			async ({reader, home, walk}) => {
				const ended = clockOf(reader);
				const [parent] = /\d+(?= )/.exec(reader.raw()) ?? [];
				if (parent === undefined) return;
				process.kill(Number(parent), 'SIGKILL');
				await reader.until(() => !isReadingIn(home.folder));
				await reader.until(() => !reader.isAlternate());
				expectLeft(reader, 'now');
				reader.press('\r');
				await reader.until('ended');
				expectKept(home.saved(), walk, ended);
			},
			{command},
		);
	}, 600_000);

	test('it can be suspended and go on, and the place is kept', async () => {
		await atRandomMoments(async ({reader, home, walk, chance}) => {
			for (let time = chance.between(1, 3); time > 0; time--) {
				const stops = () => reader.raw().split('[stopped]').length;
				const before = stops();
				if (reader.isAlternate() && chance.between(0, 1) === 1) reader.press('\x1a');
				else reader.signal('SIGTSTP');
				await reader.until(() => stops() > before && !reader.isAlternate());
				expectLeft(reader, 'now');
				await goOn(reader);
				await wander(reader, chance, Date.now() + chance.between(0, 500), walk);
			}

			await wander(reader, chance, Date.now() + 500, walk);
			await quitAtPlace(home, reader, walk);
			expectLeft(reader, 'after');
		});
	}, 600_000);
});

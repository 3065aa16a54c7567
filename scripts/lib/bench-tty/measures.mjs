import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {median, open, pause, percentile, screenAfter} from './session.mjs';

/** Times of the first page of several programs, by name; run in turns, so that a busy moment is everybody's. */
export async function starts(programs, runs) {
	const times = Object.fromEntries(Object.keys(programs).map(name => [name, []]));
	const memories = {...structuredClone(times)};
	for (let run = 0; run <= runs; run++) {
		for (const [name, {command, first, env, quit = 'q', limit}] of Object.entries(programs)) {
			const session = open(command, {env: env?.()});
			try {
				const at = await session.until(first, {limit});
				// Until all is loaded.
				await session.settled({quiet: 400});
				if (run === 0) continue;
				times[name].push(at);
				memories[name].push(session.memory());
				session.press(quit);
			} finally {
				await session.close();
			}
		}
	}

	return Object.fromEntries(
		Object.keys(programs).map(name => [name, {time: median(times[name]), memory: median(memories[name])}]),
	);
}

/** Times until commands have ended, by name. */
export function ends(commands, runs) {
	const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
	const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
	for (let run = 0; run <= runs; run++) {
		for (const [name, [file, ...args]] of Object.entries(commands)) {
			const begun = performance.now();
			spawnSync(file, args, {env, stdio: 'ignore'});
			if (run > 0) times[name].push(performance.now() - begun);
		}
	}

	return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Page turns, from the key to the last byte: their times, their bytes, and the bytes that they could not do without. */
export async function turns(command, {columns = 80, rows = 24, env, first, count, key = ' ', warm = 60}) {
	const session = open(command, {columns, rows, env});
	try {
		await session.until(first);
		await pause(1500);
		const times = [];
		const bytes = [];
		const needed = [];
		for (let turn = -warm; turn < count; turn++) {
			const from = session.chunks.length;
			const pressed = session.press(key);
			const last = await session.settled({from, quiet: 20, limit: 1000});
			if (last === null || turn < 0) continue;
			times.push(last - pressed);
			bytes.push(session.bytesFrom(from));
			if (turn % 50 === 0) needed.push(bytes.at(-1) / (await neededBytes(session, from, columns, rows)));
		}

		return {median: median(times), worst: percentile(times, 0.99), bytes: median(bytes), overhead: median(needed)};
	} finally {
		await session.close();
	}
}

/** The bytes of the text that changed, from the first cell to the last one of each row, and of all styles written. */
async function neededBytes(session, from, columns, rows) {
	const before = await screenAfter(session.textFrom(0).slice(0, -session.textFrom(from).length), columns, rows);
	const after = await screenAfter(session.textFrom(0), columns, rows);
	const isSame = (one, other) => one.text === other.text && one.style === other.style;
	let needed = (session.textFrom(from).match(/\u001B\[[\d;]*m/g) ?? []).join('').length;
	for (const [row, cells] of after.entries()) {
		const start = cells.findIndex((cell, column) => !isSame(cell, before[row][column]));
		if (start === -1) continue;
		const text = cells.map(cell => cell.text).join('');
		const length = text.trimEnd().length;
		needed += Buffer.byteLength(text.slice(start, Math.max(start + 1, length)));
	}

	return needed;
}

/**
 * Times from single keys to their last byte, after the text has been read once, by the names of the keys: the median of all
 * rounds, how many there were, and the slowest; and the most memory after each round. `keys` gives those of a round, each with what it presses and, where that is not all that is
 * written, what is seen then.
 */
export async function jumps(command, {env, first, keys, rounds, quiet = 120, settle = quietStart}) {
	const session = open(command, {env});
	try {
		await session.until(first);
		await pause(settle);
		const times = Object.fromEntries(keys(0).map(({name}) => [name, []]));
		const memories = [];
		for (let round = 0; round < rounds; round++) {
			for (const {name, press, seen} of keys(round)) {
				const from = session.chunks.length;
				const pressed = session.press(press);
				const at = seen
					? await session.until(seen, {from, limit: session.now() + 30_000})
					: await session.settled({from, quiet});
				times[name].push((at ?? Number.NaN) - pressed);
				// What comes of it later, people that are marked, is no answer to the next key.
				await session.settled({from, quiet: 400});
			}

			memories.push(session.memory());
		}

		return {
			times: Object.fromEntries(
				Object.entries(times).map(([name, all]) => [
					name,
					{median: median(all), count: all.length, slowest: Math.max(...all)},
				]),
			),
			memories,
		};
	} finally {
		await session.close();
	}
}

/** Milliseconds until a text of 100 MB has been read, and more. */
const quietStart = 3000;

/** The slowest answers to keys while a text is loaded and analysed: j and k in turns, for some seconds from the first page. */
export async function busyAnswers(command, {env, first, seconds = 8}) {
	const session = open(command, {env});
	try {
		await session.until(first);
		const times = [];
		for (let index = 0; session.now() < seconds * 1000; index++) {
			const from = session.chunks.length;
			// A key that nobody has comes after it: it is named in the answer, which nothing else writes then.
			const pressed = session.press(`${index % 2 === 0 ? 'j' : 'k'}\u001B[${300 + index}~`);
			times.push((await session.until(new RegExp(`\\[${300 + index}~`), {from})) - pressed);
			await pause(20);
		}

		return {median: median(times), worst: percentile(times, 0.99), slowest: Math.max(...times)};
	} finally {
		await session.close();
	}
}

/** Milliseconds from the last of many keys, as fast as a keyboard repeats them, to the last byte. */
export async function heldKey(command, {env, first, seconds = 20, rate = 30}) {
	const session = open(command, {env});
	try {
		await session.until(first);
		await pause(1500);
		let pressed = 0;
		const begun = session.now();
		for (let index = 0; index < seconds * rate; index++) {
			await pause(begun + (index * 1000) / rate - session.now());
			pressed = session.press(' ');
		}

		return (await session.settled({quiet: 150})) - pressed;
	} finally {
		await session.close();
	}
}

/** Milliseconds from the last of many resizes to the last byte, and whether the first word is the same. */
export async function resizeStorm(command, {env, first, count = 200, seconds = 5}) {
	const session = open(command, {env});
	try {
		await session.until(first);
		await pause(1500);
		session.press('   ');
		await session.settled({quiet: 200});
		const firstWord = async from =>
			/[\p{L}\d§]+/u.exec(
				(await screenAfter(session.textFrom(from), 80, 24)).map(row => row.map(cell => cell.text).join('')).join('\n'),
			)?.[0];
		const before = await firstWord(0);
		const begun = session.now();
		for (let index = 1; index <= count; index++) {
			await pause(begun + (index * seconds * 1000) / count - session.now());
			if (index === count) session.resize(80, 24);
			else session.resize(50 + (index % 60), 14 + (index % 20));
		}

		// What was written before the last one answers another.
		const from = session.chunks.length;
		const last = session.now();
		const settled = (await session.settled({from, quiet: 250})) - last;
		// The last frame is a whole one: it begins where the screen is cleared.
		const whole = session.chunks.findLastIndex(({data}) => data.includes('\u001B[J'));
		return {settled: Math.max(0, settled), isSame: (await firstWord(whole)) === before};
	} finally {
		await session.close();
	}
}

/** When Ink has drawn its first frame, as the command notes for itself, since nothing of it is seen. */
export async function takeOver(command, {env, first, folder}) {
	const note = path.join(folder, 'ink');
	rmSync(note, {force: true});
	const begun = performance.timeOrigin + performance.now();
	const session = open(command, {env: {...env, INK_NOTE: note}});
	try {
		await session.until(first);
		while (!existsSync(note) || readFileSync(note, 'utf8') === '') await pause(5);
		return Number(readFileSync(note, 'utf8')) - begun;
	} finally {
		await session.close();
	}
}

/** When a key pressed as soon as the first page stands has turned it. */
export async function keyAtOnce(command, {env, first, turned}) {
	const session = open(command, {env});
	try {
		await session.until(first);
		session.press(' ');
		return await session.until(turned);
	} finally {
		await session.close();
	}
}

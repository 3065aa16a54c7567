/*
 * Problem: two readers that read a file, change it and write it at the same moment lose the change of one.
 *
 * Approach: whoever changes a file holds a second one beside it meanwhile, "….lock", which only one can create, with its
 * process id in it. A reader that was killed leaves its lock; who finds it removes it, and holds a lock on the lock while
 * it does, since two that find it would remove each other's next. One that was killed between creating its lock and
 * writing into it left it empty; who was only slow there sees that the lock is another's.
 *
 * Who may not wait any longer, since the program ends, seizes the lock: whoever held it sees that it is another's just
 * before writing, and does not write.
 *
 * Limits: between that look and the write lie microseconds in which a lock could be seized. On a file system of several
 * machines a process id says nothing of the others; there, only a lock's age tells.
 */

import {closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs';
import process from 'node:process';

/** Milliseconds after which a lock is given up for left, whoever holds it: a change takes a few. */
const longestHold = 2000;

/** And of one that nobody's process id stands in: whoever was killed as it made it left it so. */
const longestSilence = 100;

/** Until when to wait for who holds a lock, by the clock of `performance`, and what to do then. */
export type Patience = {readonly end: number; readonly lastly: 'give up' | 'seize'};

/** Waits for other readers for as long as nobody notices, and then no longer: what is changed once is not tried again. */
export function forOthers(): Patience {
	return {end: performance.now() + 100, lastly: 'seize'};
}

/**
 * Does `work` while no other reader changes the file, and comes back with its result; null where it gave up. `work` has
 * to ask just before it writes whether it still is alone: one whose lock was seized is not, and must not write. Throws
 * what creating the lock throws.
 */
export function locked<Result>(
	file: string,
	patience: Patience,
	work: (isAlone: () => boolean) => Result,
): Result | null {
	const lock = `${file}.lock`;
	while (!take(lock)) {
		if (performance.now() >= patience.end) {
			if (patience.lastly === 'give up') return null;
			writeFileSync(lock, String(process.pid));
			break;
		}

		if (isLeft(lock)) locked(lock, {...patience, lastly: 'give up'}, () => isLeft(lock) && rmSync(lock, {force: true}));
		Atomics.wait(cell, 0, 0, 1 + 2 * Math.random());
	}

	try {
		return work(() => holderOf(lock) === process.pid);
	} finally {
		if (holderOf(lock) === process.pid) rmSync(lock, {force: true});
	}
}

/** What nobody ever wakes: a wait for it is a pause that lets nothing else of this process run. */
const cell = new Int32Array(new SharedArrayBuffer(4));

function take(lock: string): boolean {
	let descriptor: number;
	try {
		descriptor = openSync(lock, 'wx', 0o600);
	} catch (error) {
		if ((error as {code?: string}).code === 'EEXIST') return false;
		throw error;
	}

	try {
		writeSync(descriptor, String(process.pid));
		return true;
	} catch (error) {
		rmSync(lock, {force: true});
		throw error;
	} finally {
		closeSync(descriptor);
	}
}

/** The process that holds a lock; null where none does, and 0 for one that has not said so yet. */
function holderOf(lock: string): number | null {
	try {
		return Number(readFileSync(lock, 'utf8'));
	} catch {
		return null;
	}
}

/** Whether nobody holds a lock that is there. Our own is none: while we hold one, we wait for none. */
function isLeft(lock: string): boolean {
	const holder = holderOf(lock);
	if (holder === null) return false;
	if (holder === process.pid || (holder > 0 && !isRunning(holder))) return true;
	const {mtimeMs} = statSync(lock, {throwIfNoEntry: false}) ?? {mtimeMs: Number.POSITIVE_INFINITY};
	return Date.now() - mtimeMs > (holder === 0 ? longestSilence : longestHold);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as {code?: string}).code !== 'ESRCH';
	}
}

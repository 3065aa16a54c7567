import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {changeFile} from '../../source/storage/conf-store.ts';
import {locked, type Patience} from '../../source/storage/lock.ts';
import {emptyFolder} from './folder-for-test.ts';
import {articleOf, now, open} from './open.ts';

/** A process that has ended, and one that runs. */
const dead = String(spawnSync(process.execPath, ['-e', '']).pid);
const running = String(process.ppid);

const atOnce: Patience = {end: 0, lastly: 'give up'};

/** Milliseconds that are long enough for a lock that is taken at once, on a busy machine too. */
const long = 10_000;

/** A file to be changed, on which a lock stands already where its text is given. */
function fileWith(lock: string | null) {
	const file = path.join(emptyFolder(), 'a.json');
	if (lock !== null) writeFileSync(`${file}.lock`, lock);
	const held = (patience: number, lastly: Patience['lastly'] = 'give up') =>
		locked(file, {end: performance.now() + patience, lastly}, () => readFileSync(`${file}.lock`, 'utf8'));
	return {file, held, left: () => readdirSync(path.dirname(file))};
}

describe('a lock', () => {
	test('is held while the work is done, and then gone', () => {
		const {held, left} = fileWith(null);
		expect(held(long)).toBe(String(process.pid));
		expect(left()).toEqual([]);
	});

	test('is gone where the work fails, too', () => {
		const {file, left} = fileWith(null);
		expect(() =>
			locked(file, atOnce, () => {
				throw new Error('Broken on purpose');
			}),
		).toThrow('Broken on purpose');
		expect(left()).toEqual([]);
	});

	test.each([
		['of a reader that runs', running],
		['of one that has not yet said who it is', ''],
	])('%s is waited for, and left alone', (_, lock) => {
		const {file, held, left} = fileWith(lock);
		const start = performance.now();
		expect(held(20)).toBe(null);
		expect(performance.now() - start).toBeGreaterThanOrEqual(20);
		expect(left()).toEqual(['a.json.lock']);
		expect(readFileSync(`${file}.lock`, 'utf8')).toBe(lock);
	});

	test.each([
		['of a reader that is gone', dead],
		['of our own number, from before', String(process.pid)],
	])('%s is taken', (_, lock) => {
		const {held, left} = fileWith(lock);
		expect(held(long)).toBe(String(process.pid));
		expect(left()).toEqual([]);
	});

	test('of a reader that runs is seized by who cannot wait longer', () => {
		const {held, left} = fileWith(running);
		expect(held(20, 'seize')).toBe(String(process.pid));
		expect(left()).toEqual([]);
	});

	test.each([
		['that is too old is taken, whosever it is', running, 3],
		['of one that was killed before it said who it is is taken sooner', '', 1],
	])('%s', (_, lock, seconds) => {
		const {file, held} = fileWith(lock);
		// A clock that stands: it grows no older while it is waited for.
		vi.useFakeTimers({toFake: ['Date']});
		onTestFinished(() => void vi.useRealTimers());
		const made = Date.now() / 1000 - seconds;
		utimesSync(`${file}.lock`, made, made);
		expect(held(long)).toBe(String(process.pid));
	});

	test('that cannot be made is an error', () => {
		expect(() => locked(path.join(emptyFolder(), 'nowhere', 'a.json'), atOnce, () => 1)).toThrow('ENOENT');
	});

	test('that another has seized is said to be lost, and stays', () => {
		const {file, left} = fileWith(null);
		const answers = locked(file, atOnce, isAlone => {
			const before = isAlone();
			writeFileSync(`${file}.lock`, running);
			return [before, isAlone()];
		});
		expect(answers).toEqual([true, false]);
		expect(left()).toEqual(['a.json.lock']);
	});
});

describe('a change while another reader changes the file', () => {
	test('is written later, the last one at once', () => {
		const folder = emptyFolder();
		const article = articleOf('Un titre');
		const {progress, keys, store} = open(folder, article);
		expect(store.save(progress, false)).toEqual({problems: [], isBusy: false, isKept: true});
		const lock = path.join(folder, 'positions', `${keys.text}.json.lock`);
		writeFileSync(lock, running);
		expect(store.save({...progress, offset: 10}, false)).toEqual({problems: [], isBusy: true, isKept: false});
		expect(open(folder, article).progress.offset).toBe(0);
		expect(store.save({...progress, offset: 20}, true)).toEqual({problems: [], isBusy: false, isKept: true});
		expect(open(folder, article).progress.offset).toBe(20);
		expect(existsSync(lock)).toBe(false);
		expect(store.save({...progress, offset: 30}, false)).toEqual({problems: [], isBusy: false, isKept: true});
		expect(open(folder, article).progress.offset).toBe(30);
	});

	test('is not written by one that was suspended until another took over', () => {
		const folder = emptyFolder();
		const file = path.join(folder, 'settings.json');
		const change = () => {
			writeFileSync(`${file}.lock`, running);
			return {version: 1};
		};
		const outcome = changeFile(folder, {file: 'settings', change, isWhole: () => true}, now, atOnce);
		expect(outcome).toEqual({isWritten: false, problem: null});
		expect(existsSync(file)).toBe(false);
		expect(readdirSync(folder)).toEqual(['settings.json.lock']);
	});
});

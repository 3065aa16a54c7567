import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openHome, statusOf} from '../terminal/reader.ts';
import {inLanes, trial} from './sizes.ts';
import {article, clockOf, expectKept, quitAtPlace, walkFrom, wander} from './wander.ts';

test('a kill that nothing can answer leaves the store whole, and costs one page and 250 ms at most', async () => {
	const {count, ...kills} = trial('kills');
	const inARow = 5;
	await inLanes({...kills, count: count / inARow}, 4, async chance => {
		const home = openHome();
		const file = home.write('article.md', article);
		for (let time = 0; time < inARow; time++) {
			const walk = walkFrom(home.saved());
			const reader = home.launch([file]);
			const end = Date.now() + chance.between(0, 1200);
			await wander(reader, chance, end, walk);
			await reader.until(() => reader.pid() > 0);
			const killed = clockOf(reader);
			reader.signal('SIGKILL');
			expect(await reader.exit).toBe(137);
			expectWhole(path.join(home.folder, 'config'));
			expectKept(home.saved(), walk, killed);
		}

		// What the killed ones have left behind troubles nobody.
		const reader = await home.read([file]);
		expect(statusOf(reader)).toMatch(/page \d+ of/);
		const walk = walkFrom(home.saved());
		await wander(reader, chance, Date.now() + 300, walk);
		await quitAtPlace(home, reader, walk);
	});
}, 600_000);

/** Expects every file of a store to be whole, but those that a writer was about to put in place. */
function expectWhole(folder: string): void {
	for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
		if (!entry.isFile() || /\.json\.(?:tmp-|lock)/.test(entry.name)) continue;
		expect(entry.name).toMatch(/\.json$/);
		expect(JSON.parse(readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))).toMatchObject({version: 1});
	}
}

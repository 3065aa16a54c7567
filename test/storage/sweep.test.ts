import {mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {sweepLeftovers} from '../../source/storage/sweep.ts';
import {emptyFolder} from './folder-for-test.ts';
import {now} from './open.ts';

test('temporary files and locks of killed writers go, all else stays', async () => {
	const folder = emptyFolder();
	mkdirSync(path.join(folder, 'positions'));
	const put = (file: string, hoursAgo: number) => {
		const seconds = now().getTime() / 1000 - hoursAgo * 3600;
		writeFileSync(path.join(folder, file), '{}');
		utimesSync(path.join(folder, file), seconds, seconds);
	};

	put('positions/0a.json', 9);
	put('positions/0a.json.tmp-1234567890abcdef', 2);
	put('positions/0a.json.tmp-1f2.tmp-1234567890abcdef', 2);
	put('positions/0a.json.lock', 2);
	put('positions/0b.json.tmp-1234567890abcdef', 0.5);
	put('positions/0a.json.damaged-2024-01-01T00-00-00.000Z', 9);
	put('settings.json', 9);
	put('settings.json.tmp-0987654321fedcba', 2);
	mkdirSync(path.join(folder, 'articles'));
	put('articles/le-phare-0a.md', 9);
	put('articles/le-phare-0a.md.tmp-1f2', 2);
	put('articles/long-0b.txt.tmp-1f2', 0.5);
	await sweepLeftovers(folder, path.join(folder, 'articles'), now());
	expect(readdirSync(path.join(folder, 'articles')).sort()).toEqual(['le-phare-0a.md', 'long-0b.txt.tmp-1f2']);
	expect(readdirSync(path.join(folder, 'positions')).sort()).toEqual([
		'0a.json',
		'0a.json.damaged-2024-01-01T00-00-00.000Z',
		'0b.json.tmp-1234567890abcdef',
	]);
	expect(readdirSync(folder).sort()).toEqual(['articles', 'positions', 'settings.json']);
});

test('a folder that is not there is no trouble', async () => {
	await expect(sweepLeftovers(path.join(emptyFolder(), 'nulle-part'), null, now())).resolves.toBeUndefined();
});

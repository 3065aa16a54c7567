import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {article, folderWith, run} from './run.ts';

/** A user who keeps a copy of an article, and whose remembered places are spoilt then. */
async function userWith(spoil: (folder: string) => void) {
	const home = folderWith({'article.md': article, 'other.md': `# Autre\n\n${article}`});
	const env = {HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home};
	const ofUser = (...args: readonly string[]) => run(args, {env, folder: home});
	await ofUser('add', 'article.md');
	spoil(path.join(home, 'article-reader-nodejs'));
	return ofUser;
}

/** Puts something that cannot be read in the place of a file or a folder. */
function spoilt(place: string): void {
	rmSync(place, {recursive: true});
	if (place.endsWith('.json')) mkdirSync(place);
	else writeFileSync(place, '');
}

function spoilArticle(folder: string): void {
	const places = path.join(folder, 'positions');
	for (const name of readdirSync(places)) spoilt(path.join(places, name));
}

describe('what is remembered and cannot be read is no empty list, and gives exit code 1', () => {
	test('the library', async () => {
		const user = await userWith(folder => spoilt(path.join(folder, 'positions')));
		for (const flags of [[], ['--json']]) {
			const {code, out, err} = await user('library', ...flags);
			expect({code, out}).toEqual({code: 1, out: ''});
			expect(err).toMatch(/^The library could not be read, a file stands where a folder should: \S+\n$/);
		}
	});

	test('one article of the library costs itself alone', async () => {
		const user = await userWith(spoilArticle);
		await user('add', 'other.md');
		const {code, out, err} = await user('library', '--json');
		expect(JSON.parse(out)).toMatchObject([{title: 'Autre'}]);
		expect(code).toBe(1);
		expect(err).toMatch(/^The place could not be read, a folder stands where a file should: \S+\n$/);
	});

	test('the highlights of an article', async () => {
		const user = await userWith(spoilArticle);
		const one = await user('highlights', 'article.md', '--json');
		expect(one).toMatchObject({code: 1, out: ''});
		expect(one.err).toMatch(/^The place could not be read, a folder stands where a file should: \S+\n$/);
		expect(await user('highlights', 'article.md', 'other.md')).toEqual(one);
	});

	test('which article was left last', async () => {
		const user = await userWith(folder => mkdirSync(path.join(folder, 'recent.json')));
		const {code, out, err} = await user('print');
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(err).toMatch(/^The place could not be read, a folder stands where a file should: \S+\n$/);
	});
});

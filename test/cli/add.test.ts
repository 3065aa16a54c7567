import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, onTestFinished, test} from 'vitest';
import {epub} from '../document/formats/epubs.ts';
import {removeFolder} from '../folders.ts';
import {cli, run} from './run.ts';

/** A folder of a user's own, with a library in it. */
function openHome() {
	const folder = mkdtempSync(path.join(tmpdir(), 'add-'));
	onTestFinished(() => removeFolder(folder));
	const env = {XDG_CONFIG_HOME: path.join(folder, 'config'), XDG_DATA_HOME: path.join(folder, 'data'), HOME: folder};
	const articles = path.join(folder, 'data', 'article-reader-nodejs', 'articles');
	return {
		env,
		articles,
		write: (name: string, content: string | Uint8Array) => {
			const file = path.join(folder, name);
			writeFileSync(file, content);
			return file;
		},
		/** Removes all that is remembered of articles. */
		forget: () => rmSync(path.join(folder, 'config'), {recursive: true}),
		run: (...args: readonly string[]) => run(args, {env}),
		copies: () => (existsSync(articles) ? readdirSync(articles).sort() : []),
		library: async () => JSON.parse((await run(['library', '--json'], {env})).out),
	};
}

/** Pages on the loopback: /1, /2 and so on are articles; all else is not there. Says how often each was asked for. */
async function openSite() {
	const asked: string[] = [];
	let most = 0;
	let open = 0;
	const server = createServer((request, response) => {
		const name = request.url!.slice(1);
		asked.push(name);
		most = Math.max(most, ++open);
		setTimeout(() => {
			open--;
			response.statusCode = /^\d+$/.test(name) ? 200 : 404;
			response.setHeader('content-type', 'text/html; charset=utf-8');
			const paragraphs = Array.from(
				{length: 12},
				(_, index) => `<p>${`Phrase ${index} de ${name}, assez longue. `.repeat(4)}</p>`,
			);
			response.end(`<html lang="fr"><title>Le phare ${name}</title><article>${paragraphs.join('')}</article></html>`);
		}, 20);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const {port} = server.address() as AddressInfo;
	return {
		address: (name: string) => `http://127.0.0.1:${port}/${name}`,
		asked,
		most: () => most,
		close: () => server.close(),
	};
}

const phare = '# Le phare\n\nIl est *éteint*.\n\n- un\n- deux\n';

describe('add', () => {
	test('leaves a copy to open where the file is gone, and the library says of which file nothing is left', async () => {
		const home = openHome();
		const file = home.write('a.md', phare);
		await home.run('add', file);
		rmSync(file);
		expect(await home.library()).toEqual([expect.not.objectContaining({isGone: true})]);
		expect((await home.run('library')).out).not.toContain('gone');
		rmSync(path.join(home.articles, home.copies()[0]!));
		expect(await home.library()).toEqual([expect.objectContaining({title: 'Le phare', isGone: true})]);
		expect((await home.run('library')).out).toMatch(/^Le phare: 0 %, 1 min left, its file is gone\n$/);
	});

	test('keeps twins once, and says so, however many are kept at once', async () => {
		const home = openHome();
		const twins = ['a.md', 'b.md', 'c.md'].map(name => home.write(name, phare));
		const {out, code} = await home.run('add', ...twins);
		expect(out.split('\n').sort()).toEqual([
			'',
			'1 article kept, 2 there already.',
			'Kept: Le phare',
			'There already: Le phare',
			'There already: Le phare',
		]);
		expect(code).toBe(0);
		expect(home.copies()).toHaveLength(1);
	});

	test('keeps a file as Markdown that is the same article without the file', async () => {
		const home = openHome();
		const file = home.write('phare.md', phare);
		const before = await home.run('analyze', file);
		expect(await home.run('add', file)).toMatchObject({code: 0, out: 'Kept: Le phare\n', err: ''});
		const [copy] = home.copies();
		expect(copy).toMatch(/^le-phare-[\da-f]{8}\.md$/);
		const kept = path.join(home.articles, copy!);
		expect(readFileSync(kept, 'utf8')).toContain(`file: ${JSON.stringify(file)}`);
		rmSync(file);
		const after = await home.run('analyze', kept);
		expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
		expect(await home.library()).toEqual([
			expect.objectContaining({title: 'Le phare', source: file, file: kept, percent: 0, minutesLeft: 1}),
		]);
	});
	test('says of a page that holds no more than a beginning that it does, when it is kept and when the copy is read', async () => {
		const home = openHome();
		const wall = '<p>Il vous reste 85 % de cet article à lire.</p>';
		const file = home.write('phare.html', `<h1>Le phare</h1><p>Il est éteint depuis trois ans.</p>${wall}`);
		const err = 'This page holds only the beginning: the rest is for subscribers.\n';
		expect(await home.run('add', file)).toEqual({code: 0, out: 'Kept: Le phare\n', err});
		const [copy] = home.copies();
		expect(await home.run('print', path.join(home.articles, copy!))).toMatchObject({code: 0, err});
		expect(JSON.parse((await home.run('add', '--json', file)).out)).toMatchObject([{outcome: 'there'}]);
	});

	test('gives what is read where the address cannot be had any more, which is said', async () => {
		const home = openHome();
		const site = await openSite();
		const address = site.address('1');
		await home.run('add', address);
		site.close();
		const {code, out, err} = await home.run('print', address);
		expect({code, title: out.split('\n')[0]}).toEqual({code: 0, title: 'Le phare 1'});
		expect(err).toMatch(/^This is the copy that you keep\. Nothing answers at “127\.0\.0\.1[^”]*”\. [^\n]+\n$/);
		expect(await home.run('print', site.address('2'))).toMatchObject({code: 1, out: ''});
	});

	test('leaves what is there already, and keeps a corrected text in the same file', async () => {
		const home = openHome();
		const file = home.write('phare.md', phare);
		await home.run('add', file);
		expect((await home.run('add', file)).out).toBe('There already: Le phare\n');
		home.write('phare.md', phare.replace('éteint', 'allumé'));
		expect((await home.run('add', file)).out).toBe('Kept: Le phare\n');
		expect(home.copies()).toHaveLength(1);
		expect(readFileSync(path.join(home.articles, home.copies()[0]!), 'utf8')).toContain('allumé');
		expect(await home.library()).toHaveLength(1);
	});

	test('goes through a list of addresses a few at a time, on after failures, and fetches only what is missing', async () => {
		const home = openHome();
		const site = await openSite();
		const names = ['1', '2', 'gone', '3', '4', '5', '6'];
		const list = home.write('list.txt', `# to read\n\n${names.map(site.address).join('\r\n')}\n`);
		const first = await home.run('add', list);
		expect(first.code).toBe(1);
		expect(first.out.split('\n').filter(line => line.startsWith('Kept: Le phare'))).toHaveLength(6);
		expect(first.out).toContain('6 articles kept, 1 failed.\n');
		expect(first.err).toContain(`“${site.address('gone')}”`);
		expect(site.most()).toBeGreaterThan(1);
		expect(site.most()).toBeLessThanOrEqual(4);
		site.asked.length = 0;
		const again = await home.run('add', list);
		expect(again).toMatchObject({code: 1, out: expect.stringContaining('0 articles kept, 6 there already, 1 failed.')});
		expect(site.asked).toEqual(['gone']);
		rmSync(path.join(home.articles, home.copies()[0]!));
		const third = await home.run('add', list, '--json');
		const results = JSON.parse(third.out);
		expect(results.filter(({outcome}: {outcome: string}) => outcome === 'kept')).toHaveLength(1);
		expect(home.copies()).toHaveLength(6);
	});

	test.each([0, 60])('keeps again a copy of which %i bytes are left, which nothing opens', async left => {
		const home = openHome();
		const site = await openSite();
		await home.run('add', site.address('1'));
		const [copy] = home.copies();
		const kept = path.join(home.articles, copy!);
		const whole = readFileSync(kept, 'utf8');
		writeFileSync(kept, whole.slice(0, left));
		const opened = await home.run('print', kept);
		expect(opened).toMatchObject({code: 1, out: '', err: expect.stringContaining(`add ${site.address('1')}`)});
		expect(opened.err).toMatch(/copy is damaged/);
		expect(await home.library()).toHaveLength(1);
		expect((await home.run('add', site.address('1'))).out).toBe('Kept: Le phare 1\n');
		expect(readFileSync(kept, 'utf8')).toBe(whole);
		expect((await home.run('add', site.address('1'))).out).toBe('There already: Le phare 1\n');
		expect(await home.library()).toHaveLength(1);
	});

	test('leaves a copy that its owner has corrected, shorter, longer or as long, and opens it as it is', async () => {
		const home = openHome();
		const site = await openSite();
		await home.run('add', site.address('1'));
		const kept = path.join(home.articles, home.copies()[0]!);
		const whole = readFileSync(kept, 'utf8');
		for (const words of ['longue', 'assez court.', 'assez longue et assez claire']) {
			const corrected = whole.replaceAll('assez longue', words);
			writeFileSync(kept, corrected);
			expect((await home.run('add', site.address('1'))).out).toBe('There already: Le phare 1\n');
			expect(readFileSync(kept, 'utf8')).toBe(corrected);
			expect(await home.run('print', kept)).toMatchObject({code: 0, err: ''});
		}
	});

	test('takes bullets and titles in a list of addresses, and says of each other line that it is none', async () => {
		const home = openHome();
		const site = await openSite();
		const [one, two, three, four, five] = ['1', '2', '3', '4', '5'].map(site.address);
		const lines = [
			`- ${one}`,
			`2. <${two}>`,
			`${three} Le phare`,
			four,
			five,
			'ftp://x.org/a',
			'www.example.org/a',
			'/a/b',
		];
		const list = home.write('list.txt', lines.join('\n'));
		const {code, out, err} = await home.run('add', list);
		expect(code).toBe(1);
		expect(out).toContain('5 articles kept, 3 failed.\n');
		for (const line of lines.slice(5)) expect(err).toContain(`“${line}” in “${list}” is no address`);
		expect(err.trim().split('\n')).toHaveLength(3);
		expect(site.asked.sort()).toEqual(['1', '2', '3', '4', '5']);
	});

	test.each(['SIGINT', 'SIGTERM'] as const)('is summed up when %s ends it, and goes on the next time', async signal => {
		const home = openHome();
		const site = await openSite();
		const silent = createServer(() => void 0);
		await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void silent.closeAllConnections());
		onTestFinished(() => void silent.close());
		const {port} = silent.address() as AddressInfo;
		const address = `http://127.0.0.1:${port}/`;
		/** Adds, and ends it as soon as there are so many copies. */
		const stop = async (copies: number, ...args: readonly string[]) => {
			const child = spawn(process.execPath, [cli, 'add', ...args], {env: home.env, stdio: ['ignore', 'pipe', 'pipe']});
			let out = '';
			child.stdout.on('data', chunk => (out += chunk));
			const watch = setInterval(() => home.copies().length === copies && !child.killed && child.kill(signal), 50);
			const end = await new Promise(resolve => child.on('close', (_, by) => resolve(by)));
			clearInterval(watch);
			return {end, out};
		};

		expect(await stop(1, site.address('1'), address)).toEqual({
			end: signal,
			out: 'Kept: Le phare 1\n1 article kept, 1 left. Run it again to go on.\n',
		});
		expect(home.copies()).toEqual([expect.stringMatching(/\.md$/)]);
		const {end, out} = await stop(2, '--json', site.address('2'), address);
		expect(end).toBe(signal);
		expect(JSON.parse(out)).toMatchObject([{outcome: 'kept'}, {source: address, outcome: 'stopped'}]);
	});

	test('keeps an article that names some addresses as an article', async () => {
		const home = openHome();
		const file = home.write('phare.md', `${phare}\n- https://example.org/a\n- https://example.org/b\n`);
		expect((await home.run('add', file)).out).toBe('Kept: Le phare\n');
	});

	test('keeps what comes through a pipe', async () => {
		const home = openHome();
		const env = {
			XDG_CONFIG_HOME: path.join(home.articles, '..', 'c'),
			XDG_DATA_HOME: path.join(home.articles, '..', '..'),
		};
		const {out, code} = await run(['add', '-'], {env, input: `---\ntitle: Le phare\n---\n${phare}`});
		expect({out, code}).toEqual({out: 'Kept: Le phare\n', code: 0});
		expect(home.copies()).toHaveLength(1);
	});

	test('keeps a long text as it is', async () => {
		const home = openHome();
		const text = Array.from({length: 9000}, (_, index) => `Phrase ${index} de ce très long texte.\n`).join('\n');
		const file = home.write('long.txt', text);
		expect((await home.run('add', file)).code).toBe(0);
		expect(readFileSync(path.join(home.articles, home.copies()[0]!), 'utf8')).toBe(text);
	});

	test('keeps a long book as it is', async () => {
		const home = openHome();
		const words = Array.from({length: 300}, (_, index) => `<p>Phrase ${index} de ce très long livre.</p>`).join('');
		const chapters = Object.fromEntries(Array.from({length: 30}, (_, index) => [`${index}.xhtml`, words]));
		const bytes = epub({chapters});
		const file = home.write('livre.epub', bytes);
		const before = await home.run('analyze', file);
		expect(await home.run('add', file)).toMatchObject({code: 0, err: ''});
		expect(home.copies()).toEqual([expect.stringMatching(/^l-eau-[\da-f]{8}\.epub$/)]);
		const kept = path.join(home.articles, home.copies()[0]!);
		expect(readFileSync(kept).equals(bytes)).toBe(true);
		const after = await home.run('analyze', kept);
		expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
		expect((await home.run('add', file)).out).toBe('There already: L’eau\n');
		home.forget();
		expect(await home.library()).toMatchObject([{file: path.join(home.articles, home.copies()[0]!)}]);
	});

	test('is not reading: the reader alone still opens what was read', async () => {
		const home = openHome();
		await home.run('add', home.write('phare.md', phare));
		const {out} = await home.run();
		expect(out).not.toContain('Le phare');
	});

	test('says what it needs, and what cannot be kept', async () => {
		const home = openHome();
		expect(await home.run('add')).toMatchObject({code: 2, err: expect.stringContaining('add needs an article')});
		expect(await home.run('add', 'nope.md')).toMatchObject({code: 1, err: expect.stringContaining('nope.md')});
		home.write('data', '');
		const blocked = await home.run('add', home.write('phare.md', phare));
		expect(blocked).toMatchObject({code: 1, err: expect.stringMatching(/could not be kept, .+\.\n$/)});
	});
});

describe('a copy that nothing is remembered of', () => {
	test('is in the library again where the settings are lost, with what its front matter says', async () => {
		const home = openHome();
		const site = await openSite();
		await home.run('add', site.address('1'));
		await home.run('add', home.write('phare.md', phare));
		const before = await home.library();
		home.forget();
		const titles = (list: readonly {readonly title: string}[]) => list.map(({title}) => title).sort();
		const after = await home.library();
		expect(titles(after)).toEqual(['Le phare', 'Le phare 1']);
		const page = (list: readonly {readonly title: string}[]) => list.find(({title}) => title === 'Le phare 1');
		const {added: _, ...known} = page(before) as unknown as Record<string, unknown>;
		expect(page(after)).toMatchObject(known);
		expect(JSON.parse((await home.run('add', '--json', site.address('1'))).out)).toMatchObject([{outcome: 'there'}]);
		expect(site.asked).toEqual(['1']);
	});

	test('put there by hand is in it once, and neither a second one of the same text nor what is no article is', async () => {
		const home = openHome();
		await home.run('add', home.write('phare.md', phare));
		for (const [name, content] of [
			['main.md', '# À la main\n\nUne phrase, et une autre.'],
			['double.md', readFileSync(path.join(home.articles, home.copies()[0]!), 'utf8')],
			['vide.md', ''],
			['.cache.md', '# Caché\n\nRien.'],
			['image.png', 'x'],
		] as const)
			writeFileSync(path.join(home.articles, name), content);
		symlinkSync(
			home.write('ailleurs.md', '# Ailleurs\n\nCe que personne n’a mis là.'),
			path.join(home.articles, 'lien.md'),
		);
		for (let again = 0; again < 2; again++) {
			const listed: readonly {readonly title: string; readonly file: string}[] = await home.library();
			expect(listed.map(({title}) => title).sort()).toEqual(['Le phare', 'À la main']);
			expect(listed.map(({file}) => path.basename(file))).toContain('main.md');
			expect(listed.map(({file}) => path.basename(file))).not.toContain('double.md');
		}
	});
});

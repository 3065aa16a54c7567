import {describe, expect, test} from 'vitest';
import {parse} from '../../source/document/parse.ts';
import {fetchSource} from '../../source/sources/address.ts';
import {isAddress} from '../../source/sources/is-address.ts';
import {page, sentences, serve} from './web/server.ts';

const web = serve();
const secure = serve(true);

/** The text of the article at a path. */
async function read(path: string): Promise<string> {
	const {source, ...hints} = await fetchSource(web.at(path));
	return (await parse(source, hints)).article.text;
}

const text = ['Le lavoir rouvre', '127.0.0.1', ...sentences].join('\n');

describe('what is at an address', () => {
	test('is a page, with its address and the type that it was served with', async () => {
		expect(await fetchSource(`${web.at('page')}#fin`)).toEqual({
			source: page(),
			name: 'page',
			path: web.at('page'),
			address: web.at('page'),
			type: 'text/html',
		});
	});

	test.each([
		'page',
		'charset-in-header',
		'charset-in-meta',
		'charset-wrong',
		'charset-mark',
		'charset-none',
		'gzip',
		'brotli',
		'untyped',
		'redirect/0',
		'redirect/4',
		'redirect-relative',
		'members-bar',
	])('is the same article, however it is served: %s', async path => {
		expect(await read(path)).toBe(text);
	});

	test('may be in an encoding that only the page names', async () => {
		expect(await read('charset-in-old-meta')).toContain('Привет.');
	});

	test.each([
		['markdown', 'Eau\nElle coule.'],
		['notes.md', 'Eau\nElle coule.'],
		['plain', 'Eau vive\nElle *coule*.'],
		['typeless', 'Elle *coule*.'],
	])('may be a text: %s', async (path, expected) => {
		expect(await read(path)).toBe(expected);
	});

	test('is known by the address where it was found in the end', async () => {
		expect(await fetchSource(web.at('redirect/2'))).toMatchObject({path: web.at('page'), address: web.at('page')});
	});

	test('tells how far it has come', async () => {
		const told: (number | null)[][] = [];
		await fetchSource(web.at('page'), {onProgress: (done, all) => told.push([done, all])});
		expect(told.at(-1)![0]).toBe(Buffer.byteLength(page()));
	});
});

describe('what cannot be had is told in one sentence', () => {
	const cases: readonly (readonly [path: string, sentence: RegExp])[] = [
		['status/401', /^“http:.*status\/401” is only for those who are logged in, or for browsers \(401\)\. /],
		['status/403', / \(403\)\. Open it in one, save the page, and read that file\.$/],
		['status/404', /^There is no page “http:.*” \(404\)\. Check the address\.$/],
		['nowhere', /^There is no page /],
		['status/410', /^There is no page .* \(410\)/],
		['status/429', / was asked for too often \(429\)\. /],
		['status/418', / cannot be had \(418\)\. /],
		['status/503', /^127\.0\.0\.1:\d+ is out of order \(503\)\. /],
		['wall', /^“http:.*wall” asks for a login\. /],
		['scripts', /^“http:.*scripts” has no text: /],
		['empty', /^There is nothing to read in “http:.*”: it is empty\.$/],
		['pdf', /^“http:.*” is a PDF document\. Only texts can be read/],
		['pdf-untyped', /^“http:.*” is a PDF document\. /],
		[
			'json',
			/^“http:.*” is JSON: data for programs, and no article\. Piped into “article-reader -” it is shown as text\.$/,
		],
		['ld-json', / is JSON: /],
		[
			'json-as-page',
			/^“http:.*” is JSON: data for programs, and no article\. Piped into “article-reader -” it is shown as text\.$/,
		],
		['feed', /^“http:.*” is a feed: a list of articles for programs\. Name one of its articles\.$/],
		['feed-as-page', / is a feed: /],
		['feed-as-xml', / is a feed: /],
		['picture', /^“http:.*” is a picture\. /],
		['redirect/5', /^“http:.*” leads on to other addresses more than 5 times\. Name the page itself\.$/],
		[
			'redirect-to-file',
			/^“http:.*” leads to “file:\/\/\/etc\/passwd”, which is no page of the web and was not opened\.$/,
		],
		['redirect-to-nothing', / leads to “http:\/\/”, which is no page/],
		['large-said', /^“http:.*” is larger than 20 MB\. /],
		['large', /^“http:.*” is larger than 20 MB\. /],
		['bomb', /^“http:.*” is larger than 20 MB\. /],
		['cut', /^“http:.*” broke off before its end\. Try again\.$/],
		['hangs', /^“http:.*” broke off before its end\. /],
	];
	test.each(cases)('%s', async (path, sentence) => {
		await expect(read(path)).rejects.toMatchObject({message: expect.stringMatching(sentence), exitCode: 1});
	});

	test.each(['silent', 'slow'])('within the time there is for it: %s', async path => {
		const begun = performance.now();
		await expect(fetchSource(web.at(path), {milliseconds: 300})).rejects.toThrow(
			/^“http:.*” did not come within the time there is for it\. /,
		);
		expect(performance.now() - begun).toBeLessThan(10_000);
	});

	test('in little memory, whatever comes', async () => {
		const before = process.memoryUsage().rss;
		for (const path of ['large', 'bomb']) await fetchSource(web.at(path)).catch(() => {});
		expect(process.memoryUsage().rss - before).toBeLessThan(250 * 2 ** 20);
	});

	test('https where only http is spoken', async () => {
		await expect(fetchSource(web.at('page').replace('http:', 'https:'))).rejects.toThrow(
			/^What answers at “https:.*” does not speak https \(\w+\)\. Try it with http:\/\/$/,
		);
	});

	test('a certificate that nobody knows', async () => {
		await expect(fetchSource(secure.at('page'))).rejects.toThrow(
			/^The certificate of “127\.0\.0\.1” is not to be trusted \(\w+\), so nothing was read\. /,
		);
	});

	test.each([
		['http://127.0.0.1:9/', /^“http:\/\/127\.0\.0\.1:9\/” names a port that no page is fetched from\. /],
		['https://nowhere.invalid/', /^(?:No computer is called “nowhere\.invalid”|There is no network)/],
		['http://', /^“http:\/\/” is no address of a page\. It looks like https:\/\/example\.org\/article\.$/],
		['https://ann:secret@example.org/', /is no address of a page\. /],
	])('%s', async (address, sentence) => {
		await expect(fetchSource(address)).rejects.toThrow(sentence);
	});
});

test('what is stopped is no error of the page', async () => {
	const stop = new AbortController();
	const fetched = fetchSource(web.at('silent'), {signal: stop.signal});
	stop.abort(new Error('enough'));
	await expect(fetched).rejects.toThrow('enough');
});

test('only what begins as an address of the web is one', () => {
	expect(['https://a.example', ' HTTP://a.example/b'].map(isAddress)).toEqual([true, true]);
	expect(['https.md', 'file:///a', 'ftp://a', '-', ''].map(isAddress)).toEqual([false, false, false, false, false]);
});

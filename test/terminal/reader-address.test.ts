import {expect, test} from 'vitest';
import {serve} from '../sources/web/server.ts';
import {openHome} from './reader.ts';

const web = serve();

test('an address is opened as its article, and its place is kept', async () => {
	const home = openHome();
	const small = {rows: 8, columns: 40};
	const reader = await home.read([web.at('page')], small);
	expect(reader.screen()).toContain('Le lavoir rouvre');
	reader.press(' ');
	await reader.until('p. 2/4');
	reader.press('q');
	expect(await reader.exit).toBe(0);
	const again = await home.read([web.at('redirect/1')], small);
	await again.until('p. 2/4');
	again.press('q');
	expect(await again.exit).toBe(0);
	expect(again.modes('after')).toBe(again.modes('before'));
});

test('while it is fetched a line says so; Ctrl-C stops it and leaves the terminal as it was', async () => {
	const home = openHome();
	const reader = home.launch([web.at('slow')], {env: {LC_ALL: 'C'}});
	await reader.until(/Fetching from 127\.0\.0\.1:\d+… \d+ kB/);
	reader.press('\x03');
	expect(await reader.exit).toBe(130);
	expect(reader.screen()).not.toContain('Fetching');
	expect(reader.modes('after')).toBe(reader.modes('before'));
});

test('what cannot be had is one sentence below nothing else, and code 1', async () => {
	const home = openHome();
	const reader = home.launch(['print', web.at('status/404')]);
	expect(await reader.exit).toBe(1);
	expect(reader.screen().replace(/\s+/g, ' ').trim()).toMatch(
		/^There is no page “http:.*status\/404” \(404\)\. Check the address\.$/,
	);
});

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {serve} from '../sources/web/server.ts';
import {type Home, openHome, preload} from './reader.ts';

/** Writes down, and refuses, whatever a program asks of the network. */
const guard = (log: string) => `
	import {appendFileSync} from 'node:fs';
	import {syncBuiltinESMExports} from 'node:module';
	import dgram from 'node:dgram';
	import dns from 'node:dns';
	import http from 'node:http';
	import https from 'node:https';
	import net from 'node:net';
	import tls from 'node:tls';
	const refuse = (object, name) => {
		object[name] = () => {
			appendFileSync(${JSON.stringify(log)}, name + ' ');
			throw new Error(name + ' was asked for');
		};
	};
	refuse(net.Socket.prototype, 'connect');
	for (const name of ['connect', 'createConnection']) refuse(net, name);
	for (const name of ['lookup', 'resolve']) for (const each of [dns, dns.promises]) refuse(each, name);
	for (const name of ['request', 'get']) for (const each of [http, https]) refuse(each, name);
	refuse(tls, 'connect');
	refuse(dgram, 'createSocket');
	refuse(globalThis, 'fetch');
	syncBuiltinESMExports();
`;

const web = serve();

function guarded(home: Home) {
	const log = path.join(home.folder, 'asked');
	return {env: {NODE_OPTIONS: preload(guard(log))}, asked: () => (existsSync(log) ? readFileSync(log, 'utf8') : '')};
}

test('reading asks nothing of the network', async () => {
	const home = openHome();
	const {env, asked} = guarded(home);
	const reader = await home.read([], {env});
	for (const [keys, words] of [
		[' ', 'page 2 of'],
		['?', 'next page'],
		['\x1b', 'page 2 of'],
		['z', 'Justified'],
		['"', '[Quotations'],
	] as const) {
		reader.press(keys);
		await reader.until(words);
	}

	reader.press('\x03');
	expect(await reader.exit).toBe(0);
	expect(asked()).toBe('');
});

test.each(['print', 'quotes', 'people', 'analyze'])('%s asks nothing of the network', async command => {
	const home = openHome();
	const {env, asked} = guarded(home);
	expect(await home.launch([command], {env}).exit).toBe(0);
	expect(asked()).toBe('');
});

test('a page that was saved asks nothing, whatever stands in it', async () => {
	const home = openHome();
	const {env, asked} = guarded(home);
	const file = home.write(
		'page.html',
		'<!doctype html><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script>' +
			'<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><p>Le lavoir rouvre.</p>',
	);
	const program = home.launch(['print', file], {env});
	expect(await program.exit).toBe(0);
	expect(program.screen()).toContain('Le lavoir rouvre.');
	expect(asked()).toBe('');
});

test('an address that was named is fetched, and nothing else is asked', async () => {
	const home = openHome();
	const {env, asked} = guarded(home);
	expect(await home.launch(['print', 'http://127.0.0.1:9999/'], {env}).exit).toBe(1);
	expect(asked()).toBe('fetch ');
});

/** Reads a page of the web and leaves it on its second page. */
async function leaveBeforeItsEnd(home: ReturnType<typeof openHome>): Promise<void> {
	const reader = await home.read([web.at('page')], {rows: 8});
	reader.press(' ');
	await reader.until('page 2 of');
	reader.press('q');
	expect(await reader.exit).toBe(0);
}

test('the article read last is not fetched again unless it is named', async () => {
	const home = openHome();
	await leaveBeforeItsEnd(home);
	const {env, asked} = guarded(home);
	const again = await home.read([], {env});
	expect(again.screen()).toContain('from the network only where you name it');
	again.press('q');
	expect(await again.exit).toBe(0);
	expect(asked()).toBe('');
});

test('nor by a command without a source, which takes its copy, or says so and takes no other article', async () => {
	const home = openHome();
	await leaveBeforeItsEnd(home);
	const {env, asked} = guarded(home);
	for (const command of ['print', 'quotes', 'people', 'highlights', 'analyze']) {
		const program = home.launch([command], {env});
		expect(await program.exit).toBe(1);
		expect(program.screen()).toMatch(/^“http:[^”]+” is read from the network only where you name it\.\s*$/);
	}

	const data = {XDG_DATA_HOME: home.folder};
	expect(await home.launch(['add', web.at('page')], {env: data}).exit).toBe(0);
	const program = home.launch(['print'], {env: {...env, ...data}});
	expect(await program.exit).toBe(0);
	expect(program.screen()).toContain('Le lavoir rouvre');
	expect(asked()).toBe('');
});

test('what watches the network would see it', async () => {
	const home = openHome();
	const {env, asked} = guarded(home);
	const ask = `
		await Promise.resolve().then(() => fetch('http://127.0.0.1:9')).catch(() => {});
		(await import('node:net')).connect(9);
	`;
	const program = home.launch(['--input-type=module', '-e', ask], {env, command: [process.execPath]});
	expect(await program.exit).toBe(1);
	expect(asked()).toBe('fetch connect ');
});

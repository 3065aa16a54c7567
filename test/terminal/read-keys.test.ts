import {once} from 'node:events';
import {connect, createServer, type Socket} from 'node:net';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Key} from '../../source/app/key.ts';
import {readKeys} from '../../source/terminal/read-keys.ts';
import {soon} from '../soon.ts';
import {emptyFolder} from '../storage/folder-for-test.ts';

/** Keys as they are read from one end of a connection, to whose other end a terminal would write. */
async function open() {
	const place = path.join(emptyFolder(), 'terminal');
	const server = createServer().listen(place);
	await once(server, 'listening');
	const terminal = connect(place);
	const [input] = (await once(server, 'connection')) as [Socket];
	onTestFinished(() => {
		for (const each of [terminal, input]) each.destroy();
		server.close();
	});
	const keys: Key[] = [];
	readKeys(input, key => keys.push(key));
	return {terminal, input, keys};
}

/** Keeps everything waiting, as a busy machine does. */
function stall(milliseconds: number) {
	for (const end = performance.now() + milliseconds; performance.now() < end; );
}

test('Esc is a key once nothing has come for a moment', async () => {
	const {terminal, keys} = await open();
	terminal.write('\u001B');
	await soon(() => expect(keys).not.toEqual([]));
	expect(keys).toEqual(['Esc']);
});

test('a sequence in two pieces is one key, though the machine was too busy to read the second one for long', async () => {
	const {terminal, input, keys} = await open();
	input.once('data', () => {
		terminal.write('[B');
		stall(200);
	});
	terminal.write('\u001B');
	await soon(() => expect(keys).not.toEqual([]));
	expect(keys).toEqual(['Down']);
});

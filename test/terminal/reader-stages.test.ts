import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {numberedWords, openHome, quit} from './reader.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** To be required before the reader: notes every file of its own that it loads until it takes the screen. */
const noteFiles = `const fs = require('node:fs');
const {writeSync} = fs;
const load = module.constructor._extensions['.js'];
const files = [];
module.constructor._extensions['.js'] = (loaded, file) => {
	files.push(file);
	return load(loaded, file);
};
fs.writeSync = (to, text, ...rest) => {
	if (String(text).includes('?1049h')) fs.writeFileSync(process.env.FILES_NOTE, files.join('\\n'));
	return writeSync(to, text, ...rest);
};`;

test.each([
	['the bundled article', [], ['cli.js', 'run.js']],
	['a text', [numberedWords(200)], ['cli.js', 'run.js', 'open-file.js']],
	['a long text', [numberedWords(60_000)], ['cli.js', 'run.js', 'open-file.js']],
])('the first page of %s waits for its stages and nothing else', async (_, texts, files) => {
	for (const LC_ALL of ['C.UTF-8', 'fr_FR.UTF-8']) {
		const home = openHome();
		const note = path.join(home.folder, 'files');
		const hook = home.write('note.cjs', noteFiles);
		const env = {NODE_OPTIONS: `--require ${hook}`, FILES_NOTE: note, LC_ALL};
		const reader = await home.read(
			texts.map(text => home.write('text.txt', text)),
			{env},
		);
		expect(
			readFileSync(note, 'utf8')
				.split('\n')
				.map(file => path.relative(dist, file)),
		).toEqual(files);
		await quit(reader);
	}
});

test('the stages of a first page are small', () => {
	const bytes = ['cli.js', 'run.js', 'open-file.js'].map(file => statSync(dist + file).size);
	expect(bytes[0]).toBeLessThan(1500);
	expect(bytes[1]).toBeLessThan(70_000);
	expect(bytes[2]).toBeLessThan(75_000);
});

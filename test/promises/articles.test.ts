import {appendFileSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {
	answered,
	cli,
	expectLeft,
	firstWordOf,
	numberedWords,
	openHome,
	pageOf,
	quit,
	readOn,
	statusOf,
} from '../terminal/reader.ts';

const text = numberedWords(30);
const longer = `${text}\n\n${'Une suite. '.repeat(900)}`;

/** What happens to the file of an open article, and how it opens again: a sentence, and the first word; null for the one left. */
type Happening = {readonly happen: (file: string) => void; readonly said: RegExp; readonly opens: RegExp | null};

const nothing = /^(?!.*(?:has changed|cannot|damaged))/;
const found = /The article has changed; your place was found again\./;
const lost = /the passage is gone: this is about where you were\./;
const happenings: Readonly<Record<string, Happening>> = {
	'grows at its end': {happen: file => appendFileSync(file, longer.slice(text.length)), said: nothing, opens: null},
	'is edited above the place': {
		happen: file => writeFileSync(file, text.replace('mot1 ', `${'Un chapeau. '.repeat(90)}mot1 `)),
		said: found,
		opens: null,
	},
	'is edited at the place': {
		happen: file => writeFileSync(file, text.replace(/mot3\d5/g, '…')),
		said: found,
		opens: /^mot3\d\d$/,
	},
	'is cut off above the place': {happen: file => truncateSync(file, 1500), said: lost, opens: /^mot1?\d\d$/},
	'is written over from its start': {
		happen: file => writeFileSync(file, 'x'.repeat(500), {flag: 'r+'}),
		said: found,
		opens: null,
	},
	'gives way to another article': {
		happen: file => {
			writeFileSync(`${file}.new`, '# Autre\n\nRien de tel.');
			renameSync(`${file}.new`, file);
		},
		said: nothing,
		opens: /^Autre$/,
	},
};

/** What leaves nothing to open, and what is said of it. */
const endings: Readonly<Record<string, {readonly happen: (file: string) => void; readonly said: string}>> = {
	'is emptied': {happen: file => truncateSync(file), said: 'it is empty.'},
	'is deleted': {happen: file => rmSync(file), said: 'There is no file '},
	'gives way to a folder': {
		happen: file => {
			rmSync(file);
			mkdirSync(file);
		},
		said: 'is a folder.',
	},
};

/** An article of which two pages were turned, and then something happened to its file; the reader reads on and quits. */
async function readThrough(happen: Happening['happen']) {
	const home = openHome();
	const file = home.write('article.md', text);
	const reader = await home.read([file]);
	await readOn(home, reader);
	happen(file);
	reader.press('bjj');
	await reader.until(() => firstWordOf(reader).startsWith('mot1'));
	reader.press(' ');
	await reader.until(() => firstWordOf(reader).startsWith('mot3'));
	await answered(reader);
	const page = pageOf(reader);
	await quit(reader);
	/** Expects the place in the article as it was, when that is put back. */
	const expectBack = async () => {
		rmSync(file, {recursive: true, force: true});
		home.write('article.md', text);
		expect(pageOf(await home.read([file]))).toBe(page);
	};
	return {home, file, word: firstWordOf(reader), page, expectBack};
}

describe('an article whose file', () => {
	test.each(Object.entries(happenings))('%s while it is open: is read on, and found again', async (_, happening) => {
		const {home, file, page, expectBack} = await readThrough(happening.happen);
		const again = await home.read([file]);
		expect(statusOf(again)).toMatch(happening.said);
		const word = /[\p{L}\d]+/u.exec(page)![0];
		if (happening.opens) expect(firstWordOf(again)).toMatch(happening.opens);
		else expect(firstWordOf(again)).toBe(word);
		await quit(again);
		await expectBack();
	});

	test.each(Object.entries(endings))('%s while it is open: is read on, and its place is kept', async (_, ending) => {
		const {home, file, expectBack} = await readThrough(ending.happen);
		const again = home.launch([file], {columns: 200});
		expect(await again.exit).toBe(1);
		expect(again.screen()).toContain(ending.said);
		await expectBack();
	});
});

describe('a pipe', () => {
	/** Half of the article, and after a pause that a file ends, what comes then. */
	const slowly = (then: string) => `{ head -c 3000 article.md; until [ -e go ]; do sleep 0.02; done; ${then}; }`;
	const rest = 'tail -c +3001 article.md';
	const pipes: Readonly<Record<string, (then: string) => string>> = {
		'into standard input': then => `${slowly(then)} | "$@" -`,
		'with a name': then => `mkfifo tube; ${slowly(then)} >tube & "$@" tube`,
	};

	function launch(script: string) {
		const home = openHome();
		home.write('article.md', text);
		const reader = home.launch([], {command: ['sh', '-c', script, 'sh', process.execPath, cli]});
		return {home, reader, go: () => home.write('go', '')};
	}

	test.each(Object.entries(pipes))('%s that stalls is waited for', async (_, pipe) => {
		const {reader, go} = launch(pipe(rest));
		await reader.until(() => reader.pid() > 0);
		await reader.quiet(300);
		expect(reader.isAlternate()).toBe(false);
		go();
		await reader.until('page 1 of');
		reader.press('G');
		await reader.until('mot1200');
		await quit(reader);
		expectLeft(reader, 'after');
	});

	test.each(Object.entries(pipes))('%s that stalls can be given up', async (_, pipe) => {
		const {reader, go} = launch(pipe(rest));
		await reader.until(() => reader.pid() > 0);
		await reader.quiet(300);
		reader.press('\x03');
		expect(await reader.exit).toBe(130);
		expectLeft(reader, 'after');
		go();
	});

	test.each(Object.entries(pipes))('%s that ends early is read as far as it came', async (_, pipe) => {
		// In the middle of a letter.
		const {reader, go} = launch(pipe("printf 'été\\303'"));
		go();
		await reader.until('page 1 of');
		reader.press('G');
		await reader.until('�');
		expect(pageOf(reader)).toContain('été�');
	});
});

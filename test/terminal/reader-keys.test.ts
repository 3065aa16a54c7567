import {describe, expect, test} from 'vitest';
import {type Binding, bindings, type Where} from '../../source/app/bindings.ts';
import type {Key} from '../../source/app/key.ts';
import {keysOf} from '../../source/ui/ink-keys.ts';
import type {Harness} from './harness.ts';
import {firstWordOf, numberedWords, openHome, pageOf, statusOf} from './reader.ts';

const dialogue = [
	'# Deux voix',
	'« Je viendrai demain matin », a dit Ann Lee. « Nous verrons bien », a répondu Paul Roux.',
	'« Il faudra venir à deux », a insisté Ann Lee. « Ce sera à trois », a conclu Paul Roux.',
	'Le maire n’a pas répondu, mais il sera là avec les siens, et les autres aussi : c’est la règle.',
	numberedWords(12),
].join('\n\n');

test('keys that come as one piece all act, in order', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	reader.press('\tx');
	await reader.until('Ann Lee, speech');
	expect(statusOf(reader)).toMatch(/3\/4|3 of 4/);
	reader.press('jjj');
	await reader.until(() => firstWordOf(reader) !== 'Deux');
	const three = pageOf(reader);
	reader.press('kkk');
	await reader.until(() => firstWordOf(reader) === 'Deux');
	reader.press('3j');
	await reader.until(() => pageOf(reader) === three);
});

describe('keys pressed before the interface is loaded', () => {
	test('act in order, and none is seen', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const slow = await home.read([file]);
		for (const keys of [' ', ' ', 'j', 'j']) {
			const page = pageOf(slow);
			slow.press(keys);
			await slow.until(() => pageOf(slow) !== page);
		}

		const quick = home.launch([file, '--restart'], {env: {XDG_CONFIG_HOME: undefined}});
		await quick.until(() => quick.isAlternate());
		quick.press('  jj');
		await quick.until(() => pageOf(quick) === pageOf(slow));
		await quick.quiet();
		expect(quick.cells()).toEqual(slow.cells());
		expect(quick.raw()).not.toContain('jj');
	});

	test('q quits', async () => {
		const home = openHome();
		const reader = home.launch([home.write('article.md', numberedWords(3))]);
		await reader.until(() => reader.isAlternate());
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.isAlternate()).toBe(false);
	});
});

/** What terminals send for the keys that type nothing; there may be more than one, each of which has to be known. */
const sent: Readonly<Record<Key, readonly string[]>> = {
	Backspace: ['\x7f'],
	Delete: ['\x1b[3~'],
	Down: ['\x1b[B', '\x1bOB'],
	End: ['\x1b[F', '\x1b[4~'],
	Enter: ['\r'],
	Esc: ['\x1b'],
	F1: ['\x1bOP', '\x1b[11~'],
	Home: ['\x1b[H', '\x1b[1~'],
	Left: ['\x1b[D', '\x1bOD'],
	PageDown: ['\x1b[6~'],
	PageUp: ['\x1b[5~'],
	Right: ['\x1b[C', '\x1bOC'],
	'Shift-Tab': ['\x1b[Z'],
	Space: [' '],
	Tab: ['\t'],
	Up: ['\x1b[A', '\x1bOA'],
};

/** What a terminal sends for keys pressed one after the other, in each way that there is. */
function piecesOf(keys: string): readonly string[] {
	const ways = keys.split(' ').map(key => {
		const control = /^Ctrl-(.)$/.exec(key)?.[1];
		return control ? [String.fromCharCode(control.charCodeAt(0) - 0x40)] : (sent[key] ?? [key]);
	});
	return ways.length === 1 ? ways[0]! : [ways.map(([first]) => first).join('')];
}

test('what terminals send is what the table of keys calls it', () => {
	for (const [key, pieces] of Object.entries(sent)) for (const piece of pieces) expect(keysOf(piece)).toEqual([key]);
});

/** What is pressed to get from the article to a place, and a sign of being there. */
const places: Readonly<
	Record<Exclude<Where, 'skim'>, {readonly keys: string; readonly is: (reader: Harness) => boolean}>
> = {
	article: {keys: '', is: reader => /page \d+ of|p\. \d+\/|^q quits/.test(statusOf(reader))},
	index: {keys: '"', is: reader => reader.screen().includes('[Quotations')},
	help: {keys: '?', is: reader => statusOf(reader).startsWith('Space turns')},
	field: {keys: '/', is: reader => statusOf(reader).startsWith('Search:')},
};

const ending: readonly Binding['command'][] = ['quit', 'suspend'];

test.each(Object.keys(places) as (keyof typeof places)[])('every key of the table is known in the %s', async where => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)], {columns: 120});
	const rows = bindings.filter(row => row.where === where && !ending.includes(row.command));
	expect(rows.length).toBeGreaterThan(0);
	const pieces = rows.flatMap(row => row.keys).flatMap(piecesOf);
	for (const [index, piece] of pieces.entries()) {
		await step(reader, places[where].keys, places[where].is);
		reader.press(piece);
		if (piece === '\x1b') await reader.quiet();
		// A key that nobody has: when it is answered, so is the one before it.
		await step(reader, `\x1b[${100 + index}~`, ({screen}) =>
			screen().includes(`Key-[${100 + index}~ does nothing here`),
		);
		for (let presses = 0; !places.article.is(reader) && presses < 4; presses++) {
			const status = statusOf(reader);
			await step(reader, '\x1b', () => statusOf(reader) !== status);
		}
	}

	const unknown = [...reader.raw().matchAll(/(\S+) does nothing here/g)].map(([, key]) => key);
	expect(unknown.filter(key => !key?.startsWith('Key-[1'))).toEqual([]);
	reader.press('\x03');
	expect(await reader.exit).toBe(0);
});

/** Presses keys and waits for what they lead to. */
async function step(reader: Harness, keys: string, is: (reader: Harness) => boolean): Promise<void> {
	reader.press(keys);
	await reader.until(() => is(reader));
}

test('Enter goes from the skimmed quotations to the place of one', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	await step(reader, 'o', () => statusOf(reader).startsWith('Skimming'));
	expect(reader.screen()).not.toContain('mot1 ');
	await step(reader, '\r', ({screen}) => screen().includes('mot1 '));
	expect(statusOf(reader)).not.toContain('Skimming');
});

test('F1 opens the help, however the terminal calls it', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', dialogue)]);
	for (const piece of ['\x1bOP', '\x1b[11~', '\x1b[[A']) {
		reader.press(piece);
		await reader.until('next page');
		reader.press('\x1b');
		await reader.until(() => places.article.is(reader));
	}
});

test('the arrows go by lines and pages', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', numberedWords(30))]);
	const [first, titled] = [pageOf(reader), (word: string) => firstWordOf(reader) === word];
	reader.press('\x1b[B');
	await reader.until(() => !titled('Titre'));
	reader.press('\x1b[A');
	await reader.until(() => titled('Titre'));
	reader.press('\x1bOC');
	await reader.until('page 2 of');
	reader.press('\x1bOD');
	await reader.until(() => pageOf(reader) === first);
});

describe('y', () => {
	/** What was put on the clipboard, decoded. */
	const copied = ({raw}: Harness) =>
		[...raw().matchAll(/\x1b\]52;c;([\w+/]*=*)\x07/g)].map(([, text]) => Buffer.from(text!, 'base64').toString('utf8'));

	test('gives the terminal the quotation, its speaker and its source, once', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', `---\ndate: 2024-05-06\n---\n${dialogue}`)]);
		reader.press('\t');
		await reader.until('Ann Lee, speech');
		expect(copied(reader)).toEqual([]);
		reader.press('y');
		await reader.until('Copied the quotation');
		await reader.quiet();
		const [text, ...more] = copied(reader);
		expect(more).toEqual([]);
		expect(text).toBe('« Je viendrai demain matin » — Ann Lee, Deux voix, 2024-05-06');
	});

	test('without a selection gives the paragraph', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', '# Le titre\n\nUn mot 🙂 de trop.')]);
		reader.press('jy');
		await reader.until('Copied the paragraph');
		reader.press('q');
		await reader.exit;
		expect(copied(reader)).toEqual(['Le titre — Le titre']);
	});
});

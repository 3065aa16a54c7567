import {Buffer} from 'node:buffer';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {firstLook} from '../../source/analysis/first-look.ts';
import {partOf} from '../../source/app/book-moves.ts';
import type {Effect} from '../../source/app/effect.ts';
import {looked} from '../../source/app/glance.ts';
import {selected as selectedRange} from '../../source/app/jump.ts';
import {type Opening, openState} from '../../source/app/open-state.ts';
import {makeReading} from '../../source/app/reading.ts';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import {defaultSettings} from '../../source/app/settings.ts';
import {placeOf} from '../../source/app/skimming.ts';
import {pagesOf, surveyOf} from '../../source/app/survey.ts';
import type {Analyst} from '../../source/cli/analyst.ts';
import {keepParts} from '../../source/cli/part-keeper.ts';
import {type Book, partsOf} from '../../source/document/book.ts';
import {parseMarkdown} from '../../source/document/formats/markdown.ts';
import {memoryBytes} from '../../source/sources/bytes.ts';
import {longBook} from '../../source/sources/long-text.ts';
import {makeStore} from '../../source/ui/store.ts';
import {expectLaws} from '../app/laws.ts';
import {soon} from '../soon.ts';

/** 120 paragraphs, every tenth with a quotation of somebody, and a word that stands once. */
const source = Array.from({length: 120}, (_, index) => {
	const said = index % 10 === 5 ? ` « Je viendrai ${index} fois », a déclaré Ann Lee.` : '';
	const rare = index === 97 ? ' Un hapax.' : '';
	return `§${index} Dans la liste des mots il y a ${`mot${index} `.repeat(15).trim()}.${said}${rare}`;
}).join('\n\n');

/** Chapters with sections, as one book with a table of contents. */
const chapters = async (): Promise<Book> => {
	const names = ['Un', 'Deux', 'Trois'];
	const text = (name: string) => `# ${name}\n\n${'Il pleut. '.repeat(200)}\n\n## Suite de ${name}\n\nIl neige.`;
	const parsed = await Promise.all(names.map(name => parseMarkdown(text(name), {name: 'livre'})));
	const contents = names.flatMap((name, index) => [
		{start: 10_000 * index, label: name, level: 1},
		{start: 10_000 * index, label: `Suite de ${name}`, level: 2},
	]);
	return {
		title: 'Livre',
		language: 'fr',
		length: 30_000,
		count: 3,
		startOf: part => 10_000 * part,
		...partsOf(index => parsed[index]!.article),
		contents,
		likeness: '',
	};
};

/** Opens a book, else the text in parts of half a dozen paragraphs, with an analyst that answers at once or never. */
function openBook({isAnalysing = true, ...given}: {isAnalysing?: boolean; book?: Book} = {}) {
	const bytes = Buffer.from(source);
	const shared = new SharedArrayBuffer(bytes.length);
	new Uint8Array(shared).set(bytes);
	const book = given.book ?? longBook(memoryBytes(shared), 'livre.txt', 1000);
	const answers = {
		analyse: (job: {article: Parameters<typeof analyse>[0]}) => analyse(job.article),
		survey: (job: {part: number}) => surveyOf(book.part(job.part)),
		count: (job: {part: number; options: {width: number; isJustified: boolean; rows: number}}) =>
			pagesOf(book.part(job.part), job.options, job.options.rows, {}),
	};
	const analyst = {
		ask: async (job: {kind: keyof typeof answers}) =>
			isAnalysing ? answers[job.kind](job as never) : new Promise(() => {}),
	} as unknown as Analyst;
	const opening: Opening = {
		reading: makeReading(book.part(0), {quotations: [], people: []}, false),
		part: partOf(book, 0),
		contents: book.contents,
		size: {columns: 60, rows: 12},
		settings: defaultSettings,
		colours: 3,
		anchor: 0,
		bookmarks: {},
		message: null,
	};
	const store = makeStore(openState({...opening, reading: looked(opening, firstLook)}, {}), {}, (effect: Effect) => {
		if (effect.kind === 'go') parts.go(effect.to);
	});
	const parts = keepParts({
		book,
		store,
		tools: {},
		analysis: null,
		analyst,
		long: Promise.resolve({shared, name: 'livre.txt'}),
	});
	const rows = () => select(store.state()).rows.map(row => rowText(row).trim());
	const press = (...keys: readonly string[]) => {
		for (const key of keys) store.press(key);
		expectLaws({...store.state(), before: null});
	};
	const status = () => rowText(select(store.state()).status[0]!).trim();
	const selected = () => {
		const {start, end} = selectedRange(store.state())!;
		return store.state().reading.article.text.slice(start, end);
	};
	return {book, store, press, rows, status, selected};
}

/** Once all parts have been looked through. */
const known = async (reader: ReturnType<typeof openBook>) =>
	soon(() => expect(reader.store.state().part.isAbout).toBe(false));

describe('a text in parts', () => {
	test('is read by Space from its first word to its last, each line once', async () => {
		const {press, rows, status, store} = openBook({isAnalysing: false});
		const seen: string[] = [...rows()];
		for (let page = 0; page < 400 && !status().startsWith('End'); page++) {
			const before = store.state();
			press('Space');
			await soon(() => expect(store.state()).not.toBe(before));
			if (!status().startsWith('End')) seen.push(...rows());
		}

		expect(seen.join(' ').replace(/\s+/g, ' ').trim()).toBe(source.replace(/\s+/g, ' '));
	});

	test('and back again by b, to the same pages', async () => {
		const {press, rows, store} = openBook({isAnalysing: false});
		const there: string[] = [];
		for (let page = 0; page < 30; page++) {
			there.push(rows().join('\n'));
			const before = store.state();
			press('Space');
			await soon(() => expect(store.state()).not.toBe(before));
		}

		for (const page of there.reverse()) {
			const before = store.state();
			press('b');
			await soon(() => expect(store.state()).not.toBe(before));
			expect(rows().join('\n')).toBe(page);
		}
	});

	test('counts its pages, and goes to any of them', async () => {
		const reader = openBook();
		expect(reader.status()).toMatch(/page 1 of about \d+/);
		await known(reader);
		const all = Number(/page 1 of (\d+)/.exec(reader.status())![1]);
		reader.press('G');
		await soon(() => expect(reader.status()).toContain(`page ${all} of ${all} · 100 %`));
		expect(reader.rows().join(' ')).toContain('mot119.');
		for (const page of [2, 17, all - 1]) {
			reader.press(...String(page), 'G');
			await soon(() => expect(reader.status()).toContain(`page ${page} of ${all}`));
		}

		reader.press("'", "'");
		await soon(() => expect(reader.status()).toContain(`page 17 of ${all}`));
		reader.press('g');
		await soon(() => expect(reader.status()).toContain(`page 1 of ${all}`));
	});

	test('has percents of the whole', async () => {
		const {press, store, book} = openBook();
		press('5', '0', '%');
		await soon(() => expect(store.state().part.index).toBeGreaterThan(0));
		expect(Math.abs(placeOf(store.state()) / book.length - 0.5)).toBeLessThan(0.03);
	});

	test.each([true, false])(
		'has a next quotation in the next part that has one, looked through or not: %s',
		async isAnalysing => {
			const reader = openBook({isAnalysing});
			if (isAnalysing) await known(reader);
			const words: string[] = [];
			for (let step = 0; step < 12; step++) {
				const before = reader.store.state().selection;
				const {part} = reader.store.state();
				reader.press('Tab');
				await soon(() =>
					expect([reader.store.state().selection, reader.store.state().part.index]).not.toEqual([before, part.index]),
				);
				const {start, end} = selectedRange(reader.store.state())!;
				words.push(reader.store.state().reading.article.text.slice(start, end));
			}

			expect(words).toEqual(
				[5, 15, 25, 35, 45, 55, 65, 75, 85, 95, 105, 115].map(index => `« Je viendrai ${index} fois »`),
			);
			reader.press('Tab');
			await soon(() => expect(reader.status()).toContain('No further quotation.'));
			reader.press('Shift-Tab');
			await soon(() => expect(reader.selected()).toBe('« Je viendrai 105 fois »'));
		},
	);

	test('has a next quotation of the same speaker, in whichever part', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('Tab');
		for (const index of [15, 25, 35, 45, 55, 65, 75, 85, 95, 105, 115]) {
			reader.press('x');
			await soon(() => expect(reader.selected()).toBe(`« Je viendrai ${index} fois »`));
		}

		reader.press('x');
		await soon(() => expect(reader.status()).toContain('No further quotation of Ann Lee.'));
		reader.press('X');
		await soon(() => expect(reader.selected()).toBe('« Je viendrai 105 fois »'));
	});

	test('says where it is that only what is open is counted', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('/', ...'mot1');
		expect(reader.status()).toMatch(/1 of \d+ in this part$/);
		reader.press('Ctrl-U', ...'hapax');
		expect(reader.status()).toContain('not in this part: Enter looks further');
		reader.press('Enter');
		await soon(() => expect(reader.status()).toContain('“hapax” 1 of 1 in this part'));
		reader.press('g');
		await soon(() => expect(reader.status()).toContain('“hapax” not in this part'));
		reader.press('Esc', '"');
		expect(reader.rows()[1]).toContain('── of this part ──');
		reader.press('B');
		expect(reader.rows()[1]).not.toContain('of this part');
	});

	test('has a table of contents that leads to any heading', async () => {
		const reader = openBook({book: await chapters()});
		await known(reader);
		reader.press('t', 'Tab', 'Tab');
		expect(reader.rows().slice(2)).toEqual([
			'▸ Un',
			'Suite de Un',
			'Deux',
			'Suite de Deux',
			'Trois',
			'Suite de Trois',
			'',
			'',
		]);
		expect(reader.rows()[1]).not.toContain('of this');
		reader.press('j', 'j', 'j', 'Enter');
		await soon(() => expect(reader.rows().join(' ')).toContain('Suite de Deux'));
		expect(reader.store.state().part.index).toBe(1);
		reader.press('t', 'Tab', 'Tab');
		expect(reader.rows()[5]).toBe('▸   Suite de Deux');
		reader.press('Esc', "'", "'");
		await soon(() => expect(reader.rows()[0]).toBe('Un'));
	});

	test('is searched to its end, and on from its top', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('/', ...'hapax', 'Enter');
		await soon(() => expect(reader.rows().join(' ')).toContain('Un hapax.'));
		expect(reader.status()).toContain('“hapax” 1 of 1');
		reader.press('/', ...'mot3 ', 'Enter');
		await soon(() => expect(reader.rows().join(' ')).toContain('mot3'));
		reader.press('/', ...'nulle part', 'Enter');
		await soon(() => expect(reader.status()).toContain('“nulle part” is not in this article.'));
	});

	test('shows at once what was found while it was typed, or in parts that were looked through', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('/', ...'hapax', 'Enter');
		expect(reader.rows().join(' ')).toContain('Un hapax.');
		expect(reader.store.state().part.index).toBeGreaterThan(3);
	});

	test('typing is not interrupted by what is looked for meanwhile', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('/', ...'hap');
		for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
		expect(reader.store.state()).toMatchObject({part: {index: 0}, view: {kind: 'search', text: 'hap'}});
		reader.press(...'ax', 'Esc');
		expect(reader.store.state()).toMatchObject({part: {index: 0}, view: {kind: 'article'}});
	});

	test('has the open part analysed, and the people of the next one', async () => {
		const reader = openBook();
		reader.press('p');
		await soon(() => expect(reader.store.state().selection?.kind).toBe('mention'));
		expect(reader.status()).toContain('Ann Lee 1/1');
		reader.press('Tab');
		await soon(() => expect(reader.status()).toMatch(/Ann Lee, speech/));
	});

	test('keeps bookmarks in any part', async () => {
		const reader = openBook();
		reader.press('m', 'a', 'G');
		await soon(() => expect(reader.store.state().part.index).toBeGreaterThan(3));
		reader.press('m', 'z', "'", 'a');
		await soon(() => expect(reader.store.state().part.index).toBe(0));
		reader.press('B', 'j', 'Enter');
		await soon(() => expect(reader.store.state().part.index).toBeGreaterThan(3));
		expect(reader.store.state().bookmarks.z).toBe(placeOf(reader.store.state()));
	});

	test('is skimmed part by part', async () => {
		const reader = openBook();
		await known(reader);
		reader.press('Tab');
		reader.press('o');
		expect(reader.rows().join(' ')).toContain('« Je viendrai 5 fois »');
		reader.press('o');
		expect(reader.store.state().part.count).toBeGreaterThan(1);
	});
});

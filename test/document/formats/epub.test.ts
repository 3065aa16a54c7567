import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {parseEpub} from '../../../source/document/formats/epub.ts';
import {bookOfChapters} from '../../../source/document/formats/epub-book.ts';
import {Refusal} from '../../../source/document/refusal.ts';
import {stopwatch} from '../../stopwatch.ts';
import {expectLaws, outline} from '../outline.ts';
import {type BookFiles, epub, page} from './epubs.ts';

async function read(files: BookFiles) {
	const parsed = await parseEpub(epub(files), {name: 'eau.epub'});
	if ('book' in parsed) throw new Error('It is long.');
	expectLaws(parsed.article);
	return parsed;
}

const blocks = async (files: BookFiles) => outline((await read(files)).article);

describe('a book', () => {
	it('is its chapters in the order of its spine, below its title and its author', async () => {
		expect(
			await blocks({
				chapters: {'b.xhtml': '<h1>Deux</h1><p>Elle <em>court</em>.</p>', 'a.xhtml': '<h1>Un</h1><p>Elle coule.</p>'},
				spine: '<spine><itemref idref="a.xhtml"/><itemref idref="b.xhtml"/></spine>',
			}),
		).toEqual(['# L’eau', 'by Odette Lamy', '## Un', 'Elle coule.', '## Deux', 'Elle court.']);
	});

	it('has its title once where its title page says it, and its quotations by tag as its language has them', async () => {
		const chapters = {
			't.xhtml': '<h1>L’Eau</h1><p>Un conte</p>',
			'a.xhtml': '<h1>Un</h1><p><q>Elle coule</q>, dit-il.</p>',
		};
		expect(await blocks({chapters})).toEqual([
			'# L’eau',
			'by Odette Lamy',
			'Un conte',
			'## Un',
			'«\u202FElle coule\u202F», dit-il.',
		]);
	});

	it('says its title, authors, language, date, publisher and licence', async () => {
		const metadata =
			'<dc:title>L’eau &amp; le feu</dc:title><dc:creator>Odette Lamy</dc:creator><dc:creator>Paul Roux</dc:creator>' +
			'<dc:language>fr-CA</dc:language><dc:date>1911-03-02</dc:date><dc:publisher>Éditions du Pont</dc:publisher><dc:rights>CC BY</dc:rights>';
		const {article} = await read({metadata, chapters: {'a.xhtml': '<p>Elle coule.</p>'}});
		expect(article).toMatchObject({
			title: 'L’eau & le feu',
			author: 'Odette Lamy, Paul Roux',
			language: 'fr',
			date: '1911-03-02',
			site: 'Éditions du Pont',
			licence: 'CC BY',
		});
		expect(outline(article)[1]).toBe('by Odette Lamy, Paul Roux · Éditions du Pont · 2 mars 1911');
	});

	it('has the levels of its table of contents, and its lines where a chapter has no heading', async () => {
		const chapters = {
			'a.xhtml':
				'<h1>Première partie</h1><h1 id="x">1. La source</h1><p>Elle naît.</p><h2>Plus bas</h2><p>Elle coule.</p>',
			'b.xhtml': '<p>Elle court.</p><p id="y">La mer</p><p>Elle dort.</p>',
		};
		const expected = [
			'# L’eau',
			'by Odette Lamy',
			'## Première partie',
			'### 1. La source',
			'Elle naît.',
			'#### Plus bas',
			'Elle coule.',
			'## Seconde partie',
			'Elle court.',
			'### La mer',
			'Elle dort.',
		];
		const navigation =
			'<li><a href="a.xhtml">Première partie</a><ol><li><a href="a.xhtml#x">La source</a></li></ol></li>' +
			'<li><a href="b.xhtml">Seconde partie</a><ol><li><a href="b.xhtml#y">La mer</a></li></ol></li>';
		const point = (label: string, place: string, inner = '') =>
			`<navPoint><navLabel><text>${label}</text></navLabel><content src="${place}"/>${inner}</navPoint>`;
		const points =
			point('Première partie', 'a.xhtml', point('La source', 'a.xhtml#x')) +
			point('Seconde partie', 'b.xhtml', point('La mer', 'b.xhtml#y'));
		expect(await blocks({chapters, navigation})).toEqual(expected);
		expect(await blocks({chapters, points})).toEqual(expected);
	});

	it('has its notes below the chapter, and their numbers raised', async () => {
		const chapters = {
			'a.xhtml':
				'<p>Elle coule<a epub:type="noteref" href="#n1">1</a>.</p><aside epub:type="footnote" id="n1"><p>1. Depuis peu.</p></aside><p>Elle court<a href="notes.xhtml#n2">[2]</a>.</p>',
		};
		expect((await blocks({chapters})).slice(2)).toEqual(['Elle coule¹.', 'Elle court².', '---', '1. Depuis peu.']);
	});

	it('keeps every word of XHTML: tags that close themselves, entities, UTF-16', async () => {
		const chapter = '<p>Elle <a id="p1"/>coule&#160;; <i/>l’&eacute;t&#xE9;,<br/>elle <b>court</b>.</p><p/><p>Fin.</p>';
		expect((await blocks({chapters: {'a.xhtml': chapter}})).slice(2)).toEqual([
			'Elle coule\u00A0; l’été,',
			'elle court.',
			'Fin.',
		]);
		const content = Buffer.from(`\uFEFF${page('<p>L’œuf.</p>').replace('utf-8', 'utf-16')}`, 'utf16le');
		const more = [{name: 'OPS/a.xhtml', content}];
		expect((await blocks({chapters: {'a.xhtml': ''}, more})).slice(2)).toEqual(['L’œuf.']);
	});

	it('says how many chapters are missing, and has the others', async () => {
		const named = {'a.xhtml': '<p>Elle coule.</p>', 'b.xhtml': '<p>Elle court.</p>'};
		const {article, problems} = await read({chapters: named, without: ['OPS/b.xhtml']});
		expect(outline(article).at(-1)).toBe('Elle coule.');
		expect(problems).toEqual([{message: 'A chapter that the book names is not in it.'}]);
	});
});

describe('a long book', () => {
	const chapter = (index: number) =>
		`<h1>Chapitre ${index}</h1>${Array.from({length: 300}, (_, line) => `<p>La ligne ${line} du chapitre ${index} coule, et rien ne l’arrête.</p>`).join('')}`;
	const chapters = Object.fromEntries(Array.from({length: 40}, (_, index) => [`c${index}.xhtml`, chapter(index)]));
	const navigation = Array.from(
		{length: 40},
		(_, index) => `<li><a href="c${index}.xhtml">Chapitre ${index}</a></li>`,
	).join('');

	it('is a part a chapter, each read when it is opened, and the same in whichever order', async () => {
		const parsed = await parseEpub(epub({chapters, navigation}), {name: 'eau.epub'});
		if (!('book' in parsed)) throw new Error('It is short.');
		const {book, shared} = parsed;
		expect(book).toMatchObject({title: 'L’eau', language: 'fr', count: 40});
		const again = bookOfChapters(new Uint8Array(shared), structuredClone(parsed.chapters));
		for (let part = 39; part >= 0; part--) {
			const article = book.part(part);
			expectLaws(article);
			expect(outline(article).at(part === 0 ? 2 : 0)).toBe(`## Chapitre ${part}`);
			expect(article.text).toContain(`La ligne 299 du chapitre ${part} coule`);
			expect(book.startOf(part) + article.text.length).toBeLessThan(part === 39 ? book.length : book.startOf(part + 1));
			expect(again.part(part)).toEqual(article);
		}

		expect(again.likeness).toBe(book.likeness);
		expect(book.contents).toEqual(
			Array.from({length: 40}, (_, part) => ({start: book.startOf(part), label: `Chapitre ${part}`, level: 1})),
		);
	});
});

describe('what is no book that can be read is refused with one sentence', () => {
	const chapters = {'a.xhtml': '<p>Elle coule.</p>'};
	const whole = epub({chapters});
	const cases: readonly (readonly [string, Uint8Array, string])[] = [
		[
			'no archive',
			Buffer.from('L’eau coule.'),
			'is damaged or cut off: it cannot be unpacked. Get another copy of it.',
		],
		['cut off', whole.subarray(0, -40), 'is damaged or cut off: it cannot be unpacked. Get another copy of it.'],
		[
			'no container',
			epub({chapters, more: [{name: 'META-INF/container.xml', content: '<container/>'}]}),
			'is no EPUB book: it does not say where its chapters are.',
		],
		[
			'no spine',
			epub({chapters, spine: '<spine/>'}),
			'is no EPUB book that can be read: it does not say in which order its chapters come.',
		],
		[
			'chapters that are not there',
			epub({chapters, without: ['OPS/a.xhtml']}),
			'has no chapters: those that it names are not in it.',
		],
		[
			'a lock',
			epub({
				chapters,
				more: [
					{
						name: 'META-INF/encryption.xml',
						content:
							'<encryption><EncryptedData><CipherData><CipherReference URI="OPS/a.xhtml"/></CipherData></EncryptedData></encryption>',
					},
				],
			}),
			'is locked against copying (DRM): only the program of its shop can show it.',
		],
		[
			'a path out of it',
			epub({chapters, more: [{name: '../../etc/passwd', content: 'a'}]}),
			'holds a file whose path leads out of it, and is not opened.',
		],
		[
			'a chapter out of it',
			epub({chapters: {'../../../etc/passwd': ''}, without: ['OPS/../../../etc/passwd']}),
			'holds a file whose path leads out of it, and is not opened.',
		],
		[
			'a chapter that swells',
			epub({chapters: {'a.xhtml': `<p>${'a'.repeat(8 * 2 ** 20)}</p>`}}),
			'would swell to more than can be read. Unpack it, and open a part of it.',
		],
		['pictures alone', epub({chapters: {'a.xhtml': '<img src="a.png"/>'}}), 'has no text: its pages are pictures.'],
	];

	it.each(cases)('%s', async (_, bytes, sentence) => {
		const reading = parseEpub(bytes, {name: 'eau.epub'});
		await expect(reading).rejects.toThrow(Refusal);
		await expect(reading).rejects.toThrow(`“eau.epub” ${sentence}`);
	});

	it('but a font that is scrambled is no lock', async () => {
		const content =
			'<encryption><EncryptedData><CipherData><CipherReference URI="OPS/font.otf"/></CipherData></EncryptedData></encryption>';
		expect((await blocks({chapters, more: [{name: 'META-INF/encryption.xml', content}]})).at(-1)).toBe('Elle coule.');
	});
});

describe('a chapter made to take all the time there is', () => {
	it.each([
		['tags within tags', '<div>'.repeat(100_000)],
		['one tag, again and again', '<p>a'.repeat(200_000)],
		['tags that never end', '<a href="'.repeat(100_000)],
		['notes that never end', '<aside epub:type="footnote">'.repeat(20_000)],
		['links to notes', '<a href="#a">'.repeat(100_000)],
	])('is read in bounded time: %s', async (_, body) => {
		// Noise, so that no archive looks like one that swells.
		const noise = Array.from({length: 40_000}, (_, index) => ((index * 2_654_435_761) % 2 ** 32).toString(36)).join(
			' ',
		);
		const worked = stopwatch();
		const parsed = await parseEpub(epub({chapters: {'a.xhtml': `<p>${noise}</p>${body}`}}), {name: 'a.epub'});
		const text = 'book' in parsed ? parsed.book.part(0).text : parsed.article.text;
		expect(text).toContain(noise.slice(0, 1000));
		expect(worked()).toBeLessThan(8000);
	});
});

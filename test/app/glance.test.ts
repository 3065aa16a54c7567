import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {firstLook} from '../../source/analysis/first-look.ts';
import {glance, looked} from '../../source/app/glance.ts';
import {type Opening, openState} from '../../source/app/open-state.ts';
import {makeReading, type Reading} from '../../source/app/reading.ts';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import {defaultSettings} from '../../source/app/settings.ts';
import type {State} from '../../source/app/state.ts';
import type {Article} from '../../source/document/document.ts';
import {council} from './articles.ts';
import {numbered, plain} from './reader.ts';

const opening = (reading: Reading, anchor: number, rows: number, columns = 60): Opening => ({
	reading,
	size: {columns, rows},
	settings: defaultSettings,
	colours: 3,
	anchor,
	bookmarks: {},
	message: null,
});

const page = (state: State) => select(state).rows;

/** Not yet analysed, as a file is when its first page is painted. */
const fresh = (article: Article) => makeReading(article, {quotations: [], people: []}, false);

const whole = (each: Opening) => openState({...each, reading: looked(each, firstLook)}, {});

const paragraphs = fc.array(
	fc.tuple(fc.constantFrom('paragraph', 'heading', 'item', 'quote', 'aside'), fc.integer({min: 0, max: 60})),
	{minLength: 1, maxLength: 90},
);

describe('a glance', () => {
	test('shows the page that the whole text shows, from any of its pages on', () => {
		fc.assert(
			fc.property(paragraphs, fc.integer({min: 5, max: 30}), fc.nat(), (blocks, rows, nat) => {
				const {article} = plain(
					blocks.map(([kind, words], index) => ({
						kind: kind as 'paragraph',
						text: `${index} ${'« mot » dit-il, '.repeat(words)}.`,
					})),
				);
				const first = whole(opening(fresh(article), 0, rows));
				const anchor = first.layout.lines[first.pages[nat % first.pages.length]!]?.start ?? 0;
				const each = opening(fresh(article), anchor, rows);
				expect(page(glance(each, {}, firstLook))).toEqual(page(whole(each)));
			}),
		);
	});

	test('shows the marks of an article that is analysed', () => {
		const each = opening(council, 0, 12);
		expect(page(glance(each, {}, firstLook))).toEqual(page(whole(each)));
		expect(
			page(glance(each, {}, firstLook))
				.flat()
				.some(({styles}) => styles.includes('person')),
		).toBe(true);
	});

	test('says about how many pages there are', () => {
		const each = opening(numbered(4000), 0, 24);
		const {part, pages} = glance(each, {}, firstLook);
		// A block of code is set whole, as any block is.
		expect(part.isAbout).toBe(true);
		const guess = part.pagesBefore + pages.length + part.pagesAfter;
		expect(guess / whole(each).pages.length).toBeGreaterThan(0.8);
		expect(guess / whole(each).pages.length).toBeLessThan(1.3);
		expect(rowText(select(glance(each, {}, firstLook)).status[0]!)).toContain(`page 1 of about ${guess}`);
	});

	test('sets no more of a text than its page', () => {
		const {article} = plain(Array.from({length: 2000}, (_, index) => `Paragraphe ${index} ${'mot '.repeat(50)}`));
		const {layout} = glance(opening(fresh(article), article.blocks[1000]!.start, 24), {}, firstLook);
		expect(layout.lines.length).toBeLessThan(40);
	});
});

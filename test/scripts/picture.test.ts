import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {makeReading} from '../../source/app/reading.ts';
import {parse} from '../../source/document/parse.ts';
import {openReader} from '../app/reader.ts';

/** The rows of a picture without white space, those without any left out. */
function rowsOf(svg: string): readonly string[] {
	const rows = new Map<string, string>();
	const [, page = ''] = svg.split('<g ');
	for (const [, y, text] of page.matchAll(/ y="(\d+)" textLength[^>]*>([^<]*)</g)) {
		rows.set(y!, (rows.get(y!) ?? '') + text);
	}

	return [...rows.values()].map(squeezed);
}

const squeezed = (row: string) => row.replace(/\s/g, '');

test('the picture in README.md shows the bundled article as it is: node scripts/picture.mjs makes it', async () => {
	const name = 'rachat-twitter-moderation.md';
	const [source, svg] = [`content/${name}`, 'docs/reading.svg'].map(file =>
		readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
	);
	const {article} = await parse(source!, {name});
	const reader = openReader(makeReading(article, analyse(article)), {columns: 84, rows: 26, theme: 'dark'});
	reader.press('3', 'Space', 'Tab', 'Tab');
	const rows = [...reader.screen(), reader.status()].map(squeezed).filter(row => row !== '');
	expect(rowsOf(svg!)).toEqual(rows);
});

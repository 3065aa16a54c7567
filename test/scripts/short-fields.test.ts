import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';

const {shortFields}: {shortFields: (root: string) => Record<string, string>} = await import(
	new URL('../../scripts/lib/short-fields.mjs', import.meta.url).href
);

const files = {
	'source/analysis/reading.ts': `
		import type {Article} from '../document/document.ts';
		type Reading = {
			readonly hearer?: string;
			readonly asked: string;
			readonly speaker: string;
			readonly before: boolean;
			readonly honorifics: string;
			readonly row: number;
			readonly lastIndex: number;
			readonly blocks: number;
		};
		const {asked, hearer, speaker, before, honorifics, lastIndex, blocks, row} = reading;
		const kind = asked === reading.hearer || point.a ? 'row' : heard[reading.row];`,
	'source/analysis/analysis.ts': 'export type Quotation = {readonly speaker: string};',
	'source/document/document.ts': 'export type Article = {readonly blocks: number};',
	'source/document/table.ts': 'export type Table = {readonly row: number};',
	'source/cli/called.ts':
		"import {languageFor} from '../analysis/languages/languages.ts'; const {honorifics} = languageFor('en');",
	'source/app/panel.tsx': '// As hearer.\nconst other = <Panel asked={hearer} />;',
};

test('fields that only the analysis knows are short: not those that it gives, is given or shows, of the language, or that a text asks for', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'fields-'));
	try {
		for (const [file, code] of Object.entries(files)) {
			mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
			writeFileSync(path.join(root, file), code);
		}

		expect(shortFields(root)).toEqual({hearer: 'b', row: 'c', asked: 'd'});
	} finally {
		rmSync(root, {recursive: true});
	}
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';

const {shortFields}: {shortFields: (root: string, inStages: readonly string[]) => Record<string, string>} =
	await import(new URL('../../scripts/lib/short-fields.mjs', import.meta.url).href);

const files = {
	'source/analysis/reading.ts': `
		type Reading = {
			readonly hearer?: string;
			readonly asked: string;
			readonly speaker: string;
			readonly pronoun: boolean;
			readonly sentence: string;
			readonly lastIndex: number;
			readonly blocks: number;
		};
		const {asked, hearer, speaker, pronoun, sentence, lastIndex, blocks} = reading;
		const kind = asked === reading.hearer || point.a ? 'pronoun' : heard.unnamed;`,
	'source/analysis/analysis.ts': 'export type Quotation = {readonly speaker: string};',
	'source/analysis/sentences.ts': 'const all = text.sentence;',
	'source/document/document.ts': 'export type Article = {readonly blocks: number};',
	'source/app/panel.tsx': '// As hearer.\nconst other = <Panel asked={hearer} />;',
};

test('fields that only the analysis knows are short: not those that it gives or is given, of stages, of the language, or that are a text as well', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'fields-'));
	try {
		for (const [file, code] of Object.entries(files)) {
			mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
			writeFileSync(path.join(root, file), code);
		}

		expect(shortFields(root, ['source/analysis/sentences.ts'])).toEqual({hearer: 'b', asked: 'c'});
	} finally {
		rmSync(root, {recursive: true});
	}
});

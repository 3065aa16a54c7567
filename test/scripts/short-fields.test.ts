import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';

const {shortFields}: {shortFields: (root: string, inStages: readonly string[]) => Record<string, string>} =
	await import(new URL('../../scripts/lib/short-fields.mjs', import.meta.url).href);

const files = {
	'source/analysis/reading.ts':
		"type Reading = {readonly hearer?: string; readonly speaker: string; readonly pronoun: boolean; readonly sentence: string; readonly lastIndex: number};\nconst kind = 'pronoun';",
	'source/analysis/sentences.ts': 'export const sentence = 1;',
	'source/app/panel.tsx': 'quotation.speaker ?? other;',
};

test('fields that only the analysis knows are short: not those of readers, of stages, of the language, or that are a text as well', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'fields-'));
	try {
		for (const [file, code] of Object.entries(files)) {
			mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
			writeFileSync(path.join(root, file), code);
		}

		expect(shortFields(root, ['source/analysis/sentences.ts'])).toEqual({hearer: '$0'});
	} finally {
		rmSync(root, {recursive: true});
	}
});

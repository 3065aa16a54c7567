import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openHome, preload, quit} from './reader.ts';

/** The most memory in MB that the reader ever had until all pages of so many paragraphs were counted in two widths. */
async function peakOf(paragraphs: number): Promise<number> {
	const home = openHome();
	const sentence = '« Le jardin », dit-elle, est là‑bas, derrière l’école du vieux quartier. ';
	const text = Array.from({length: paragraphs}, (_, index) => `§${index} ${sentence.repeat(10)}`).join('\n\n');
	const note = path.join(home.folder, 'peak');
	const report = `
		import {isMainThread} from 'node:worker_threads';
		import {writeFileSync} from 'node:fs';
		if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));
	`;
	const reader = await home.read([home.write('livre.txt', text)], {env: {NODE_OPTIONS: preload(report)}});
	await reader.until(/page 1 of \d/, 60_000);
	// In another width they are counted anew.
	reader.press('+ ');
	await reader.until(/page 2 of \d/, 60_000);
	await quit(reader);
	return Number(readFileSync(note, 'utf8')) / 1024;
}

test('a long text takes little more memory than its bytes, however many parts are read to count its pages', async () => {
	// 0.5 and 40 MB.
	const [few, many] = [await peakOf(600), await peakOf(48_000)];
	expect(many - few).toBeLessThan(40 + 80);
}, 180_000);

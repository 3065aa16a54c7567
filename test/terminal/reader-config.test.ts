import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {answered, openHome, statusOf} from './reader.ts';

const article = `# Le pont\n\n${'Un mot après l’autre, et encore un autre mot. '.repeat(120)}`;

/** A home with an article and a config. */
function homeWith(config: string) {
	const home = openHome();
	const folder = path.join(home.folder, 'config', 'article-reader-nodejs');
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'config.toml'), config);
	home.write('pont.md', article);
	return {...home, file: path.join(folder, 'config.toml')};
}

test('a config holds at every start: before what was chosen with keys, after the command line', async () => {
	const home = homeWith('width = 40\nwords-per-minute = 100\n');
	const width = (screen: string) => Math.max(...screen.match(/^.*\bmot\b.*$/gm)!.map(line => line.trim().length));
	const reader = await home.read(['pont.md']);
	expect(width(reader.screen())).toBeLessThanOrEqual(40);
	expect(statusOf(reader)).toContain('11 min left');
	reader.press('+++');
	await reader.until('Column: 52 cells.');
	await answered(reader);
	reader.press('q');
	expect(await reader.exit).toBe(0);
	const again = await home.read(['pont.md']);
	expect(width(again.screen())).toBeLessThanOrEqual(40);
	again.press('q');
	await again.exit;
	const wide = await home.read(['pont.md', '--width', '60']);
	expect(width(wide.screen())).toBeGreaterThan(50);
	wide.press('q');
	expect(await wide.exit).toBe(0);
});

test('keys are those of the config, in the help as well; a mistake is told at once and at the end, and the rest works', async () => {
	const home = homeWith('wdth = 40\n[keys]\nnext-page = ["F5"]\nquit = ["x"]\n');
	const reader = await home.read(['pont.md']);
	await reader.until('config.toml, line 1: there is no setting “wdth”');
	reader.press('\u001B[15~');
	await reader.until('page 2 of');
	reader.press(' ');
	await reader.until('Space does nothing here: ? shows all keys.');
	reader.press('?');
	await reader.until('F5: next page');
	reader.press('qx');
	expect(await reader.exit).toBe(0);
	expect(reader.screen()).toContain(`${home.file}, line 1: there is no setting`.slice(0, 60));
});

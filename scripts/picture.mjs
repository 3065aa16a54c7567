// Makes the picture in README.md from the program as it is built: node scripts/picture.mjs
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(path.join(root, 'docs'), {recursive: true});
const home = mkdtempSync(path.join(tmpdir(), 'picture-'));
const picture = [
	'--out',
	'docs/reading.svg',
	'--size',
	'84x26',
	'--until',
	'Twitter',
	'--env',
	`XDG_CONFIG_HOME=${home}`,
];
const keys = `3 ${'<Tab>'.repeat(2)}`;
execFileSync(
	process.execPath,
	['scripts/frame-to-svg.mjs', ...picture, '--keys', keys, '--', process.execPath, 'dist/cli.js', '--theme', 'dark'],
	{cwd: root, stdio: 'inherit'},
);
rmSync(home, {recursive: true});

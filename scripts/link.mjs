// Puts the program where npx looks first, so that `npx article-reader` in a checkout runs the checkout and asks no
// registry: npm links the programs of dependencies there, but not a package's own.
import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const programs = path.resolve(import.meta.dirname, '..', 'node_modules', '.bin');
const link = path.join(programs, 'article-reader');
const target = path.join('..', '..', 'dist', 'cli.js');

// A package that is packed or installed by name has no such folder of its own.
if (existsSync(path.dirname(programs))) {
	mkdirSync(programs, {recursive: true});
	rmSync(link, {force: true});
	if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "%~dp0\\${target}" %*\r\n`);
	else symlinkSync(target, link);
}

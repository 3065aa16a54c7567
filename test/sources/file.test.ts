import {Buffer} from 'node:buffer';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readFileSource} from '../../source/sources/file.ts';
import {SourceError} from '../../source/sources/source-error.ts';
import {asNobody} from '../as-nobody.ts';

let folder: string;
beforeAll(() => {
	folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'article-reader-')));
});
afterAll(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string | Uint8Array): string {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return file;
}

/** What the reader says of a file that it cannot open, with FILE for its path. */
function complaint(file: string): string {
	try {
		readFileSource(file);
	} catch (error) {
		expect(error).toBeInstanceOf(SourceError);
		expect(error).toMatchObject({exitCode: 1, name: 'SourceError'});
		return (error as SourceError).message.replace(file, 'FILE');
	}

	return 'nothing';
}

describe('a file', () => {
	it('is its text, its name, and its path without symbolic links', () => {
		const file = write('eau.md', '# L’eau\n');
		const link = path.join(folder, 'lien.md');
		symlinkSync(file, link);
		expect(readFileSource(file)).toEqual({source: '# L’eau\n', name: 'eau.md', path: file});
		expect(readFileSource(link)).toEqual({source: '# L’eau\n', name: 'lien.md', path: file});
	});

	it.skipIf(process.platform === 'win32')('may be a pipe, which has no path to be remembered by', () => {
		const pipe = path.join(folder, 'tuyau');
		execFileSync('sh', ['-c', `mkfifo '${pipe}'`]);
		spawn('sh', ['-c', `printf 'L’eau coule.' > '${pipe}'`], {stdio: 'ignore'});
		expect(readFileSource(pipe)).toEqual({source: 'L’eau coule.', name: 'tuyau', path: null});
	});
});

it.skipIf(process.platform === 'win32')('a pipe without end is not read to its end', async () => {
	const [pipe, code] = ['sans-fin', 'code'].map(name => path.join(folder, name));
	execFileSync('sh', ['-c', `mkfifo '${pipe}'`]);
	const writer = spawn('sh', ['-c', `head -c 400000000 /dev/zero | tr '\\0' a > '${pipe}'; echo $? > '${code}'`], {
		stdio: 'ignore',
	});
	expect(complaint(pipe!)).toBe('“FILE” is larger than 256 MB. Split it, or open a part of it.');
	await once(writer, 'exit');
	// Whoever writes is told that nobody reads any more.
	expect(Number(readFileSync(code!, 'utf8'))).not.toBe(0);
});

describe('a file that cannot be read', () => {
	it('may not be there', () => {
		expect(complaint(path.join(folder, 'rien.md'))).toBe('There is no file “FILE”. Check the path.');
		expect(complaint(path.join(write('un.txt', 'Un.'), 'deux.txt'))).toBe(
			'There is no file “FILE”: a part of its path is a file. Check the path.',
		);
		expect(complaint(path.join(folder, 'a'.repeat(300)))).toBe(
			'There is no file “FILE”: its name is too long. Check the path.',
		);
	});

	it.each(['127.0.0.1:8000/x', 'www.example.org', 'example.org/x.md', 'localhost/x'])(
		'may be an address without its beginning: %s',
		name => {
			expect(() => readFileSource(name)).toThrow(
				`There is no file “${name}”. Check the path; of a page on the web, write “https://${name}”`,
			);
		},
	);

	it('may be a folder, a device, or a link to itself', () => {
		expect(complaint(folder)).toBe('“FILE” is a folder. Name one file in it.');
		expect(complaint('/dev/null')).toBe('“FILE” is a device. Name a text file, or - for standard input.');
		const loop = path.join(folder, 'boucle');
		symlinkSync(loop, loop);
		expect(complaint(loop)).toBe('“FILE” is a symbolic link that leads back to itself. Name the file itself.');
	});

	it('may be forbidden', () => {
		const file = write('secret.txt', 'Chut.');
		chmodSync(file, 0);
		expect(asNobody(() => complaint(file))).toBe('You may not read “FILE”. Check its permissions.');
	});

	it('may be empty, or white space from end to end', () => {
		expect(complaint(write('vide.txt', ''))).toBe('There is nothing to read in “FILE”: it is empty.');
		expect(complaint(write('blanc.txt', '\uFEFF \n\t\u00A0\n'))).toBe(
			'There is nothing to read in “FILE”: it is empty.',
		);
	});

	it('may be larger than a string can be', () => {
		const file = write('grand.txt', 'a');
		truncateSync(file, 300 * 1024 * 1024);
		expect(complaint(file)).toBe('“FILE” is larger than 256 MB. Split it, or open a part of it.');
	});

	it('is named without what a terminal would obey', () => {
		expect(complaint('\u001B[31m.md')).toMatch(/^There is no file “\uFFFD\[31m\.md”\./);
		expect(complaint('a\0b')).toBe('“a\uFFFDb” cannot be the name of a file. Check the path.');
	});
});

describe('a file that is no text', () => {
	const zip = (text: string) => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from(text)]);

	it.each([
		['a PDF document', Buffer.from('%PDF-1.7\n')],
		['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
		['a zip archive', zip('photo.jpg')],
		['a Rich Text document', Buffer.from('{\\rtf1\\ansi L eau}')],
		['a tar archive', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar')])],
		['a PNG image', Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')],
		['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
		['a program', Buffer.from('\u007FELF\u0002\u0001')],
		['a binary file', Buffer.from('L’eau\0\0\0 coule.')],
		['a binary file', Buffer.from('\u0001\u0002\u0003 eau')],
	])('is called %s', (kind, bytes) => {
		expect(complaint(write('chose', bytes))).toBe(
			`“FILE” is ${kind}. Only texts can be read: plain, Markdown, HTML, .mhtml, EPUB and .docx, packed with gzip or not.`,
		);
	});

	it('is called damaged where its name promises something that can be read', () => {
		const bytes = Buffer.from('L’eau\0\0\0 coule.');
		for (const name of ['eau.txt.gz', 'eau.EPUB', 'eau.docx'])
			expect(complaint(write(name, bytes))).toBe(
				'“FILE” is damaged or cut off: it cannot be unpacked. Get another copy of it.',
			);
		for (const name of ['eau.mhtml', 'eau.mht'])
			expect(complaint(write(name, bytes))).toBe('“FILE” has no page in it that can be read.');
		expect(complaint(write('eau.gz', Buffer.from('%PDF-1.7\n')))).toContain('is a PDF document. ');
	});

	it('is not one with a few escape sequences, or of UTF-16', () => {
		expect(readFileSource(write('couleurs', '\u001B[31mL’eau\u001B[0m coule.')).source).toContain('L’eau');
		expect(readFileSource(write('large.txt', Buffer.from('\uFEFFL’eau coule.', 'utf16le'))).source).toBe(
			'L’eau coule.',
		);
	});
});

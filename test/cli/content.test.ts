import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {epub} from '../document/formats/epubs.ts';
import {zip} from '../document/formats/zip.ts';
import {folderWith, run} from './run.ts';

const sentence = 'L’eau de la rivière coule dans la vallée depuis toujours, et rien ne l’arrête.';
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Eau</title></head><body><article><p>${sentence}</p></article></body></html>`;
const book = epub({chapters: {'a.xhtml': `<p>${sentence}</p>`}});
const word = zip([
	{
		name: 'word/document.xml',
		content: `<w:document><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`,
	},
]);
const saved = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;

/** Names that say nothing, or what is not so. */
const files: Readonly<Record<string, string | Uint8Array>> = {
	'livre.md': book,
	livre: book,
	'page.txt': html,
	page: html,
	'lettre.epub': word,
	'enregistree.txt': saved,
	'paquet.txt': gzipSync(html),
	'vieux.text': Buffer.from(sentence.replaceAll('’', '\x92'), 'latin1'),
	'large.md': Buffer.from(sentence, 'utf16le'),
};

test.each(Object.keys(files))('a file is what it holds, whatever its name says: %s', async name => {
	const {code, out, err} = await run(['analyze', name], {folder: folderWith({[name]: files[name]!})});
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(JSON.parse(out).text).toContain(sentence);
});

test.each(Object.keys(files))('and so is what comes through a pipe: %s', async name => {
	const {code, out} = await run(['analyze', '-'], {input: files[name]!});
	expect(code).toBe(0);
	expect(JSON.parse(out).text).toContain(sentence);
});

import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {binaryKind, savedKind} from '../../source/sources/binary-kind.ts';
import {savedPage} from '../../source/sources/saved-page.ts';
import {SourceError} from '../../source/sources/source-error.ts';
import {stopwatch} from '../stopwatch.ts';

const open = (bytes: Uint8Array) => savedPage(bytes, {name: 'eau.mhtml', path: null});

/** A message in lines that end as mail's do. */
const message = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');

const chrome = message(
	'From: <Saved by Blink>',
	'Snapshot-Content-Location: https://gazette.example/eau',
	'Subject: =?utf-8?Q?L=E2=80=99eau?=',
	'Date: Sat, 3 May 2025 08:00:00 +0200',
	'MIME-Version: 1.0',
	'Content-Type: multipart/related;',
	'\ttype="text/html";',
	'\tboundary="----MultipartBoundary--x----"',
	'',
	'',
	'------MultipartBoundary--x----',
	'Content-Type: text/html',
	'Content-Transfer-Encoding: quoted-printable',
	'',
	'<!DOCTYPE html><html><head><meta charset=3D"utf-8"></head><body><p>L=E2=80=99e=',
	'au coule.</p></body></html>',
	'------MultipartBoundary--x----',
	'Content-Type: text/html',
	'Content-Transfer-Encoding: quoted-printable',
	'',
	'<p>Un cadre.</p>',
	'------MultipartBoundary--x----',
	'Content-Type: image/png',
	'Content-Transfer-Encoding: base64',
	'',
	'iVBORw0KGgo=',
	'------MultipartBoundary--x------',
	'',
);

describe('a page that a browser saved in one file', () => {
	it('is told from a text by its headers', () => {
		expect(binaryKind(chrome)).toBe(savedKind);
		expect(binaryKind(Buffer.from('From: Ann Lee\n\nMIME-Version: 1.0 is a header of mail.'))).toBeNull();
		expect(binaryKind(Buffer.from('Subject: the river\n\nIt flows.'))).toBeNull();
	});

	it('is its HTML, without the frames and the pictures', () => {
		const {source, type, name} = open(chrome);
		expect(source).toContain('<p>L’eau coule.</p>');
		expect(source).not.toContain('cadre');
		expect({type, name}).toEqual({type: 'text/html', name: 'eau.mhtml'});
	});

	it('may begin with a mark of UTF-8 or blank lines', () => {
		for (const before of ['\xEF\xBB\xBF', '\r\n\r\n', '\xEF\xBB\xBF\n \n']) {
			const bytes = Buffer.concat([Buffer.from(before, 'latin1'), chrome]);
			expect(binaryKind(bytes)).toBe(savedKind);
			expect(open(bytes).source).toContain('<p>L’eau coule.</p>');
		}

		expect(binaryKind(Buffer.from('\n\nSubject: the river\n\nIt flows.'))).toBeNull();
	});

	it('is the part that the message names, else the one of the address it was saved from, else the first', () => {
		const part = (name: string) => [
			'--b',
			`Content-ID: <${name}@eau>`,
			`Content-Location: https://${name}.example/`,
			'Content-Type: text/html',
			'',
			`<p>${name}</p>`,
		];
		const page = (type: string, ...headers: readonly string[]) =>
			open(
				message(
					'MIME-Version: 1.0',
					...headers,
					`Content-Type: multipart/related; boundary=b${type}`,
					'',
					...part('one'),
					...part('two'),
					...part('three'),
					'--b--',
				),
			).source;
		const snapshot = 'Snapshot-Content-Location: https://two.example/';
		expect(page('; start="<three@eau>"', snapshot)).toBe('<p>three</p>');
		expect(page('; start=three@eau')).toBe('<p>three</p>');
		expect(page('; start="<four@eau>"', snapshot)).toBe('<p>two</p>');
		expect(page('', 'Snapshot-Content-Location: https://four.example/')).toBe('<p>one</p>');
		expect(page('')).toBe('<p>one</p>');
	});

	it('may be in the encoding that its part names, or its page', () => {
		const part = (type: string, body: string) =>
			message('MIME-Version: 1.0', `Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit', '', body);
		expect(open(part('text/html; charset="windows-1252"', '<p>\x93d\xe9j\xe0\x94</p>')).source).toBe('<p>“déjà”</p>');
		expect(open(part('text/html', '<meta charset=macintosh><p>d\x8ej\x88</p>')).source).toContain('déjà');
	});

	it('may be packed by base64, and stand in parts within parts, or a mail may have no HTML', () => {
		const html = Buffer.from('<p>L’eau.</p>').toString('base64');
		const alternative = (part: string) => [
			'--b',
			part,
			'--b',
			'Content-Type: text/plain; charset=utf-8',
			'',
			'Eau',
			'--b--',
		];
		const whole = (part: string) =>
			message(
				'MIME-Version: 1.0',
				'Content-Type: multipart/mixed; boundary=a',
				'',
				'--a',
				'Content-Type: multipart/alternative; boundary=b',
				'',
				...alternative(part),
				'--a--',
			);
		const packed = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}`;
		expect(open(whole(packed)).source).toBe('<p>L’eau.</p>');
		expect(open(whole('Content-Type: image/png\r\n\r\nx'))).toMatchObject({source: 'Eau', type: 'text/plain'});
	});

	it('is read as far as it goes where it is cut off', () => {
		const end = chrome.indexOf('au coule.') + 9;
		expect(open(chrome.subarray(0, end)).source).toContain('L’eau coule.');
	});

	it('is refused where no page is in it', () => {
		const empty = message('MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=a', '', '--a--');
		expect(() => open(empty)).toThrow('“eau.mhtml” has no page in it that can be read.');
	});

	it('is read or refused in bounded time, whatever its bytes', () => {
		const nested = Array.from({length: 20_000}, () => 'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n').join(
			'',
		);
		const many = `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: text/html\r\n\r\n<p>a\r\n'.repeat(100_000)}`;
		for (const text of [nested, many, 'Content-Type: text/html\r\n a'.repeat(100_000), '='.repeat(1_000_000)]) {
			const worked = stopwatch();
			try {
				open(Buffer.from(`MIME-Version: 1.0\r\n${text}`));
			} catch (error) {
				expect(error).toBeInstanceOf(SourceError);
			}

			expect(worked()).toBeLessThan(3000);
		}

		fc.assert(
			fc.property(fc.nat(chrome.length - 1), fc.uint8Array({maxLength: 8}), (at, bytes) => {
				const changed = Buffer.concat([chrome.subarray(0, at), bytes, chrome.subarray(at + bytes.length)]);
				try {
					open(changed);
				} catch (error) {
					expect(error).toBeInstanceOf(SourceError);
				}
			}),
		);
	});
});

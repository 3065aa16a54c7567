import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll} from 'vitest';

/** An article that is long enough to be one. */
export const sentences = [
	'Le lavoir de Saint-Amand rouvre samedi, après trois ans de travaux que la commune a payés seule.',
	'« On n’y croyait plus », dit la maire, Odette Lamy, devant une centaine d’habitants venus voir l’eau couler.',
	'Le bassin, que la gelée avait fendu, a été repris pierre par pierre par deux maçons du village voisin.',
	'Il en coûtera 5 € aux visiteurs, et rien à ceux qui viennent laver leur linge comme autrefois.',
] as const;

/** A page with that article. */
export const page = (head = '') =>
	`<!doctype html><html lang="fr"><head>${head}<title>Le lavoir rouvre</title></head><body><h1>Le lavoir rouvre</h1>` +
	`${sentences.map(sentence => `<p>${sentence}</p>`).join('')}</body></html>`;

const html = 'text/html; charset=utf-8';
const chunk = Buffer.alloc(65_536, 'a ');

/** windows-1252, as far as the article needs it. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1');

/** What stands at each path, and at paths with a number behind it. */
const answers: Readonly<Record<string, (answer: ServerResponse, number: number) => void>> = {
	page: answer => send(answer, html, page()),
	'charset-in-header': answer => send(answer, 'text/html; charset="ISO-8859-1"', windows1252(page())),
	'charset-in-meta': answer => send(answer, 'text/html', windows1252(page('<meta charset=windows-1252>'))),
	'charset-in-old-meta': answer =>
		send(
			answer,
			'text/html',
			Buffer.from(
				'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xF0\xD2\xC9\xD7\xC5\xD4.',
				'latin1',
			),
		),
	'charset-wrong': answer => send(answer, 'text/html; charset=iso-8859-1', page()),
	'charset-mark': answer => send(answer, 'text/html; charset=utf-8', Buffer.from(`\uFEFF${page()}`, 'utf16le')),
	'charset-none': answer => send(answer, 'text/html', windows1252(page())),
	gzip: answer => send(answer, html, gzipSync(page()), {'content-encoding': 'gzip'}),
	brotli: answer => send(answer, html, brotliCompressSync(page()), {'content-encoding': 'br'}),
	bomb: answer => send(answer, html, gzipSync(Buffer.alloc(200 * 2 ** 20)), {'content-encoding': 'gzip'}),
	markdown: answer => send(answer, 'text/markdown', '# Eau\n\nElle *coule*.'),
	'notes.md': answer => send(answer, 'text/plain', '# Eau\n\nElle *coule*.'),
	plain: answer => send(answer, 'text/plain; charset=utf-8', 'Eau vive\n\nElle *coule*.'),
	untyped: answer => send(answer, null, page()),
	typeless: answer => send(answer, 'application/octet-stream', 'Elle *coule*.'),
	redirect: (answer, number) => redirect(answer, number === 0 ? '/page' : `redirect/${number - 1}`.replace(/^/, '/')),
	'redirect-to-file': answer => redirect(answer, 'file:///etc/passwd'),
	'redirect-to-nothing': answer => redirect(answer, 'http://'),
	'redirect-relative': answer => redirect(answer, 'page#fin'),
	status: (answer, number) => send(answer, html, page(), {}, number),
	empty: answer => send(answer, html, ''),
	scripts: answer => send(answer, html, '<div id=app></div><script>start()</script>'),
	wall: answer => send(answer, html, '<h1>Connexion</h1><form><input name=mail><input type=password></form>'),
	'members-bar': answer => send(answer, html, page().replace('<h1>', '<form><input type=password></form><h1>')),
	pdf: answer => send(answer, 'application/pdf', '%PDF-1.7'),
	'pdf-untyped': answer => send(answer, 'application/octet-stream', '%PDF-1.7 '),
	json: answer => send(answer, 'application/json', '{}'),
	'ld-json': answer => send(answer, 'application/ld+json; charset=utf-8', '{}'),
	'json-as-page': answer => send(answer, html, '{"a": [1, 2]}'),
	feed: answer => send(answer, 'application/rss+xml', '<rss></rss>'),
	'feed-as-page': answer =>
		send(answer, html, `\uFEFF<?xml version="1.0"?>\n<!-- x --><feed xmlns="x"><title>Flux</title></feed>`),
	'feed-as-xml': answer => send(answer, 'text/xml; charset=utf-8', '<?xml version="1.0"?><rss><channel/></rss>'),
	picture: answer => send(answer, 'image/png', '\x89PNG'),
	'large-said': answer => send(answer, html, null, {'content-length': String(2 ** 31)}),
	large: answer => pour(answer),
	silent: () => {},
	slow: answer => {
		answer.writeHead(200, {'content-type': html});
		const drip = setInterval(() => answer.write('<p>a'), 20);
		answer.on('close', () => clearInterval(drip));
	},
	cut: answer => {
		answer.writeHead(200, {'content-type': html, 'content-length': '100000'});
		answer.write(page());
		setTimeout(() => answer.destroy(), 30);
	},
	hangs: answer => void answer.destroy(),
	nested: answer => send(answer, html, `${'<div>'.repeat(100_000)}${sentences[0]}`),
};

function send(
	answer: ServerResponse,
	type: string | null,
	body: string | Buffer | null,
	headers = {},
	status = 200,
): void {
	answer.writeHead(status, {...(type !== null && {'content-type': type}), ...headers});
	if (body === null) answer.flushHeaders();
	else answer.end(body);
}

function redirect(answer: ServerResponse, location: string): void {
	answer.writeHead(302, {location});
	answer.end();
}

/** Without end, as fast as it is taken. */
function pour(answer: ServerResponse): void {
	answer.writeHead(200, {'content-type': html});
	const go = () => {
		while (!answer.destroyed && answer.write(chunk));
	};
	answer.on('drain', go);
	go();
}

const respond: RequestListener = (request: IncomingMessage, answer) => {
	const [, name = '', number = '0'] = (request.url ?? '').split('/');
	const found = answers[name.replace(/[?].*/, '')];
	if (found) found(answer, Number(number));
	else send(answer, html, page(), {}, 404);
};

/** A server on loopback for the tests of a file: `http://…/`, or one whose certificate nobody knows. */
export function serve(isSecure = false): {readonly at: (path: string) => string} {
	const server = isSecure ? createSecureServer({key, cert}, respond) : createServer(respond);
	let root = '';
	beforeAll(async () => {
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		root = `${isSecure ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise(resolve => server.close(resolve));
	});
	return {at: path => `${root}/${path}`};
}

/** Made for these tests and of no use elsewhere: a key, and a certificate that it has signed itself. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBkQNWqkjc4Yl6BNI
l9APu+pjloPDRo8Iv2wQYdA2QDihRANCAASPb/teqGt9GOtJJ5Dva4Wz6/0r+NPM
MaoG2peIsg772dDqESUe+XV6/5TsbTaxj1nPjuYF0cek5e+ujhhCNqCo
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUY2tyKnUbY7EkTY4gbI5KuPhb0/owCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTE4MTc0OVoYDzIxMjYxMTAx
MTgxNzQ5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASPb/teqGt9GOtJJ5Dva4Wz6/0r+NPMMaoG2peIsg772dDqESUe+XV6
/5TsbTaxj1nPjuYF0cek5e+ujhhCNqCoo1MwUTAdBgNVHQ4EFgQUVP6G+MQJz9xJ
aVkd1dRtgcHAs4cwHwYDVR0jBBgwFoAUVP6G+MQJz9xJaVkd1dRtgcHAs4cwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA2kcUzhnd7mrttIEbDSbF
IPIIzwHFS3C3YoZUV6KbOrMCIHkB1NdwKMToOw+LLIOsaydBV0vDxF/ZzX2HxONJ
+wZ0
-----END CERTIFICATE-----`;

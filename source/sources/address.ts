import {addressWords} from '../words/addresses.ts';
import {fileWords} from '../words/files.ts';
import {isAddress} from './is-address.ts';
import {type Source, sourceOfChunks} from './source.ts';
import {quoted, SourceError} from './source-error.ts';

/** Bytes of a page, milliseconds that it may take, and redirects, at most. */
export const fetchLimits = {bytes: 20 * 1024 * 1024, milliseconds: 20_000, redirects: 5} as const;

/** How a page is fetched; what is left out is as `fetchLimits` says, and nobody listens. */
export type FetchOptions = {
	/** Stops it: the promise rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Told of the bytes that have come, again and again, and of how many there will be, null where nobody says. */
	readonly onProgress?: (done: number, all: number | null) => void;
	readonly milliseconds?: number;
};

/**
 * Fetches what is at an address, http or https: a page, or a text. Rejects with a SourceError that says in one sentence
 * why it cannot be had. The one place of the program that asks anything of a network.
 */
export async function fetchSource(address: string, options: FetchOptions = {}): Promise<Source> {
	const timeout = AbortSignal.timeout(options.milliseconds ?? fetchLimits.milliseconds);
	const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
	let url = parsed(address.trim());
	const label = quoted(url.href);
	try {
		for (let redirects = 0; ; redirects++) {
			const answer = await globalThis.fetch(url, {headers, redirect: 'manual', signal});
			const next = isRedirect(answer.status) ? answer.headers.get('location') : null;
			if (next === null) return await read(answer, url, label, options);
			await answer.body?.cancel();
			if (redirects === fetchLimits.redirects) throw new SourceError(addressWords().tooManyRedirects(label, redirects));
			url = redirected(next, url, label);
		}
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof SourceError) throw error;
		throw new SourceError(sentenceFor(error, url, label), error);
	}
}

const headers = {
	accept: 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,*/*;q=0.5',
	'user-agent': 'Mozilla/5.0 (compatible; article-reader)',
};

function parsed(address: string): URL {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url?.username !== '' || url.password !== '') throw new SourceError(addressWords().noAddress(quoted(address)));
	url.hash = '';
	return url;
}

function isRedirect(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

function redirected(location: string, from: URL, label: string): URL {
	const url = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
	if (!url || !isAddress(url.href))
		throw new SourceError(addressWords().badRedirect(label, quoted(url?.href ?? location)));
	url.hash = '';
	return url;
}

/** What an answer holds. */
async function read(answer: Response, url: URL, label: string, options: FetchOptions): Promise<Source> {
	const {status} = answer;
	const [type = '', ...parameters] = (answer.headers.get('content-type') ?? '').toLowerCase().split(';');
	const refusal = refusalOf(status, type.trim(), url, label);
	if (refusal !== null) {
		await answer.body?.cancel();
		throw new SourceError(refusal);
	}

	const chunks = await chunksOf(answer, label, options.onProgress ?? (() => {}));
	const charset = parameters.map(parameter => /^\s*charset\s*=\s*["']?([^\s"']+)/.exec(parameter)?.[1]).find(Boolean);
	return sourceOfChunks(chunks, {
		label,
		charset,
		name: nameOf(url),
		path: url.href,
		type: type.trim(),
		address: url.href,
	});
}

/** Why an answer is no article, by its status and its type; null where it may be one. */
function refusalOf(status: number, type: string, url: URL, label: string): string | null {
	const words = addressWords();
	if (status === 401 || status === 403 || status === 407) return words.forbidden(label, status);
	if (status === 404 || status === 410) return words.missing(label, status);
	if (status === 429) return words.tooOften(label);
	if (status >= 500) return words.broken(url.host, status);
	if (status < 200 || status >= 300) return words.status(label, status);
	const kind = kinds.find(({is}) => is.test(type))?.kind;
	if (kind) return fileWords().binary(label, fileWords().kind(kind));
	if (/[/+](?:rss|atom|rdf)\+xml$/.test(type)) return words.feed(label);
	return /[/+]json$/.test(type) ? words.data(label) : null;
}

/** What is no article, by its type: named as the bytes of a file would be. */
const kinds: readonly {readonly is: RegExp; readonly kind: string}[] = [
	{is: /^application\/(?:x-)?pdf$/, kind: 'a PDF document'},
	{is: /^image\//, kind: 'a picture'},
	{is: /^audio\//, kind: 'a recording'},
	{is: /^video\//, kind: 'a film'},
];

/** All the bytes of an answer, unpacked; no more of them are taken than may come. */
async function chunksOf(
	answer: Response,
	label: string,
	onProgress: (done: number, all: number | null) => void,
): Promise<readonly Uint8Array[]> {
	const tooLarge = () => new SourceError(fileWords().tooLarge(label, fetchLimits.bytes / 2 ** 20));
	const said = Number(answer.headers.get('content-length')) || null;
	// Of what is packed its length says nothing of the text's.
	const all = answer.headers.has('content-encoding') ? null : said;
	if (said !== null && said > fetchLimits.bytes) {
		await answer.body?.cancel();
		throw tooLarge();
	}

	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of answer.body ?? []) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > fetchLimits.bytes) throw tooLarge();
		onProgress(length, all);
	}

	return chunks;
}

/** The last part of the path, or the host. */
function nameOf(url: URL): string {
	const last = url.pathname.split('/').findLast(part => part !== '');
	try {
		return last === undefined ? url.host : decodeURIComponent(last);
	} catch {
		return last!;
	}
}

/** What to say of an error of Node's fetch, by the code of what caused it. */
function sentenceFor(error: unknown, url: URL, label: string): string {
	const words = addressWords();
	const code = codeOf(error);
	const row = causes.find(({codes}) => codes.test(code));
	return row ? words[row.sentence](label, url.hostname, code) : words.unreachable(label, url.hostname, code);
}

function codeOf(error: unknown, depth = 0): string {
	if (!(error instanceof Error) || depth > 4) return '';
	if (error.name === 'TimeoutError') return error.name;
	const {code} = error as NodeJS.ErrnoException;
	const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
	return codeOf(inner, depth + 1) || (typeof code === 'string' ? code : error.cause ? '' : error.message);
}

const causes = [
	{codes: /^(?:TimeoutError|ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, sentence: 'timeout'},
	{codes: /^(?:EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL)$/, sentence: 'noNetwork'},
	{codes: /^(?:ENOTFOUND|EAI_\w+)$/, sentence: 'unknownHost'},
	{codes: /^ECONNREFUSED$/, sentence: 'refused'},
	{codes: /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|^EPROTO$/, sentence: 'noTls'},
	{codes: /^bad port$/, sentence: 'badPort'},
	{codes: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_(?:TLS|SSL)/, sentence: 'certificate'},
	{
		codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
		sentence: 'brokenOff',
	},
] as const;

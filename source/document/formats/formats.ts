import type {BytesFormat, BytesParser, Format, Hints, Parser} from './format.ts';
import {hasFrontMatter} from './front-matter.ts';
import {looksLikeMarkdown} from './looks-like-markdown.ts';
import {parsePlainText} from './plain-text.ts';

/**
 * The parser for a file of this name that holds this text: the first row whose type, ending or look fits, else plain
 * text, for which nothing is loaded.
 */
export async function loadParser(hints: Hints, source: string): Promise<Parser> {
	const format = formatOf(hints, source);
	return format ? format.load() : parsePlainText;
}

/** Whether a file of this name that begins so is plain text. */
export function isPlainText(hints: Hints, head: string): boolean {
	return formatOf(hints, head) === undefined;
}

/** The parser for files of a kind that are no text, as `sources/binary-kind.ts` calls them; undefined where there is none. */
export async function loadBytesParser(kind: string): Promise<BytesParser | undefined> {
	return bytesFormats.find(format => format.kind === kind)?.load();
}

/** Whether there is a parser for files of this kind. */
export function isReadable(kind: string): boolean {
	return bytesFormats.some(format => format.kind === kind);
}

function formatOf({name, type = ''}: Hints, source: string): Format | undefined {
	const lowerName = name.toLowerCase();
	return (
		formats.find(({types}) => types.includes(type)) ??
		formats.find(
			({endings, recognises}) => endings.some(ending => lowerName.endsWith(ending)) || recognises(source, name),
		)
	);
}

/** What a name ends with that says what a file holds. */
const ENDING = /\.[\p{L}\p{N}]{1,8}$/u;

const formats: readonly Format[] = [
	{
		endings: ['.md', '.markdown'],
		types: ['text/markdown', 'text/x-markdown'],
		recognises: (source, name) => hasFrontMatter(source) || (!ENDING.test(name) && looksLikeMarkdown(source)),
		load: async () => (await import('./markdown.ts')).parseMarkdown,
	},
	{
		endings: ['.html', '.htm', '.xhtml'],
		types: ['text/html', 'application/xhtml+xml'],
		recognises: isHtml,
		load: async () => (await import('./html.ts')).parseHtml,
	},
];

/** Whether a text begins as a page does, with a declaration or a tag; comments may stand before it. */
function isHtml(source: string): boolean {
	const head = source
		.slice(0, HEAD)
		.replace(/^\uFEFF/, '')
		.replace(/<!--[\s\S]*?-->|<\?xml[^<>]*>/g, '');
	return /^\s*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|table|h1|p)(?=[\s>])[^<>]*>)/i.test(
		head,
	);
}

const HEAD = 4096;

const bytesFormats: readonly BytesFormat[] = [
	{kind: 'a Word document', load: async () => (await import('./docx.ts')).parseDocx},
	{kind: 'an EPUB book', load: async () => (await import('./epub.ts')).parseEpub},
];

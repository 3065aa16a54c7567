import {fileWords} from '../../words/files.ts';
import type {Problem} from '../document.ts';
import {onOneLine} from './characters.ts';
import type {Details} from './draft.ts';

/** The key in the front matter of an article that this program has kept. */
export const keptKey = 'article-reader';

/** A text parted into what it says of itself and the rest. */
type FrontMatter = {
	readonly details: Details;
	readonly body: string;
	readonly problems: readonly Problem[];
	readonly isKept: boolean;
};

/** Whether a text begins with a block of keys and values between two lines of three hyphens. */
export function hasFrontMatter(source: string): boolean {
	return split(source.slice(0, LONGEST)) !== null;
}

/**
 * Reads the front matter of a text without controls; a text that has none comes back whole. Keys in any case; unknown
 * ones are ignored. Where the block is no valid YAML those of its `key: value` lines are used whose value is whole, and a
 * problem says so. The YAML library is loaded only where there is a block. Says whether this program has written the file.
 */
export async function readFrontMatter(source: string): Promise<FrontMatter> {
	const parts = split(source.slice(0, LONGEST));
	if (!parts) return {details: {}, body: source, problems: [], isKept: false};
	const body = source.slice(parts.length);
	// A CommonJS package that is loaded late has no names but this one once it is bundled.
	const {default: yaml} = await import('yaml');
	const read: Read = text => {
		try {
			// The failsafe schema keeps every value as it is written: a date stays "2022-11-02" and a title of digits a title.
			// Aliases are errors: front matter has no use for them, and a few of them can stand for gigabytes.
			return yaml.parse(text, {schema: 'failsafe', uniqueKeys: false, logLevel: 'error', maxAliasCount: 0}) ?? {};
		} catch {
			return null;
		}
	};

	const values = readBlock(parts.block, read);
	if (values) return {details: detailsOf(values), body, problems: [], isKept: values.get(keptKey) === 'kept'};
	const message = fileWords().badFrontMatter;
	return {details: detailsOf(readLines(parts.block, read)), body, problems: [{message}], isKept: false};
}

/** Code units in which the front matter must end: more is no front matter but a text between two rules. */
const LONGEST = 65_536;

type Values = ReadonlyMap<string, unknown>;

function split(source: string): {block: string; length: number} | null {
	const opening = /^\uFEFF?---[ \t]*\r?\n(?=---[ \t]*\r?\n|[ \t]*(?:#|["']?[^\s"'#:,.]+["']?[ \t]*:(?!\S)))/.exec(
		source,
	);
	if (!opening) return null;
	const start = opening[0].length;
	const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(source.slice(start));
	if (!closing) return null;
	return {block: source.slice(start, start + closing.index), length: start + closing.index + closing[0].length};
}

/** What a piece of YAML holds, an empty object where that is nothing; null where it is not valid. */
type Read = (text: string) => unknown;

function readBlock(block: string, read: Read): Values | null {
	const value = read(block);
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? valuesOf(Object.entries(value)) : null;
}

/** The lines of a block that is not valid, each read by itself: one that is broken means nothing. */
function readLines(block: string, read: Read): Values {
	const lines = block.split('\n').flatMap(line => {
		const [, key, value] = /^([^\s:"'#]+)[ \t]*:(.*)$/.exec(line) ?? [];
		return key !== undefined && value !== undefined ? [[key, lineValue(value.trim(), read)] as const] : [];
	});
	return valuesOf(lines);
}

/** What stands after a key: as it is where it has a colon or the like in it, between marks or brackets if these are closed. */
function lineValue(value: string, read: Read): unknown {
	if (!/^["'[{&*!|>%@`]/.test(value)) return value;
	return read(value) ?? /^(["'])(.*)\1$/u.exec(value)?.[2];
}

function valuesOf(entries: readonly (readonly [string, unknown])[]): Values {
	return new Map(entries.map(([key, value]) => [key.trim().toLowerCase(), value]));
}

/** The keys that mean the same, the first one found being used. */
const keys = {
	title: ['title', 'titre'],
	language: ['language', 'lang', 'langue'],
	date: ['date', 'published'],
	author: ['author', 'authors', 'auteur', 'auteurs', 'by'],
	licence: ['licence', 'license'],
	site: ['site', 'publication', 'publisher'],
	address: ['address', 'url', 'source', 'adresse'],
	beginning: ['beginning'],
} as const satisfies Record<keyof Details, readonly string[]>;

function detailsOf(values: Values): Details {
	const read = (names: readonly string[]): string =>
		names.map(name => textOf(values.get(name))).find(text => text !== '') ?? '';
	const [title, date, author, licence] = [keys.title, keys.date, keys.author, keys.licence].map(read);
	const [site, address] = [keys.site, keys.address].map(read);
	const beginning = (['surely', 'perhaps'] as const).find(each => each === read(keys.beginning));
	const [, language] = /^([a-z]{2,3})(?![a-z])/.exec(read(keys.language).toLowerCase()) ?? [];
	return {
		...(title && {title}),
		...(language && {language}),
		...(date && {date}),
		...(author && {author}),
		...(licence && {licence}),
		...(site && {site}),
		...(address && {address}),
		...(beginning && {beginning}),
	};
}

/** A value on one line: a list joined by commas, of an object its name; '' where there is nothing to read. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return onOneLine(value).trim();
	if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
	return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : '';
}

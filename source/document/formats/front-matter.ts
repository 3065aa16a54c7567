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
 * ones are ignored. Where the block is no valid YAML its plain `key: value` lines are used, and a problem says so. The
 * YAML library is loaded only where there is a block. Says whether this program has written the file.
 */
export async function readFrontMatter(source: string): Promise<FrontMatter> {
	const parts = split(source.slice(0, LONGEST));
	if (!parts) return {details: {}, body: source, problems: [], isKept: false};
	const body = source.slice(parts.length);
	const values = await readYaml(parts.block);
	if (values) return {details: detailsOf(values), body, problems: [], isKept: values.get(keptKey) === 'kept'};
	const message = fileWords().badFrontMatter;
	return {details: detailsOf(readLines(parts.block)), body, problems: [{message}], isKept: false};
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

async function readYaml(block: string): Promise<Values | null> {
	// A CommonJS package that is loaded late has no names but this one once it is bundled.
	const {default: yaml} = await import('yaml');
	try {
		// The failsafe schema keeps every value as it is written: a date stays "2022-11-02" and a title of digits a title.
		// Aliases are errors: front matter has no use for them, and a few of them can stand for gigabytes.
		// Without a key, null is all that is in it.
		const value: unknown =
			yaml.parse(block, {
				schema: 'failsafe',
				uniqueKeys: false,
				logLevel: 'error',
				maxAliasCount: 0,
			}) ?? {};
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? valuesOf(Object.entries(value))
			: null;
	} catch {
		return null;
	}
}

function readLines(block: string): Values {
	const lines = block.split('\n').flatMap(line => {
		const [, key, value] = /^([^\s:"'#]+)[ \t]*:(.*)$/.exec(line) ?? [];
		return key !== undefined && value !== undefined
			? [[key, value.trim().replace(/^(["'])(.*)\1$/u, '$2')] as const]
			: [];
	});
	return valuesOf(lines);
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

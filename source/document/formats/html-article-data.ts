import type {PageDocument} from 'linkedom';

/** What a page says of one thing in JSON-LD. */
export type Data = Readonly<Record<string, unknown>>;

/** The article among what a page says in JSON-LD. */
export function articleData(page: PageDocument): Data | undefined {
	for (const element of page.querySelectorAll('script')) {
		if (!element.getAttribute('type')?.includes('ld+json')) continue;
		try {
			const found = dataIn(JSON.parse(element.textContent.replace(AROUND, '').replace(LINES, ' ')), 0).find(isArticle);
			if (found) return found;
		} catch {
			// Of a script that is broken nothing is known.
		}
	}

	return undefined;
}

/** What hides a script from browsers that know none, behind a comment mark of scripts or not. */
const AROUND = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g;

/** Line ends and tabs, which may stand between what JSON has, and which many write into its texts, too. */
const LINES = /[\n\r\t]+/g;

function dataIn(value: unknown, depth: number): readonly Data[] {
	if (typeof value !== 'object' || value === null || depth > 3) return [];
	if (Array.isArray(value)) return value.slice(0, 100).flatMap(each => dataIn(each, depth + 1));
	const data = value as Data;
	return [data, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => dataIn(data[key], depth + 1))];
}

function isArticle(data: Data): boolean {
	return [data['@type']].flat().some(type => /Article$|Posting$|^Report$|^Review$|^Recipe$/.test(String(type)));
}

/** A value as text: of a list its first one, of a thing its name; undefined where it is none. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return textOf(value[0]);
	return isData(value) ? textOf(value.name) : undefined;
}

const MOST_AUTHORS = 10;

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null;
}

/** Whether an article says that it, or a part of it, is not free to read. */
export function isLocked({isAccessibleForFree, hasPart}: Data): boolean {
	const isFalse = (value: unknown) => value === false || /(?:^|\/)false$/i.test(String(value));
	const parts = [hasPart].flat().filter(isData);
	return isFalse(isAccessibleForFree) || parts.some(part => isFalse(part.isAccessibleForFree));
}

/** The names of people and things, each once, without addresses; undefined where there are none. */
export function namesOf(value: unknown): string | undefined {
	const authors = [value].flat().slice(0, MOST_AUTHORS);
	const names = authors
		.flatMap(each => (isData(each) ? [each.name].flat().slice(0, MOST_AUTHORS) : [each]))
		.map(each => textOf(each)?.trim())
		.filter(name => name && !name.includes('://'));
	return [...new Set(names)].join(', ') || undefined;
}

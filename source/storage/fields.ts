import {isDeepStrictEqual} from 'node:util';

/** A JSON object, as yet unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and no list. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a file comes from a later release: to be read as far as it goes, and not to be written over. */
export function isNewer(fields: Fields): boolean {
	return typeof fields.version === 'number' && fields.version > 1;
}

/** `onDisk` with every entry added, changed or removed that was so between `base` and `mine`. */
export function applyChanges<Entries extends object>(base: Entries, mine: Entries, onDisk: Entries): Entries {
	const before = new Map<string, unknown>(Object.entries(base));
	const now = new Map<string, unknown>(Object.entries(mine));
	const merged = new Map<string, unknown>(Object.entries(onDisk));
	for (const key of new Set([...before.keys(), ...now.keys()])) {
		if (isSame(before.get(key), now.get(key))) continue;
		if (now.has(key)) merged.set(key, now.get(key));
		else merged.delete(key);
	}

	return Object.fromEntries(merged) as Entries;
}

/** Whether two pieces of plain data say the same, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
	return isDeepStrictEqual(one, other);
}

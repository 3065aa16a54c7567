import type {Reader} from './reader.ts';

/** The row that names the lists, the open one in brackets. */
export const tabs = (reader: Reader): string => reader.screen()[0]!.trim();

/** The items in sight. */
export const items = (reader: Reader): readonly string[] =>
	reader
		.screen()
		.slice(2)
		.filter(row => row !== '');

/** The chosen item, null where there is none. */
export const chosen = (reader: Reader): string | null => items(reader).find(row => row.includes('▸')) ?? null;

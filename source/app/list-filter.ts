import {fold} from '../text/fold.ts';
import {listWords} from '../words/lists.ts';
import type {ListItem} from './list-item.ts';

/** The columns of a list that a word of its filter may name, as in `by:lee`: who it is, and of which kind. */
export type Field = 'name' | 'remark';

/** What a word of the filter asks for: of a column, or of all that stands in the row. */
type Wanted = {readonly field: Field | null; readonly text: string; readonly isWhole: boolean};

//   by:"Ann Lee" kind:title bridge
//   ^^ a column  ^^^^       ^^^^^^ anywhere
//      ^^^^^^^^^ all of it
//
const term = /(\p{L}+):(["“”«»])([^"“”«»]*)["“”«»]?|(\p{L}+):(\S*)|\S+/gu;

/** What tells whether an item has all that a filter asks for; null for a filter that asks for nothing. */
export function passing(filter: string): ((item: ListItem) => boolean) | null {
	const wanted = [...filter.matchAll(term)].map(wantedBy).filter(({text}) => text !== '');
	if (wanted.length === 0) return null;
	return item => {
		const columns = foldedOnce(item);
		return wanted.every(({field, text, isWhole}) => {
			const column = columns[field ?? 'row'];
			return isWhole ? column === text : column.includes(text);
		});
	};
}

/** What a filter asks of a column, folded; null where it asks for nothing there. */
export function asked(filter: string, field: Field): string | null {
	return [...filter.matchAll(term)].map(wantedBy).find(wanted => wanted.field === field)?.text ?? null;
}

/** A filter that asks for another text of a column, all of it where it `isWhole`; for null it asks nothing of it. */
export function asking(filter: string, field: Field, text: string | null, isWhole: boolean): string {
	const others = [...filter.matchAll(term)].filter(match => wantedBy(match).field !== field).map(([words]) => words);
	const value = text !== null && isWhole ? `"${plain(text)}"` : text;
	return [...(value === null ? [] : [`${listWords().fields[field]}:${value}`]), ...others].join(' ');
}

function wantedBy([words, quoted, , whole, named, part = '']: RegExpMatchArray): Wanted {
	const name = fold(quoted ?? named ?? '', false);
	const {fields} = listWords();
	const field = (Object.keys(fields) as Field[]).find(each => fields[each] === name) ?? null;
	if (field === null) return {field, text: fold(words, false).trim(), isWhole: false};
	return {field, text: fold(plain(whole ?? part), false).trim(), isWhole: whole !== undefined};
}

/** Without the marks that stand around a name which is asked for whole. */
function plain(text: string): string {
	return text.replace(/["“”«»]/g, '');
}

/** What a filter looks at, by item: every character typed asks several times for all of them. */
const folded = new WeakMap<ListItem, Readonly<Record<Field | 'row', string>>>();

function foldedOnce(item: ListItem): Readonly<Record<Field | 'row', string>> {
	const {name, words, remark} = item;
	const known = folded.get(item) ?? {
		name: fold(plain(name), false).trim(),
		remark: fold(remark, false),
		row: fold(`${name} ${words} ${remark}`, false),
	};
	folded.set(item, known);
	return known;
}

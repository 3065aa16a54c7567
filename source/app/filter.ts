import {fold} from '../text/fold.ts';
import {idleBefore, listWords} from '../words/lists.ts';

/** The columns of a list that a word of its filter may name, as in `by:lee`: who it is, and of which kind. */
export type Field = 'name' | 'remark';

/** What a filter looks at, folded: all that stands in a row, those of its columns that a word may name, and whose offices it is. */
export type Columns = {readonly row: string; readonly offices?: readonly string[]} & Readonly<
	Partial<Record<Field, string>>
>;

/** One word of a filter: what it asks for, folded, of a column or of the row, and the word as it was typed. */
type Term = {readonly field: Field | null; readonly text: string; readonly isWhole: boolean; readonly typed: string};

//   by:"Ann Lee" kind:title bridge by:"an
//   ^^ a column  ^^^^       ^^^^^^ anywhere
//      ^^^^^^^^^ all of it             ^^ a part of it, until its mark is closed
//
const term = /(\p{L}+):(["“”«»])([^"“”«»]*)(["“”«»])?|(\p{L}+):(\S*)|\S+/gu;

/**
 * What tells whether something has all that a filter asks for; null for a filter that asks for nothing. Somebody is asked for
 * among `all` much as by `--by`: where nobody is so called, by an office, here by the beginning of one too, as it is typed in
 * sight.
 */
export function filterBy(
	filter: string,
	fields: readonly Field[] = [],
	all: readonly Columns[] = [],
): ((columns: Columns) => boolean) | null {
	const wanted = termsOf(filter, fields).filter(({text}) => text !== '');
	if (wanted.length === 0) return null;
	const tests = wanted.map(({field, text, isWhole}) => {
		const isHeld = (columns: Columns) => {
			const column = columns[field ?? 'row'] ?? '';
			return isWhole ? column === text : column.includes(text);
		};
		if (field !== 'name') return isHeld;
		return [isHeld, ...waysToCall(text)].find(isMeant => all.some(isMeant)) ?? isHeld;
	});
	return columns => tests.every(test => test(columns));
}

/** In what other ways somebody may be asked for, the surest first: without an article or civility, by an office, by how it begins. */
function waysToCall(text: string): ReadonlyArray<(columns: Columns) => boolean> {
	const bare = text.replace(idleBefore, '');
	return [
		({name = ''}) => name.includes(text),
		({name = ''}) => name.includes(bare),
		({offices = []}) => offices.includes(bare),
		({offices = []}) => offices.some(office => office.startsWith(bare) && !office.includes(' ')),
	];
}

/** What a filter asks of a column, folded; null where it asks for nothing there. */
export function asked(filter: string, field: Field): string | null {
	return termsOf(filter, [field]).find(term => term.field === field)?.text ?? null;
}

/**
 * A filter that asks for another text of a column, which has it or is it (`exactly`); for null it asks nothing of it. A
 * space ends it, so that what is typed behind it is another word.
 */
export function asking(filter: string, field: Field, text: string | null): string {
	const others = words(termsOf(filter, [field]).filter(term => term.field !== field));
	return text === null ? others : `${listWords().fields[field]}:${text} ${others}`;
}

/** What a filter says of a column to ask for all of it. */
export function exactly(text: string): string {
	return `"${text.replace(marks, '')}"`;
}

/** The words of a filter that ask for some columns; null stands for those that may be anywhere. */
export function asksOf(filter: string, fields: ReadonlyArray<Field | null>): string {
	return words(termsOf(filter, allFields).filter(({field}) => fields.includes(field)));
}

const allFields: readonly Field[] = ['name', 'remark'];

/** What columns are called in every language: as the flags of the command line are. */
const flags: Readonly<Record<Field, string>> = {name: 'by', remark: 'kind'};

function words(terms: readonly Term[]): string {
	return terms.map(({typed}) => typed).join(' ');
}

/** The words of a filter; one that names none of the `fields` asks for itself. */
function termsOf(filter: string, fields: readonly Field[]): readonly Term[] {
	const names = listWords().fields;
	return [...filter.matchAll(term)].map(([typed, quoted, , inside, end, named, part]) => {
		const name = fold(quoted ?? named ?? '', false);
		const field = fields.find(each => names[each] === name || flags[each] === name) ?? null;
		const text = field === null ? typed.replace(edges, '') : asShown(field, inside ?? part ?? '');
		return {field, text: compared(text), isWhole: field !== null && end !== undefined, typed};
	});
}

/** What a column says where the command line has a word of its own for it: `kind:title`, in French too. */
function asShown(field: Field, text: string): string {
	const kinds: Readonly<Record<string, string>> = listWords().kinds;
	return field === 'remark' && Object.hasOwn(kinds, text) ? kinds[text]! : text;
}

/**
 * What is compared: folded, and without quotation marks, so that “no finds “No.” and «No.»; apostrophes stay, but for those
 * around a word of the filter.
 */
export function compared(text: string): string {
	return fold(text.replace(marks, ''), false).trim();
}

const marks = /["“”„‟«»‹›]/g;
const edges = /^['‘’‚‛`´]+|['‘’‚‛`´]+$/g;

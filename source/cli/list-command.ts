import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {fromSaved} from '../storage/progress.ts';
import {readPlace} from '../storage/read-place.ts';
import {complain} from '../terminal/complain.ts';
import {usageWords} from '../words/usage.ts';
import type {Arguments} from './arguments.ts';
import {meantBy, quotesOthers} from './by.ts';
import {highlightRows, type Listed, peopleRows, quoteRows} from './list-rows.ts';
import {type List, type ListStyle, listHead, listText, type Rows} from './lists.ts';
import type {Opened} from './open.ts';
import {fail, printMore, toldBy} from './output.ts';
import {readTemplate} from './template.ts';
import {whole} from './whole.ts';

type Options = Pick<Arguments, 'sources' | 'by' | 'kind' | 'format' | 'template'>;

const makers: {readonly [Name in List]: (listed: Listed, opened: Opened, options: Options) => Rows[Name]} = {
	quotes: (listed, _, options) => quoteRows(listed, options),
	people: listed => peopleRows(listed),
	highlights: (listed, opened, options) =>
		highlightRows(listed, {book: opened.book, highlights: kept(opened)}, options),
};

/**
 * Prints a list of all sources, one article after the other: none is kept, so that memory does not grow with their number.
 * Of many, one that cannot be read costs itself alone, and exit code 1 at the end.
 */
export async function printList(
	list: List,
	options: Options,
	open: (source: string | null) => Promise<Opened>,
): Promise<void> {
	const {sources, by, format, template} = options;
	const isOfMany = sources.length > 1;
	const style: ListStyle = {format, template: template === undefined ? null : readTemplate(template), isOfMany};
	let isMeant = false;
	let isFirst = true;
	for (const source of isOfMany ? sources : [sources[0] ?? null]) {
		const opened = await opening(source, open, isOfMany);
		if (!opened) continue;
		const listed = {...(await whole(opened)), source: source ?? opened.name};
		const rows = makers[list](listed, opened, options);
		const isOwn = by === undefined || (list === 'highlights' ? rows.length > 0 : meantBy(by, listed).size > 0);
		if (!isOwn && !isOfMany) complain(noneBy(list, by, listed));
		isMeant ||= isOwn;
		const text: string =
			(isFirst ? listHead(list, style) : '') + listText(list, rows, listed.article.language, style, isFirst);
		if (text !== '' && !(await printMore(text))) return;
		isFirst &&= text === '';
	}

	if (isOfMany && by !== undefined && !isMeant) {
		const {nothingInAny, nobodyInAny} = usageWords();
		complain((list === 'highlights' ? nothingInAny : nobodyInAny)(by, sources.length));
	}
}

/** Why a list of what somebody said is empty. */
function noneBy(list: List, by: string, listed: Listed): string {
	return list === 'highlights' ? usageWords().nothingBy(by, listed.article.title) : quotesOthers(by, listed);
}

/** An article; null for one of many that cannot be read, which is said. */
async function opening(
	source: string | null,
	open: (source: string | null) => Promise<Opened>,
	isOfMany: boolean,
): Promise<Opened | null> {
	try {
		return await open(source);
	} catch (error) {
		if (!isOfMany) throw error;
		await fail(toldBy(error).message, 1);
		return null;
	}
}

/** The highlights that are remembered of an article, where they stand in it now. */
function kept({book, path}: Opened) {
	const keys = articleKeys({title: book.title, text: book.likeness}, path);
	const {saved, problems} = readPlace(storageFolder(), {title: book.title, text: book}, keys, () => new Date());
	for (const {message} of problems) complain(message);
	return saved === null ? [] : fromSaved(saved, book).highlights;
}

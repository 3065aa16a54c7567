import type {Highlight} from '../app/state.ts';
import {SourceError} from '../sources/source-error.ts';
import {fromSaved} from '../storage/progress.ts';
import {complain} from '../terminal/complain.ts';
import {usageWords} from '../words/usage.ts';
import {addressesIn} from './address-list.ts';
import type {Arguments} from './arguments.ts';
import {quotesOthers, type Wanted, wantedIn} from './by.ts';
import type {List, Rows} from './list-lines.ts';
import {highlightRows, type Listed, peopleRows, quoteRows} from './list-rows.ts';
import {listWriter} from './list-writer.ts';
import {lookUp} from './look-up.ts';
import type {Opened} from './open.ts';
import {fail, printMore, toldBy} from './output.ts';
import {partsOf} from './parts.ts';
import {rememberedWords} from './remembered-words.ts';
import {sentences} from './sentences.ts';
import {readTemplate} from './template.ts';

type Options = Pick<Arguments, 'sources' | 'by' | 'kind' | 'format' | 'template'>;

type Open = (source: string | null) => Promise<Opened>;

/** An article with what is highlighted in it, as far as that is to be listed. */
type Read = Opened & {readonly highlights: readonly Highlight[]};

/** The rows of an article, some at a time. */
const makers: {
	readonly [Name in List]: (
		listed: Listed,
		wanted: Wanted,
		opened: Read,
		options: Options,
	) => Iterable<readonly Rows[Name][]>;
} = {
	quotes: (listed, wanted, _, options) => quoteRows(listed, wanted, options),
	people: listed => peopleRows(listed),
	highlights: (listed, wanted, {book, highlights}) => highlightRows(listed, wanted, {book, highlights}),
};

/** Prints a list as it is made, as long as somebody reads it. */
export async function printList(list: List, options: Options, open: Open): Promise<void> {
	for await (const text of listText(list, options, open)) if (text !== '' && !(await printMore(text))) return;
}

/**
 * The text of a list of all sources, one article after the other and of a book one part after the other: none is kept, so
 * that memory grows neither with their number nor with their length. Of many articles, one that cannot be read costs itself
 * alone, and exit code 1 at the end.
 */
export async function* listText<Name extends List>(list: Name, options: Options, open: Open): AsyncGenerator<string> {
	const {sources, by, format, template} = options;
	const isOfMany = sources.length > 1;
	const writer = listWriter(list, {format, template: template === undefined ? null : readTemplate(template), isOfMany});
	let isAnyFound = false;
	for (const source of isOfMany ? sources : [sources[0] ?? null]) {
		const remembered = list === 'highlights' && source !== null && by === undefined ? rememberedWords(source) : null;
		if (remembered) {
			complain(usageWords().isGone(source!));
			yield writer.article('und') + remembered.map(row => writer.row(row as Rows[Name])).join('');
			continue;
		}

		const opened = await opening(list, source, open, isOfMany);
		if (!opened) continue;
		const about = opened.book.part(0);
		const listed: Listed = {about, parts: await partsOf(opened), source: source ?? opened.name};
		const wanted = wantedIn(listed, by);
		yield writer.article(about.language);
		for (const rows of makers[list](listed, wanted, opened, options)) yield rows.map(writer.row).join('');
		if (!wanted.isFound() && !isOfMany) complain(noneBy(list, by!, about.title, wanted));
		isAnyFound ||= wanted.isFound();
	}

	yield writer.end();
	if (isOfMany && by !== undefined && !isAnyFound) {
		const {nothingInAny, nobodyInAny} = usageWords();
		complain((list === 'highlights' ? nothingInAny : nobodyInAny)(by, sources.length));
	}
}

/** Why a list of what somebody said is empty. */
function noneBy(list: List, by: string, title: string, wanted: Wanted): string {
	return list === 'highlights' ? usageWords().nothingBy(by, title) : quotesOthers(by, title, wanted.others());
}
/** An article; null for one of many that cannot be read, which is said. */
async function opening(
	list: List,
	source: string | null,
	open: (source: string | null) => Promise<Opened>,
	isOfMany: boolean,
): Promise<Read | null> {
	try {
		if (source !== null && addressesIn(source)) throw new SourceError(usageWords().isListOfAddresses(source));
		const opened = await open(source);
		return {...opened, highlights: list === 'highlights' ? kept(opened) : []};
	} catch (error) {
		if (!isOfMany) throw error;
		await fail(toldBy(error).message, 1);
		return null;
	}
}

/** The highlights that are remembered of an article, where they stand in it now. Throws a SourceError where they cannot be read. */
function kept(opened: Opened): readonly Highlight[] {
	const {saved, isUnread, problems} = lookUp(opened).remembered;
	if (isUnread) throw new SourceError(sentences(problems));
	for (const {message} of problems) complain(message);
	return saved === null ? [] : fromSaved(saved, opened.book).highlights;
}

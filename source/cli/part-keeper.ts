import type {Analysis} from '../analysis/analysis.ts';
import {firstLook} from '../analysis/first-look.ts';
import {type Arrival, type Destination, partOf} from '../app/book-moves.ts';
import {makeFindable} from '../app/find.ts';
import {makeReading, type Reading} from '../app/reading.ts';
import {columnWidth, pageRows, typeset} from '../app/scroll.ts';
import type {Part, State} from '../app/state.ts';
import type {Survey} from '../app/survey.ts';
import {type Book, placeIn} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import {needsFullBreaks} from '../layout/simple-breaks.ts';
import type {Store} from '../ui/store.ts';
import type {Analyst, LongText, PageOptions} from './analyst.ts';
import {makePageCounts} from './page-counts.ts';
import {seekInParts} from './part-seeking.ts';
import type {LoadedTools} from './tools.ts';

/** What the keeper of a book's parts works with; `long` comes once a long text has been read. */
export type Keeping = {
	readonly book: Book;
	readonly store: Store;
	readonly tools: LoadedTools;
	/** What was found in a book of one part, where that is known already. */
	readonly analysis: Analysis | null;
	readonly analyst: Analyst;
	readonly long: Promise<LongText | null>;
};

/** Milliseconds until a part is made ready: a key that is held down has the time first. */
const idle = 50;

/** Analyses kept: those of the parts around the place, and of some that a reader may come back to. */
const mostKept = 64;

/**
 * Opens the parts of a book as the reader goes there, has the one that is open analysed, then its neighbours, and then
 * all of them looked through and their pages counted, a part at a time.
 */
export function keepParts({book, store, tools, analysis, analyst, long}: Keeping): {
	readonly go: (to: Destination) => void;
	/** Does nothing more: another book is open. */
	readonly stop: () => void;
} {
	const analyses = new Map<number, Analysis>(analysis ? [[0, analysis]] : []);
	const ready = new WeakSet<Article>();
	const surveys: Array<Survey | undefined> = [];
	let counts = makePageCounts(book.count);
	let options = '';
	let isBusy = false;
	let text: LongText | null = null;
	let hasStopped = false;

	const openPart = () => (store.state().skimmed ?? store.state()).part.index;

	const readingOf = (index: number): Reading => {
		const article = book.part(index, seeking.articleSeen(index));
		const analysis = analyses.get(index);
		return makeReading(article, analysis ?? firstLook(article), analysis !== undefined);
	};

	/** A part with the pages around it; those that are not counted are taken for as long as those that are, or as here. */
	const placed = (index: number): Part => {
		const part = partOf(book, index);
		if (book.count === 1) return part;
		const {layout, pages, reading} = store.state();
		return {...part, ...counts.around(index, pages.length * averageShare(book, reading, layout.lines))};
	};

	const arrive = async (index: number, at: Arrival['at'], isJump: boolean) => {
		const reading = readingOf(index);
		if (tools.breaks === undefined && needsFullBreaks(reading.article.text)) {
			tools.breaks = (await import('../layout/full-breaks.ts')).fullBreaks;
		}

		if (hasStopped) return;
		store.dispatch({kind: 'arrive', reading, part: placed(index), at, isJump});
		void work();
	};

	const go = (to: Destination): void => {
		seeking.giveUp();
		switch (to.kind) {
			case 'part':
				return void arrive(withText(to.index, to.end === 'top' ? 1 : -1), {kind: 'end', end: to.end}, to.isJump);
			case 'offset': {
				const {part, offset} = placeIn(book, to.offset);
				return void arrive(part, {kind: 'offset', offset}, true);
			}

			case 'heading':
				return void arrive(placeIn(book, to.heading.start).part, {kind: 'heading', heading: to.heading}, true);
			case 'page': {
				const {part, page} = counts.placeOf(to.page - 1, store.state().pages.length);
				return void arrive(part, {kind: 'page', page}, true);
			}

			case 'next':
				seeking.seek(to);
		}
	};

	/** The part, or the next one where it is blank. */
	const withText = (index: number, direction: 1 | -1): number => {
		const other = index + direction;
		return book.part(index).text === '' && other >= 0 && other < book.count ? withText(other, direction) : index;
	};

	const isReady = (index: number): boolean => ready.has(book.part(index));

	/**
	 * Has a part set once, and folded, while nothing else is to do: what is kept of that is most of a page turn into it, and of
	 * the first search through it.
	 */
	const makeReady = async (index: number): Promise<void> => {
		const article = book.part(index);
		ready.add(article);
		await new Promise(resolve => setTimeout(resolve, idle));
		const {settings, size} = store.state();
		if (hasStopped) return;
		if (!needsFullBreaks(article.text)) typeset(article, settings, size, tools);
		makeFindable(article);
	};

	const analyse = async (index: number): Promise<void> => {
		const analysis = await analyst.ask({kind: 'analyse', article: book.part(index)});
		analyses.set(index, analysis ?? firstLook(book.part(index)));
		if (analyses.size > mostKept) analyses.delete(analyses.keys().next().value!);
		if (hasStopped) return;
		store.dispatch({kind: 'analysed', part: index, analysis: analyses.get(index)!});
	};

	const seeking = seekInParts({
		book,
		store,
		openPart,
		survey: part => surveys[part],
		analysisOf: part => analyses.get(part) ?? null,
		analyse,
		arrive,
	});

	/** Has done what is wanted most, again and again, until there is nothing more. */
	const work = async (): Promise<void> => {
		if (isBusy || hasStopped) return;
		isBusy = true;
		for (let job = next(); job && !hasStopped; job = next()) await job();
		isBusy = false;
	};

	const next = (): (() => Promise<void>) | null => {
		const open = openPart();
		const near = [open, open + 1, open - 1].find(index => index >= 0 && index < book.count && !analyses.has(index));
		if (near !== undefined) return () => analyse(near);
		// Where there is one part alone, nothing that comes next is to wait.
		const unready = [open + 1, open - 1, open].find(index => index >= 0 && index < book.count && !isReady(index));
		if (unready !== undefined && book.count > 1) return () => makeReady(unready);
		if (!text) return null;
		const {settings, size} = store.state();
		const wanted = {
			width: columnWidth(settings, size),
			rows: pageRows(size),
			isJustified: settings.isJustified,
		};
		if (options !== JSON.stringify(wanted)) {
			options = JSON.stringify(wanted);
			counts = makePageCounts(book.count);
		}

		if (surveys.length < book.count) return () => survey(surveys.length);
		const part = counts.next();
		return part === null ? null : () => count(part, wanted);
	};

	const count = async (part: number, wanted: PageOptions): Promise<void> => {
		const own = counts;
		const found = await analyst.ask({kind: 'count', long: text!, part, options: wanted});
		if (own !== counts || hasStopped) return;
		counts.add(found ?? 1);
		if (counts.next() === null) store.dispatch({kind: 'counted', ...placed(openPart()), part: openPart()});
	};

	const survey = async (part: number): Promise<void> => {
		surveys[part] = (await analyst.ask({kind: 'survey', long: text!, part})) ?? undefined;
	};

	const unsubscribe = store.subscribe(() => {
		seeking.lookAhead();
		void work();
	});
	if (book.count > 1) store.dispatch({kind: 'counted', ...placed(openPart()), part: openPart()});
	void work();
	void long.then(read => {
		text = read;
		void work();
	});
	return {
		go,
		stop: () => {
			hasStopped = true;
			seeking.giveUp();
			unsubscribe();
		},
	};
}

/** Parts are equally long, about: how many pages one has where so many are set. */
function averageShare(book: Book, {article}: Reading, lines: State['layout']['lines']): number {
	return lines.length === 0 || article.text.length === 0 ? 1 : book.length / book.count / article.text.length;
}

import type {Analysis} from '../analysis/analysis.ts';
import {firstLook} from '../analysis/first-look.ts';
import {type Arrival, type Destination, partOf, type Sought} from '../app/book-moves.ts';
import {makeFindable} from '../app/find.ts';
import {makeReading, type Reading} from '../app/reading.ts';
import {columnWidth, pageRows, typeset} from '../app/scroll.ts';
import {holds} from '../app/sought.ts';
import type {Part, State} from '../app/state.ts';
import type {Survey} from '../app/survey.ts';
import type {Search} from '../app/view.ts';
import {type Book, placeIn} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import {needsFullBreaks} from '../layout/simple-breaks.ts';
import type {Store} from '../ui/store.ts';
import {readingWords} from '../words/reading.ts';
import type {Analyst, LongText, PageOptions} from './analyst.ts';
import {makeSeeker, type Quest} from './seeker.ts';
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
	let pages = new Uint32Array(book.count);
	let counted = 0;
	let options = '';
	let isBusy = false;
	let travels = 0;
	let text: LongText | null = null;
	let lookedAhead: Search | null = null;
	/** The last part that was looked into without being opened. */
	let seen: {readonly index: number; readonly article: Article} | null = null;

	let hasStopped = false;

	const openPart = () => (store.state().skimmed ?? store.state()).part.index;

	const readingOf = (index: number): Reading => {
		const article = book.part(index, seen?.index === index ? seen.article : undefined);
		const analysis = analyses.get(index);
		return makeReading(article, analysis ?? firstLook(article), analysis !== undefined);
	};

	/** A part with the pages around it; those that are not counted are taken for as long as those that are, or as here. */
	const placed = (index: number): Part => {
		const part = partOf(book, index);
		if (book.count === 1) return part;
		const {layout, pages: here, reading} = store.state();
		const known =
			counted > 0 ? sum(pages, 0, book.count) / counted : here.length * averageShare(book, reading, layout.lines);
		const guess = (from: number, to: number) => {
			let all = 0;
			for (let each = from; each < to; each++) all += pages[each] || known;
			return Math.round(all);
		};
		return {
			...part,
			pagesBefore: guess(0, index),
			pagesAfter: guess(index + 1, book.count),
			isAbout: counted < book.count,
		};
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
		travels++;
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
				const {part, page} = pagePlace(to.page - 1);
				return void arrive(part, {kind: 'page', page}, true);
			}

			case 'next':
				seek(to, travels);
		}
	};

	/** The part, or the next one where it is blank. */
	const withText = (index: number, direction: 1 | -1): number => {
		const other = index + direction;
		return book.part(index).text === '' && other >= 0 && other < book.count ? withText(other, direction) : index;
	};

	const pagePlace = (page: number): {part: number; page: number} => {
		let part = 0;
		let before = 0;
		const known = counted > 0 ? sum(pages, 0, book.count) / counted : store.state().pages.length;
		while (part < book.count - 1 && before + (pages[part] || known) <= page) before += pages[part++] || known;
		return {part, page: Math.max(0, Math.floor(page - before))};
	};

	/** Goes to the nearest part with something in it. */
	const seek = ({what, of, direction}: Extract<Destination, {kind: 'next'}>, travel: number): void => {
		const from = openPart();
		const arriveIn = async (part: number) => {
			await arrive(part, {kind: 'item', what, of, isLast: direction === -1}, true);
			const isWrapped = what === 'hit' && (direction === 1 ? part <= from : part >= from);
			if (isWrapped) announce(readingWords().wrapped[direction]);
		};
		void seekPart(
			{what, of, direction, from},
			{
				isWanted: () => travel === travels,
				onDelay: share => announce(readingWords().looking[direction](Math.floor(100 * share))),
				onEnd: part => (part === null ? announce(notFound(what, direction, of)) : void arriveIn(part)),
			},
		);
	};

	const announce = (message: string) => store.dispatch({kind: 'announce', message});

	const holdsIn = (index: number, {what, of}: Quest): boolean | Promise<boolean> => {
		// To keep what is not gone to would be to forget what is near.
		const article = book.read(index);
		seen = {index, article};
		const isThere = () => holds(article, analyses.get(index) ?? null, what, of);
		return isThere() ?? analyse(index).then(() => isThere() ?? false);
	};

	const seekPart = makeSeeker({count: book.count, survey: part => surveys[part], holds: holdsIn});

	/** While words are typed that the open part does not have, they are looked for beyond it: who asks for them is answered at once. */
	const lookAhead = (): void => {
		const {view, search, part} = store.state();
		if (search === lookedAhead) return;
		lookedAhead = search;
		if (view.kind !== 'search' || part.count === 1 || !search?.query.trim() || search.hits.length > 0) return;
		const travel = ++travels;
		const isWanted = () => travel === travels;
		const quest = {what: 'hit', of: search.query, direction: 1, from: openPart()} as const;
		// What is typed is shown first.
		setImmediate(() => isWanted() && seekPart(quest, {isWanted, onDelay: () => {}, onEnd: () => {}}));
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
			pages = new Uint32Array(book.count);
			counted = 0;
		}

		for (let part = surveys.length; part < book.count; ) return () => survey(part);
		return counted < book.count ? () => count(counted, wanted, options) : null;
	};

	const count = async (part: number, wanted: PageOptions, forOptions: string): Promise<void> => {
		const found = await analyst.ask({kind: 'count', long: text!, part, options: wanted});
		if (options !== forOptions || hasStopped) return;
		pages[part] = found ?? 1;
		counted = part + 1;
		if (counted === book.count) store.dispatch({kind: 'counted', ...placed(openPart()), part: openPart()});
	};

	const survey = async (part: number): Promise<void> => {
		surveys[part] = (await analyst.ask({kind: 'survey', long: text!, part})) ?? undefined;
	};

	const unsubscribe = store.subscribe(() => {
		lookAhead();
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
			travels++;
			unsubscribe();
		},
	};
}

/** Parts are equally long, about: how many pages one has where so many are set. */
function averageShare(book: Book, {article}: Reading, lines: State['layout']['lines']): number {
	return lines.length === 0 || article.text.length === 0 ? 1 : book.length / book.count / article.text.length;
}

function sum(counts: Uint32Array, from: number, to: number): number {
	let all = 0;
	for (let index = from; index < to; index++) all += counts[index]!;
	return all;
}

function notFound(what: Sought, direction: 1 | -1, of: string): string {
	if (what === 'voice') return readingWords().nothingOf[direction](of);
	return what === 'hit' ? readingWords().notInArticle(of) : readingWords().nothing[direction][what];
}

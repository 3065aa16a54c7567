import type {Analysis} from '../analysis/analysis.ts';
import type {Arrival, Destination, Sought} from '../app/book-moves.ts';
import {holds} from '../app/sought.ts';
import type {Survey} from '../app/survey.ts';
import type {Search} from '../app/view.ts';
import type {Book} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import type {Store} from '../ui/store.ts';
import {readingWords} from '../words/reading.ts';
import {makeSeeker, type Quest} from './seeker.ts';

/** What seeking works with; what is known of the parts grows meanwhile. */
type Seeking = {
	readonly book: Book;
	readonly store: Store;
	readonly openPart: () => number;
	readonly survey: (part: number) => Survey | undefined;
	readonly analysisOf: (part: number) => Analysis | null;
	/** Has a part analysed, so that there is an analysis of it. */
	readonly analyse: (part: number) => Promise<void>;
	readonly arrive: (part: number, at: Arrival['at'], isJump: boolean) => Promise<void>;
};

/** Looks for what is not in the open part of a book: for a key that asks for it, and while words are typed. */
export function seekInParts({book, store, openPart, survey, analysisOf, analyse, arrive}: Seeking): {
	/** Goes to the nearest part with something in it, or says that there is none. */
	readonly seek: (to: Extract<Destination, {kind: 'next'}>) => void;
	/** While words are typed that the open part does not have, looks for them beyond it: who asks for them is answered at once. */
	readonly lookAhead: () => void;
	/** What is looked for now is wanted no more. */
	readonly giveUp: () => void;
	/** The article of the part that was looked into last, without being opened; undefined for any other. */
	readonly articleSeen: (part: number) => Article | undefined;
} {
	let quests = 0;
	let lookedAhead: Search | null = null;
	let seen: {readonly part: number; readonly article: Article} | null = null;

	const holdsIn = (part: number, {what, of}: Quest): boolean | Promise<boolean> => {
		// To keep what is not gone to would be to forget what is near.
		const article = book.read(part);
		seen = {part, article};
		const isThere = () => holds(article, analysisOf(part), what, of);
		return isThere() ?? analyse(part).then(() => isThere() ?? false);
	};

	const seekPart = makeSeeker({count: book.count, survey, holds: holdsIn});
	const announce = (message: string) => store.dispatch({kind: 'announce', message});

	/** Begins to look for something else, and tells as long as nothing else is looked for. */
	const begin = (): (() => boolean) => {
		const own = ++quests;
		return () => own === quests;
	};

	return {
		seek: ({what, of, direction}) => {
			const from = openPart();
			const arriveIn = async (part: number) => {
				await arrive(part, {kind: 'item', what, of, isLast: direction === -1}, true);
				const isWrapped = what === 'hit' && (direction === 1 ? part <= from : part >= from);
				if (isWrapped) announce(readingWords().wrapped[direction]);
			};
			void seekPart(
				{what, of, direction, from},
				{
					isWanted: begin(),
					onDelay: share => announce(readingWords().looking[direction](Math.floor(100 * share))),
					onEnd: part => (part === null ? announce(notFound(what, direction, of)) : void arriveIn(part)),
				},
			);
		},
		lookAhead: () => {
			const {view, search, part} = store.state();
			if (search === lookedAhead) return;
			lookedAhead = search;
			if (view.kind !== 'search' || part.count === 1 || !search?.query.trim() || search.hits.length > 0) return;
			const isWanted = begin();
			const quest = {what: 'hit', of: search.query, direction: 1, from: openPart()} as const;
			// What is typed is shown first.
			setImmediate(() => isWanted() && seekPart(quest, {isWanted, onDelay: () => {}, onEnd: () => {}}));
		},
		giveUp: () => void quests++,
		articleSeen: part => (seen?.part === part ? seen.article : undefined),
	};
}

function notFound(what: Sought, direction: 1 | -1, of: string): string {
	if (what === 'voice') return readingWords().nothingOf[direction](of);
	return what === 'hit' ? readingWords().notInArticle(of) : readingWords().nothing[direction][what];
}

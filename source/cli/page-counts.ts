import type {Part} from '../app/state.ts';

/** How many pages the parts of a book have when they are set in one way, as far as they are counted, from the first one on. */
export type PageCounts = {
	/** The part that is to be counted next; null where all are. */
	readonly next: () => number | null;
	/** Notes how many pages that part has. */
	readonly add: (pages: number) => void;
	/** The pages before and after a part; one that is not counted has as many as those that are, on average, else `guess`. */
	readonly around: (part: number, guess: number) => Pick<Part, 'pagesBefore' | 'pagesAfter' | 'isAbout'>;
	/** The part that a page of the whole is in, and which page of it, both counted from 0. */
	readonly placeOf: (page: number, guess: number) => {readonly part: number; readonly page: number};
};

/** Of a book of so many parts, of which none is counted. */
export function makePageCounts(parts: number): PageCounts {
	const pages: number[] = [];
	let all = 0;
	const pagesOf = (part: number, guess: number) => pages[part] ?? (pages.length > 0 ? all / pages.length : guess);
	return {
		next: () => (pages.length < parts ? pages.length : null),
		add: count => {
			pages.push(count);
			all += count;
		},
		around: (part, guess) => {
			const between = (from: number, to: number) => {
				let sum = 0;
				for (let each = from; each < to; each++) sum += pagesOf(each, guess);
				return Math.round(sum);
			};
			return {
				pagesBefore: between(0, part),
				pagesAfter: between(part + 1, parts),
				isAbout: pages.length < parts,
			};
		},
		placeOf: (page, guess) => {
			let part = 0;
			let before = 0;
			while (part < parts - 1 && before + pagesOf(part, guess) <= page) before += pagesOf(part++, guess);
			return {part, page: Math.max(0, Math.floor(page - before))};
		},
	};
}

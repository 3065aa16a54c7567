/** How a language writes numbers, and nouns after them. */
export type Numbers = {
	/** A whole number, its digits in threes. */
	readonly number: (value: number) => string;
	/** A number and the form of its noun. */
	readonly counted: (count: number, one: string, more: string) => string;
	/** Names in a row, the last one after “and”. */
	readonly listed: (names: readonly string[]) => string;
	/** So many minutes; in hours from two on, without minutes from ten on. */
	readonly duration: (minutes: number) => string;
};

/** 1 page, 2,000 pages. */
export const english: Numbers = numbersOf(',', 'and', count => count === 1);

/** 0 page, 1 page, 2 000 pages, with narrow no-break spaces. */
export const french: Numbers = numbersOf('\u202F', 'et', count => count < 2);

function numbersOf(separator: string, and: string, isOne: (count: number) => boolean): Numbers {
	const number = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
	return {
		number,
		counted: (count, one, more) => `${number(count)} ${isOne(count) ? one : more}`,
		listed: names => names.join(', ').replace(/, (?=[^,]*$)/, ` ${and} `),
		duration: minutes => {
			if (minutes < 120) return `${minutes} min`;
			if (minutes >= 600) return `${number(Math.round(minutes / 60))} h`;
			return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
		},
	};
}

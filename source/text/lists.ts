/**
 * The item at an index; undefined beyond both ends of the list. V8 takes an index below 0 for the name of a property, and
 * where it once met one, looks up all others so as well.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
	return index < 0 ? undefined : list[index];
}

/** What `find` gives for each item, in one list: as flatMap does, for which V8 asks each inner list for its properties. */
export function gathered<Item, Found>(items: Iterable<Item>, find: (item: Item) => Iterable<Found>): Found[] {
	const all: Found[] = [];
	for (const item of items) for (const found of find(item)) all.push(found);
	return all;
}

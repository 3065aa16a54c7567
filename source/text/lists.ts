/**
 * The item at an index; undefined beyond both ends of the list. V8 takes an index below 0 for the name of a property, and
 * where it once met one, looks up all others so as well.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
	return index < 0 ? undefined : list[index];
}

/** The index of the last item from `from` on and before `to` that is one; -1 where none is. */
export function lastIndexBetween<Item>(
	list: readonly Item[],
	from: number,
	to: number,
	isOne: (item: Item) => boolean,
): number {
	for (let index = to - 1; index >= from; index--) if (isOne(list[index]!)) return index;
	return -1;
}

/** What `find` gives for each item, in one list: as flatMap does, for which V8 asks each inner list for its properties. */
export function gathered<Item, Found>(
	items: readonly Item[],
	find: (item: Item, index: number) => readonly Found[],
): Found[] {
	const all: Found[] = [];
	for (let index = 0; index < items.length; index++) {
		const found = find(items[index]!, index);
		for (let at = 0; at < found.length; at++) all.push(found[at]!);
	}

	return all;
}

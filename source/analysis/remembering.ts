/** Words remembered at the most. */
export const MOST = 20_000;
/** Code units of the longest word that is. */
export const LONGEST = 40;
/** Code units from which V8 makes a piece of a string a view of it, which keeps all of it in memory. */
const VIEW = 13;

/** What was worked out of words, as far as it is kept. */
export type Memory<Value> = {
	readonly get: (word: string) => Value | undefined;
	readonly set: (word: string, value: Value) => void;
};

/** A memory that forgets all where it is full. */
export function createMemory<Value>(): Memory<Value> {
	let known = new Map<string, Value>();
	return {
		get: word => known.get(word),
		set(word, value) {
			if (word.length > LONGEST) return;
			if (known.size >= MOST) known = new Map();
			known.set(owned(word), value);
		},
	};
}

/** A short word as one that keeps no text in memory of which it is a piece. */
export function owned(word: string): string {
	return word.length < VIEW || word.length > LONGEST ? word : word.split('').join('');
}

/** A function of a word that remembers what it gave, as a text repeats its words; `find` must not give undefined. */
export function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
	const known = createMemory<Value>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const own = owned(word);
		const value = find(own);
		known.set(own, value);
		return value;
	};
}

/** Such a function for each of some tables, such as those of a language. */
export function rememberedBy<Table extends object, Value>(
	find: (word: string, table: Table) => Value,
): (table: Table) => (word: string) => Value {
	const by = onceBy((table: Table) => remembering(one => find(one, table)));
	let last: {readonly table: Table; readonly own: (word: string) => Value} | null = null;
	return table => {
		// Mostly the table of the language of the article.
		if (last?.table === table) return last.own;
		const own = by(table);
		last = {table, own};
		return own;
	};
}

/** The same as a function of a word and its table. */
export function rememberingBy<Table extends object, Value>(
	find: (word: string, table: Table) => Value,
): (word: string, table: Table) => Value {
	const by = rememberedBy(find);
	let last: Table | null = null;
	let ofLast: (word: string) => Value;
	return (word, table) => {
		if (table !== last) {
			ofLast = by(table);
			last = table;
		}

		return ofLast(word);
	};
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let made: {readonly value: Value} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

/** What is made of a table of a language, or of what is known of an article, once; `make` must not give undefined. */
export function onceBy<Table extends object, Value>(make: (table: Table) => Value): (table: Table) => Value {
	const byTable = new WeakMap<Table, Value>();
	let last: Table | null = null;
	let ofLast: Value;
	return table => {
		// A look into the map costs more than all else.
		if (table === last) return ofLast;
		let known = byTable.get(table);
		if (known === undefined) {
			known = make(table);
			byTable.set(table, known);
		}

		last = table;
		ofLast = known;
		return known;
	};
}

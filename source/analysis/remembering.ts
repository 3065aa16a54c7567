/** Words remembered at the most, and the longest that is. */
const MOST = 20_000;
const LONGEST = 40;
/** Code units from which V8 makes a piece of a string a view of it, which keeps all of it in memory. */
const VIEW = 13;

/** A function of a word that remembers what it gave, as a text repeats its words; `find` must not give undefined. */
export function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
	let known = new Map<string, Value>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) return found;
		if (word.length > LONGEST) return find(word);
		const own = word.length < VIEW ? word : word.split('').join('');
		const value = find(own);
		if (known.size >= MOST) known = new Map();
		known.set(own, value);
		return value;
	};
}

/** Such a function for each of some tables, such as those of a language. */
export function rememberedBy<Table extends object, Value>(
	find: (word: string, table: Table) => Value,
): (table: Table) => (word: string) => Value {
	const byTable = new WeakMap<Table, (word: string) => Value>();
	return table => {
		let own = byTable.get(table);
		if (!own) {
			own = remembering(one => find(one, table));
			byTable.set(table, own);
		}

		return own;
	};
}

/** The same as a function of a word and its table. */
export function rememberingBy<Table extends object, Value>(
	find: (word: string, table: Table) => Value,
): (word: string, table: Table) => Value {
	const by = rememberedBy(find);
	return (word, table) => by(table)(word);
}

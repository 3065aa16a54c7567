import {LONGEST, MOST, owned} from './remembering.ts';

const SLOTS = 1 << 15;

/**
 * What was worked out of pieces of texts, each looked up where it stands, under a number that its characters give: to look
 * it up in a map, it would have to be cut out first, and V8 would go over its characters again.
 */
export class PieceMemory<Value> {
	readonly #find: (piece: string) => Value;
	/** For each slot, and for each piece, the index of the next piece of that slot, more by one; 0 for none. */
	readonly #first = new Uint16Array(SLOTS);
	readonly #next = new Uint16Array(MOST);
	#pieces: string[] = [];
	#values: Value[] = [];

	constructor(find: (piece: string) => Value) {
		this.#find = find;
	}

	/** What is known of the piece between two offsets; undefined where it was not met. */
	get(text: string, from: number, to: number, hash: number): Value | undefined {
		for (let at = this.#first[slotOf(hash)]!; at > 0; at = this.#next[at - 1]!) {
			const piece = this.#pieces[at - 1]!;
			if (piece.length === to - from && text.startsWith(piece, from)) return this.#values[at - 1];
		}

		return undefined;
	}

	/** Works out the value of a piece, and keeps it if that is short. */
	set(piece: string, hash: number): Value {
		const own = owned(piece);
		const value = this.#find(own);
		if (own.length > LONGEST) return value;
		if (this.#pieces.length === MOST) {
			this.#first.fill(0);
			this.#pieces = [];
			this.#values = [];
		}

		const slot = slotOf(hash);
		this.#next[this.#pieces.length] = this.#first[slot]!;
		this.#first[slot] = this.#pieces.push(own);
		this.#values.push(value);
		return value;
	}
}

function slotOf(hash: number): number {
	return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

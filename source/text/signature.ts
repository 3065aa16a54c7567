/** Bytes of a signature: a bit for each hash of 16 bits. */
export const signatureLength = 8192;

/**
 * Which runs of one, two, three, five and seven code units stand in a folded text, as a set of bits: one run may stand for
 * others, so that what is not in the set is not in the text, and what is in it may be. Most parts hold any three letters, so
 * that these alone tell next to nothing of several words; longer runs tell nothing of a short one.
 */
export function signatureOf(folded: string): Uint8Array {
	const signature = new Uint8Array(signatureLength);
	forEachRun(folded, bit => {
		signature[bit >> 3]! |= 1 << (bit & 7);
	});
	return signature;
}

/** Tells by its signature whether a text may hold another one, folded in the same way. */
export function mayHold(folded: string): (signature: Uint8Array) => boolean {
	const wanted: number[] = [];
	forEachRun(folded, bit => wanted.push(bit));
	// The longest runs come last, and are what other texts do not have.
	wanted.reverse();
	return signature => {
		for (const bit of wanted) if ((signature[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
		return true;
	};
}

function forEachRun(text: string, visit: (bit: number) => void): void {
	const threes = new Int32Array(Math.max(0, text.length - 2));
	let two = 0;
	for (let index = 0, one = 0; index < text.length; index++) {
		const next = text.charCodeAt(index);
		if (index > 1) threes[index - 2] = mixed(two, next);
		two = mixed(one, next);
		one = next;
		visit(mixed(one, 0) >>> 16);
		if (index > 0) visit(two >>> 16);
	}

	// Longer runs are made of those of three that begin every two units.
	for (let index = 0; index < threes.length; index++) {
		const three = threes[index]!;
		visit(three >>> 16);
		if (index + 2 >= threes.length) continue;
		const five = mixed(three, threes[index + 2]!);
		visit(five >>> 16);
		if (index + 4 < threes.length) visit(mixed(five, threes[index + 4]!) >>> 16);
	}
}

function mixed(one: number, other: number): number {
	const hash = Math.imul(Math.imul(one, 0x85ebca6b) ^ other, 0x9e3779b1);
	return hash ^ (hash >>> 15);
}

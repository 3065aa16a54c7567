/** Bytes of a signature. */
export const signatureLength = 2048;

/**
 * Which runs of three code units stand in a folded text, as a set of bits: one run may stand for others, so that what is
 * not in the set is not in the text, and what is in it may be.
 */
export function signatureOf(folded: string): Uint8Array {
	const bits = new Uint8Array(signatureLength);
	for (let index = 0; index + 3 <= folded.length; index++) {
		const bit = bitAt(folded, index);
		bits[bit >> 3]! |= 1 << (bit & 7);
	}

	return bits;
}

/** Whether a text with a signature may hold another text, folded in the same way. */
export function mayHold(signature: Uint8Array, folded: string): boolean {
	for (let index = 0; index + 3 <= folded.length; index++) {
		const bit = bitAt(folded, index);
		if ((signature[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
	}

	return true;
}

function bitAt(text: string, index: number): number {
	const hash = Math.imul(text.charCodeAt(index), 0x9e3779b1) ^ Math.imul(text.charCodeAt(index + 1), 0x85ebca6b);
	return (Math.imul(hash ^ text.charCodeAt(index + 2), 0xc2b2ae35) >>> 0) % (8 * signatureLength);
}

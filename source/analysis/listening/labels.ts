/**
 * Problem: pages of testimonies set a name above each quotation that stands alone, and perhaps what somebody is between
 * them: « Ann Lee / Préfète de l'Orne / « Rien ne presse. » ». Others set it below (signatures.ts).
 * Approach: of a quotation that is all of its block, the name above is whose it is, unless that signs the one before it.
 * Limits: a byline above a first paragraph that is quoted looks the same, so that one such quotation alone says nothing.
 */

import {isWholeBlock} from '../reading/blocks.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';
import {type Signature, signatureIn} from './signatures.ts';

/** Characters of a block that only says what somebody is. */
const ROLE_LENGTH = 90;
/** Quotations with a name above them that an article must have. */
const LEAST = 2;

/** The name above a quotation that is all of its block; null where none stands there, or where it signs another one. */
export function labelOf(reading: Reading, index: number): Signature | null {
	const labels = labelsOf(reading);
	return labels.size < LEAST ? null : (labels.get(index) ?? null);
}

const labelsOf = onceBy((reading: Reading): ReadonlyMap<number, Signature> => {
	const labels = new Map<number, Signature>();
	/** The last block that belongs to a quotation. */
	let taken = 0;
	for (const [index, quotation] of reading.quotations.entries()) {
		const {parent, block} = quotation;
		if (parent >= 0 || !isWholeBlock(reading.article, quotation)) continue;
		const next = signatureIn(reading, block - 1);
		const at = next || !isRole(reading, block - 1) ? block - 1 : block - 2;
		const label = at > taken ? (next ?? signatureIn(reading, at)) : null;
		if (label) labels.set(index, label);
		// Where the first one has none above, names stand below.
		taken = label || !signatureIn(reading, block + 1) ? block : block + 1;
	}

	return labels;
});

/** « Préfète de l'Orne »: a short block that is no sentence. */
function isRole({article: {text, blocks}}: Reading, block: number): boolean {
	const own = blocks[block];
	if (!own || own.end - own.start > ROLE_LENGTH) return false;
	return /^\p{L}[^.!?:…«»“”"]*$/u.test(text.slice(own.start, own.end));
}

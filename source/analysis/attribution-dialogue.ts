import type {Reading} from './attribution-reading.ts';
import type {Heard, Voice} from './attribution-voices.ts';

/** What the turns before say of a turn of dialogue. */
export type Turn = {
	/** Who spoke before the other one: in a dialogue of two it is this one's turn; null where that is not known. */
	readonly voice: Voice | null;
	/** The person who spoke right before and so does not speak now. */
	readonly excluded: readonly number[];
};

/** The turn of a dash dialogue that the quotation `index` is; `heardAt` tells who was heard in an earlier one. */
export function dialogueTurn({quotations}: Reading, index: number, heardAt: (index: number) => Heard | null): Turn {
	const before = turnBefore(quotations, index);
	const earlier = before < 0 ? -1 : turnBefore(quotations, before);
	const last = before < 0 ? null : heardAt(before);
	return {
		voice: earlier < 0 ? null : (heardAt(earlier)?.voice ?? null),
		excluded: last && last.voice.person >= 0 ? [last.voice.person] : [],
	};
}

/** The turn in the block before, if there is one. */
function turnBefore(quotations: Reading['quotations'], index: number): number {
	const {block} = quotations[index]!;
	for (let before = index - 1; before >= 0 && quotations[before]!.block >= block - 1; before--) {
		if (quotations[before]!.form === 'dash' && quotations[before]!.block === block - 1) return before;
	}

	return -1;
}

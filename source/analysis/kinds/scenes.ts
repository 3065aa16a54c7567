import {isSpaceAt} from '../../text/characters.ts';
import type {QuotationForm, QuotationKind} from '../analysis.ts';
import type {FrameScene, FrameStrength} from '../frames/frame.ts';
import {isAgencyHeading} from '../listening/headings.ts';
import type {Reading} from '../reading/reading.ts';

/** What is known of a quotation when its kind is judged. */
export type KindScene = {
	/** Text of the same block before the quotation, in small letters with straight apostrophes; a few words are enough. */
	readonly before: string;
	/** The same behind it, and what stands between the marks, as they are written but for the apostrophes. */
	readonly after: string;
	readonly content: string;
	readonly form: QuotationForm;
	readonly frame: FrameStrength;
	readonly isInHeading: boolean;
	/** It stands in the mention of a person: Robert “Bob” Hale. */
	readonly isInName: boolean;
	/** The kind of a quotation that this one is listed with, « A », « B » et « C »; null for none. */
	readonly listedWith: QuotationKind | null;
	/** Whether it is the rest of a quotation that the words before it interrupt. */
	readonly goesOn: boolean;
	/** Whether somebody's quoted words stand in the sentence before it, and no other sentence in between. */
	readonly follows: boolean;
	/** Whether its sentence has quoted words of somebody before it. */
	readonly isAfterSpeech: boolean;
};

const BEFORE_READ = 160;
const AFTER_READ = 100;
/** What stands between the parts of one: “My client,” said Ann Lee, “is innocent.” */
const INTERRUPTION = /^[^.!?;:]+,\s*$/;
/** The rest of a sentence, and nothing of another: “We heard a bang,” Ann Lee said. “Then smoke.” */
const END_OF_SENTENCE = /^(?:[^.!?;:]{1,120}[.!?])?\s+$/;
const SAME_SENTENCE = /^[^.!?:]{1,80}$/;
const LONGEST_REST = 80;

/** What is known of a quotation when its kind is judged; `kindAt` tells the kind of an earlier one. */
export function kindSceneOf(
	{article, straightText, smallText, quotations, speech}: Reading,
	index: number,
	{at, content}: FrameScene,
	frame: FrameStrength,
	kindAt: (quotation: number) => QuotationKind | undefined,
): KindScene {
	const {start, end, form, parent, block} = quotations[index]!;
	const scope = parent >= 0 ? quotations[parent]!.content : article.blocks[block]!;
	const sibling = siblingBefore(quotations, index);
	const between = sibling < 0 ? '' : article.text.slice(quotations[sibling]!.end, start);
	const isBehindSpeech = sibling >= 0 && kindAt(sibling) === 'speech';
	return {
		before: smallText.slice(Math.max(scope.start, start - BEFORE_READ), start),
		after: straightText.slice(end, Math.min(scope.end, end + AFTER_READ)),
		content,
		form,
		frame,
		isInHeading: article.blocks[block]!.kind === 'heading' || isAgencyHeading(article.text, article.blocks[block]!),
		isInName: at < 0,
		listedWith: sibling >= 0 && speech.listing.test(between) ? (kindAt(sibling) ?? null) : null,
		goesOn: isBehindSpeech && between.trimEnd().endsWith(',') && INTERRUPTION.test(between),
		follows:
			isBehindSpeech && between !== '' && isSpaceAt(between, between.length - 1) && END_OF_SENTENCE.test(between),
		isAfterSpeech: isBehindSpeech && between.length <= LONGEST_REST && SAME_SENTENCE.test(between),
	};
}

/** The quotation before `index` in the same block and the same quotation; -1 where there is none. */
function siblingBefore(quotations: Reading['quotations'], index: number): number {
	const {parent, block} = quotations[index]!;
	let before = index - 1;
	while (before > parent && quotations[before]!.parent > parent) before = quotations[before]!.parent;
	return before > parent && before >= 0 && quotations[before]!.block === block ? before : -1;
}

import {fold} from '../text/fold.ts';

/** A line of a book's table of contents. */
export type Heading = {
	/** Where the part begins that it leads into, as an offset into the whole. */
	readonly start: number;
	readonly label: string;
	/** Its depth, as of a heading: 1 for the outermost. */
	readonly level: number;
};

/** Whether a heading is the one that a line of contents means: it has the same words, or one has those of the other. */
export function meansHeading(heading: string, label: string): boolean {
	const [own, wanted] = [heading, label].map(squeezed);
	return own!.includes(wanted!) || wanted!.includes(own!);
}

/** Whether a text is a line of contents, word for word. */
export function isLabel(text: string, label: string): boolean {
	return squeezed(text) === squeezed(label);
}

function squeezed(text: string): string {
	return fold(text, false)
		.replace(/[\s.:–—-]+/g, ' ')
		.trim();
}

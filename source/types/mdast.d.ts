import 'mdast';

declare module 'mdast' {
	interface ParagraphData {
		/** It is the caption of a figure. */
		isCaption?: boolean;
	}
}

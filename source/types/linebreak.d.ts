declare module 'linebreak' {
	/** A place where a line may end, or must where `required`. */
	export type Break = {readonly position: number; readonly required: boolean};

	export default class LineBreaker {
		constructor(text: string);
		/** The next place, null after the last one, which is the end of the text. */
		nextBreak(): Break | null;
	}
}

import {inQuotes} from '../words/language.ts';

/** An article that cannot be had: a mistake of the user, or of the machine, and never a bug. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
	/** The process's exit code. */
	readonly exitCode = 1;

	/** @param sentence One sentence for standard error: it names the thing and says what to do. */
	constructor(sentence: string, cause?: unknown) {
		super(sentence, {cause});
	}
}

/** A source that is there but holds nothing to read. */
export class EmptySourceError extends SourceError {}

/** A name as it may stand in a sentence: in quotation marks, and with no control that a terminal would obey. */
export function quoted(name: string): string {
	return inQuotes(name.replace(/[\0-\x1F\x7F-\x9F]/g, '\uFFFD'));
}

import {inQuotes} from '../words/language.ts';
import type {Hints} from './formats/format.ts';

/** What is of a format that can be read, and yet holds no article: damaged, dangerous, or a page that asks for a login. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	/** The process's exit code. */
	readonly exitCode = 1;

	/** @param sentence Made of its name in quotation marks: why it is refused, and what to do. */
	constructor({address, name}: Hints, sentence: (label: string) => string) {
		super(sentence(inQuotes((address ?? name).replace(/[\0-\x1F\x7F-\x9F]/g, '\uFFFD'))));
	}
}

import type {Block} from '../../document/document.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import type {Reading} from '../reading/reading.ts';

/** What asks at its end. */
export const QUESTION = /\?\s*$/;
/** A block that begins with a quotation mark. */
export const QUOTED = new RegExp(`^\\s*[${MARK_CHARACTERS}]`);
const FROM_MARK = new RegExp(`(?<!\\p{L})[${MARK_CHARACTERS}].*`, 'su');

/** Characters of a block that tell what it is. */
const HEAD = 80;
const LONGEST_QUESTION = 300;

/** A heading or a short paragraph that asks or addresses somebody: “You write about your father.” */
export function isQuestion({article: {text}, speech}: Reading, {start, end, kind}: Block): boolean {
	if (end - start > LONGEST_QUESTION) return false;
	const asked = text.slice(start, end);
	if (QUOTED.test(asked)) return false;
	const isAddressing = () =>
		(asked.toLowerCase().match(/\p{L}+/gu) ?? []).some(
			word => speech.secondPerson.has(word) || speech.ownDeterminers.has(word),
		);
	return QUESTION.test(asked) || (kind === 'heading' && isAddressing());
}

/** Whether somebody speaks of themselves: “I am not”, « J'y pense ». */
export function isPersonal(head: string, {firstPerson, ownDeterminers}: SpeechData): boolean {
	const words =
		head
			.replace(FROM_MARK, '')
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/\p{L}+'?\p{L}*/gu) ?? [];
	return words.some(word => firstPerson.has(word) || ownDeterminers.has(word));
}

/** The beginning of a block, which tells what it is. */
export function headOf(text: string, {start, end}: Block): string {
	return text.slice(start, Math.min(end, start + HEAD));
}

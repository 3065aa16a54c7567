import type {Reading} from './attribution-reading.ts';

const ANSWER = /^A\s?[:.]\s/;
const QUESTION = /\?\s*$/;

/** Whether a block answers in an interview without quotation marks: “A: I never said that.” */
export function isAnswer({article}: Reading, block: number): boolean {
	const {start, end} = article.blocks[block]!;
	return ANSWER.test(article.text.slice(start, Math.min(end, start + 8)));
}

/** Index of the person whom an interview questions; -1 where the article is no interview or nobody is named. */
export function findInterviewee(reading: Reading): number {
	const {article, mentions, people} = reading;
	const {blocks, text} = article;
	let answers = 0;
	let isSaid = false;
	for (const [index, {start, end, kind}] of blocks.entries()) {
		const head = text.slice(start, Math.min(end, start + 80));
		if (kind !== 'aside' && reading.speech.interview.test(head)) isSaid = true;
		if (ANSWER.test(head)) answers++;
		const before = blocks[index - 1];
		const isAsked =
			before !== undefined && QUESTION.test(text.slice(Math.max(before.start, before.end - 4), before.end));
		if (isAsked && /^\s*[«“"]/.test(head)) answers++;
	}

	if (answers < 2 && !(isSaid && answers > 0)) return -1;
	const bylines = blocks.filter(
		({kind, start, end}) =>
			kind === 'byline' ||
			(end - start < 90 &&
				/ (?:par|by) /i.test(text.slice(start, end)) &&
				/^(?:propos|par|by|interview)/i.test(text.slice(start, start + 10))),
	);
	const weights = new Map<number, number>();
	for (const {start, person} of mentions) {
		if (bylines.some(block => block.start <= start && start < block.end)) continue;
		const block = blocks.findIndex(({end}) => start < end);
		const weight = block === 0 ? 4 : block < 4 ? 2 : 0.2;
		weights.set(person, (weights.get(person) ?? 0) + weight);
	}

	let best = -1;
	for (const [person] of people.entries()) {
		if ((weights.get(person) ?? 0) > (weights.get(best) ?? 0)) best = person;
	}

	return best;
}

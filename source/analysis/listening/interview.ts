import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {findIncise} from '../frames/incises.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {turnBeside} from './dialogue.ts';
import {headOf, isPersonal, isQuestion, QUESTION, QUOTED} from './interview-blocks.ts';

/** What a mention counts in the first block, in the introduction, and below. */
const WEIGHTS = {title: 4, introduction: 2, body: 0.2} as const;
const INTRODUCTION = 4;

/** Index of the person whom an interview questions; -1 where the article is no interview or nobody is named. */
export function findInterviewee(reading: Reading): number {
	if (!isInterview(reading)) return -1;
	const {article, mentions} = reading;
	const weights = new Map<number, number>();
	const asked = article.blocks.findIndex(block => isQuestion(reading, block));
	for (const {start, person} of mentions) {
		const at = lastStartingAtOrBefore(article.blocks, start);
		const block = article.blocks[at];
		if (!block || block.kind === 'byline') continue;
		const isBody = at >= INTRODUCTION || (asked > 0 && at > asked);
		const weight = at === 0 ? WEIGHTS.title : isBody ? WEIGHTS.body : WEIGHTS.introduction;
		weights.set(person, (weights.get(person) ?? 0) + weight);
	}

	let best = -1;
	for (const [person, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = person;
	return best;
}

/** Turns of a dialogue that make an interview at least, and turns that are read to find out. */
const FEWEST_TURNS = 4;
const MOST_TURNS = 40;

/**
 * Whether a turn of an interview that is set as a dialogue is an answer: every other one of the turns that follow each
 * other, the first of which asks.
 */
export function isAnsweringTurn({quotations}: Reading, index: number): boolean {
	let turns = 0;
	for (let at = turnBeside(quotations, index, -1); at >= 0; at = turnBeside(quotations, at, -1)) turns++;
	return turns % 2 === 1;
}

/** Whether the dialogue of an article is an interview: every other turn asks, most with a mark, and none has an incise. */
function isDialogueInterview(reading: Reading): boolean {
	const {quotations, article, speech} = reading;
	const turns = [...quotations.keys()].filter(index => quotations[index]!.form === 'dash').slice(0, MOST_TURNS);
	if (turns.length < FEWEST_TURNS) return false;
	const isAsking = (index: number) =>
		QUESTION.test(article.text.slice(quotations[index]!.content.start, quotations[index]!.content.end).slice(-4));
	const asking = turns.filter(index => !isAnsweringTurn(reading, index));
	if (asking.filter(isAsking).length * 2 < turns.length - asking.length) return false;
	return turns.every(index => {
		const {start, end} = quotations[index]!.content;
		return findIncise(tokensOf(reading, {start, end: Math.min(end, start + CONTENT_READ)}, index), speech) === null;
	});
}

/** Answers without quotation marks that make an interview at least. */
const FEWEST_PERSONAL = 3;

/** Two answers make an interview, and one does where the article says that it is one, or two replies that tell nothing of who speaks. */
function isInterview(reading: Reading): boolean {
	const {speech} = reading;
	const {blocks, text} = reading.article;
	let answers = 0;
	let personal = 0;
	let replies = 0;
	let isSaid = false;
	for (const [index, block] of blocks.entries()) {
		const head = headOf(text, block);
		const before = itemAt(blocks, index - 1);
		const isAsked = before !== undefined && isQuestion(reading, before);
		if (block.kind !== 'aside' && speech.interview.test(head)) isSaid = true;
		if (speech.answer.test(head) || (isAsked && QUOTED.test(head))) answers++;
		else if (isAsked && isPersonal(head, speech)) personal++;
		else if (isAsked && block.kind === 'paragraph' && !isQuestion(reading, block)) replies++;
	}

	return (
		answers > 1 ||
		personal >= FEWEST_PERSONAL ||
		(isSaid && (answers + personal > 0 || replies > 1)) ||
		isDialogueInterview(reading)
	);
}

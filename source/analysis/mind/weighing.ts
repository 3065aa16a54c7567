import {lastAtMost} from '../../text/range.ts';
import type {Role} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {distanceFrom, distancesTo} from './distances.ts';
import {type Salient, Scores} from './scores.ts';
import type {Gist, Sought} from './sought.ts';
import {isInTitle} from './title-people.ts';

/** What counts for and against a person; of a first name's gender a mistake is possible, so that a wrong one only weighs. */
export const WEIGHT = {
	subject: 1,
	heard: 0.9,
	/** Says something in the sentence before, which the pronoun goes on with. */
	telling: 1,
	meant: 0,
	pointed: 0.8,
	owner: -1,
	allusion: 0.5,
	topic: -0.5,
	leading: -3,
	protagonist: 0.2,
	/** Named in the title: the article comes back to whom it is about. */
	title: 0.7,
	titleWhenQuoted: 2,
	oblique: -0.4,
	agentAhead: -2.2,
	unplaced: 0,
	eachMention: 0.16,
	unknownGender: -0.4,
	/** Somebody who was killed or died. */
	fallen: -2,
	wrongGender: -7,
	/** A wrong gender, where the sentence itself goes on with a pronoun of the gender sought. */
	correctedGender: -1,
} as const;

/** Characters before a pronoun in which its person is looked for. */
const REACH = 1600;

/** Mentions of a person that count. */
const MOST_COUNTED = 8;

/** Weighs people for a place: each as much as where they stand in mind most firmly. */
export class Weighing {
	/** Index of the break before the sentence of the place; -1 for none. */
	readonly here: number;
	/** Offset from which on the text before the place is read. */
	readonly from: number;
	readonly #reading: Reading;
	readonly #gist: Gist;
	readonly #sought: Sought;
	readonly #distances: ReturnType<typeof distancesTo>;
	readonly #scores = new Scores();

	constructor(reading: Reading, gist: Gist, sought: Sought) {
		this.here = lastAtMost(reading.starts.breaks, sought.at - 1);
		this.from = Math.max(0, sought.at - REACH);
		this.#reading = reading;
		this.#gist = gist;
		this.#sought = sought;
		this.#distances = distancesTo(reading, sought.gender, sought.at);
	}

	/** Weighs a person met in a sentence, by the index of the break before it; `bonus` is for how they are met there. */
	add(person: number, sentence: number, bonus: number, wrong: number = WEIGHT.wrongGender): void {
		const {gender: asked, parent, excluded, only} = this.#sought;
		if ((excluded.size > 0 && excluded.has(person)) || only?.has(person) === false) return;
		const {fallen} = this.#gist;
		const {gender, mentions} = this.#reading.people[person]!;
		const agreement = !asked || gender === asked ? 0 : gender ? wrong : WEIGHT.unknownGender;
		const frequency = WEIGHT.eachMention * Math.min(mentions.length, MOST_COUNTED);
		const isOfTitle = gender !== null && isInTitle(this.#reading, person);
		const title = isOfTitle ? (parent >= 0 ? WEIGHT.titleWhenQuoted : WEIGHT.title) : 0;
		const death = fallen.size > 0 && fallen.has(person) ? WEIGHT.fallen : 0;
		const far = distanceFrom(this.#distances, sentence);
		this.#scores.raise(person, bonus + agreement + frequency + title + death + far);
	}

	/** The person who weighs most; null where nobody was met. */
	best(): Salient | null {
		return this.#scores.best();
	}
}

/** What somebody weighs who is named in a role. */
export function weightOfRole(role: Role): number {
	if (role === 'subject') return WEIGHT.subject;
	if (role === 'oblique') return WEIGHT.oblique;
	return role === 'unplaced' ? WEIGHT.unplaced : WEIGHT.agentAhead;
}

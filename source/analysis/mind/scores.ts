/** A person, and how firmly the text keeps them in mind. */
export type Salient = {readonly person: number; readonly score: number};

/** The highest score of each person; of people with as much the one considered first is the best. */
export class Scores {
	readonly #people: number[] = [];
	readonly #scores: number[] = [];

	raise(person: number, score: number): void {
		const at = this.#people.indexOf(person);
		if (at < 0) {
			this.#people.push(person);
			this.#scores.push(score);
		} else if (score > this.#scores[at]!) this.#scores[at] = score;
	}

	best(): Salient | null {
		let best = -1;
		for (let at = 0; at < this.#scores.length; at++) if (best < 0 || this.#scores[at]! > this.#scores[best]!) best = at;
		return best < 0 ? null : {person: this.#people[best]!, score: this.#scores[best]!};
	}
}

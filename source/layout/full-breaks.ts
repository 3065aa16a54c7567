import LineBreaker from 'linebreak';

/** Finds breaks in any script, by the linebreak library: the only import of it, for `TextTools`. */
export function fullBreaks(text: string): readonly number[] {
	const breaks: number[] = [];
	const breaker = new LineBreaker(text);
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		if (next.position < text.length) breaks.push(next.position);
	}

	return breaks;
}

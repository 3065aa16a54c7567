/** Runs of a batch, after which it is asked whether times still fall. */
const RUNS = 30;
/** Milliseconds that are run at least, in which V8 optimises what runs once an article too, and at the most. */
const LEAST = 8000;
const MOST = 30_000;
/** A batch that takes less than this part of the best one before it shows that times fall; so many in a row must not. */
const FALLING = 0.98;
const STEADY_BATCHES = 3;

/** Milliseconds of each of `works` in turns, the median of each batch of 30, until none falls any more. */
export function steady(works) {
	const measures = works.map(work => () => timeOf(work));
	const batches = [];
	const start = performance.now();
	for (let time = 0; time < MOST && (time < LEAST || !isSteady(batches)); time = performance.now() - start)
		batches.push(inTurns(measures, RUNS));
	return batches;
}

/** Milliseconds that `work` takes. */
export function timeOf(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The median of what each of `measures` gives in so many runs, taken in turns. */
export function inTurns(measures, runs) {
	const times = measures.map(() => []);
	for (let run = 0; run < runs; run++) for (const [index, measure] of measures.entries()) times[index].push(measure());
	return times.map(list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

function isSteady(batches) {
	const last = batches.slice(-STEADY_BATCHES);
	const before = batches.slice(0, -STEADY_BATCHES);
	if (before.length === 0) return false;
	return batches[0].every((_, which) => {
		const best = Math.min(...before.map(batch => batch[which]));
		return last.every(batch => batch[which] > best * FALLING);
	});
}

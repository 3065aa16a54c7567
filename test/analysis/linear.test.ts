import {expect, test} from 'vitest';
import {articleOf, hostileTexts, languageOf} from '../../scripts/lib/hostile-texts.ts';
import {analyse} from '../../source/analysis/analyse.ts';
import {stopwatch} from '../stopwatch.ts';

const SMALL = 12_000;
const TIMES = 8;
const ROUNDS = 5;

/** Texts in which it would show only where they are three times as long: the rest of the analysis takes more. */
const LONG = new Set([
	'opening marks behind quotations',
	'people of one office',
	'people of one office, in one paragraph',
	'people who tell their gender',
]);

/** How much longer a text takes than as many of an eighth of it: 1 in linear time, 8 in quadratic. */
function growthOf(textOf: (length: number) => string, length: number, language: string): number {
	const [small, large] = [articleOf(textOf(length), language), articleOf(textOf(TIMES * length), language)];
	const timeOf = (work: () => void) => {
		const worked = stopwatch();
		work();
		return worked();
	};

	const less = timeOf(() => {
		for (let time = 0; time < TIMES; time++) analyse(small);
	});
	return timeOf(() => analyse(large)) / Math.max(less, 5);
}

test.each(Object.entries(hostileTexts))('time grows with the text, not faster: %s', (name, textOf) => {
	// One of several rounds shows that it does; what else the machine has to do only adds.
	const length = LONG.has(name) ? 3 * SMALL : SMALL;
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS && least > 1.5; round++)
		least = Math.min(least, growthOf(textOf, length, languageOf(name)));
	expect(least).toBeLessThan(2);
});

import {expect, test} from 'vitest';
import {modelScore} from '../../source/analysis/people-model.ts';
import {peopleWeights} from '../../source/analysis/people-weights.generated.ts';

test('the weights fill a power of two and stay in their alphabet', () => {
	expect(Math.log2(peopleWeights.length) % 1).toBe(0);
	expect(peopleWeights.length).toBeLessThanOrEqual(400_000);
	expect(/^[#-[\]-~]+$/.test(peopleWeights)).toBe(true);
	expect(new Set(peopleWeights).size).toBeGreaterThan(10);
});

test('no features, no opinion', () => {
	expect(modelScore([])).toBe(0);
});

test('the score of features is the sum of their scores', () => {
	const [one, two] = ['Prue', 'n2g'];
	expect(modelScore([one, two])).toBeCloseTo(modelScore([one]) + modelScore([two]), 10);
});

import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {FeatureParts} from '../../source/analysis/people/model.ts';
import {stepsOf} from '../../source/analysis/people/model.ts';
import {peopleWeights} from '../../source/analysis/people/weights.generated.ts';

test('the weights stay in their alphabet, and few', () => {
	expect(peopleWeights.length).toBeLessThanOrEqual(20_000);
	expect(/^[#-[\]-|]+$/.test(peopleWeights)).toBe(true);
	expect(new Set(peopleWeights).size).toBeGreaterThan(40);
});

test('what the weights were trained on stands in NOTICE with its licence, and is what the script trains on', () => {
	const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
	const [, trained = ''] = read('source/analysis/people/weights.generated.ts').split('\n');
	const sources = [...trained.matchAll(/(\S+) \([0-9a-f]{12}\)/g)].map(([, name]) => name!);
	const wanted = [...read('scripts/train-people.mjs').matchAll(/\{file: '[^']+', name: '([^']+)'/g)].map(
		([, name]) => name!,
	);
	expect(sources).toEqual(wanted);
	expect(sources.length).toBeGreaterThan(1);
	for (const name of sources) expect(read('NOTICE')).toMatch(new RegExp(`${name} \\([^)]*CC BY 4\\.0`));
});

test('no features, no opinion', () => {
	expect(stepsOf(() => {})).toBe(0);
});

test('the score of features is the sum of their scores, however they are cut into parts', () => {
	const scoreOf = (...features: readonly FeatureParts[]) =>
		stepsOf(add => {
			for (const parts of features) add(...parts);
		});

	expect(scoreOf(['Pfrrue'])).not.toBe(0);
	expect(scoreOf(['P', 'frrue'], ['n', '2', 'g'])).toBeCloseTo(scoreOf(['Pfrrue']) + scoreOf(['n2g']), 10);
});

import {expect, test} from 'vitest';
import {readArticles} from '../../scripts/lib/score.ts';
import {heldCues} from '../../source/analysis/kinds/cues.ts';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {readMarked} from './marked.ts';

/** A cue is met where its whole pattern is: tried everywhere, whatever its words. */
function holds({words, pattern, place}: Parameters<typeof heldCues>[0][number], text: string): boolean {
	const lead = {before: '(?<![a-zà-ÿœ])', after: '^,? ', inside: '^', around: ''}[place];
	const whole = words === undefined ? pattern : new RegExp(`${lead}(?:${words})${pattern?.source ?? ''}`);
	return whole!.test(text);
}

const spanish = readMarked(
	'La novela titulada «Ayer», su último libro, el llamado «efecto», lo que llaman «paz», una especie de «ley», de la saga «Mar».',
	'es',
).article.text;

test.each([
	['fr', readArticles(new URL('../articles/held-out/fr/', import.meta.url)).map(({article}) => article.text)],
	['en', readArticles(new URL('../articles/held-out/en/', import.meta.url)).map(({article}) => article.text)],
	['es', [spanish]],
])('%s: a cue is found by its words wherever it holds', (code, texts) => {
	const cues = languageFor(code).speech.kindCues;
	let found = 0;
	for (const text of texts) {
		for (const {index} of text.matchAll(/(?<= )\S/g)) {
			const before = text.slice(Math.max(0, index - 160), index).toLowerCase();
			const places = {
				before,
				after: ` ${text.slice(index, index + 100)}`,
				inside: text.slice(index, index + 40),
				around: '',
			};
			const held = heldCues(cues, places, true);
			expect(new Set(held)).toEqual(
				new Set(cues.filter(cue => (cue.content?.test(places.inside) ?? true) && holds(cue, places[cue.place]))),
			);
			found += held.length;
		}
	}

	expect(found).toBeGreaterThan(10);
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cueOf} from '../../../source/document/formats/cue.ts';
import {signsOf} from '../../../source/document/formats/cue-signs.ts';
import {englishCues} from '../../../source/document/formats/english-cues.ts';
import {frenchCues} from '../../../source/document/formats/french-cues.ts';

describe('the signs of what an expression fits', () => {
	test.each([
		['lire (?:aussi|notre)', ['lire aussi', 'lire notre']],
		['[aà] (?:re)?lire', ['a relire', 'a lire', 'à relire', 'à lire']],
		['partager(?: l’article)?', ['partager']],
		['vu(?:e|s)? ici', ['vue ici', 'vus ici', 'vu ici']],
		['(?:a|b(?:c|d))e', ['ae', 'bce', 'bde']],
		['voir(?: plus|(?= ?:)) ici', ['voir plus', 'voir']],
		['il en reste (?:un|\\d+ %)', ['il en reste un', 'il en reste  %']],
		['(?:crédits? ?)?photo', ['crédit', 'photo']],
		['active[rz] \\(.*', ['activer ', 'activez ']],
		['déc(?:embre|[.])?', ['décembre', 'déc.', 'déc']],
		['\\S+ dit', [' dit']],
		['.{0,20}\\d+ ?min', [' min', 'min']],
		['\\d+', ['']],
	])('%s', (source, signs) => {
		expect([...signsOf(source)].sort()).toEqual([...signs].sort());
	});

	test('stand in all that it fits', () => {
		// What fits an expression that looks ahead is not made.
		const cues = [frenchCues, englishCues].flatMap(data =>
			Object.values(data)
				.flat()
				.filter(cue => !cue.includes('(?=')),
		);
		expect(cues.length).toBeGreaterThan(300);
		for (const cue of cues) {
			const signs = signsOf(cue);
			const fits = (text: string) => signs.some(sign => text.includes(sign));
			fc.assert(fc.property(fc.stringMatching(new RegExp(`^(?:${cue})$`)), fits), {numRuns: 5});
		}
	});
});

test('a cue is told from what may begin one', () => {
	const cue = cueOf('^(?:lire (?:aussi|notre)|voir)$', ['lire ', 'voir']);
	expect(['lire aussi', 'voir', 'lire', 'pour voir', 'autre'].map(text => cue.test(text))).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
	expect(cue.exec('voir')?.[0]).toBe('voir');
	expect(cue.exec('autre')).toBeNull();
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentencesIn} from '../../source/analysis/sentences.ts';
import {anyText} from '../text/any-text.ts';

const sentences = (text: string, language = 'fr') =>
	sentencesIn(text, {start: 0, end: text.length}, language).map(({start, end}) => text.slice(start, end));

test.each([
	['fr', ['M. Duval a parlé.', 'Puis il est parti…', 'Pourquoi ?', 'Nul ne sait !']],
	['fr', ['« Je pars. »', 'Elle se lève.', '« Vraiment ? » dit-il.', 'Oui.']],
	['fr', ['La TVA passe à 5.5 % sur exemple.fr et rien d’autre.', 'Fin']],
	['fr', ['Elle part.¹²', '« Je reste. »³', 'Il dort.']],
	['en', ['Mr. Lee left at 9 p.m. on Sept. 3.', '“I am done.”', 'So he said.']],
	['en', ['No stop ends this']],
	['fr', ['Il l’a écrit sur X.', 'Ann Lee et X. Roux ont ri.']],
	['en', ['He said so on X.', 'Ann Lee laughed.']],
	['fr', ['Jugé pour vol.', 'Le juge a lu le vol. 3.']],
	['en', ['She felt ill.', 'The doctor said no.', 'Ann Lee wept in Elm, Ill. Tuesday.']],
	['und', ['One.', 'Two?!', 'Three.']],
])('in %s the sentences are %j', (language, expected) => {
	expect(sentences(expected.join(' '), language)).toEqual(expected);
});

test('no space and no empty text is one', () => {
	expect([sentences(''), sentences('  '), sentences(' a. ')]).toEqual([[], [], ['a.']]);
});

test('they are in order, apart, trimmed, and hold every character but white space', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.stringMatching(/^[a-zA-Z .!?«»"”)’\n]{0,80}$/)), text => {
			const all = sentencesIn(text, {start: 0, end: text.length}, 'fr');
			let from = 0;
			for (const {start, end} of all) {
				expect(text.slice(from, start).trim()).toBe('');
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				from = end;
			}

			expect(text.slice(from).trim()).toBe('');
		}),
	);
});

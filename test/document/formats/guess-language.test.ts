import {expect, it} from 'vitest';
import {guessLanguage} from '../../../source/document/formats/guess-language.ts';

it.each([
	['fr', 'Le gardien du phare est monté dans la tour avec une lampe pour les marins.'],
	['en', 'The keeper of the lighthouse went up to the top with a lamp for the sailors.'],
	['es', 'El guardián del faro subió a la torre con una lámpara para los marineros.'],
	['de', 'Der Wärter ging mit einer Lampe auf den Turm und wartete auf die Matrosen.'],
	['it', 'Il guardiano del faro è salito sulla torre con una lampada per i marinai della città.'],
])('knows %s by its small words', (language, text) => {
	expect(guessLanguage(text)).toBe(language);
});

it.each([
	'',
	'42',
	'Moby Dick',
	'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
	'灯台の番人は塔に登った。',
])('does not guess at “%s”', text => expect(guessLanguage(text)).toBe('und'));

it('does not choose between two languages of equal weight', () => {
	expect(guessLanguage('Le phare est sur une île. The lighthouse is on an island of the sea.')).toBe('und');
});

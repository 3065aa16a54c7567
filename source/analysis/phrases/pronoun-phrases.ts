import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {rememberingBy} from '../remembering.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {isFunctionWord, isVerbForm} from './verbs.ts';

/** “she”, “the latter”, “I”, “somebody”: words that stand for a noun; null for others. */
export function readPronoun(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at]!;
	if (!mayBePronoun(word, speech)) return null;
	const next = tokens[at + 1]?.word ?? '';
	const pair = beginsPair(word, speech) ? `${word} ${next}` : '';
	const latter = speech.pronouns.get(pair);
	// “Le premier à réagir est Paul”
	const isCompleted = speech.prepositions.has(tokens[at + 2]?.word ?? '');
	if (latter && !isCompleted && !isNounAt(tokens, at + 2, speech)) {
		// “l'intéressé, Robert Hirtz, s'étonne”
		const [comma, name] = [tokens[at + 2], tokens[at + 3]];
		return comma?.kind === 'comma' && name?.kind === 'name'
			? phraseOf('person', at, at + 4, {person: name.index})
			: phraseOf('pronoun', at, at + 2, {...latter, head: word});
	}

	const pronoun = speech.pronouns.get(word);
	if (pronoun && !(speech.determiners.has(word) && isNounAt(tokens, at + 1, speech))) {
		const {gender, isPlural} = pronoun;
		return phraseOf('pronoun', at, at + 1, {head: word, gender, isPlural});
	}

	const isObject = speech.clitics.has(word) && !speech.ownVerb.test(next);
	if (speech.firstPerson.has(word) && !isObject) return phraseOf('first person', at, at + 1, {head: word});
	if (speech.secondPerson.has(word) && !isObject) return phraseOf('second person', at, at + 1, {head: word});
	if (speech.ones.has(word)) return phraseOf('unnamed', at, at + 1, {head: word});
	return speech.ones.has(pair) ? phraseOf('unnamed', at, at + 2, {head: pair}) : null;
}

/** Whether a word is a pronoun, or the first of a pronoun of two words: of most it is asked once, and nothing else. */
const mayBePronoun = rememberingBy((word, {pronouns, firstPerson, secondPerson, ones}: SpeechData) => {
	const all = [pronouns, firstPerson, secondPerson, ones].flatMap(list => [...list.keys()]);
	return all.some(pronoun => pronoun === word || pronoun.startsWith(`${word} `));
});

/** Whether a word is the first of a pronoun of two. */
const beginsPair = rememberingBy((word, {pronouns, ones}: SpeechData) =>
	[...pronouns.keys(), ...ones].some(pronoun => pronoun.startsWith(`${word} `)),
);

function isNounAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const token = tokens[at];
	if (token?.kind === 'name') return true;
	return token?.kind === 'word' && !isVerbForm(token.word, speech.verbs) && !isFunctionWord(token.word, speech);
}

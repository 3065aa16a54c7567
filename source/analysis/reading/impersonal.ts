import type {SpeechData} from '../languages/speech-data.ts';

/** « Il ne faut pas », « Il y a »: a pronoun that means nobody, by its verb. */
export function isImpersonal(pronoun: string, words: readonly string[], speech: SpeechData): boolean {
	const {impersonalPronouns, impersonal, clitics, negations} = speech;
	const verb = words.map(word => word.replace('’', "'")).find(word => !clitics.has(word) && !negations.has(word));
	return impersonalPronouns.has(pronoun) && (impersonal.has(words[0] ?? '') || impersonal.has(verb ?? ''));
}

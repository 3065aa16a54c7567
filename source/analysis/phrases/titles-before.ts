import {beginsWithDigit} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Tokens among which a title stands with its name: “Elm Hill Police Det. Ann Lee”. */
const LONGEST_TITLE = 8;

/** Tokens of a civility or an office between “of” and the name. */
const LONGEST_CIVILITY = 2;

/** “detective Tom Ray”, “Coach Ann Lee”: small words and nouns up to a name. */
export function isTitleBeforeName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const end = Math.min(tokens.length, at + LONGEST_TITLE);
	let name = at;
	while (name < end && tokens[name]!.kind !== 'name') name++;
	if (name === end || beginsWithDigit(tokens[at]!.word)) return false;
	// “representing Tom Ray”
	const last = tokens[name - 1]!;
	if (speech.modifiersFirst && last.kind === 'word' && !last.isCapital && speech.nonFinite.test(last.word))
		return false;
	// “Lawyers for Ms. Ray”, “friends of Senator Ann Lee”
	const isMany = speech.pluralNoun.test(tokens[at]!.word) && isOf(tokens[at], CLASS.group);
	if (isMany && isOf(tokens[at + 1], CLASS.complement) && name <= at + 2 + LONGEST_CIVILITY) return false;
	for (let index = at; index < name; index++) {
		const {kind, word, isCapital} = tokens[index]!;
		const isComplement = isOf(tokens[index], CLASS.complement);
		// “WHO director Ann Lee”
		const isLetters = speech.modifiersFirst && tokens[index]!.isProper && !isOf(tokens[index], CLASS.preposition);
		const isWord = !isOf(tokens[index], CLASS.functional) || isLetters;
		// “Chancellor of the Exchequer Ann Lee”
		const isArticle = index > at && isOf(tokens[index - 1], CLASS.complement) && isOf(tokens[index], CLASS.determiner);
		const isPart = kind === 'word' && (isComplement || isWord || (isArticle && tokens[index + 1]!.isProper));
		if (index === at ? !isPart || isComplement : !isPart && word !== '.') return false;
		// “Secretary of State Ann Lee”: no verb amid the title.
		const isVerb = isOf(tokens[index], CLASS.verb) && !(isCapital && index > at);
		if (kind === 'word' && (isVerb || speech.indefinites.has(word))) return false;
	}

	return true;
}

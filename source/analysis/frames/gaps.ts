import {beginsLower} from '../../text/characters.ts';
import {lastIndexBetween} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {afterBrackets} from '../phrases/adjacency.ts';
import {meansThing} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';

/** Tokens between two quotations of which the second has the verb of the first. */
const GAP_WITHIN = 12;

/**
 * « La préfecture évoque « un accident », les riverains « un drame » », “Ann Lee calls it “a joke”, Tom Ray “a disgrace””:
 * whoever stands alone between two quotations of a sentence says the second; null where more or nobody does.
 */
export function gapFrame({tokens, at, content}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const first = Math.max(start, at - GAP_WITHIN);
	const other = lastIndexBetween(tokens, first, at, ({kind}) => kind === 'quotation');
	if (other < 0) return null;
	const {kind: part, word} = tokens[other + 1]!;
	const isAnd = speech.links.has(word) && !speech.complements.has(word) && !speech.determiners.has(word);
	// « « Carmen » et l'orchestre « Les Siècles » »: names.
	if (part !== 'comma' && (!isAnd || !beginsLower(content))) return null;
	const ordinal = ordinalAt(tokens, other + 2, at, speech);
	if (ordinal) return {strength: 'clause', reason: 'pronoun', subject: ordinal};
	const subject = readPhrase(tokens, other + 2, speech);
	// « la presse, le journal « Le Soir » »: the words are part of its name.
	if (
		!subject ||
		subject.to > at ||
		subject.kind === 'pronoun' ||
		subject.kind === 'crowd' ||
		meansThing(subject, speech)
	)
		return null;
	// « l'Arabie saoudite »
	const isLonger = subject.kind === 'organisation' && isAdjectiveAt(tokens, subject.to, speech);
	const to = isLonger ? subject.to + 1 : subject.to;
	// « Ann Lee (PS) « … » »
	const behind = tokens.slice(tokens[to]?.word === '(' ? afterBrackets(tokens, to, at) : to, at);
	const isAlone = behind.every(({kind, word}) => kind === 'comma' || speech.complements.has(word));
	const named = isLonger ? {...subject, to, name: {...subject.name, to}} : subject;
	return isAlone ? {strength: 'clause', reason: 'verb before', subject: named} : null;
}

/** A word in small letters right behind a name, and no verb. */
function isAdjectiveAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind = 'stop', isCapital = true} = tokens[at] ?? {};
	const isPlain = kind === 'word' && !isCapital && !speech.modifiersFirst && tokens[at - 1]!.isProper;
	return isPlain && !isOf(tokens[at], CLASS.functional | CLASS.verb);
}

/** “the latter of ‘a trap’”, « pour le second, « un piège » »: the one of two between tokens; null where neither stands alone there. */
function ordinalAt(tokens: readonly Token[], from: number, to: number, speech: SpeechData): Phrase | null {
	for (let index = from; index < Math.min(to - 1, from + 2); index++) {
		const pair = `${tokens[index]!.word} ${tokens[index + 1]!.word}`;
		const next = tokens[index + 2];
		const isAlone = next?.kind !== 'word' || isOf(next, CLASS.functional);
		if (speech.ordinals.has(pair) && isAlone)
			return phraseOf('pronoun', index, index + 2, {...speech.pronouns.get(pair), head: tokens[index]!.word});
	}

	return null;
}

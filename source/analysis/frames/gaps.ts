import type {SpeechData} from '../languages/speech-data.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isThing} from './colon-frames.ts';
import type {Frame, FrameScene} from './frame.ts';

/** Tokens between two quotations of which the second has the verb of the first. */
const GAP_WITHIN = 12;

/**
 * « La préfecture évoque « un accident », les riverains « un drame » », “Ann Lee calls it “a joke”, Tom Ray “a disgrace””:
 * whoever stands alone between two quotations of a sentence says the second; null where more or nobody does.
 */
export function gapFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const first = Math.max(start, at - GAP_WITHIN);
	const other = tokens.findLastIndex(({kind}, index) => index >= first && index < at && kind === 'quotation');
	if (other < 0 || tokens[other + 1]!.kind !== 'comma') return null;
	const subject = readPhrase(tokens, other + 2, speech);
	const isThings = subject?.kind === 'crowd' && !speech.personNoun.test(subject.head);
	if (!subject || subject.kind === 'pronoun' || isThings || isThing(subject, speech)) return null;
	const behind = tokens.slice(subject.to, at);
	const isAlone = behind.every(({kind, word}) => kind === 'comma' || speech.complements.has(word));
	return isAlone ? {strength: 'clause', reason: 'verb before', subject} : null;
}

import {lastIndexBetween} from '../../text/lists.ts';
import {readReport} from '../frames/sentence-end.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import {pictureCredits} from '../languages/credit-words.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import {type Heard, NOBODY_NAMED, type Place} from '../meaning/voice.ts';
import type {Voices} from '../meaning/voices.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {hasKind} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';

/** Characters at the end of a block in which its last sentence is read. */
const READ = 420;

/** What the last sentence of a block does for the words that begin the next one. */
export type Introduction = {
	/** Null for somebody without a name: “One of the farmers told the radio so.” */
	readonly heard: Heard | null;
	readonly isFirm: boolean;
};

/**
 * The subject of the last sentence of the block before `block`, “Ann Lee se lève :” or “She went on.”, firm where a colon
 * or a verb of saying announces what follows. Null where that sentence has words of its own in quotation marks, or where
 * its subject is not known.
 */
export function introductionOf(
	reading: Reading,
	voices: Voices,
	block: number,
	excluded: Place['excluded'],
): Introduction | null {
	const {article, speech} = reading;
	const before = article.blocks[block - 1];
	if (!before || before.kind === 'heading' || before.kind === 'byline') return null;
	const tokens = tokensOf(reading, {start: Math.max(before.start, before.end - READ), end: before.end}, -1);
	// « Photo : Ann Lee, la maire »
	const isWhole = before.end - before.start <= READ;
	if (isWhole && pictureCredits.has(tokens[0]?.word ?? '') && tokens[1]?.kind === 'colon') return null;
	const last = tokens.findLastIndex(({kind}) => kind !== 'stop');
	const from = lastIndexBetween(tokens, 0, last, ({kind}) => kind === 'stop') + 1;
	if (last < 0 || hasKind(tokens, from, tokens.length, 'quotation')) return null;
	const hasColon = tokens[last]!.kind === 'colon';
	const verb = tokens.findLastIndex(
		({kind, word}, index) => index > from && kind === 'word' && isVerbForm(word, speech.verbs),
	);
	const own = findSubjectBefore(tokens, from, verb > from ? verb : last, speech);
	const report = readReport(tokens, from, last + 1, speech);
	const heardOf = (subject: Phrase | null) =>
		!subject ||
		/^(?:unnamed|crowd)$/.test(subject.kind) ||
		(subject.kind === 'organisation' && !hasColon && verb <= from)
			? null
			: voices.resolve(subject, {tokens, parent: -1, speaker: null, excluded});
	const isOne = own?.kind === 'unnamed' && (speech.personNoun.test(own.head) || speech.alone.has(own.head));
	const isStranger = isOne && (hasColon || verb > from);
	if (isStranger && pointingOf(tokens[own.from]!.word, speech) === 'indefinite') return {heard: null, isFirm: true};
	const isOfGroup = own?.kind === 'organisation' && report?.kind === 'person';
	const voice = isOfGroup ? heardOf(report) : (heardOf(own) ?? heardOf(report));
	return voice && voice !== NOBODY_NAMED && !excluded.includes(voice.person)
		? {heard: {voice, reason: hasColon ? 'colon' : 'nearest'}, isFirm: hasColon || verb > from}
		: null;
}

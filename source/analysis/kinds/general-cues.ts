import {beginsLower, beginsUpper, classAt, nextLetter, UPPER} from '../../text/characters.ts';
import type {QuotationKind} from '../analysis.ts';
import type {FrameStrength} from '../frames/frame.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import type {KindScene} from './scenes.ts';

/** A cue of any language: what it asks of the frame, of the number of words, and else; what it leaves out it does not ask. */
type GeneralCue = {
	readonly kind: QuotationKind;
	readonly weight: number;
	readonly frame?: FrameStrength;
	/** Words of the quotation, at least and at most. */
	readonly least?: number;
	readonly most?: number;
	/** `mark` is the last character before the quotation that is no space. */
	readonly holds?: (scene: KindScene, words: number, mark: string) => boolean;
};

const AFTER_SENTENCE = new RegExp(`[.!?…][${MARK_CHARACTERS}]*\\s+$`);
const BEFORE_SENTENCE = new RegExp(`^\\s+[\\p{Lu}${MARK_CHARACTERS}]`, 'u');
const INSIDE_SENTENCE = new RegExp(`[\\p{L}\\p{N},${MARK_CHARACTERS}] ?$`, 'u');

/** What of the quotation itself, and of the words right around it, speaks for a kind in any language. */
const CUES: readonly GeneralCue[] = [
	{kind: 'speech', weight: 3, frame: 'direct'},
	{kind: 'speech', weight: 3.5, frame: 'clause'},
	{kind: 'speech', weight: 2, frame: 'distant'},
	{kind: 'scare', weight: 1.5, frame: 'none'},
	{kind: 'speech', weight: 3, holds: ({form}) => form !== 'marked'},
	{kind: 'speech', weight: 3, least: 8},
	{kind: 'speech', weight: 1, least: 4, most: 7},
	{kind: 'scare', weight: 1, most: 2},
	{kind: 'speech', weight: 2, holds: (_scene, _words, mark) => mark === ':'},
	{kind: 'speech', weight: 2, least: 2, holds: ({content}) => isSentence(content)},
	{kind: 'speech', weight: 1, holds: ({content}) => endsIn(content, '!?')},
	{
		kind: 'speech',
		weight: 1,
		holds: ({content}) => endsIn(content, '.,') && beginsLower(content) && /^.+\p{L}{2}.*\s/su.test(content),
	},
	{
		kind: 'speech',
		weight: 1.5,
		frame: 'direct',
		holds: ({content}) => content.endsWith(',') && /\p{L}{3},$/u.test(content.slice(-LONGEST_END)),
	},
	{
		kind: 'speech',
		weight: 1,
		least: 3,
		holds: ({before}, _, mark) => before === '' || (endsIn(mark, STOPS) && isSpaced(before)),
	},
	{kind: 'speech', weight: 2.5, least: 2, holds: ({before, after}) => before === '' && after === ''},
	{kind: 'title', weight: 1.75, holds: scene => !scene.isInHeading && isTitleCased(scene.content)},
	{kind: 'scare', weight: 3, holds: ({content}) => content.startsWith('#') && /^#[\p{L}\p{N}_]+$/u.test(content)},
	{kind: 'title', weight: 1, most: 8, holds: scene => isNamedInSentence(scene)},
	{kind: 'speech', weight: 1.5, frame: 'none', holds: ({isInHeading}) => isInHeading},
	{kind: 'speech', weight: 1, holds: ({content}) => /[,;!?] (?<=\p{L}[,;!?] )\p{Ll}/u.test(content)},
	{kind: 'speech', weight: 2.5, holds: ({goesOn}) => goesOn},
	{
		kind: 'speech',
		weight: 2.5,
		holds: ({follows, content, after}) =>
			follows && isSentence(content) && (after.trim() === '' || BEFORE_SENTENCE.test(after)),
	},
	{
		kind: 'speech',
		weight: 2.5,
		frame: 'none',
		holds: ({isAfterSpeech, goesOn}) => isAfterSpeech && !goesOn,
	},
	{
		kind: 'speech',
		weight: 3,
		holds: ({before, content}, _, mark) =>
			mark === '?' && isSpaced(before) && endsIn(content, '.!?') && beginsUpper(content),
	},
	{
		kind: 'speech',
		weight: 3.5,
		least: 1,
		most: 1,
		holds: ({before, after, content}) =>
			(before === '' ? BEFORE_SENTENCE.test(after) : AFTER_SENTENCE.test(before)) && /^\p{Lu}.*[.!?]$/u.test(content),
	},
	{kind: 'speech', weight: 2, holds: ({listedWith}) => listedWith === 'speech'},
	{kind: 'title', weight: 4, holds: ({listedWith}) => listedWith === 'title'},
	{kind: 'scare', weight: 3, holds: ({listedWith}) => listedWith === 'scare'},
	{
		kind: 'scare',
		weight: 3,
		least: 1,
		most: 1,
		holds: scene =>
			scene.frame !== 'direct' &&
			scene.frame !== 'clause' &&
			isNamedInSentence(scene) &&
			/^ \p{Lu}\p{Ll}/u.test(scene.after),
	},
	{kind: 'scare', weight: 10, holds: ({isInName}) => isInName},
];

/** The same with all fields in each, which V8 then finds at one place. */
export const GENERAL_CUES = CUES.map(({kind, weight, frame = null, least = 0, most = Infinity, holds = null}) => ({
	kind,
	weight,
	frame,
	least,
	most,
	holds,
}));

const STOPS = '.!?…';
/** Code units in which three letters and a comma end. */
const LONGEST_END = 7;

/** Whether a text ends in one of some characters. */
function endsIn(text: string, characters: string): boolean {
	return text !== '' && characters.includes(text.at(-1)!);
}

/** Whether a text ends in a space. */
function isSpaced(text: string): boolean {
	return text.trimEnd() !== text;
}

function isSentence(content: string): boolean {
	return endsIn(content, STOPS) && (beginsUpper(content) || /^[\d…[(]/.test(content));
}

/** Code units in which a character and a space end. */
const LONGEST_PLACE = 3;

/** A capital in the middle of a sentence, and no mark at the end: a name rather than what somebody says. */
function isNamedInSentence({before, content, isInHeading}: KindScene): boolean {
	if (isInHeading || !beginsUpper(content) || endsIn(content, '.,!?…')) return false;
	return INSIDE_SENTENCE.test(before.slice(-LONGEST_PLACE));
}

/** A word of more than three letters that is no capital. */
const LONG_SMALL = / \p{Ll}[\p{L}'’-]{3}/u;

/** Words of more than three letters are capitals: how English writes titles, and how a single name looks. */
function isTitleCased(content: string): boolean {
	if (endsIn(content, '!?') || classAt(content, nextLetter(content, 0, content.length)) !== UPPER) return false;
	const beginning = content.slice(0, 100);
	if (LONG_SMALL.test(beginning)) return false;
	const written = beginning.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	if (written.length > 8) return false;
	// “C'est non”: the letter of an elision is none of the word behind.
	const all = written.map(word => word.replace(/^\p{Lu}['’](?=\p{Ll})/u, ''));
	const long = all.filter(word => word.length > 3);
	const isAll = long.length > 0 ? long.every(isCapital) : all.length > 0 && all.every(isCapital);
	return isAll && isCapital(all[0]!);
}

function isCapital(word: string): boolean {
	return beginsUpper(word) && !(word.length > 1 && word === word.toUpperCase());
}

import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {hasKind, hasWord} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import type {FoundVerb} from './verb-before.ts';
import {verbFrame} from './verb-frames.ts';

/** “Ann Lee, qui dénonce « un gâchis », a saisi la cour”: she did, and the cour said nothing. */
export function isOfRelated({tokens}: FrameScene, {reason, subject}: Frame, verb: FoundVerb | null): boolean {
	if (verb?.strength !== 'direct' || subject?.kind === 'pronoun' || reason === 'according to') return false;
	let before = verb.at - 1;
	while (isOf(tokens[before], CLASS.clitic | CLASS.auxiliary)) before--;
	const {kind} = tokens[before] ?? {kind: 'stop'};
	// « Le plan, que Paul juge « bon », effraie Ann Lee »
	const isSubject = kind === 'name' || (isOf(tokens[before], CLASS.pronoun) && !isOf(tokens[before], CLASS.clitic));
	const isClause = isSubject && isOf(tokens[before - 1], CLASS.subordinator);
	return (isClause && tokens[before - 2]?.kind === 'comma') || isOf(tokens[before], CLASS.relative);
}

/** “Ann Lee had told them that it was “a blank check,” according to two people”: who passes her words on. */
export function isHearsay({reason, subject}: Frame, verb: FoundVerb | null): boolean {
	return reason === 'according to' && subject?.kind === 'unnamed' && verb?.strength === 'clause';
}

/** “Tom Ray told his mother “I did it”, police said”: a whole sentence right behind a verb of saying, of whose subject others tell. */
export function isReported(
	scene: FrameScene,
	start: number,
	{subject}: Frame,
	verb: FoundVerb | null,
	speech: SpeechData,
): boolean {
	const isWhole = verb?.strength === 'direct' && itemAt(scene.tokens, scene.at - 1)?.kind === 'word';
	if (
		!isWhole ||
		speech.branding.has(scene.tokens[verb.at]!.word) ||
		subject?.kind === 'pronoun' ||
		!/^\p{Lu}/u.test(scene.content)
	)
		return false;
	return verbFrame(scene, start, verb, speech)?.subject?.kind === 'person';
}

/** “Ann Lee regrette « un gâchis », rapporte Le Matin”: who prints it is not who says it. */
export function isRelayed({tokens, at}: FrameScene, {reason, subject}: Frame, {relaying}: SpeechData): boolean {
	if (reason !== 'inverted verb' || !subject) return false;
	return hasWord(tokens, at + 1, subject.from, relaying);
}

/** The frame of the words before a quotation that somebody passes on; null where they tell nothing for sure. */
export function sayerOfRelayed(
	scene: FrameScene,
	start: number,
	verb: FoundVerb | null,
	speech: SpeechData,
): Frame | null {
	const firm = verb?.strength === 'distant' ? null : verbFrame(scene, start, verb, speech);
	if (firm?.subject) return firm;
	const isSecond = hasKind(scene.tokens, start, scene.at, 'quotation');
	return isSecond ? {strength: 'clause', reason: 'continuation', subject: null} : null;
}

import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame} from './frame.ts';
import {readLateSubject} from './late-subject.ts';
import {readUnknownBehind} from './unknown-subjects.ts';
import {readUnknownVerb, readVerbGroup} from './verb-groups.ts';

/** A verb that begins at a token, and after it its subject; null where there is none. */
export function readInverted(
	tokens: readonly Token[],
	at: number,
	isInside: boolean,
	speech: SpeechData,
): Frame | null {
	const group = readVerbGroup(tokens, at, speech);
	// “…,” would tell the drivers: the subject is another.
	if (!speech.invertsFreely && isOf(tokens[at], CLASS.auxiliary)) return null;
	if (speech.telling.has(tokens[at]?.word ?? '')) return null;
	const known = group && (group.subject ?? readLateSubject(tokens, group.to, isInside, speech));
	const subject = readUnknownBehind(tokens, at, known, speech) ?? known;
	// “said the Scot”; French countries end so too: « cite la Finlande ».
	const isOrigin = ({head, name}: Phrase) =>
		!speech.invertsFreely && tokens[name.from]!.isCapital && speech.demonym.test(head);
	const isSomebody = subject && (speech.personNoun.test(subject.head) || isOrigin(subject));
	const isThing = subject?.kind === 'description' && subject === known && !isSomebody;
	// “…, encouraged them when”
	const isObject = !speech.invertsFreely && subject?.kind === 'pronoun' && speech.objectPronouns.has(subject.head);
	// « Ann Lee, « ravie », a demandé des mesures »
	const isMany =
		subject?.isPlural === true &&
		speech.determiners.get(tokens[subject.from]!.word)?.isPlural === true &&
		!tokens[subject.name.from]!.isCapital &&
		speech.singularAuxiliaries.has(tokens[at]?.word ?? '');
	return subject && !isThing && !isObject && !isMany ? {strength: 'direct', reason: 'inverted verb', subject} : null;
}

/** A verb of no table that begins at a token right after a quotation, and after it a person; null where there is none. */
export function readUnknown(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	const group = readUnknownVerb(tokens, at, speech);
	// « Sel », écrite par Ann Lee: made by her, and not said.
	if (tokens[group?.to ?? at]?.word === speech.agent) return null;
	const subject = group && (group.subject ?? readLateSubject(tokens, group.to, true, speech));
	const isPerson =
		subject?.kind === 'person' ||
		subject?.kind === 'pronoun' ||
		((subject?.kind === 'description' || subject?.kind === 'unnamed') &&
			(speech.personNoun.test(subject.head) || speech.ones.has(subject.head)));
	// « …, persiste la mairie. », but « « Sel », ouvre la saison du théâtre »
	const behind = tokens[subject?.to ?? at];
	const isGroup =
		subject?.kind === 'organisation' && subject.from === group!.to && (!behind || /^(?:stop|comma)$/.test(behind.kind));
	return isPerson || isGroup ? {strength: 'direct', reason: 'inverted verb', subject} : null;
}

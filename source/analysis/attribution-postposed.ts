import type {Reason} from './analysis.ts';
import {type Frame, type FrameScene, readAccording} from './attribution-frames.ts';
import {type Phrase, phraseOf} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import type {Token} from './attribution-tokens.ts';
import {isFunctionWord, isVerbAfter} from './attribution-verbs.ts';
import type {SpeechData} from './languages/speech-data.ts';

const INVERSION = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous)$/;
const SUBJECT_WITHIN = 16;

/** The frame after a quotation: « … », a dit Ann Lee; “…,” she said; « … », selon elle. Null where there is none. */
export function findPostposed(
	scene: FrameScene,
	start: number,
	isBeforeFirm: boolean,
	speech: SpeechData,
): Frame | null {
	const {tokens, at, content, endsSentence} = scene;
	const first = tokens[at + 1];
	if (!first || endsSentence(tokens[at]!, first)) return null;
	const isSetOff = first.kind === 'comma' || /[,!?…—–-]$/.test(content) || !/[\p{L}\p{N}.;]$/u.test(content);
	const isWhole = at === start || tokens[at - 1]?.kind === 'colon' || tokens[at - 1]?.word === '—';
	let next = at + 1;
	if (first.kind === 'comma' || /^[—–)]$/.test(first.word)) next++;
	const inverted = readInverted(tokens, next, speech);
	if (inverted && (isSetOff || isWhole || isCompound(tokens[next]!, speech))) return inverted;
	if (isSetOff || isWhole) {
		const according = readAccording(tokens, next, false, speech);
		if (according) return {strength: 'clause', reason: 'according to', subject: according};
	}

	if (isBeforeFirm) return null;
	const isInsideComma = /[,!?…—–-]$/.test(content) || !/[\p{L}\p{N}.;)]$/u.test(content);
	if (
		speech.allowsSubjectFirst
			? isInsideComma || (isWhole && first.kind !== 'comma') || isSetOff
			: first.kind === 'comma' && isWhole
	) {
		return readSubjectFirst(tokens, next, speech);
	}

	return null;
}

/** “a-t-il dit”, “a déclaré Ann Lee”: no noun or verb of the quotation's own sentence looks like that. */
function isCompound({word}: Token, speech: SpeechData): boolean {
	return INVERSION.test(word) || speech.auxiliaries.has(word);
}

/** The speaker of the incise inside a quotation: « Fermé, lit-il à voix haute. Pour l'instant. » Null where there is none. */
export function findIncise(tokens: readonly Token[], speech: SpeechData): Frame | null {
	for (let index = 1; index < tokens.length - 1; index++) {
		const {kind, word} = tokens[index]!;
		const isBreak = kind === 'comma' || /^(?:[—–]|[!?…]+)$/.test(word);
		if (!isBreak) continue;
		const frame = readInverted(tokens, index + 1, speech, true);
		if (!frame?.subject || frame.subject.kind === 'unnamed' || isOwnRelation(tokens, frame.subject)) continue;
		return {...frame, reason: 'incise'};
	}

	return null;
}

/** “…, disait ma mère”: the relation of the one who speaks, and so not the speaker. */
function isOwnRelation(tokens: readonly Token[], subject: Phrase): boolean {
	return /^(?:mon|ma|mes|notre|nos|my|our)$/.test(tokens[subject.from]!.word);
}

/** A verb and after it its subject, from token `at` on. */
function readInverted(tokens: readonly Token[], at: number, speech: SpeechData, isStrict = false): Frame | null {
	const group = readVerbGroup(tokens, at, speech);
	if (!group) return null;
	if (group.subject)
		return {strength: 'direct', reason: reasonFor(group.subject, 'inverted verb'), subject: group.subject};
	const subject = readLateSubject(tokens, group.to, isStrict, speech);
	return subject && {strength: 'direct', reason: reasonFor(subject, 'inverted verb'), subject};
}

function reasonFor(subject: Phrase, reason: Reason): Reason {
	return subject.kind === 'pronoun' && reason !== 'inverted verb' ? 'pronoun' : reason;
}

type VerbGroup = {readonly to: number; readonly subject: Phrase | null};

/** “a-t-il ensuite ajouté”, “s'est contenté de dire”, “said”: where the group ends, and the pronoun in it. */
function readVerbGroup(tokens: readonly Token[], at: number, speech: SpeechData): VerbGroup | null {
	let index = at;
	while (isSmall(tokens[index], speech)) index++;
	const token = tokens[index];
	if (token?.kind !== 'word') return null;
	const inversion = INVERSION.exec(token.word);
	if (inversion && !speech.allowsSubjectFirst) {
		const verb = inversion[1]!;
		if (isVerbAfter(verb, speech)) return {to: index + 1, subject: pronounOf(inversion[2]!, index, speech)};
		if (!speech.auxiliaries.has(verb)) return null;
		const to = endOfParticiple(tokens, index + 1, speech);
		return to < 0 ? null : {to, subject: pronounOf(inversion[2]!, index, speech)};
	}

	if (speech.auxiliaries.has(token.word)) {
		const to = endOfParticiple(tokens, index + 1, speech);
		if (to >= 0) return {to, subject: null};
	}

	const isFinite = !/(?:ing|ant|er|ir)$/.test(token.word);
	return isFinite && !token.isCapital && isVerbAfter(token.word, speech) ? {to: index + 1, subject: null} : null;
}

function isSmall(token: Token | undefined, speech: SpeechData): boolean {
	if (token?.kind !== 'word') return false;
	return /^(?:se|s'|lui|leur|me|m'|nous|vous|y|en|ne|n'|l'|le|la|les)$/.test(token.word) && !speech.allowsSubjectFirst;
}

function pronounOf(pronoun: string, at: number, speech: SpeechData): Phrase {
	const agreement = speech.pronouns.get(pronoun);
	const kind = agreement ? 'pronoun' : speech.firstPerson.has(pronoun) ? 'first person' : 'unnamed';
	return phraseOf(kind, at, at + 1, {...agreement, head: pronoun});
}

/** The end of “contenté de dire”, “ensuite longuement expliqué”; -1 where no verb of saying comes soon. */
function endOfParticiple(tokens: readonly Token[], at: number, speech: SpeechData): number {
	for (let index = at; index < Math.min(tokens.length, at + 6); index++) {
		const token = tokens[index]!;
		if (token.kind !== 'word') return -1;
		if (isVerbAfter(token.word, speech)) return index + 1;
		if (!isFunctionWord(token.word, speech) && !/(?:é|ée|és|ly|ment|u|i)$/.test(token.word)) return -1;
	}

	return -1;
}

/** The subject after its verb, past addressees, days and places: “a déclaré mardi à la presse Ann Lee”. */
function readLateSubject(tokens: readonly Token[], at: number, isStrict: boolean, speech: SpeechData): Phrase | null {
	let commas = 0;
	for (let index = at; index < Math.min(tokens.length, at + SUBJECT_WITHIN); index++) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.kind === 'colon' || token.kind === 'quotation' || token.word === ';')
			return null;
		if (speech.clauseOpeners.has(token.word) || speech.relatives.has(token.word)) return null;
		if (token.kind === 'comma' && (isStrict || ++commas > 2)) return null;
		if (speech.prepositions.has(token.word) && token.word !== 'des') {
			index = skipComplement(tokens, index, speech);
			continue;
		}

		const phrase = readPhrase(tokens, index, speech);
		if (phrase && (phrase.kind !== 'pronoun' || index === at)) return phrase;
		if (isStrict && index > at + 6) return null;
		if (speech.allowsSubjectFirst && index > at + 1) return null;
	}

	return null;
}

/** Index of the last token of a preposition's phrase: of “à la presse” that of “presse”. */
function skipComplement(tokens: readonly Token[], at: number, speech: SpeechData): number {
	let index = at + 1;
	while (
		tokens[index]?.kind === 'word' &&
		(speech.determiners.has(tokens[index]!.word) || speech.adjectives.has(tokens[index]!.word))
	) {
		index++;
	}

	return tokens[index]?.kind === 'word' || tokens[index]?.kind === 'name' ? index : index - 1;
}

/** A subject and after it its verb: “…,” the detective, who is 48, replied. */
function readSubjectFirst(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	const subject = readPhrase(tokens, at, speech);
	if (!subject) return null;
	let index = subject.to;
	if (tokens[index]?.word === '(') while (index < tokens.length && tokens[index - 1]!.word !== ')') index++;
	if (tokens[index]?.kind === 'comma' && isVerbAfter(tokens[index + 1]?.word ?? '', speech)) index++;
	else if (tokens[index]?.kind === 'comma') {
		const close = tokens.findIndex((token, position) => position > index && token.kind === 'comma');
		if (close < 0 || close > index + 18) return null;
		index = close + 1;
	}

	for (let skipped = 0; skipped < 5; skipped++, index++) {
		const token = tokens[index];
		if (token?.kind !== 'word') return null;
		if (isVerbAfter(token.word, speech)) {
			const strength = speech.allowsSubjectFirst ? 'direct' : 'distant';
			return {strength, reason: subject.kind === 'pronoun' ? 'pronoun' : 'verb after', subject};
		}

		if (!isFunctionWord(token.word, speech) && !/(?:ly|ment)$/.test(token.word)) return null;
	}

	return null;
}

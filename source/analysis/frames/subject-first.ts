import type {SpeechData} from '../languages/speech-data.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame} from './frame.ts';
import {readUnknownFirst} from './unknown-subjects.ts';

/** Words of an apposition between a subject and its verb, and small words next to the verb. */
const APPOSITION_WITHIN = 32;
const SMALL_WITHIN = 5;
/** Words behind a noun that tell where somebody is. */
const COMPLEMENT_WITHIN = 8;

/** The frame of a subject and after it its verb, “…,” the detective, who is 48, replied; null where none begins at `at`. */
export function readSubjectFirst(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	return readKnown(tokens, at, speech) ?? readUnknownFirst(tokens, at, speech);
}

function readKnown(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	// “Ann Lee called it “a blow”, and Tom Ray agreed”: another clause.
	const first = tokens[at]?.word ?? '';
	if (speech.links.has(first) && !speech.determiners.has(first)) return null;
	const subject = readPhrase(tokens, at, speech);
	if (!subject) return null;
	const skipPlace = subject.kind === 'person' ? skipHome : skipComplement;
	// “a Labour Party spokesman said”
	const isVoice = subject.kind === 'organisation' && speech.voicesOfGroups.has(tokens[subject.to]?.word ?? '');
	const verb = skipApposition(tokens, skipPlace(tokens, isVoice ? subject.to + 1 : subject.to, speech), speech);
	// “a “sad” day, prompting Ann Lee to call it late”
	const isTo = speech.infinitive !== '' && tokens[subject.to]?.word === speech.infinitive;
	if (isTo && !leadsToNoun(tokens, subject.to + 1)) return null;
	for (let index = verb; verb >= 0 && index < verb + SMALL_WITHIN; index++) {
		const token = tokens[index];
		if (token?.kind !== 'word') return null;
		// “Continue reading”, but “he was saying”
		const isPersonal = index > subject.to || !speech.nonFinite.test(token.word);
		// “a “disgrace”, a claim denied by Ann Lee”
		const isPassive = tokens[index + 1]?.word === speech.agent && readPhrase(tokens, index + 2, speech) !== null;
		// “Ann Lee shot back”
		const isPhrasal = speech.phrasalVerbs.get(tokens[index + 1]?.word ?? '')?.has(token.word) === true;
		if (isPersonal && !isPassive && (isPhrasal || isVerbAfter(token.word, speech))) {
			const strength = speech.allowsSubjectFirst ? 'direct' : 'distant';
			return {strength, reason: subject.kind === 'pronoun' ? 'pronoun' : 'verb after', subject};
		}

		// “Pressed by Ann Lee, on the cost, he said”: another subject.
		const isSubject = isOf(token, CLASS.pronoun) && !isOf(token, CLASS.objectPronoun);
		const isSmall = isOf(token, CLASS.functional) || speech.adverb.test(token.word);
		if (!isSmall || (isSubject && speech.allowsSubjectFirst)) return null;
	}

	return null;
}

/** “Ann Lee of Maine said”: the token after where somebody is from, in capitals, or the one given. */
function skipHome(tokens: readonly Token[], at: number, speech: SpeechData): number {
	if (!speech.allowsSubjectFirst || !isOf(tokens[at], CLASS.complement)) return at;
	let index = isOf(tokens[at + 1], CLASS.determiner) ? at + 2 : at + 1;
	const from = index;
	// “of the Residents’ Association”
	while ((tokens[index]?.kind === 'word' && tokens[index]!.isCapital) || isOf(tokens[index], CLASS.genitive)) index++;
	return index > from ? index : at;
}

/** “an aide to Ann Lee”, “to the mayor”, but “to call”. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.isCapital === true || isOf(tokens[at], CLASS.determiner);
}

/** “a man in a red coat shouted”, “the judge who sentenced Ann Lee said”: the verb behind what completes a phrase, or the token given. */
function skipComplement(tokens: readonly Token[], at: number, speech: SpeechData): number {
	// “people familiar with the matter said”
	const isAdjective = tokens[at]?.kind === 'word' && !isOf(tokens[at], CLASS.verb | CLASS.functional);
	const link = isAdjective && isOf(tokens[at + 1], CLASS.preposition) ? at + 1 : at;
	if (!speech.allowsSubjectFirst || !isOf(tokens[link], CLASS.preposition | CLASS.relative)) return at;
	for (let index = link + 1; index <= at + COMPLEMENT_WITHIN; index++) {
		const token = tokens[index];
		if (token?.kind === 'name' || (token?.kind === 'other' && token.word === '.')) continue;
		if (token?.kind !== 'word' || (isOf(token, CLASS.pronoun) && !isOf(token, CLASS.determiner))) return at;
		const before = tokens[index - 1]!.word;
		// “the mother of two said”
		const isNoun = speech.determiners.has(before) && !speech.alone.has(before);
		if (isVerbAfter(token.word, speech) && !isNoun) return index;
	}

	return at;
}

/** “said”, “was saying”: a verb of saying at a token, perhaps behind an auxiliary. */
function beginsVerb(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
	return isVerbAfter(first, speech) || (speech.auxiliaries.has(first) && isVerbAfter(second, speech));
}

/** Where the sentence goes on after brackets or a part between commas; -1 where that part does not end soon. */
function skipApposition(tokens: readonly Token[], at: number, speech: SpeechData): number {
	let index = at;
	if (tokens[index]?.word === '(') while (index < tokens.length && tokens[index - 1]!.word !== ')') index++;
	if (tokens[index]?.kind !== 'comma') return index;
	// “its director, Ann Lee, readily concedes”
	const next = speech.adverb.test(tokens[index + 1]?.word ?? '') ? index + 2 : index + 1;
	if (isVerbAfter(tokens[next]?.word ?? '', speech)) return next;
	let first = -1;
	for (let close = index + 1; close < Math.min(index + APPOSITION_WITHIN, tokens.length - 1); close++) {
		const {kind} = tokens[close]!;
		if (kind === 'stop' || kind === 'quotation') break;
		if (kind !== 'comma') continue;
		// “Ann Lee, an expert at the School of Marine, Air and Earth Science, told”: lists have commas, too.
		if (beginsVerb(tokens, close + 1, speech)) return close + 1;
		if (first < 0) first = close + 1;
	}

	return first;
}

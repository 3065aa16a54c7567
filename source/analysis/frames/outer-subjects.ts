import type {SpeechData} from '../languages/speech-data.ts';
import {meansThing} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {FrameScene} from './frame.ts';
import {findSubjectBefore} from './subjects.ts';
import {isVerbAt} from './verb-at.ts';

/**
 * “La candidate a répondu qu'elle le trouvait « … »”: whom the pronoun means that begins what somebody says; null where
 * it begins none.
 */
export function findOuterSubject(
	{tokens}: FrameScene,
	start: number,
	pronoun: Phrase,
	speech: SpeechData,
): Phrase | null {
	const isClause = isOf(tokens[pronoun.from - 1], CLASS.subordinator);
	// “Ann Lee said she thought it was”
	if (!isClause && !speech.omitsSubordinators) return null;
	for (let index = pronoun.from - (isClause ? 2 : 1); index > start && index > pronoun.from - 6; index--) {
		if (tokens[index]!.kind !== 'word') return null;
		if (!isVerbAt(tokens, index, speech)) continue;
		const outer = findSubjectBefore(tokens, start, index, speech);
		const isNamed = outer?.kind === 'person' || outer?.kind === 'description';
		if (pronoun.isPlural && outer?.kind === 'organisation') return outer;
		return isNamed && (!outer.gender || outer.gender === pronoun.gender) ? outer : null;
	}

	return null;
}

/** “A council spokeswoman refused to comment on what she called”: the group for which she speaks; null where nobody does. */
export function voiceOfGroup(
	tokens: readonly Token[],
	start: number,
	{from, gender}: Phrase,
	speech: SpeechData,
): Phrase | null {
	const first = gender ? readPhrase(tokens, start, speech) : null;
	const around = first?.kind === 'organisation' ? tokens.slice(first.to - 1, first.to + 1) : [];
	const isVoice = around.some(({word}) => speech.voicesOfGroups.has(word));
	return first && isVoice && first.to < from ? first : null;
}

/** Words among which a sentence without a subject yet tells so, and tokens behind its quotation up to the main clause. */
const OPENING_WITHIN = 3;
const MAIN_WITHIN = 20;

/**
 * « Après avoir parlé d'« un échec », Ann Lee est partie », “Calling it “a farce”, the mayor left”: the subject of the main
 * clause, which comes only after the quotation; null where the sentence does not begin so.
 */
export function findSubjectAhead(
	{tokens, at, content, endsSentence}: FrameScene,
	start: number,
	verb: number,
	speech: SpeechData,
): Phrase | null {
	const isNonFinite = [verb, verb - 1].some(index => index >= start && speech.nonFinite.test(tokens[index]!.word));
	const isOpen = tokens.slice(start, start + OPENING_WITHIN).some(({word}) => opensClauseAhead(word, speech));
	// « Et d'ajouter : « Non. » Le maire est parti. »
	if (endsSentence(tokens[at]!, tokens[at + 1])) return null;
	if (!isNonFinite || !isOpen || hasKind(tokens, verb, at, 'comma')) return null;
	for (let index = at; index < Math.min(tokens.length, at + MAIN_WITHIN); index++) {
		const {kind} = tokens[index]!;
		if (kind === 'stop' || kind === 'colon') return null;
		const isEnd = kind === 'comma' || (index === at && content.endsWith(','));
		const phrase = isEnd ? readPhrase(tokens, index + 1, speech) : null;
		if (phrase && !meansThing(phrase, speech)) return phrase;
	}

	return null;
}

function opensClauseAhead(word: string, {prepositions, clauseOpeners, nonFinite, participle}: SpeechData): boolean {
	return prepositions.has(word) || clauseOpeners.has(word) || nonFinite.test(word) || participle.test(word);
}

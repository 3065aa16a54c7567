import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isVerbForm} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import type {FrameScene, FrameStrength} from './frame.ts';

/** Tokens before a quotation in which its verb is looked for. */
export const FARTHEST = 45;
/** Words between a verb and its quotation that leave no doubt, and before a colon. */
const NEAR = 3;
const NEAR_COLON = 12;

/** A verb of saying by its token, and how firmly it says that the quotation is what was said. */
export type FoundVerb = {readonly at: number; readonly strength: FrameStrength};

/** The nearest verb of saying before the quotation in its sentence. */
export function findVerbBefore({tokens, at, content}: FrameScene, start: number, speech: SpeechData): FoundVerb | null {
	let hasThat = false;
	let hasInfinitive = false;
	let distance = 0;
	let unsaid: FoundVerb | null = null;
	for (let index = at - 1; index >= Math.max(start, at - FARTHEST); index--) {
		const token = tokens[index]!;
		if (token.kind !== 'word') {
			if (token.kind === 'quotation' || token.kind === 'name') distance += 2;
			continue;
		}

		const isNoun = index === at - 1 && isSubjectOf(content, tokens, start, index, speech);
		if (
			!isNoun &&
			isVerbAt(tokens, index, speech) &&
			!(index === start && isParticipleAhead(tokens, index, at, speech))
		) {
			if (hasInfinitive && speech.urging.has(token.word)) hasThat = true;
			const isColon = tokens[at - 1]?.kind === 'colon' && distance < NEAR_COLON;
			const isClause = hasThat || opensClause(tokens, index, speech);
			const strength = isColon || distance <= NEAR ? 'direct' : isClause ? 'clause' : 'distant';
			// “chipped in”: its subject stands before the first word.
			const isPhrasal = speech.phrasalVerbs.get(token.word)?.has(tokens[index - 1]?.word ?? '') === true;
			const found: FoundVerb = {at: isPhrasal ? index - 1 : index, strength};
			if (isDescribing(tokens, index, at, speech)) return {...found, strength: 'clause'};
			if (unsaid && isClause) return {...found, strength: 'clause'};
			// “She said that he would ask for ‘a loan’”: he has not, and these are her words.
			const isSaid =
				strength !== 'distant' &&
				!isUnsaid(tokens, index, speech) &&
				!isUrged(tokens, index, start, speech) &&
				!isOfNoun(tokens, index, speech);
			if (unsaid || isSaid) return unsaid ?? found;
			unsaid = found;
			hasThat = false;
		}

		if (speech.subordinators.has(token.word)) hasThat = true;
		if (opensInfinitive(tokens, index, speech)) hasInfinitive = true;
		distance++;
	}

	return unsaid;
}

/** “described the plan, which was announced by Elm, as “a farce””: a verb whose “as” stands right before the quotation, behind a clause. */
function isDescribing(tokens: readonly Token[], verb: number, at: number, speech: SpeechData): boolean {
	const before = speech.determiners.has(tokens[at - 1]!.word) ? at - 2 : at - 1;
	return speech.inverters.has(tokens[before]?.word ?? '') && speech.spokenOf.has(tokens[verb]!.word);
}

/** “Elm protests ‘could worsen’”, but “which she claims ‘is a lie’”: what may be a noun right before a verb of the quotation. */
function isSubjectOf(
	content: string,
	tokens: readonly Token[],
	start: number,
	at: number,
	speech: SpeechData,
): boolean {
	if (!speech.pluralNoun.test(tokens[at]!.word) || !isPredicate(content, speech)) return false;
	return tokens.slice(start, at).every(({word}) => !speech.relatives.has(word) && !speech.clauseOpeners.has(word));
}

/** “could worsen”, “is a lie”: a verb of the third person begins the words, as English has it where another tells them. */
export function isPredicate(content: string, {omitsSubordinators, hypothetical, passives}: SpeechData): boolean {
	const [first = ''] = /^[a-z]+(?!['’])/.exec(content) ?? [];
	return omitsSubordinators && (hypothetical.test(first) || passives.has(first));
}

/** “he would ask”, “it had offered”, but not the rumour “elle l'aurait traité de voyou”, which is passed on as said. */
function isUnsaid(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const {hypothetical, alleging, negations, acting, auxiliaries} = speech;
	if (acting.has(tokens[verb]!.word) && auxiliaries.has(tokens[verb - 1]?.word ?? '')) return true;
	const before = negations.has(tokens[verb - 1]?.word ?? '') ? verb - 2 : verb - 1;
	return [verb, before].some(at => {
		const word = tokens[at]?.word ?? '';
		return hypothetical.test(word) && !alleging.has(word);
	});
}

/** Tokens between a verb of urging and the infinitive of what is urged. */
const URGED_WITHIN = 6;

/** “asked the mayor to confirm that”: whoever is asked has not said it, unlike “vowed to tell”. */
function isUrged(tokens: readonly Token[], verb: number, start: number, speech: SpeechData): boolean {
	if (tokens[verb - 1]?.word !== speech.infinitive) return false;
	const before = tokens.slice(Math.max(start, verb - URGED_WITHIN), verb - 2);
	return before.some(({kind, word}) => kind === 'word' && speech.urging.has(word));
}

/** “She said it was a bid to offer help and be ‘open’”: an infinitive that only tells what a noun is for. */
function isOfNoun(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const [article, noun, to] = tokens.slice(Math.max(0, verb - 3), verb);
	return to?.word === speech.infinitive && noun?.kind === 'word' && speech.determiners.has(article!.word);
}

/** “Asked by Ann Lee, he said”: what was done to the subject of the sentence, and not what is said in it. */
function isParticipleAhead(tokens: readonly Token[], at: number, to: number, speech: SpeechData): boolean {
	const isPassive = speech.participle.test(tokens[at]!.word) && tokens[at + 1]?.word === speech.agent;
	return isPassive && tokens.slice(at, to - 1).some(({kind}) => kind === 'comma');
}

/** “urged voters to think”, but “repairs to the levee”, “spoke to Bob”. */
function opensInfinitive(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at + 1];
	if (tokens[at]!.word !== speech.infinitive || !next) return false;
	return next.kind === 'quotation' || (next.kind === 'word' && !next.isCapital && !speech.determiners.has(next.word));
}

/** “She said the city had asked for …”: a clause follows the verb without a word that begins it. */
function opensClause(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const phrase = speech.omitsSubordinators ? readPhrase(tokens, verb + 1, speech) : null;
	// “they say the department “abandoned” it”
	const isPredicate = phrase !== null && tokens[phrase.to]?.kind === 'quotation' && phrase.kind === 'organisation';
	return phrase !== null && (isPredicate || isFollowedByVerb(tokens, phrase.to, speech));
}

/** A form of a verb of saying that is no noun here: “the report said”, “le compte”. */
export function isVerbAt(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const before = tokens[at - 1];
	if (before && speech.phrasalVerbs.get(word)?.has(before.word)) return true;
	if (!isVerbForm(word, speech.verbs) || speech.groups.has(word)) return false;
	// « Réplique de la maire : »
	if (isCapital && ((before && before.kind !== 'stop') || speech.sayings.has(word))) return false;
	// “whose words are passed on by the paper”
	if (speech.relaying.has(word) && tokens[at + 1]?.word === speech.agent) return false;
	return before?.kind !== 'word' || !isNounAfter(tokens, at, speech);
}

/** Whether the word before makes a noun of what might be a verb; an article after a pronoun is one itself, “il le dit”. */
function isNounAfter(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word} = tokens[at - 1]!;
	const first = tokens[at - 2]?.word ?? '';
	// « une seule réplique », but « ce dernier réplique »
	const isAdjective = speech.adjectives.has(word) && !speech.pronouns.has(`${first} ${word}`);
	if (isAdjective && speech.determiners.has(first)) return true;
	// “the company said orders were”
	if (speech.omitsSubordinators && speech.pluralNoun.test(tokens[at]!.word) && isVerbForm(word, speech.verbs))
		return true;
	// “Another said”, but “another report”
	if (speech.alone.has(word) && isPast(tokens[at]!.word, speech)) return false;
	if (speech.determiners.has(word)) return !takesObject(tokens[at - 2], speech);
	// “Elm's ruling party”, but “he's saying”
	if (speech.genitives.has(word) && tokens[at + 1]?.kind === 'word') return speech.nonFinite.test(tokens[at]!.word);
	return speech.beforeNoun.has(word) && !speech.nonFinite.test(tokens[at]!.word);
}

/** A form of a verb that is no noun: “said”, “claimed”. */
function isPast(word: string, {objectVerb, verbs, nonFinite}: SpeechData): boolean {
	return objectVerb.test(word) || (verbs.forms.has(word) && !nonFinite.test(word));
}

/** Whether an article after this token is the object of a verb: il le dit, Ann Lee l'assure, comme le dit Ann Lee. */
function takesObject(token: Token | undefined, {pronouns, relatives, inverters, negations}: SpeechData): boolean {
	if (!token) return false;
	const {kind, word} = token;
	return kind === 'name' || pronouns.has(word) || relatives.has(word) || inverters.has(word) || negations.has(word);
}

import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {afterBrackets, isNextToVerb} from '../phrases/adjacency.ts';
import {meansThing} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {antecedentOf, wordAfterApposition, wordAfterComma} from './relative-antecedents.ts';
import {isApposed, isTakenUp} from './same-again.ts';
import {isAgent, isBlamed} from './subject-score.ts';

/** A phrase that may be the subject, the token where it was found, and whether a conjunction stands before it. */
type Candidate = {readonly phrase: Phrase; readonly at: number; readonly isClauseOpen: boolean};

/** The phrases between two tokens that may be the subject of the verb at the second, in their order. */
export function subjectCandidates(
	tokens: readonly Token[],
	from: number,
	verb: number,
	speech: SpeechData,
): readonly Candidate[] {
	const found: Candidate[] = [];
	const isParticiple = speech.nonFinite.test(tokens[verb]?.word ?? '');
	let isClauseOpen = false;
	let next = from;
	for (let at = from; at < verb; at = next) {
		next = at + 1;
		const {word, isCapital} = tokens[at]!;
		if (word === '(') {
			next = afterBrackets(tokens, at, verb);
			continue;
		}

		if (isOf(tokens[at], CLASS.clauseOpener)) isClauseOpen = true;
		const phrase = antecedentOf(tokens, readPhrase(tokens, at, speech), verb, speech);
		// « Et lui de répondre : »
		const isTelling = at === from + 1 && isOf(tokens[from], CLASS.link) && isOf(tokens[at + 1], CLASS.complement);
		const isObject = isOf(tokens[at], CLASS.objectPronoun) && !(at === from && isCapital) && !isTelling;
		if (!phrase || isObject || isImpersonal(tokens, phrase, speech)) continue;
		const end = Math.min(phrase.to, verb);
		next = Math.max(next, end);
		if (isObjectOfInfinitive(tokens, at, from, speech) || isObjectOfRelative(tokens, phrase, from, speech)) continue;
		// “Lawyers representing the families said”
		const doer = found.at(-1)?.phrase;
		const isDone = doer?.kind === 'organisation' && doer.to === at - 1 && speech.nonFinite.test(tokens[at - 1]!.word);
		if (isDone && speech.modifiersFirst && !isOf(tokens[at - 1], CLASS.verb | CLASS.functional)) continue;
		if (isTakenUp(tokens, found.at(-1)?.phrase, phrase, speech)) continue;
		if (isApposed(tokens, phrase, {at, end}, found.at(-1)?.phrase, speech)) continue;
		const author = isParticiple ? groupOfText(tokens, phrase, verb, speech) : null;
		const span = {at, end, verb};
		// « après un discours d'Ann Lee dénonçant »
		const isText = isParticiple && end === verb && hasWord(tokens, at, end, speech.texts);
		const isDoer = isParticiple && isAgent(tokens, at, {end, verb}, speech);
		const isInside =
			!author &&
			!(isText || isDoer) &&
			isOblique(tokens, at, speech) &&
			!isOfClause(tokens, span, speech) &&
			!isBlamed(tokens, span, verb, speech);
		if (isInside && !isHeard(tokens, span, speech) && !(isParticiple && isAlongside(tokens, span, speech))) {
			// “Ann Lee, of the University, who”: she is meant.
			const group =
				phrase.kind === 'person' && isOf(tokens[end], CLASS.complement) ? readPhrase(tokens, end + 1, speech) : null;
			// “with Ann Lee of the Elm Group, who”
			const isOfGroup = group?.kind === 'organisation' && speech.relatives.has(wordAfterComma(tokens, group.to));
			const isAntecedent =
				speech.relatives.has(wordAfterComma(tokens, end)) ||
				(phrase.kind === 'person' && speech.relatives.has(wordAfterApposition(tokens, end, verb)));
			const isApart = phrase.kind === 'organisation' && found.some(other => isWith(tokens, other.phrase, at, speech));
			if (isApart || !(isAntecedent || isOfGroup)) continue;
			if (isOfGroup) {
				found.push({phrase: {...phrase, to: group.to}, at, isClauseOpen});
				next = group.to;
				continue;
			}
		}

		found.push({phrase: author ?? phrase, at, isClauseOpen});
		isClauseOpen = false;
	}

	return found;
}

/** “on a Labour Party motion calling for”: the group whose text it is, in capitals before its noun; null for none. */
function groupOfText(tokens: readonly Token[], phrase: Phrase, verb: number, speech: SpeechData): Phrase | null {
	const {kind, from, to, head} = phrase;
	if (kind !== 'unnamed' || to !== verb || !speech.texts.has(head)) return null;
	const noun = to - 1;
	let first = noun;
	while (first > from && tokens[first - 1]!.isCapital && !isOf(tokens[first - 1], CLASS.determiner)) first--;
	const group = tokens[noun - 1]!.word;
	return first < noun && speech.groups.has(group)
		? phraseOf('organisation', from, to, {head: group, name: {from: first, to: noun}})
		: null;
}

/** “Ann Lee, of the University, who”, but not “Ann Lee was hailed by the University, which”: no verb parts the group from somebody. */
function isWith(tokens: readonly Token[], phrase: Phrase, group: number, speech: SpeechData): boolean {
	const isParted = tokens
		.slice(phrase.to, group)
		// « astronome au MIT »: no verb.
		.some(token => token.kind === 'quotation' || (isOf(token, CLASS.auxiliary | CLASS.verb) && !token.isProper));
	const isNoun = phrase.kind === 'unnamed' || phrase.kind === 'description';
	return !isParted && (phrase.kind === 'person' || (isNoun && !meansThing(phrase, speech)));
}

/** « elle tarde à rencontrer la direction »: right behind an infinitive that a small word introduces. */
function isObjectOfInfinitive(tokens: readonly Token[], at: number, from: number, speech: SpeechData): boolean {
	if (at - 2 < from || speech.modifiersFirst || tokens[at]!.kind === 'name') return false;
	const [link, infinitive] = [tokens[at - 2]!, tokens[at - 1]!];
	const isLinked = isOf(link, CLASS.preposition | CLASS.auxiliary);
	return isLinked && infinitive.kind === 'word' && !infinitive.isCapital && speech.nonFinite.test(infinitive.word);
}

/** “the firm which owns the mill said”, “the firm which owns Elm Mill said”: the object of a clause that begins right before its verb. */
function isObjectOfRelative(tokens: readonly Token[], phrase: Phrase, from: number, speech: SpeechData): boolean {
	// A verb of no table reads as a title of what is called as people are.
	const {kind: first, isCapital: isTitle} = tokens[phrase.from]!;
	const verb = phrase.kind === 'person' && first === 'word' && !isTitle ? phrase.from : phrase.from - 1;
	if (!speech.modifiersFirst || verb - 1 <= from || !isOf(tokens[verb - 1], CLASS.relative)) return false;
	const {kind, word, isCapital} = tokens[verb]!;
	// “the man who found Ann Lee said”, but “who says Ann Lee said”
	const isPlain = !isOf(tokens[verb], CLASS.verb) || (phrase.kind === 'person' && !speech.stating.has(word));
	const isVerb = kind === 'word' && !isCapital && !isOf(tokens[verb], CLASS.functional | CLASS.determiner) && isPlain;
	return isVerb && !speech.personNoun.test(word);
}

function isImpersonal(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	if (phrase.kind !== 'pronoun' || !speech.impersonalPronouns.has(phrase.head)) return false;
	let next = phrase.to;
	const wordAt = (at: number) => tokens[at]?.word ?? '';
	while (speech.clitics.has(wordAt(next)) || speech.negations.has(wordAt(next))) next++;
	if (speech.impersonal.has(wordAt(phrase.to)) || speech.impersonal.has(wordAt(next))) return true;
	// « Il est 5 heures quand Ann Lee arrive. »
	if (speech.passives.has(wordAt(next)) && /^\d/.test(wordAt(next + 1)) && speech.times.has(wordAt(next + 2)))
		return true;
	// “il lui est reproché”, “il leur a été demandé”: whoever is told so comes before the verb.
	const be = speech.passives.has(wordAt(next + 1)) ? next + 1 : next;
	const isPassive = speech.passives.has(wordAt(be)) && isVerbForm(wordAt(be + 1), speech.verbs);
	return isPassive && speech.datives.has(wordAt(next - 1));
}

/** The first token of a phrase, the one behind it and that of the verb. */
type Span = {readonly at: number; readonly end: number; readonly verb: number};

/** “minutes after Ann Lee had announced”: what is a preposition elsewhere begins the clause of the verb, whose subject it is. */
function isOfClause(tokens: readonly Token[], {at, end, verb}: Span, speech: SpeechData): boolean {
	return isOf(itemAt(tokens, at - 1), CLASS.clauseOpener) && isNextToVerb(tokens, end, verb, speech);
}

/** “surprised to hear Ann Lee say”: an infinitive that reads as a word before the name, whose own verb follows. */
function isHeard(tokens: readonly Token[], {at, end, verb}: Span, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at]!;
	const {kind: before, word: link} = tokens[at - 1] ?? {kind: 'stop', word: ''};
	const isInfinitive = before === 'word' && link === speech.infinitive && kind === 'word' && !isCapital;
	const isNoun = speech.determiners.has(word) || speech.groups.has(word) || speech.personNoun.test(word);
	return isInfinitive && end === verb && !isNoun;
}

/** “with Ann Lee calling it”: what follows a preposition of company does what the participle right behind says. */
function isAlongside(tokens: readonly Token[], {at, end, verb}: Span, {companions, addressing}: SpeechData): boolean {
	const {word} = tokens[at - 1] ?? {word: ''};
	return end === verb && companions.has(word) && !addressing.has(word);
}

function isOblique(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	let before = at - 1;
	// “à M. Duval”: the title belongs to the name.
	while (before >= 0 && (isAbbreviationStop(tokens[before]!) || speech.abbreviations.has(tokens[before]!.word)))
		before--;
	if (before < 0) return false;
	// « l'une des infirmières »
	const isOfMany = speech.contractions.has(tokens[at]!.word) && isOf(tokens[before], CLASS.determiner);
	return isOfMany || isOf(tokens[before], CLASS.preposition);
}

function isAbbreviationStop({kind, word}: Token): boolean {
	return kind === 'other' && word === '.';
}

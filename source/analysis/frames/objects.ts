import {beginsWithDigit} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** « l'a dit », “told him”: whether a pronoun at a token is an object; not at the beginning `from`, nor in « Et lui de répondre : ». */
export function isObjectPronoun(tokens: readonly Token[], at: number, from: number): boolean {
	if (!isOf(tokens[at], CLASS.objectPronoun) || (at === from && tokens[at]!.isCapital)) return false;
	return !(at === from + 1 && isOf(tokens[from], CLASS.link) && isOf(tokens[at + 1], CLASS.complement));
}

/** “Lawyers representing the families said”: whom the phrase before, a group, is told to do something to. */
export function isObjectOfDoer(
	tokens: readonly Token[],
	at: number,
	doer: Phrase | undefined,
	{nonFinite, modifiersFirst}: SpeechData,
): boolean {
	if (!modifiersFirst || doer?.kind !== 'organisation' || doer.to !== at - 1) return false;
	return nonFinite.test(tokens[at - 1]!.word) && !isOf(tokens[at - 1], CLASS.verb | CLASS.functional);
}

/** « elle tarde à rencontrer la direction »: right behind an infinitive that a small word introduces. */
export function isObjectOfInfinitive(tokens: readonly Token[], at: number, from: number, speech: SpeechData): boolean {
	if (at - 2 < from || speech.modifiersFirst || tokens[at]!.kind === 'name') return false;
	const [link, infinitive] = [tokens[at - 2]!, tokens[at - 1]!];
	const isLinked = isOf(link, CLASS.preposition | CLASS.auxiliary);
	return isLinked && infinitive.kind === 'word' && !infinitive.isCapital && speech.nonFinite.test(infinitive.word);
}

/** “the firm which owns the mill said”, “the firm which owns Elm Mill said”: the object of a clause that begins right before its verb. */
export function isObjectOfRelative(
	tokens: readonly Token[],
	phrase: Phrase,
	from: number,
	speech: SpeechData,
): boolean {
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

/** “it is said that”, « il lui est reproché »: whether a pronoun means nobody. */
export function isImpersonal(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	if (phrase.kind !== 'pronoun' || !speech.impersonalPronouns.has(phrase.head)) return false;
	let next = phrase.to;
	const wordAt = (at: number) => tokens[at]?.word ?? '';
	while (speech.clitics.has(wordAt(next)) || speech.negations.has(wordAt(next))) next++;
	if (speech.impersonal.has(wordAt(phrase.to)) || speech.impersonal.has(wordAt(next))) return true;
	// « Il est 5 heures quand Ann Lee arrive. »
	if (speech.passives.has(wordAt(next)) && beginsWithDigit(wordAt(next + 1)) && speech.times.has(wordAt(next + 2)))
		return true;
	// “il lui est reproché”, “il leur a été demandé”: whoever is told so comes before the verb.
	const be = speech.passives.has(wordAt(next + 1)) ? next + 1 : next;
	const isPassive = speech.passives.has(wordAt(be)) && isVerbForm(wordAt(be + 1), speech.verbs);
	return isPassive && speech.datives.has(wordAt(next - 1));
}

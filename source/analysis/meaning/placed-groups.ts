import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Tokens from whoever did something to the colon behind. */
const DOER_WITHIN = 10;

/**
 * Whether a group stands where one does that is meant again: no object, and a complement only where `mayComplete`, since
 * nothing better is named, for a noun, “the club”, or for them, “replied to the unions”.
 */
export function isPlacedFor(
	tokens: readonly Token[],
	at: number,
	{name, isPlural, to}: Phrase,
	pronoun: Phrase,
	mayComplete: boolean,
	speech: SpeechData,
): boolean {
	const isPronoun = pronoun.kind === 'pronoun';
	// « La mairie a saisi l'agence. Cette dernière »: an object, too.
	if (speech.latter.has(pronoun.head)) return true;
	const {word, isCapital} = tokens[name.from]!;
	const before = itemAt(tokens, at - 1);
	const article = before?.word ?? '';
	// « du palais »
	const isOne = speech.contractions.has(article) && !speech.pluralNoun.test(article);
	const isMany = pronoun.isPlural && !isOne && (isPlural || (speech.pluralNoun.test(word) && !isCapital));
	// « saluée par la mairie : « Enfin », dit-elle »
	const end = tokens.slice(to, to + DOER_WITHIN).find(({kind}) => /^(?:comma|colon|stop)$/.test(kind));
	const isDoer = article === speech.agent && end?.kind === 'colon';
	// « Selon les pompiers, »: who says so is as good as a subject.
	const isHeard =
		pronoun.isPlural &&
		speech.accordingTo.some(([first, second]) => !second && first === article) &&
		!speech.manySenses.has(article);
	if (isOf(before, CLASS.preposition) && !isDoer && !isHeard) {
		// “the mayor of Elm”
		const isOfPlace = isCapital && isOf(before, CLASS.complement);
		if (!isPronoun && isOfPlace && speech.ofPlaces.has(itemAt(tokens, at - 2)?.word ?? '')) return false;
		// “unlike her friends, they”
		return mayComplete && (!isPronoun || (isMany && pointingOf(tokens[at]!.word, speech) !== 'possessive'));
	}

	if (!isPronoun) return true;
	// “Ann Lee opened the shop. They said”
	if (pronoun.isPlural) return isMany || !isAfterVerb(tokens, at, speech);
	// « La maire a reçu une délégation. Elle »
	return !isOf(tokens[at], CLASS.indefinite) || itemAt(tokens, at - 1)?.kind !== 'word';
}

function isAfterVerb(tokens: readonly Token[], at: number, {objectVerb}: SpeechData): boolean {
	const before = itemAt(tokens, at - 1);
	return before?.kind === 'word' && objectVerb.test(before.word);
}

/** A group is it where it is one, and he or she only where its article has that gender, or hides it: l'association, elle. */
export function agrees(tokens: readonly Token[], phrase: Phrase, pronoun: Phrase, speech: SpeechData): boolean {
	if (pronoun.kind !== 'pronoun') return true;
	// “Tenants wait. It said”: no name of one group.
	if (!pronoun.gender && !pronoun.isPlural) return !phrase.isPlural || tokens[phrase.name.from]!.isProper;
	if (phrase.isPlural !== pronoun.isPlural && pronoun.gender) return false;
	const isHidden = speech.elidedArticles.has(tokens[phrase.from]!.word);
	// “l'assurance” is she by its ending.
	const isOther = isHidden && pronoun.gender === 'male' && speech.feminineGroup.test(phrase.head);
	if (!pronoun.gender || phrase.gender === pronoun.gender || (isHidden && !isOther)) return true;
	// « Norvélia a nié. Elle »
	const isOpening = itemAt(tokens, phrase.from - 1)?.kind !== 'word' && tokens[phrase.name.from]!.isCapital;
	return (
		!speech.modifiersFirst &&
		isOpening &&
		phrase.gender === null &&
		phrase.from === phrase.name.from &&
		isFollowedByVerb(tokens, phrase.to)
	);
}

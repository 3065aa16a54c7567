import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {nothingKnown} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {onceBy} from '../remembering.ts';
import type {Allusion} from './allusions.ts';
import type {Descriptions} from './descriptions.ts';
import {synonymsOf} from './synonyms.ts';
import {isTelling} from './telling.ts';

/** Characters from the beginning of a sentence in which its subject begins, and from there on in which it would be named. */
const SUBJECT_WITHIN = 70;
const NAMED_WITHIN = 45;
/** Characters of an article that opens a sentence. */
const OPENING_WITHIN = 4;
/** Characters from the beginning of a sentence in which its first words end. */
const FIRST_WITHIN = 20;
/** Characters from the beginning of a sentence in which its first two words end. */
const OWNED_WITHIN = 30;
/** Characters behind a noun that are read for whether its name is kept back. */
const UNNAMED_WITHIN = 80;
/** Characters behind a noun in which an age stands between commas. */
const AGED_WITHIN = 24;

/** “The foreman, who asked not to be named, said”: whether what follows a noun says that its name is kept back. */
export function isUnnamed({smallText, speech}: Reading, end: number): boolean {
	return smallText[end] !== '.' && speech.unnamed.test(smallText.slice(end, end + UNNAMED_WITHIN));
}

/** « L'un d'eux, soudeur, habite ici »: a word that needs no noun opens a sentence, and stands for no quoted words. */
export function isOne({smallText, breaks, speech}: Reading, {noun, start, end}: Allusion): boolean {
	const sentence = breaks[lastStartingAtOrBefore(breaks, start)]?.end ?? 0;
	const isOpening = speech.determiners.has(noun) && start - sentence <= OPENING_WITHIN;
	return isOpening && !/[«“"]/.test(smallText.slice(end, end + FIRST_WITHIN));
}

/** « La victime, 31 ans, s'est avancée », “The victim, 31, rose”: a noun that opens a sentence, has an age and names nobody, here or elsewhere. */
export function isAged(
	{smallText, breaks, mentions, speech}: Reading,
	{noun, start, end}: Allusion,
	descriptions: () => Descriptions,
): boolean {
	const sentence = lastStartingAtOrBefore(breaks, start);
	if (start - (breaks[sentence]?.end ?? 0) > FIRST_WITHIN) return false;
	// « Ann Lee joue la reine. La comédienne, 31 ans, »: she who was just named, unless she is what anybody may be.
	const named = itemAt(mentions, lastStartingAtOrBefore(mentions, start));
	const isNamed = named && named.quotation < 0 && named.start >= (itemAt(breaks, sentence - 1)?.end ?? 0);
	if (isNamed && !speech.offices.has(noun)) return false;
	const [found, unit] =
		/^, (?:\p{L}+ \p{L}+ )?\d{1,3}(?: (\p{L}+))?,/u.exec(smallText.slice(end, end + AGED_WITHIN)) ?? [];
	return found !== undefined && (speech.modifiersFirst || speech.years.has(unit ?? '')) && !descriptions().has(noun);
}

/** « La mère de Paul Roux est sortie », “The mother of Tom Ray left”: a relative by no name, the subject of a sentence. */
export function isRelative(
	{smallText, breaks, mentions, speech}: Reading,
	allusion: Allusion,
	descriptions: () => Descriptions,
): boolean {
	const {noun, start, end} = allusion;
	if (!speech.kin.has(noun) || descriptions().has(noun)) return false;
	const sentence = breaks[lastStartingAtOrBefore(breaks, start)]?.end ?? 0;
	const owner = mentions[lastStartingAtOrBefore(mentions, start) + 1];
	if (!owner || owner.start - sentence > SUBJECT_WITHIN || start - sentence > FIRST_WITHIN) return false;
	return speech.complements.has(smallText.slice(end, owner.start).trim()) && smallText[owner.end] !== ',';
}

/**
 * « Son père a pleuré. « … », dit-il »: whoever by no name opens the sentence before that of an offset as somebody's; none
 * where anybody is called so.
 */
export function ownedBefore(reading: Reading, at: number, descriptions: () => Descriptions): readonly Allusion[] {
	const {smallText, breaks, mentions, people, speech} = reading;
	const sentence = itemAt(breaks, lastStartingAtOrBefore(breaks, at - 1) - 1)?.end ?? 0;
	const [opening = '', owner = '', noun = ''] =
		/^\s*(\p{L}+) (\p{L}[\p{L}-]+)(?=[ ,])/u.exec(smallText.slice(sentence, sentence + OWNED_WITHIN)) ?? [];
	if (pointingOf(owner, speech) !== 'possessive' || speech.ownDeterminers.has(owner)) return [];
	if (!speech.kin.has(noun) && !speech.personNoun.test(noun)) return [];
	const others = speech.kinPairs.flatMap(pair =>
		pair.flatMap((nouns, side) => (nouns.has(noun) ? [...pair[1 - side]!] : [])),
	);
	const isCalled = [noun, ...synonymsOf(noun, speech), ...others].some(one => descriptions().has(one));
	// « Sa femme est partie »: as likely whoever has a surname that somebody else of the article has too.
	if (isCalled || hasRelatives(people)) return [];
	const end = sentence + opening.length;
	const next = mentions[lastStartingAtOrBefore(mentions, end) + 1];
	if (next && next.start < Math.min(end + NAMED_WITHIN, at)) return [];
	// « Son médecin l'a rassuré », « Son fils est malade »: what is told is how the other one fares.
	const [, verb = ''] = /^ (\p{L}+'?)/u.exec(smallText.slice(end, end + FIRST_WITHIN)) ?? [];
	const isOfOther = speech.clitics.has(verb) && (speech.determiners.has(verb) || speech.datives.has(verb));
	if (isOfOther || speech.copulas.has(verb)) return [];
	const gender = speech.nounGenders.get(noun) ?? speech.determiners.get(owner)?.gender ?? null;
	return [{start: end - noun.length, end, noun, gender, known: nothingKnown()}];
}

/** Whether two people of an article have the same surname. */
const hasRelatives = onceBy((people: Reading['people']): boolean => {
	const surnames = people.map(({name}) => name.slice(name.lastIndexOf(' ')));
	return new Set(surnames).size < surnames.length;
});

/** Those of some nouns for people that are the subject of a sentence which names nobody near them. */
export function subjectsAmong(reading: Reading, nouns: readonly Allusion[]): readonly Allusion[] {
	const {smallText, breaks, mentions, speech} = reading;
	return nouns.filter(({noun, start, end}) => {
		const sentence = breaks[lastStartingAtOrBefore(breaks, start)]?.end ?? 0;
		// “A ranger said it was loud”: what only looks like somebody, by its ending, and speaks.
		const isSpeaking = () =>
			start - sentence <= SUBJECT_WITHIN &&
			opensClause(smallText.slice(sentence, start), speech) &&
			!speech.texts.has(noun) &&
			(!speech.modifiersFirst || isTelling(reading, end));
		if (!(speech.personNoun.isListed(noun) || speech.others.has(noun) || isUnnamed(reading, end) || isSpeaking()))
			return false;
		const next = mentions[lastStartingAtOrBefore(mentions, start) + 1];
		const last = mentions[lastStartingAtOrBefore(mentions, start)];
		const isNamed =
			(next && next.start < end + NAMED_WITHIN && !isActing(smallText.slice(end, next.start), speech)) ||
			(last && last.start >= sentence);
		if (isNamed || start - sentence > SUBJECT_WITHIN) return false;
		const words = smallText.slice(sentence, start).match(/\p{L}+'?/gu) ?? [];
		// “Le premier, un homme de 40 ans, nie”: an apposition, unlike “À la sortie, une femme nie”, « Un peu plus loin, un homme ».
		const [first = '', second = ''] = words;
		const isNoun = !speech.fillers.has(second) && !speech.times.has(second);
		const isApposed = speech.determiners.has(first) && isNoun && smallText.slice(sentence, start).includes(',');
		// « À côté d'elle, un voisin »
		const isTold = (word: string, index: number) =>
			speech.pronouns.has(word) && !(index > 0 && speech.prepositions.has(words[index - 1]!));
		// « À un voisin qui demandait, il a répondu »
		const isLed = speech.companions.has(words.at(-2) ?? '');
		return !isApposed && !isLed && !words.some((word, index) => speech.copulas.has(word) || isTold(word, index));
	});
}

/** « Un jeune Belge pleure », « Dans les tribunes, un supporter pleure »: whether a noun behind some words of its sentence opens it, or its main clause. */
function opensClause(before: string, {determiners, adjectives, prepositions}: SpeechData): boolean {
	const [first = '', second] = before.split(', ');
	const words = (second ?? first).match(/\p{L}+/gu) ?? [];
	const isAhead = second === undefined || prepositions.has(/\p{L}+/u.exec(first)?.[0] ?? '');
	return isAhead && words.every(word => determiners.has(word) || adjectives.has(word));
}

/** “A friend had rung Ann Lee”, unlike “A friend, Ann Lee,” and “A man who called himself Tom Ray”: whether a verb parts a noun from a name. */
function isActing(between: string, speech: SpeechData): boolean {
	if (/[.;!?«“”]/.test(between)) return false;
	const words: readonly string[] = between.match(/\p{L}+/gu) ?? [];
	// “A man believed to be Tom Ray”
	if (speech.copulas.has(words.at(-1) ?? '')) return false;
	if (words.some(word => speech.relatives.has(word) || speech.naming.has(word) || speech.inverters.has(word)))
		return false;
	// “A friend stopped Ann Lee”
	const [verb = ''] = words;
	const isDoing = speech.objectVerb.test(verb) || isVerbForm(verb, speech.verbs);
	return (
		(speech.modifiersFirst && isDoing && !speech.hearing.has(verb)) || words.some(word => speech.auxiliaries.has(word))
	);
}

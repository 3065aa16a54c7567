import {type NameData, words} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {isCredit} from './name-credits.ts';
import {type Cue, isMarkAt, tokenAt, type Word, wordAt} from './name-cue.ts';
import {isStrangerCalled} from './name-namings.ts';
import {hasOffice, isComma, officeCues} from './name-office-cues.ts';
import type {Token} from './name-tokens.ts';
import {isGivenName, isNameWord, isParticle, saints} from './name-words.ts';

const OF = words('de d du des la of');
const OF_FIRM = words('chez at de d of for');
const THE = words('le la el the');
/** The Lady Ann, the Prince Albert. */
const OF_SHIPS = words('lady lord sir king queen prince princess miss');
/** The Ann Lee trial. */
const AFFAIRS = words('affair case inquest investigation killing murder saga scandal shooting trial verdict');
const NAMED = words(', named called nommé nommée baptisé baptisée appelé appelée llamado llamada');

/** Le couple Vidal, les sœurs Vidal: all of a name, and nobody of them. */
const FAMILIES = words(
	'couple famille clan fratrie dynastie les frères sœurs époux jumeaux jumelles brothers sisters family',
);

/** What stands around the name: offices first, then what else speaks for a person, a place or a thing. */
export const contextCues: readonly Cue[] = [
	...officeCues,
	{
		name: 'handle behind',
		weight: 3,
		behind: ({shape}) => shape === 'mark',
		holds: c => tokenAt(c, 2)?.shape === 'handle',
	},
	{
		name: 'place in brackets',
		weight: 1.5,
		behind: ({word}) => word === '(',
		holds: (c, names) => isFullName(c) && names.places.has(wordAt(c, 2)),
	},
	{
		name: 'thing before',
		weight: -5,
		before: ({word}, names) => names.thingsBefore.has(word),
		holds: (c, names) => !isBehindField(c, names),
	},
	{
		name: 'named after somebody',
		weight: -3,
		before: ({word}, names) => names.thingsBefore.has(word),
		holds: (c, names) => !isBehindField(c, names) && (!c.isLong || names.namedAfter.has(wordAt(c, -1))),
	},
	{
		name: 'named after an office',
		weight: -14,
		before: ({word}, names) => names.roles.has(word) || names.honorifics.has(word),
		holds: isNamedAfterOffice,
	},
	{
		name: 'family',
		weight: -8,
		before: ({word}) => FAMILIES.has(word),
		holds: (c, names) => !c.isLong && !names.conjunctions.has(wordAt(c, 1)),
	},
	{name: 'animal', weight: -5, holds: isAnimal},
	{
		name: 'thing and adjective before',
		weight: -2,
		before: ({word, shape}, names) => shape === 'lower' && !names.openers.has(word) && !names.roles.has(word),
		holds: (c, names) => names.thingsBefore.has(wordAt(c, -2)),
	},
	{
		name: 'thing of',
		weight: -2.5,
		before: ({word}) => OF.has(word),
		holds: (c, names) => isOfThing(c, names) && !isFullName(c),
	},
	{
		name: 'thing of a kind before',
		weight: -4,
		before: ({word, shape}, names) => shape === 'lower' && !names.roles.has(word),
		holds: isBehindThingOfKind,
	},
	{name: 'whole quotation', weight: -1.5, before: isOpeningMark, holds: isQuoted},
	{name: 'thing behind', weight: -3, behind: isComma, holds: isThingBehind},
	{
		name: 'place preposition and thing behind',
		weight: -2,
		behind: isComma,
		holds: (c, names) => names.placePrepositions.has(wordAt(c, -1)) && isThingBehind(c, names),
	},
	{
		name: 'goes on as a thing',
		weight: -4,
		behind: ({word, shape}, names) => shape === 'capitalised' && names.thingsInside.has(word),
		holds: c => !tokenAt(c, 1)!.isOpening,
	},
	{name: 'at a place, then the sentence', weight: -4, before: ({word}) => word === 'at', holds: isAtPlace},
	{name: 'place preposition', weight: -1.5, before: isPlacePreposition, holds: c => !isFullName(c)},
	{name: 'place preposition and full name', weight: -0.2, before: isPlacePreposition, holds: isFullName},
	{name: 'of a place, behind an age', weight: -4, before: ({word}) => word === 'of', holds: isBehindAge},
	{
		name: 'affair of somebody',
		weight: 5,
		before: ({word}) => word === 'the',
		holds: c => isFullName(c) && AFFAIRS.has(wordAt(c, 1)),
	},
	{
		name: 'in a list of places',
		weight: -4,
		before: ({word}, names) => word === ',' || names.conjunctions.has(word),
		holds: (c, names) => !isFullName(c) && isInListOfPlaces(c, names),
	},
	{
		name: 'full name in a list of places',
		weight: -2,
		before: ({word}, names) => word === ',' || names.conjunctions.has(word),
		holds: (c, names) => isFullName(c) && isInListOfPlaces(c, names),
	},
	{name: 'office at a firm', weight: -2.5, before: ({word}) => OF_FIRM.has(word), holds: isFirmOfOffice},
	{name: 'place in a place', weight: -3, before: isComma, holds: isPlaceInPlace},
	{name: 'article and word', weight: -2, before: isArticle, holds: c => !c.isGiven},
	{name: 'article and first name', weight: -0.7, before: isArticle, holds: c => c.isGiven},
	{name: 'article and full name', weight: -2.5, before: ({word}) => THE.has(word), holds: isFullName},
	{name: 'the', weight: -4, before: ({word}) => word === 'the'},
	{name: 'of another name', weight: -2, behind: ({word}) => word === 'of' || word === 'for', holds: isPartOfName},
	{name: 'and in the name of a firm', weight: -8, holds: c => wordAt(c, -1) === '&' || wordAt(c, 1) === '&'},
	{name: 'and Co', weight: -6, behind: isAnd, holds: c => isFirmEnd(tokenAt(c, 2))},
	{name: 'Co', weight: -6, before: isAnd, holds: c => c.words.length === 1 && isFirmEnd(c.words[0])},
	{name: 'owner of a name', weight: -2, behind: isPossessive, holds: ownsName},
	{name: 'owner of a thing', weight: -3.5, behind: isPossessive, holds: ownsThing},
	{name: 'word of a term', weight: -3.5, before: word => word.word === "'" || isOpeningMark(word), holds: isInTerm},
	{name: 'signature', weight: 1.5, holds: isSignature},
	{
		name: 'signature in capitals',
		weight: 3,
		holds: c => isSignature(c) && c.words.every(({shape}) => shape === 'capitals'),
	},
	{name: 'credit', weight: 3, holds: isCredit},
	{name: 'scorer', weight: 4, behind: ({word}) => word === '(', holds: isScorer},
	{
		name: 'first name in brackets before',
		weight: 5,
		before: isClosingBracket,
		holds: c => isBracketed(c.tokens, c.first - 2),
	},
	{
		name: 'first name in brackets',
		weight: 3,
		behind: isClosingBracket,
		holds: c => c.first === c.last && isBracketed(c.tokens, c.first),
	},
	{name: 'of a title', weight: -2.5, before: ({word}) => word === 'of', holds: isOfTitle},
	{name: 'last word of a thing', weight: -3, before: ({shape}) => shape === 'capitalised', holds: isEndOfThing},
	{name: 'party of a case', weight: -6, before: ({word}) => word === '.', holds: isPartyOfCase},
	{name: 'saint before', weight: -5, before: ({word}) => saints.has(word)},
	{
		name: 'ship or inn',
		weight: -12,
		before: ({word, shape}) => shape === 'capitalised' && OF_SHIPS.has(word),
		holds: c => wordAt(c, -2) === 'the',
	},
	{
		name: 'verb of a firm behind',
		weight: -2,
		behind: ({word}, names) => names.thingVerbs.has(word),
		holds: c => !isFullName(c),
	},
	{name: 'called', weight: 1.2, before: isComma, holds: isCalled},
	{name: 'contraction', weight: -12, behind: ({word}) => word === "'t" || word === '’t'},
	{
		name: 'name is changed',
		weight: 4,
		behind: ({word}) => word.length === 1 && '(–—,'.includes(word),
		holds: isChanged,
	},
	{
		name: 'name of a stranger',
		weight: 7.5,
		before: ({word}, names) => names.namings.has(word),
		holds: isStrangerCalled,
	},
	{
		name: 'deed of somebody',
		weight: 2,
		before: ({word}) => word === 'de' || word === 'd',
		holds: c => c.isLong && DEEDS.has(wordAt(c, -2)),
	},
	{
		name: 'as an office',
		weight: 2.5,
		behind: ({word}) => word === 'comme',
		holds: (c, names) => c.isLong && names.roles.has(wordAt(c, 2)),
	},
	{name: 'person preposition', weight: 0.8, before: ({word}, names) => names.personPrepositions.has(word)},
	{name: 'verb before', weight: 1.5, before: isVerb},
	{
		name: 'auxiliary and verb before',
		weight: 1.5,
		before: isVerb,
		holds: (c, names) => names.auxiliaries.has(wordAt(c, -2)),
	},
	{name: 'verb behind', weight: 2, behind: isVerb},
	{name: 'auxiliary and verb behind', weight: 2, behind: isAuxiliary, holds: hasVerbBehind},
	{name: 'auxiliary behind', weight: 0.5, behind: isAuxiliary},
	{
		name: 'comma and pronoun',
		weight: 2.5,
		behind: isComma,
		holds: (c, names) => names.personPronouns.has(wordAt(c, 2)),
	},
	{name: 'full name and who', weight: 1.5, behind: isComma, holds: c => c.isLong && wordAt(c, 2) === 'who'},
	{name: 'account behind', weight: 4.5, behind: isComma, holds: isAccount},
	{
		name: 'author',
		weight: 2.5,
		before: ({word}) => word === 'par' || word === 'by',
		holds: c => c.first === 1 && c.isLong,
	},
	{name: 'pronoun behind', weight: 1, behind: ({word}, names) => names.personPronouns.has(word)},
	{
		name: 'colon and quotation',
		weight: 1.5,
		behind: ({word}) => word === ':',
		holds: c => isMarkAt(c, 2, `«“"‘'`),
	},
	{name: 'place with a possessive', weight: -1.5, behind: ({word}) => /^['’]s$/u.test(word), holds: isPlace},
	{
		name: 'first name as a sentence',
		weight: 2,
		behind: ({word}) => word.length === 1 && '.!?'.includes(word),
		holds: c => !c.isLong && c.isGiven && c.tokens[c.first]!.isOpening,
	},
	{name: 'one word opens', weight: -1, holds: c => !c.isLong && c.tokens[c.first]!.isOpening},
];

/** What is done by a person, or to one: la nomination de Shen Vidal. */
const DEEDS = words(
	'arrestation audition candidature condamnation confidences démission discours décès élection incarcération inculpation interpellation intervention interview investiture libération limogeage mort nomination obsèques plaidoirie propos question réélection témoignage',
);

/** Lee v. Ray. */
function isPartyOfCase(c: Candidate): boolean {
	return !c.isLong && wordAt(c, -2) === 'v' && tokenAt(c, -3)?.shape === 'capitalised';
}

function isClosingBracket({word}: Word): boolean {
	return word === ')' || word === ']';
}

/** “[Ann] Lee”, as papers write whom a speaker calls by the surname: a first name in brackets, and a name behind them. */
export function isBracketed(tokens: readonly Token[], index: number): boolean {
	const [open, given, , name] = tokens.slice(Math.max(index - 1, 0), index + 3);
	if (!given || !name || tokens[index] !== given || !/^[([]$/.test(open!.word)) return false;
	return isGivenName(given) && name.shape === 'capitalised';
}

function isOpeningMark({word}: Word): boolean {
	return word.length === 1 && '«“"‘'.includes(word);
}

function isPossessive({word}: Word): boolean {
	return /^['’]s?$/u.test(word);
}

function isArticle({word}: Word, {articles}: NameData): boolean {
	return articles.has(word);
}

function isAnd({word}: Word): boolean {
	return word === 'and' || word === 'et';
}

/** Lee and Co, Lee et Fils. */
function isFirmEnd(token: Token | undefined): boolean {
	return token?.shape === 'capitalised' && FIRM_ENDS.has(token.word);
}

const FIRM_ENDS: ReadonlySet<string> = new Set(['co', 'cie', 'sons', 'bros', 'associates', 'associés', 'fils']);

function isPlacePreposition({word}: Word, {placePrepositions}: NameData): boolean {
	return placePrepositions.has(word);
}

function isVerb({word}: Word, {personVerbs}: NameData): boolean {
	return personVerbs.has(word);
}

function isAuxiliary({word}: Word, {auxiliaries}: NameData): boolean {
	return auxiliaries.has(word);
}

/** Le chien Rex; her dog, Rex; Rex, her old dog; a dog named Rex. */
function isAnimal(c: Candidate, names: NameData): boolean {
	if (c.isLong) return false;
	const before = NAMED.has(wordAt(c, -1)) ? -2 : -1;
	if (names.animals.has(wordAt(c, before))) return true;
	return wordAt(c, 1) === ',' && (names.animals.has(wordAt(c, 3)) || names.animals.has(wordAt(c, 4)));
}

/** L'animateur de radio Ann Lee: without an article the noun is the field of an office; “le patron du bar Ann Lee” has one. */
function isBehindField(c: Candidate, names: NameData): boolean {
	return isFullName(c) && /^(?:de|d)$/u.test(wordAt(c, -2)) && hasOffice(c, -3, -6, names);
}

/** Le bureau d'études Vidal, une agence de presse Vidal; not “le chef du groupe de travail Ann Lee”. */
function isBehindThingOfKind(c: Candidate, names: NameData): boolean {
	const isOf = wordAt(c, -2) === 'de' || wordAt(c, -2) === 'd';
	return isOf && names.thingsBefore.has(wordAt(c, -3)) && !hasOffice(c, -4, -7, names);
}

/** “Blue Train,” as a title stands in its quotation marks. */
function isQuoted(c: Candidate): boolean {
	return !c.isGiven && [1, 2].some(distance => isMarkAt(c, distance, '»”"’'));
}

/**
 * Rue du général Vidal, fondation Abbé Vidal, lycée du Docteur Vidal: the office is part of the name; not so in “la
 * clinique du docteur Vidal”, nor in “du Dr Vidal”.
 */
function isNamedAfterOffice(c: Candidate, names: NameData): boolean {
	const office = wordAt(c, -1);
	let before = -2;
	while (before > -4 && OF.has(wordAt(c, before))) before--;
	const isInName = before === -2 || (tokenAt(c, -1)!.shape === 'capitalised' && office.length > 3);
	return (isInName ? names.namedAfter : names.streets).has(wordAt(c, before));
}

/** Château de Vidal, ville du Havre: the noun stands before "de" and perhaps its article. */
function isOfThing(c: Candidate, names: NameData): boolean {
	return names.thingsBefore.has(isParticle(wordAt(c, -2)) ? wordAt(c, -3) : wordAt(c, -2));
}

/** Ford, the carmaker; not « Ann, le train arrive », nor “selon Ann Vidal, le train arrive”. */
function isThingBehind(c: Candidate, names: NameData): boolean {
	const isNoun = names.articles.has(wordAt(c, 2)) && !/^(?:aux?|du|des)$/u.test(wordAt(c, 2));
	if (!isNoun || isMarkAt(c, -1, `«“"‘`) || (isFullName(c) && names.personPrepositions.has(wordAt(c, -1))))
		return false;
	return [wordAt(c, 3), wordAt(c, 4)].some(word => names.thingsBefore.has(word)) && !hasOffice(c, 2, 7, names);
}

/** Ann Lee, 72, of Redford. */
function isBehindAge(c: Candidate): boolean {
	return wordAt(c, -2) === ',' && tokenAt(c, -3)?.shape === 'number' && wordAt(c, -4) === ',';
}

/** “At Ann Vidal, they lost”: where it begins a sentence, “at” is said of places only. */
function isAtPlace(c: Candidate): boolean {
	return isFullName(c) && tokenAt(c, -1)!.isOpening && wordAt(c, 1) === ',';
}

/** What leads to a list of people as well: with pictures from Ann Lee, Tom Ray and Eva Moss. */
const OF_PEOPLE = words('from to');
/** Tokens of a list that are looked at. */
const LONGEST_LIST = 40;

/** The shop is open in Penal, Rio Claro and Mayaro: of three names or more in a row, the first behind a preposition of place. */
function isInListOfPlaces({tokens, first, last}: Candidate, {conjunctions, placePrepositions}: NameData): boolean {
	const isLink = (token: Token | undefined) =>
		token !== undefined && (token.word === ',' || conjunctions.has(token.word));
	const goesOn = isLink(tokens[last + 1]) && tokens[last + 2] !== undefined && isNameWord(tokens[last + 2]!);
	let links = goesOn ? 1 : 0;
	for (let at = first - 1; at >= Math.max(0, first - LONGEST_LIST); at--) {
		const token = tokens[at]!;
		if (isNameWord(token)) continue;
		if (!isLink(token))
			return links > 1 && !token.isOpening && !OF_PEOPLE.has(token.word) && placePrepositions.has(token.word);
		links++;
	}

	return false;
}

/** Byblos, Lebanon: a place that another capitalised word, with a comma, leads to. */
function isPlaceInPlace(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return isPlace(c, names) && before !== undefined && isNameWord(before);
}

function isPlace(c: Candidate, names: NameData): boolean {
	return !c.isLong && names.places.has(c.words[0]!.word);
}

/** Vidal, compte satirique; Vidal, an account of 30,000 followers. */
function isAccount(c: Candidate, names: NameData): boolean {
	const isOne = names.articles.has(wordAt(c, 2));
	return names.accounts.has(wordAt(c, isOne ? 3 : 2)) || (isOne && names.accounts.has(wordAt(c, 4)));
}

/** Lucie (le prénom a été modifié); Ann – not her real name – left. */
function isChanged(c: Candidate, names: NameData): boolean {
	return !c.isLong && [2, 3, 4, 5, 6].some(distance => names.nameNouns.has(wordAt(c, distance)));
}

function isFullName(c: Candidate): boolean {
	return c.isLong && c.isGiven;
}

/** Vendeuse chez Zara, analyst at Vidal, the founder of Vidal. */
function isFirmOfOffice(c: Candidate, names: NameData): boolean {
	const of = wordAt(c, -1);
	if (of === 'chez' || of === 'at') return names.roles.has(wordAt(c, -2));
	return !c.isLong && !c.isGiven && names.firmRoles.has(wordAt(c, -2));
}

/** Bank of Ghent: what goes on behind "of" belongs to the name. */
function isPartOfName(c: Candidate): boolean {
	const next = tokenAt(c, 2);
	return !c.isGiven && next !== undefined && isNameWord(next);
}

/** NASA's Ann Lee: a possessive right before a full name makes one word a group or place, more often than not. */
function ownsName(c: Candidate): boolean {
	const [owned, more] = [tokenAt(c, 2), tokenAt(c, 3)];
	if (c.isLong || c.isGiven || !owned || !more) return false;
	return isGivenName(owned) && isNameWord(more);
}

/** “Vidal’s Law”, Halley's Comet. */
function ownsThing(c: Candidate, names: NameData): boolean {
	const owned = tokenAt(c, 2);
	return owned?.shape === 'capitalised' && names.thingsAfter.has(owned.word);
}

/** The “Vidal gauge”: an article, a mark, the name and a small word, then the mark that closes. */
function isInTerm(c: Candidate, names: NameData): boolean {
	return names.articles.has(wordAt(c, -2)) && tokenAt(c, 1)?.shape === 'lower' && isMarkAt(c, 2, `»”"’'`);
}

/** « Dis, Lucie, on part ? », “Thanks, Ann.”: a first name behind a comma that ends a clause, or follows the first words. */
function isCalled(c: Candidate): boolean {
	if (c.isLong || !c.isGiven) return false;
	if (isMarkAt(c, 1, `.!?»”"`)) return true;
	const isBehindOpening = [-2, -3].some(distance => tokenAt(c, distance)?.isOpening);
	return wordAt(c, 1) === ',' && (isMarkAt(c, 2, `»”"’'`) || isBehindOpening);
}

/** A paragraph that is a full name, as under a letter, or a name and what stands in brackets: ANN LEE (58'40''). */
export function isSignature(c: Candidate): boolean {
	if (!c.isLong || !c.isGiven || c.first !== 0) return false;
	const end = c.tokens.length - 1;
	return c.last === end || (wordAt(c, 1) === '(' && c.tokens[end]!.word === ')');
}

/** Vidal (12e s.p.), Vidal (12e, 40e), Vidal (2 buts): when somebody scored, or how often. */
function isScorer(c: Candidate): boolean {
	if (tokenAt(c, 2)?.shape !== 'number') return false;
	return SCORES.has(wordAt(c, 3)) || (wordAt(c, 3) === ',' && /^\d+e$/u.test(wordAt(c, 2)));
}

const SCORES = words("sp s csc pen pens og buts but pts points passes arrêts st min ' ’ ′ +");

/** The Patience of Stone. */
function isOfTitle(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return !c.isLong && before?.shape === 'capitalised' && !names.roles.has(before.word);
}

/** Perth Sheriff Court, where the office was taken for one. */
function isEndOfThing(c: Candidate, names: NameData): boolean {
	return !c.isLong && tokenAt(c, -2)?.shape === 'capitalised' && names.thingsAfter.has(c.words[0]!.word);
}

/** Ann Lee a déclaré, Ann Lee n'a pas dit. */
function hasVerbBehind(c: Candidate, names: NameData): boolean {
	return [2, 3].some(distance => names.personVerbs.has(wordAt(c, distance)));
}

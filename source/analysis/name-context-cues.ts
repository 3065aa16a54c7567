import {type NameData, words} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {type Cue, isMarkAt, tokenAt, wordAt} from './name-cue.ts';
import {isStrangerCalled} from './name-namings.ts';
import {hasOffice, officeCues} from './name-office-cues.ts';
import {isGivenName, isNameWord, isParticle} from './name-words.ts';

const SAINTS = words('st ste saint sainte');
const OF = words('de d du des la of');
const NAMED = words(', named called nommé nommée baptisé baptisée appelé appelée llamado llamada');

/** What stands around the name: offices first, then what else speaks for a person, a place or a thing. */
export const contextCues: readonly Cue[] = [
	...officeCues,
	{name: 'handle behind', weight: 3, holds: c => tokenAt(c, 2)?.shape === 'handle' && tokenAt(c, 1)?.shape === 'mark'},
	{
		name: 'place in brackets',
		weight: 1.5,
		holds: (c, names) => isFullName(c) && wordAt(c, 1) === '(' && names.places.has(wordAt(c, 2)),
	},
	{name: 'thing before', weight: -5, holds: (c, names) => names.thingsBefore.has(wordAt(c, -1))},
	{name: 'named after somebody', weight: -3, holds: (c, names) => names.namedAfter.has(wordAt(c, -1))},
	{name: 'named after an office', weight: -14, holds: isNamedAfterOffice},
	{name: 'animal', weight: -5, holds: isAnimal},
	{name: 'thing and adjective before', weight: -2, holds: isBehindThing},
	{name: 'thing of', weight: -2.5, holds: (c, names) => isOfThing(c, names) && !isFullName(c)},
	{name: 'thing of a kind before', weight: -4, holds: isBehindThingOfKind},
	{name: 'whole quotation', weight: -1.5, holds: isQuoted},
	{name: 'thing behind', weight: -3, holds: isThingBehind},
	{
		name: 'place preposition and thing behind',
		weight: -2,
		holds: (c, names) => hasPlacePreposition(c, names) && isThingBehind(c, names),
	},
	{name: 'goes on as a thing', weight: -4, holds: goesOnAsThing},
	{name: 'at a place, then the sentence', weight: -4, holds: isAtPlace},
	{
		name: 'place preposition',
		weight: -1.5,
		holds: (c, names) => hasPlacePreposition(c, names) && !isFullName(c),
	},
	{
		name: 'place preposition and full name',
		weight: -0.2,
		holds: (c, names) => hasPlacePreposition(c, names) && isFullName(c),
	},
	{name: 'office at a firm', weight: -2.5, holds: isFirmOfOffice},
	{name: 'place in a place', weight: -3, holds: isPlaceInPlace},
	{name: 'article and word', weight: -2, holds: (c, names) => hasArticle(c, names) && !c.isGiven},
	{
		name: 'article and first name',
		weight: -0.7,
		holds: (c, names) => hasArticle(c, names) && c.isGiven,
	},
	{name: 'article and full name', weight: -2.5, holds: c => isFullName(c) && /^(?:le|la|el|the)$/u.test(wordAt(c, -1))},
	{name: 'the', weight: -4, holds: c => wordAt(c, -1) === 'the'},
	{name: 'of another name', weight: -2, holds: isPartOfName},
	{name: 'and in the name of a firm', weight: -4, holds: c => [wordAt(c, -1), wordAt(c, 1)].includes('&')},
	{name: 'owner of a name', weight: -2, holds: ownsName},
	{name: 'owner of a thing', weight: -3.5, holds: ownsThing},
	{name: 'word of a term', weight: -3.5, holds: isInTerm},
	{name: 'signature', weight: 1.5, holds: isSignature},
	{
		name: 'signature in capitals',
		weight: 3,
		holds: c => isSignature(c) && c.words.every(({shape}) => shape === 'capitals'),
	},
	{name: 'of a title', weight: -2.5, holds: isOfTitle},
	{name: 'last word of a thing', weight: -3, holds: isEndOfThing},
	{name: 'saint before', weight: -5, holds: c => SAINTS.has(wordAt(c, -1))},
	{name: 'ship or inn', weight: -12, holds: isShip},
	{
		name: 'verb of a firm behind',
		weight: -2,
		holds: (c, names) => names.thingVerbs.has(wordAt(c, 1)) && !isFullName(c),
	},
	{name: 'called', weight: 1.2, holds: isCalled},
	{name: 'contraction', weight: -12, holds: c => /^['’]t$/u.test(wordAt(c, 1))},
	{name: 'name is changed', weight: 4, holds: isChanged},
	{name: 'name of a stranger', weight: 7.5, holds: isStrangerCalled},
	{name: 'person preposition', weight: 0.8, holds: (c, names) => names.personPrepositions.has(wordAt(c, -1))},
	{name: 'verb before', weight: 1.5, holds: (c, names) => names.personVerbs.has(wordAt(c, -1))},
	{name: 'auxiliary and verb before', weight: 1.5, holds: hasPerfectBefore},
	{name: 'verb behind', weight: 2, holds: (c, names) => names.personVerbs.has(wordAt(c, 1))},
	{name: 'auxiliary and verb behind', weight: 2, holds: hasPerfectBehind},
	{name: 'auxiliary behind', weight: 0.5, holds: (c, names) => names.auxiliaries.has(wordAt(c, 1))},
	{
		name: 'comma and pronoun',
		weight: 2.5,
		holds: (c, names) => wordAt(c, 1) === ',' && names.personPronouns.has(wordAt(c, 2)),
	},
	{name: 'full name and who', weight: 1.5, holds: c => c.isLong && wordAt(c, 1) === ',' && wordAt(c, 2) === 'who'},
	{name: 'account behind', weight: 4.5, holds: isAccount},
	{name: 'author', weight: 2.5, holds: isAuthor},
	{name: 'pronoun behind', weight: 1, holds: (c, names) => names.personPronouns.has(wordAt(c, 1))},
	{name: 'colon and quotation', weight: 1.5, holds: c => wordAt(c, 1) === ':' && isMarkAt(c, 2, `«“"‘'`)},
	{
		name: 'place with a possessive',
		weight: -1.5,
		holds: (c, names) => isPlace(c, names) && /^['’]s$/u.test(wordAt(c, 1)),
	},
	{name: 'first name as a sentence', weight: 2, holds: isSentence},
	{name: 'one word opens', weight: -1, holds: c => !c.isLong && c.tokens[c.first]!.isOpening},
];

/** Le chien Rex; her dog, Rex; Rex, her old dog; a dog named Rex. */
function isAnimal(c: Candidate, names: NameData): boolean {
	if (c.isLong) return false;
	const before = NAMED.has(wordAt(c, -1)) ? -2 : -1;
	if (names.animals.has(wordAt(c, before))) return true;
	return wordAt(c, 1) === ',' && (names.animals.has(wordAt(c, 3)) || names.animals.has(wordAt(c, 4)));
}

/** Télescope spatial Ann Lee. */
function isBehindThing(c: Candidate, names: NameData): boolean {
	const isAdjective =
		tokenAt(c, -1)?.shape === 'lower' && !names.openers.has(wordAt(c, -1)) && !names.roles.has(wordAt(c, -1));
	return isAdjective && names.thingsBefore.has(wordAt(c, -2));
}

/** Le bureau d'études Vidal, une agence de presse Vidal; not “le chef du groupe de travail Ann Lee”. */
function isBehindThingOfKind(c: Candidate, names: NameData): boolean {
	if (tokenAt(c, -1)?.shape !== 'lower' || names.roles.has(wordAt(c, -1)) || !/^(?:de|d)$/u.test(wordAt(c, -2)))
		return false;
	return names.thingsBefore.has(wordAt(c, -3)) && !hasOffice(c, -4, -7, names);
}

/** “Blue Train,” as a title stands in its quotation marks. */
function isQuoted(c: Candidate): boolean {
	if (c.isGiven || !isMarkAt(c, -1, `«“"‘`)) return false;
	return [1, 2].some(distance => isMarkAt(c, distance, '»”"’'));
}

/**
 * Rue du général Vidal, fondation Abbé Vidal, lycée du Docteur Vidal: the office is part of the name; not so in “la
 * clinique du docteur Vidal”, nor in “du Dr Vidal”.
 */
function isNamedAfterOffice(c: Candidate, names: NameData): boolean {
	const office = wordAt(c, -1);
	if (!names.roles.has(office) && !names.honorifics.has(office)) return false;
	let before = -2;
	while (before > -4 && OF.has(wordAt(c, before))) before--;
	const isInName = before === -2 || (tokenAt(c, -1)!.shape === 'capitalised' && office.length > 3);
	return (isInName ? names.namedAfter : names.streets).has(wordAt(c, before));
}

/** Château de Vidal, ville du Havre: the noun stands before "de" and perhaps its article. */
function isOfThing(c: Candidate, names: NameData): boolean {
	if (!OF.has(wordAt(c, -1))) return false;
	return names.thingsBefore.has(isParticle(wordAt(c, -2)) ? wordAt(c, -3) : wordAt(c, -2));
}

/** Ford, the carmaker; not « Ann, le train arrive », nor “selon Ann Vidal, le train arrive”. */
function isThingBehind(c: Candidate, names: NameData): boolean {
	const isNoun = names.articles.has(wordAt(c, 2)) && !/^(?:aux?|du|des)$/u.test(wordAt(c, 2));
	if (wordAt(c, 1) !== ',' || !isNoun) return false;
	if (isMarkAt(c, -1, `«“"‘`) || (isFullName(c) && names.personPrepositions.has(wordAt(c, -1)))) return false;
	return [wordAt(c, 3), wordAt(c, 4)].some(word => names.thingsBefore.has(word)) && !hasOffice(c, 2, 7, names);
}

/** Ann Vidal International: the noun opens sentences too, and so was not taken into the name. */
function goesOnAsThing(c: Candidate, names: NameData): boolean {
	const next = tokenAt(c, 1);
	return next?.shape === 'capitalised' && !next.isOpening && names.thingsInside.has(next.word);
}

/** “At Ann Vidal, they lost”: where it begins a sentence, “at” is said of places only. */
function isAtPlace(c: Candidate): boolean {
	return isFullName(c) && wordAt(c, -1) === 'at' && tokenAt(c, -1)!.isOpening && wordAt(c, 1) === ',';
}

/** Byblos, Lebanon: a place that another capitalised word, with a comma, leads to. */
function isPlaceInPlace(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return isPlace(c, names) && wordAt(c, -1) === ',' && before !== undefined && isNameWord(before);
}

function isPlace(c: Candidate, names: NameData): boolean {
	return !c.isLong && names.places.has(c.words[0]!.word);
}

/** Vidal, compte satirique; Vidal, an account of 30,000 followers. */
function isAccount(c: Candidate, names: NameData): boolean {
	if (wordAt(c, 1) !== ',') return false;
	const isOne = names.articles.has(wordAt(c, 2));
	return names.accounts.has(wordAt(c, isOne ? 3 : 2)) || (isOne && names.accounts.has(wordAt(c, 4)));
}

/** Par Ann Lee, By ANN LEE: what begins a byline. */
function isAuthor(c: Candidate): boolean {
	return c.first === 1 && c.isLong && /^(?:par|by)$/u.test(wordAt(c, -1));
}

/** Lucie (le prénom a été modifié); Ann – not her real name – left. */
function isChanged(c: Candidate, names: NameData): boolean {
	if (c.isLong || !isMarkAt(c, 1, '(–—,')) return false;
	return [2, 3, 4, 5, 6].some(distance => names.nameNouns.has(wordAt(c, distance)));
}

/** « Ma fille ? Lucie. » */
function isSentence(c: Candidate): boolean {
	return !c.isLong && c.isGiven && c.tokens[c.first]!.isOpening && isMarkAt(c, 1, `.!?`);
}

function hasPlacePreposition(c: Candidate, names: NameData): boolean {
	return names.placePrepositions.has(wordAt(c, -1));
}

function isFullName(c: Candidate): boolean {
	return c.isLong && c.isGiven;
}

/** Vendeuse chez Zara, analyst at Vidal, the founder of Vidal. */
function isFirmOfOffice(c: Candidate, names: NameData): boolean {
	if (/^(?:chez|at)$/u.test(wordAt(c, -1))) return names.roles.has(wordAt(c, -2));
	return !c.isLong && !c.isGiven && /^(?:de|d|of|for)$/u.test(wordAt(c, -1)) && names.firmRoles.has(wordAt(c, -2));
}

function hasArticle(c: Candidate, names: NameData): boolean {
	return names.articles.has(wordAt(c, -1));
}

/** Bank of Ghent: what goes on behind "of" belongs to the name. */
function isPartOfName(c: Candidate): boolean {
	const next = tokenAt(c, 2);
	return !c.isGiven && /^(?:of|for)$/u.test(wordAt(c, 1)) && next !== undefined && isNameWord(next);
}

/** NASA's Ann Lee: a possessive right before a full name makes one word a group or place, more often than not. */
function ownsName(c: Candidate): boolean {
	const [owned, more] = [tokenAt(c, 2), tokenAt(c, 3)];
	if (c.isLong || c.isGiven || !/^['’]s?$/u.test(wordAt(c, 1)) || !owned || !more) return false;
	return isGivenName(owned) && isNameWord(more);
}

/** “Vidal’s Law”, Halley's Comet. */
function ownsThing(c: Candidate, names: NameData): boolean {
	const owned = tokenAt(c, 2);
	return /^['’]s?$/u.test(wordAt(c, 1)) && owned?.shape === 'capitalised' && names.thingsAfter.has(owned.word);
}

/** The “Vidal gauge”: an article, a mark, the name and a small word, then the mark that closes. */
function isInTerm(c: Candidate, names: NameData): boolean {
	if (!isMarkAt(c, -1, `«“"‘'`) || !names.articles.has(wordAt(c, -2))) return false;
	return tokenAt(c, 1)?.shape === 'lower' && isMarkAt(c, 2, `»”"’'`);
}

/** « Dis, Lucie, on part ? », “Thanks, Ann.”: a first name behind a comma that ends a clause, or follows the first words. */
function isCalled(c: Candidate): boolean {
	if (c.isLong || !c.isGiven || wordAt(c, -1) !== ',') return false;
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

/** The Patience of Stone. */
function isOfTitle(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return !c.isLong && wordAt(c, -1) === 'of' && before?.shape === 'capitalised' && !names.roles.has(before.word);
}

/** Perth Sheriff Court, where the office was taken for one. */
function isEndOfThing(c: Candidate, names: NameData): boolean {
	const isInRun = [-1, -2].every(distance => tokenAt(c, distance)?.shape === 'capitalised');
	return !c.isLong && names.thingsAfter.has(c.words[0]!.word) && isInRun;
}

/** The Lady Ann, the Prince Albert. */
function isShip(c: Candidate): boolean {
	const isTitle =
		tokenAt(c, -1)?.shape === 'capitalised' &&
		/^(?:lady|lord|sir|king|queen|prince|princess|miss)$/u.test(wordAt(c, -1));
	return isTitle && wordAt(c, -2) === 'the';
}

/** A déclaré Ann Lee, has said Ann Lee. */
function hasPerfectBefore(c: Candidate, names: NameData): boolean {
	return names.personVerbs.has(wordAt(c, -1)) && names.auxiliaries.has(wordAt(c, -2));
}

/** Ann Lee a déclaré, Ann Lee n'a pas dit. */
function hasPerfectBehind(c: Candidate, names: NameData): boolean {
	if (!names.auxiliaries.has(wordAt(c, 1))) return false;
	return [2, 3].some(distance => names.personVerbs.has(wordAt(c, distance)));
}

import {itemAt} from '../../text/lists.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {isMarkAt, tokenAt, wordAt} from './cue.ts';
import {CALL_ENDS} from './marks.ts';
import {namingBefore} from './namings.ts';

/** Le chien Rex; her dog, Rex; Rex, her old dog; a dog named Rex. */
export function isAnimal(c: Candidate, names: NameData): boolean {
	if (c.isLong) return false;
	const naming = namingBefore(c, names);
	const before = naming >= 0 ? naming - c.first - 1 : wordAt(c, -1) === ',' ? -2 : -1;
	// « Laisse le chien, Ann ! »
	const isCalled = wordAt(c, -1) === ',' && isMarkAt(c, 1, CALL_ENDS);
	if (names.animals.has(wordAt(c, before))) return !isCalled;
	return wordAt(c, 1) === ',' && (names.animals.has(wordAt(c, 3)) || names.animals.has(wordAt(c, 4)));
}

/**
 * Un télescope baptisé Esther, a rover called Oscar, un engin de deux mètres nommé Hector; not « un client du bar appelé
 * Oscar », nor “a city planner named Oscar”, whose thing only says of what kind somebody is.
 */
export function isThingNamed(c: Candidate, names: NameData): boolean {
	const naming = c.isLong ? -1 : namingBefore(c, names);
	if (naming < 1) return false;
	let head = c.tokens[naming - 1]!.word === ',' ? naming - 2 : naming - 1;
	for (let at = head; at > Math.max(0, naming - NAMED_WITHIN); at--) {
		const {word, shape} = c.tokens[at]!;
		const isArticle = names.articles.has(word) && !names.contractions.has(word);
		const isInside = names.of.has(c.tokens[at - 1]!.word) && !names.indefiniteArticles.has(word);
		if (shape === 'mark' || (isArticle && !isInside)) break;
		if (names.of.has(word) && !isArticle) head = at - 1;
	}

	// « Un télescope spatial baptisé Esther »: who says with “of” what kind a thing is has adjectives behind it.
	const heads = names.ofKind.size > 0 ? [head, head - 1] : [head];
	return heads.some(at => names.thingsBefore.has(itemAt(c.tokens, at)?.word ?? ''));
}

/** Words between a thing and what gives it its name. */
const NAMED_WITHIN = 5;

/**
 * Rue du général Vidal, fondation Abbé Vidal, lycée du Docteur Vidal: the office is part of the name; not so in “la
 * clinique du docteur Vidal”, nor in “du Dr Vidal”.
 */
export function isNamedAfterOffice(c: Candidate, names: NameData): boolean {
	const office = wordAt(c, -1);
	let before = -2;
	while (before > -4 && names.of.has(wordAt(c, before))) before--;
	const isInName = before === -2 || (tokenAt(c, -1)!.shape === 'capitalised' && office.length > 3);
	return (isInName ? names.namedAfter : names.streets).has(wordAt(c, before));
}

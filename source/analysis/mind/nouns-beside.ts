import {itemAt, lastIndexBetween} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {deedsBeside} from './deeds-beside.ts';
import {LONGEST, lettersAfter, nounsAfter, nounsFrom} from './nouns-behind.ts';
import {nounsPredicated} from './predicates.ts';
import {agesBefore, makersBefore, placesBeside, roleBefore} from './told-beside.ts';

/** Tokens of a civility, its points counted: Prof. Dr. before a comma. */
const CIVILITY = 5;

/** What the words beside the name at a token call its person: “the pilot Tom Ray”, “Ann Lee, 44, a retired nurse”. */
export function nounsBeside(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const nouns: string[] = [];
	for (const read of READERS) for (const noun of read(tokens, at, speech)) nouns.push(noun);
	return nouns;
}

const READERS = [
	civilityBefore,
	nounsBefore,
	lettersAfter,
	nounsAfter,
	nounsPredicated,
	makersBefore,
	roleBefore,
	agesBefore,
	placesBeside,
	deedsBeside,
];

/** The noun of the phrase that ends with the name, and the title right before it. */
function nounsBefore(
	tokens: readonly Token[],
	at: number,
	speech: SpeechData,
	end = beforeCivility(tokens, at, speech),
): string[] {
	const direct = itemAt(tokens, at - 1);
	// « lance le président à Ann Lee », “an aide to Ann Lee”: she hears it, or completes the noun.
	if (direct?.kind === 'word' && (isOf(direct, CLASS.complement) || speech.addressing.has(direct.word))) return [];
	if (isActedOn(tokens, at, speech)) return [];
	let index = end;
	const hasComma = itemAt(tokens, index)?.kind === 'comma';
	if (hasComma) index = beforeBrackets(tokens, index - 1);
	const last = index;
	let contracted = -1;
	let owner = -1;
	const isPerson = (nouns: readonly string[]) => nouns.some(noun => speech.personNoun.test(noun));
	const ofOwner = (nouns: string[]) =>
		owner < 0 || isPerson(nouns) || nouns.some(noun => speech.aides.has(noun))
			? nouns
			: nounsFrom(tokens, owner + 1, last, speech);

	const isTitled = !hasComma && speech.modifiersFirst && speech.personNoun.test(direct?.word ?? '');
	for (; index >= Math.max(0, at - LONGEST); index--) {
		const {kind, word, isCapital} = tokens[index]!;
		// « le capitaine des Bleus Luc Amar », but « l'avocat des parents Amar »
		const isOwner = !hasComma && index === at - 2 && !direct!.isCapital;
		const isComplement = isOf(tokens[index], CLASS.complement) && !isOwner;
		const isInside = isComplement || isOf(itemAt(tokens, index - 1), CLASS.complement);
		const isStart = isOf(tokens[index], CLASS.determiner) && !isInside;
		if (kind === 'word' && isStart) {
			const nouns = ofOwner(nounsFrom(tokens, index + 1, last, speech));
			const isTwice = !hasComma && isBetweenCommas(tokens, index, at, speech);
			return isTwice ? [...nouns, ...nounsBefore(tokens, at, speech, index - 1)] : nouns;
		}

		if (kind === 'word' && isCapital && (index === 0 || tokens[index - 1]!.kind === 'stop')) {
			// “Ancienne conseillère du roi, Ann Lee”, unlike “Hier, Ann Lee”
			const isNoun = !hasComma || tokens.slice(index, index + 2).some(token => speech.personNoun.test(token.word));
			return ofOwner(isNoun ? nounsFrom(tokens, index, last, speech) : []);
		}

		// “an aide to Senator Ann Lee”
		if (isTitled && isOf(tokens[index], CLASS.preposition)) return nounsFrom(tokens, index + 1, last, speech);
		if (speech.contractions.has(word)) contracted = index;
		// « le parti de la ministre, Ann Lee, », but « le mari de la ministre, Tom Ray, »
		const isLed = contracted === index || isOf(tokens[index], CLASS.determiner);
		if (isLed && hasComma && isPerson(nounsFrom(tokens, index + 1, last, speech))) owner = index;

		const isLink = isOf(tokens[index], CLASS.complement | CLASS.determiner | CLASS.preposition);
		// “said the mayor. Ann Lee rose”, but “the Det. Sgt. Ann Lee”
		if (kind === 'stop') break;
		// “Keeper Ann Lee came with Tom Ray”: the noun of somebody else.
		const isOther =
			kind === 'name' && !isOf(tokens[index + 1], CLASS.genitive) && !isOf(itemAt(tokens, index - 1), CLASS.complement);
		if (isOther) break;
		if (kind !== 'name' && word !== '.' && (kind !== 'word' || (isOf(tokens[index], CLASS.functional) && !isLink)))
			break;
	}

	// “accompagné du préfet, Luc Amar”: the article stands in the preposition.
	if (hasComma && (owner >= 0 || contracted >= 0))
		return nounsFrom(tokens, (owner < 0 ? contracted : owner) + 1, last, speech);
	const isTitle = direct?.kind === 'word' && (direct.isCapital || !isOf(direct, CLASS.functional));
	return !hasComma && isTitle ? [direct.word] : [];
}

/** « Le maire, le socialiste Luc Amar, a »: whether a phrase that ends with a name stands behind another that means the same, and in no list. */
function isBetweenCommas(tokens: readonly Token[], from: number, name: number, speech: SpeechData): boolean {
	const isApposed = !speech.modifiersFirst && pointingOf(tokens[from]!.word, speech) === 'definite';
	if (!isApposed || itemAt(tokens, from - 1)?.kind !== 'comma' || tokens[name + 1]?.kind !== 'comma') return false;
	const next = tokens[name + 2];
	return next?.kind === 'word' && !isOf(next, CLASS.determiner);
}

/** “A driver struck Ann Lee”, « Le danseur remplaçait Ann Lee »: whether a verb stands right before a name; not so “the accused Ann Lee”. */
function isActedOn(
	tokens: readonly Token[],
	at: number,
	{modifiersFirst, objectVerb, naming, imperfect}: SpeechData,
): boolean {
	const direct = itemAt(tokens, at - 1);
	if (direct?.kind !== 'word' || direct.isCapital || naming.has(direct.word)) return false;
	if (!modifiersFirst) return imperfect.test(direct.word);
	const isVerb = isOf(direct, CLASS.verb) || objectVerb.test(direct.word);
	return isVerb && !isOf(itemAt(tokens, at - 2), CLASS.determiner);
}

/** “l'avocate, Me Ann Lee”: the civility itself, which may be that of a lawyer. */
function civilityBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	return beforeCivility(tokens, at, speech) < at - 1 ? [tokens[at - 1]!.word] : [];
}

/** “The minister, Dr Ann Lee”: the index of the comma before a civility, where one stands there; else of the token before the name. */
function beforeCivility(tokens: readonly Token[], at: number, {abbreviations}: SpeechData): number {
	let index = at - 1;
	const isCivility = (word: string) => word === '.' || abbreviations.has(word);
	while (index >= 0 && index > at - CIVILITY && isCivility(tokens[index]!.word)) index--;
	// « Le maire, le Dr Ann Lee »
	if (index < at - 1 && isOf(itemAt(tokens, index), CLASS.determiner)) index--;
	if (itemAt(tokens, index)?.kind === 'comma') return index;
	// “the governor, Alhaji Tom Ray”: a title that no table knows.
	const direct = itemAt(tokens, at - 1);
	const isTitle = direct?.kind === 'word' && direct.isCapital && itemAt(tokens, at - 2)?.kind === 'comma';
	return isTitle ? at - 2 : at - 1;
}

/** “la maire (DVD), Ann Lee”: the index of the last token before brackets that end at a token, else that token's. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
	if (itemAt(tokens, at)?.word !== ')') return at;
	const open = lastIndexBetween(tokens, Math.max(0, at - LONGEST), at, ({word}) => word === '(');
	return open < 0 ? at : open - 1;
}

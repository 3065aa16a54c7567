import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {hasObject, isFollowedByVerb} from './adjacency.ts';
import {meansPeople} from './persons.ts';
import {isFunctionWord, isVerbAfter} from './verbs.ts';

/** Words between a name and its verb that may belong to the name. */
const MOST_LEADING = 3;

const LONGEST = 10;
/** Words of a name behind a comma in it, up to the last “and”. */
const LISTED = 8;

/** Where the words end that name a group from token `at` on: its noun with adjectives and complements. */
export function nameEnd(tokens: readonly Token[], at: number, speech: SpeechData): number {
	// “la Commission européenne”: after a common noun the adjective belongs to the name, whatever its capital.
	const {word: noun, isCapital: isRaised} = tokens[at]!;
	const isMany = !isRaised && meansPeople(noun, speech);
	const isCommonNoun = !speech.modifiersFirst && (isMany || speech.groups.has(noun));
	const isProperName = tokens[at]!.isProper && !isCommonNoun;
	const isNarrow = isProperName || speech.modifiersFirst;
	let end = at + 1;
	let longest = at + LONGEST;
	for (let index = at + 1; index < Math.min(tokens.length, longest); index++) {
		const {kind, word, isCapital, isProper} = tokens[index]!;
		const before = tokens[index - 1]!;
		// “le quotidien local « Opais »”
		if (kind === 'quotation' && isCommonNoun && speech.media.has(tokens[at]!.word) && index <= at + 2) return index + 1;
		if (kind === 'name') {
			// “In the Commons Ann Lee asked”: she belongs to no name.
			const isSubject = !before.isCapital || isFollowedByVerb(tokens, index + 1);
			if (!speech.links.has(before.word) && isSubject) break;
		} else if (isInsideName(tokens, index)) continue;
		else if (isCommonNoun && kind === 'comma' && isListed(tokens, at, index, speech)) {
			longest = index + LISTED + 2;
			continue;
		} else if (kind !== 'word' || /^\d/.test(word)) break;
		else if (
			speech.determiners.has(word) &&
			!isCapital &&
			!speech.complements.has(word) &&
			!speech.links.has(before.word)
		) {
			// “le collectif Sauvons la Baie”
			if (speech.groups.has(tokens[at]!.word) && before.isProper && tokens[index + 1]?.isProper === true) continue;
			break;
		} else if (speech.links.has(word)) continue;
		else if (index === at + 1 && isPurpose(tokens, index, speech)) {
			if (speech.determiners.has(tokens[index + 1]!.word)) index++;
			index++;
		}
		// “Elm Foods AS,”
		else if (isProper && before.isProper && speech.clauseOpeners.has(word) && tokens[index + 1]?.kind === 'comma')
			return index + 1;
		// “lawyers representing the families”
		else if (
			speech.modifiersFirst &&
			!isCapital &&
			speech.nonFinite.test(word) &&
			speech.determiners.has(tokens[index + 1]?.word ?? '')
		)
			break;
		// « Fraternité Matin »
		else if (isFunctionWord(word, speech) && !(isProper && before.isProper && speech.times.has(word))) break;
		else if (isCommonNoun && index === at + 1 && isParticipleOfMany(tokens, index, speech)) break;
		else if (!isCapital && isVerbInName(tokens, index, speech.pluralNoun.test(tokens[at]!.word), speech)) break;
		else if (!isCapital && isCommonNoun && hasObject(tokens, index, speech)) break;
		// « Kanto Njoya porte-parole du parti », but « la CGT cheminots »
		else if (!isCapital && before.isCapital && !isCommonNoun && isOffice(tokens, index, speech)) break;
		else if (!isCapital && isNarrow && !(end === index && belongsToName(tokens, index, speech))) {
			if (!isOfMany(tokens, at, index, speech)) break;
		} else if (isCommonNoun && index > at + 1 && isVerbBetween(tokens, index, speech)) break;

		end = index + 1;
	}

	return end;
}

/** « le Comité de l'eau, de l'air et du bruit »: whether the comma at a token joins what completes a name in capitals, up to “and”. */
function isListed(
	tokens: readonly Token[],
	at: number,
	comma: number,
	{complements, determiners, links}: SpeechData,
): boolean {
	const isCompleted = tokens.slice(at + 1, comma).some(({word}) => complements.has(word));
	const isName = tokens[at]!.isCapital || tokens.slice(comma + 2, comma + 4).some(({isProper}) => isProper);
	if (!isCompleted || !isName || !complements.has(tokens[comma + 1]?.word ?? '')) return false;
	for (let index = comma + 2; index <= comma + LISTED; index++) {
		const {kind = 'stop', word = ''} = tokens[index] ?? {};
		const isOf = complements.has(tokens[index + 1]?.word ?? '');
		if (kind === 'comma' && isOf) continue;
		if (kind !== 'word') return false;
		if (isOf && links.has(word) && !complements.has(word) && !determiners.has(word)) return true;
	}

	return false;
}

/** « la major Norvélia assigne Verdane »: what stands between two names and is no plural is a verb, if no table has it. */
function isVerbBetween(tokens: readonly Token[], at: number, {pluralNoun}: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	return !isCapital && !pluralNoun.test(word) && tokens[at - 1]!.isProper && tokens[at + 1]?.isProper === true;
}

/** « le Comité pour la défense des locataires », « Reporters sans frontières »: what a group in a capital is for, without or against. */
function isPurpose(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isProper} = tokens[at - 1]!;
	const noun = speech.determiners.has(tokens[at + 1]?.word ?? '') ? tokens[at + 2] : tokens[at + 1];
	return (
		isProper &&
		speech.purposes.has(tokens[at]!.word) &&
		speech.groups.has(word) &&
		noun?.kind === 'word' &&
		!noun.isCapital
	);
}

/** « la CGT des cheminots », « par la CGT des cheminots grévistes. »: the many of whom a name in capitals is the group, an adjective at the end behind them. */
function isOfMany(tokens: readonly Token[], at: number, index: number, speech: SpeechData): boolean {
	const {determiners, complements, pluralNoun, modifiersFirst} = speech;
	const {word = ''} = tokens[at + 1] ?? {};
	if (modifiersFirst) return isOfPeople(tokens, at, index, speech);
	const isArticle = complements.has(word) && determiners.get(word)?.isPlural === true;
	const isNear = index === at + 2 || (index === at + 3 && tokens[index + 1]?.kind !== 'word');
	return isArticle && isNear && pluralNoun.test(tokens[index]!.word);
}

/** “a group of parents”: many people behind the noun of a group that has no name. */
function isOfPeople(tokens: readonly Token[], at: number, index: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const {word: people} = tokens[index]!;
	const isOf = index === at + 2 && speech.complements.has(tokens[at + 1]!.word);
	const areMany = speech.pluralNoun.test(people) && (speech.personNoun.test(people) || speech.groups.has(people));
	return isOf && !isCapital && speech.anyGroup.has(word) && areMany;
}

/** « des habitants massés derrière », « les salariés réunis devant »: what they do or had done to them, and no name. */
function isParticipleOfMany(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const next = tokens[at + 1]?.word ?? '';
	const isOfMany = !isCapital && speech.pluralNoun.test(word) && speech.participle.test(word);
	return isOfMany && speech.prepositions.has(next) && !speech.complements.has(next);
}

/** “the Vietnamese foreign ministry”, “the police command said”, « la revue Travelling arrière évoque »: common nouns up to one of a group, or to a verb. */
function belongsToName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.modifiersFirst) return leadsToVerb(tokens, at, speech) || isCompleted(tokens, at, speech);
	if (!tokens[at - 1]!.isCapital && isFollowedByVerb(tokens, at + 1)) return true;
	for (let index = at; index < at + MOST_LEADING; index++) {
		const {kind, word} = tokens[index] ?? {kind: 'stop', word: ''};
		if (kind !== 'word' || isFunctionWord(word, speech) || isVerbForm(word, speech.verbs)) return false;
		// “Union officials met ministers”
		if (speech.objectVerb.test(word)) return false;
		if (speech.groups.has(word)) return true;
	}

	return false;
}

/** « Voies navigables de France »: a plural that a name completes. */
function isCompleted(tokens: readonly Token[], at: number, {complements, pluralNoun}: SpeechData): boolean {
	const isPlural = [at, at - 1].every(index => pluralNoun.test(tokens[index]!.word));
	const [of, name] = tokens.slice(at + 1, at + 3);
	return isPlural && complements.has(of?.word ?? '') && name?.kind === 'word' && name.isProper;
}

/** « la revue Travelling arrière évoque »: no small words but a verb behind. */
function leadsToVerb(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	for (let index = at; index < at + MOST_LEADING; index++) {
		const token = tokens[index];
		if (token?.kind !== 'word' || isFunctionWord(token.word, speech)) return false;
		if (isFollowedByVerb(tokens, index + 1)) return true;
	}

	return false;
}

/** « Kanto Njoya porte-parole du parti », unlike « la CGT cheminots »: what somebody is whose name nothing else shows to be one. */
function isOffice(tokens: readonly Token[], at: number, {personNoun, pluralNoun, modifiersFirst}: SpeechData): boolean {
	const {word} = tokens[at]!;
	return !modifiersFirst && personNoun.isListed(word) && !pluralNoun.test(word);
}

/** What looks like a verb in the name of a group, and is none after an article: la chambre régionale des comptes. */
function isVerbInName(tokens: readonly Token[], at: number, isPlural: boolean, speech: SpeechData): boolean {
	const {word} = tokens[at]!;
	const before = tokens[at - 1]!.word;
	if (speech.contractions.has(before)) return false;
	// “les pêcheurs de Lorient dressent”: no noun or adjective of many ends so.
	if (isPlural && speech.pluralVerb.test(word) && !speech.links.has(before)) return true;
	return isVerbAfter(word, speech) || speech.hypothetical.test(word);
}

/** “the Bakers' Alliance”, “Penrose & Hythe”, “the John F. Kennedy Library”: a mark between two capitals that is part of the name. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
	const [before, {word}, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
	const isMark = /^['’&]$/.test(word) || (word === '.' && before.word.length === 1 && next?.kind === 'word');
	return isMark && before.isCapital && next?.isCapital === true;
}

/** “Danish-owned Elm Foods”, “the New York-based retailer Lee's”: the token behind what tells whose a group is or where, or `at`. */
export function afterOwned(tokens: readonly Token[], at: number, to: number, {owned, anyGroup}: SpeechData): number {
	for (let index = at; index < to - 1; index++) {
		const [token, next] = tokens.slice(index, index + 2);
		// “Dutch manufacturer Elm Rides”
		if (index > at && !token!.isCapital) return anyGroup.has(token!.word) && next!.isProper ? index + 1 : at;
		if (!token!.isCapital) return at;
		if (owned.test(token!.word)) return index + 1;
	}

	return at;
}

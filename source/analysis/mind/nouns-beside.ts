import {postNominals} from '../languages/any-people.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFunctionWord, isVerbForm} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {agesOf} from './synonyms.ts';

/** Tokens on each side of a name that are read. */
const LONGEST = 10;
/** Tokens of a civility, its points counted: Prof. Dr. before a comma. */
const CIVILITY = 5;
/** Tokens of the phrase for a work beside whoever made it, its noun among them: “second novel”, « deuxième long métrage ». */
const WORK = 3;

/** What the words beside the name at a token call its person: “the pilot Tom Ray”, “Ann Lee, 44, a retired nurse”. */
export function nounsBeside(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	return [civilityBefore, nounsBefore, lettersAfter, nounsAfter, nounsPredicated, makersBefore].flatMap(read =>
		read(tokens, at, speech),
	);
}

/** The noun of the phrase that ends with the name, and the title right before it. */
function nounsBefore(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	const direct = tokens[at - 1];
	if (direct?.kind === 'word' && speech.complements.has(direct.word)) return [];
	let index = beforeCivility(tokens, at, speech);
	const hasComma = tokens[index]?.kind === 'comma';
	if (hasComma) index = beforeBrackets(tokens, index - 1);
	const last = index;
	let contracted = -1;
	for (; index >= Math.max(0, at - LONGEST); index--) {
		const {kind, word, isCapital} = tokens[index]!;
		const isStart = speech.determiners.has(word) && !speech.complements.has(tokens[index - 1]?.word ?? '');
		if (kind === 'word' && isStart) return nounsFrom(tokens, index + 1, last, speech);
		if (kind === 'word' && isCapital && (index === 0 || tokens[index - 1]!.kind === 'stop')) {
			// “Ancienne conseillère du roi, Ann Lee”, unlike “Hier, Ann Lee”
			const isNoun = !hasComma || tokens.slice(index, index + 2).some(token => speech.personNoun.test(token.word));
			return isNoun ? nounsFrom(tokens, index, last, speech) : [];
		}

		if (speech.contractions.has(word)) contracted = index;

		const isLink = speech.complements.has(word) || speech.determiners.has(word) || speech.prepositions.has(word);
		// “said the mayor. Ann Lee rose”, but “the Det. Sgt. Ann Lee”
		if (kind === 'stop') break;
		if (kind !== 'name' && word !== '.' && (kind !== 'word' || (isFunctionWord(word, speech) && !isLink))) break;
	}

	// “accompagné du préfet, Luc Amar”: the article stands in the preposition.
	if (hasComma && contracted >= 0) return nounsFrom(tokens, contracted + 1, last, speech);
	const isTitle = direct?.kind === 'word' && (direct.isCapital || !isFunctionWord(direct.word, speech));
	return !hasComma && isTitle ? [direct.word] : [];
}

/** “l'avocate, Me Ann Lee”: the civility itself, which may be that of a lawyer. */
function civilityBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	return beforeCivility(tokens, at, speech) < at - 1 ? [tokens[at - 1]!.word] : [];
}

/** “The minister, Dr Ann Lee”: the index of the comma before a civility, where one stands there; else of the token before the name. */
function beforeCivility(tokens: readonly Token[], at: number, {abbreviations}: SpeechData): number {
	let index = at - 1;
	while (index > at - CIVILITY && (tokens[index]?.word === '.' || abbreviations.has(tokens[index]?.word ?? '')))
		index--;
	if (tokens[index]?.kind === 'comma') return index;
	// “the governor, Alhaji Tom Ray”: a title that no table knows.
	const isTitle = tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.isCapital && tokens[at - 2]?.kind === 'comma';
	return isTitle ? at - 2 : at - 1;
}

/** “Ann Lee MP”, “Tom Ray QC”: the letters of an office. */
function lettersAfter(tokens: readonly Token[], at: number, {modifiersFirst}: SpeechData): readonly string[] {
	const next = tokens[at + 1];
	const isOffice = modifiersFirst && next?.kind === 'word' && next.isCapital && postNominals.has(next.word);
	return isOffice ? [next.word] : [];
}

/** “la maire (DVD), Ann Lee”: the index of the last token before brackets that end at a token, else that token's. */
function beforeBrackets(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.word !== ')') return at;
	const open = tokens.findLastIndex(({word}, index) => word === '(' && index < at && index >= at - LONGEST);
	return open < 0 ? at : open - 1;
}

function nounsFrom(tokens: readonly Token[], from: number, to: number, speech: SpeechData): string[] {
	const nouns: string[] = [];
	for (let index = from; index <= to; index++) {
		const {kind, word, isCapital} = tokens[index]!;
		if (kind === 'word' && speech.prepositions.has(word)) break;
		const isOwner = speech.genitives.has(tokens[index + 1]?.word ?? '');
		// “Me Ann Lee”: the title of a lawyer, and no pronoun.
		const isTitle = isCapital && speech.abbreviations.has(word);
		// “her deputy, Ann Lee”: an adjective that ends the phrase is its noun.
		const isSmall = isFunctionWord(word, speech) || (index < to && speech.adjectives.has(word));
		if (kind !== 'word' || isOwner || (isSmall && !isTitle)) continue;
		nouns.push(word);
		const before = index > from ? tokens[index - 1]!.word : '';
		if (speech.deputies.has(before)) nouns.push(`${before} ${word}`);
	}

	return nouns;
}

/** “le deuxième film d'Ann Lee”, “Ann Lee's second novel”: what somebody is who made a work. */
function makersBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const isMaker = speech.complements.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === speech.agent;
	const before = isMaker ? tokens.slice(Math.max(0, at - 1 - WORK), at - 1) : [];
	const owned = speech.genitives.has(tokens[at + 1]?.word ?? '') ? tokens.slice(at + 2, at + 2 + WORK) : [];
	return [...before, ...owned].flatMap(({word}) => [...(speech.makers.get(word) ?? [])]);
}

/** The nouns of the apposition after the name: up to the end of the part between commas. */
function nounsAfter(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	const nouns: string[] = [];
	// “Ann Lee, 45, a nurse”: an age is no end of what she is.
	const ages: string[] = [];
	let parts = 0;
	for (let index = at + 1; index < Math.min(tokens.length, at + 1 + LONGEST); index++) {
		const {kind, word} = tokens[index]!;
		if (kind === 'comma') {
			if (++parts > 1 && nouns.length > 0) break;
			continue;
		}

		// “Ann Lee, Tom Ray's lawyer,”
		if (kind === 'name' && speech.genitives.has(tokens[index + 1]?.word ?? '')) continue;
		if (parts === 0 || kind === 'stop' || kind === 'name' || kind === 'quotation' || kind === 'colon') break;
		const role = speech.relatives.has(word) ? speech.roles.get(tokens[index + 1]?.word ?? '') : undefined;
		if (role) nouns.push(role);
		// “In a note by Ann Lee, the minister said”: another subject begins.
		const isVerb = speech.auxiliaries.has(word) || isVerbForm(word, speech.verbs);
		if (
			parts === 1 &&
			nouns.length > 0 &&
			isVerb &&
			speech.determiners.get(tokens[at + 2]!.word)?.pointing === 'definite'
		)
			return ages;
		if (speech.relatives.has(word) || speech.auxiliaries.has(word) || speech.clauseOpeners.has(word)) break;
		if (speech.pronouns.has(word) || (nouns.length > 0 && speech.prepositions.has(word))) break;
		if (/^\d{1,3}$/.test(word)) ages.push(...agesOf(Number(word), speech));
		if (/^\d/.test(word) || speech.times.has(word)) continue;
		// “Ann Lee, the manager's niece”: the owner is somebody else.
		const isOwner = speech.genitives.has(tokens[index + 1]?.word ?? '');
		if (kind !== 'word' || isOwner || isFunctionWord(word, speech) || speech.determiners.has(word)) continue;
		nouns.push(word, ...(speech.parties.get(word) ?? []));
	}

	return [...nouns, ...ages];
}

/** “Ann Lee is a retired nurse”, “Ann Lee, qui est infirmière”: the nouns after the verb, of people only. */
function nounsPredicated(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	let index = at + 1;
	while (tokens[index]?.kind === 'comma' || speech.relatives.has(tokens[index]?.word ?? '')) index++;
	const [word, next] = [tokens[index]?.word ?? '', tokens[index + 1]?.word ?? ''];
	// “who has been mayor since May”
	const isPerfect = speech.auxiliaries.has(word) && speech.passives.has(next);
	// “Ann Lee chairs the panel”
	const role = index === at + 1 && !isVerbForm(word, speech.verbs) ? speech.roles.get(word) : undefined;
	if (role) return [role];
	if (isPerfect) index++;
	else if (!speech.copulas.has(word)) return [];
	const to = tokens.findIndex(
		({kind, word}, place) =>
			place > index && (kind !== 'word' || speech.prepositions.has(word) || speech.relatives.has(word)),
	);
	const last = Math.min(to < 0 ? tokens.length : to, index + LONGEST) - 1;
	// “Ann Lee is 64.”
	const years = tokens[index + 1]?.word ?? '';
	if (last <= index + 1 && /^\d{1,3}$/.test(years)) return agesOf(Number(years), speech);
	return nounsFrom(tokens, index + 1, last, speech).filter(noun => speech.personNoun.test(noun));
}

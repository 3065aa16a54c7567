import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {agesOf, originsOf} from './synonyms.ts';

/** Tokens of the phrase for a work beside whoever made it, its noun among them: “second novel”, « deuxième long métrage ». */
const WORK = 3;

/** “le deuxième film d'Ann Lee”, “Ann Lee's second novel”: what somebody is who made a work. */
export function makersBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const direct = itemAt(tokens, at - 1);
	const isMaker = isOf(direct, CLASS.complement) || direct?.word === speech.agent;
	const before = isMaker ? tokens.slice(Math.max(0, at - 1 - WORK), at - 1) : [];
	const owned = isOf(tokens[at + 1], CLASS.genitive) ? tokens.slice(at + 2, at + 2 + WORK) : [];
	if (before.length === 0 && owned.length === 0) return [];
	return [...before, ...owned].flatMap(({word}) => [...(speech.makers.get(word) ?? [])]);
}

/** « le club que préside Ann Lee »: what somebody is whose clause has its verb before the name. */
export function roleBefore(tokens: readonly Token[], at: number, {roles}: SpeechData): readonly string[] {
	const role = isOf(itemAt(tokens, at - 2), CLASS.subordinator) ? roles.get(tokens[at - 1]!.word) : undefined;
	return role ? [role] : [];
}

/** « À 34 ans, Ann Lee »: what news calls whoever is of that age. */
export function agesBefore(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const isAge = tokens[at - 1]?.kind === 'comma' && speech.years.has(itemAt(tokens, at - 2)?.word ?? '');
	const isTold = isAge && speech.addressing.has(itemAt(tokens, at - 4)?.word ?? '');
	return isTold ? agesOf(Number(itemAt(tokens, at - 3)?.word), speech) : [];
}

/** “Belgium's Ann Lee”, “Ann Lee, from Glasgow”: where somebody is from, as the words for those of that place begin. */
export function placesBeside(tokens: readonly Token[], at: number, speech: SpeechData): readonly string[] {
	const owner = isOf(itemAt(tokens, at - 1), CLASS.genitive) ? itemAt(tokens, at - 2) : undefined;
	const link = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
	const isFrom = isOf(tokens[link], CLASS.complement) || speech.authoring.has(tokens[link]?.word ?? '');
	const place = owner ?? (isFrom ? tokens[link + 1] : undefined);
	return place?.kind === 'word' && place.isCapital ? originsOf(place.word) : [];
}

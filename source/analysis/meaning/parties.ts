import {lastIndexBetween} from '../../text/lists.ts';
import type {Mind} from '../mind/mind.ts';
import {anybodyAt} from '../mind/sought.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Place} from './voice.ts';

/** Words between the pronoun of whoever hears and the one who speaks. */
const DATIVE_WITHIN = 4;

/** People named before a token in its sentence: “Tom recalled that his mother said”. */
export function namesBefore(tokens: readonly Token[], to: number): readonly number[] {
	const from = lastIndexBetween(tokens, 0, to, ({kind}) => kind === 'stop') + 1;
	return tokens.slice(from, to).flatMap(({kind, index}) => (kind === 'name' ? [index] : []));
}

/** “his lawyer”: whose, as far as that is known; nobody where the phrase names them. */
export function ownerInMind({speech}: Reading, mind: Mind, {from}: Phrase, {tokens, parent}: Place): readonly number[] {
	const {kind, word, start} = tokens[from]!;
	if (kind === 'name') return [];
	const found = mind.find(anybodyAt(start, parent, speech.anaphors.get(word)));
	return [mind.traces.at(-1)?.person ?? -1, found?.person ?? -1];
}

/** « …, lui a lancé le président », “the nurse told her”: whoever is in mind hears it. */
export function hearerInMind(
	{speech}: Reading,
	mind: Mind,
	{from, to}: Phrase,
	{tokens, parent}: Place,
): readonly number[] {
	const before = tokens.slice(Math.max(0, from - DATIVE_WITHIN), from);
	const isHeard = before.some(
		({kind, word}) => kind === 'word' && speech.datives.has(word) && speech.pronouns.has(word),
	);
	const [verb, pronoun] = tokens.slice(to, to + 2);
	const isTold = isOf(verb, CLASS.verb) && speech.objectPronouns.has(pronoun?.word ?? '');
	const gender = isTold ? speech.anaphors.get(pronoun!.word) : undefined;
	const found = isHeard || gender ? mind.find(anybodyAt(tokens[from]!.start, parent, gender)) : null;
	return found ? [found.person] : [];
}

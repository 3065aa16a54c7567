import {pointingOf} from '../languages/pronoun-data.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {groupBefore} from './antecedents.ts';
import type {ByPhrase, Voice} from './voice.ts';

/** The voice of a group, by a phrase of some tokens. */
export type GroupVoice = (phrase: Phrase, tokens: readonly Token[]) => Voice;

/** Finds which group a phrase means: “the company”, the one named before it. */
export function createByGroup(reading: Reading, group: GroupVoice): ByPhrase {
	const {anyGroup} = reading.speech;
	return (phrase, {tokens}) => {
		const isBare =
			anyGroup.has(phrase.head) &&
			tokens.slice(phrase.name.from, phrase.name.to).every(({isCapital, word}) => !isCapital && word !== "'");
		const named = isBare ? groupBefore(reading, phrase, tokens[phrase.from]!.start) : null;
		return named ? group(named.phrase, named.tokens) : group(phrase, tokens);
	};
}

/** Finds whom a group means who speaks for it, “the UN spokesperson said”: whom the article introduced as one. */
export function createBySpokesperson({speech}: Reading, byDescription: ByPhrase): ByPhrase {
	return ({from, to, name}, place) => {
		const {tokens} = place;
		// « le porte-parole du parquet », “the UN spokesperson”
		const noun = [from + 1, name.to].find(at => speech.voicesOfGroups.has(tokens[at]?.word ?? ''));
		const head = noun === undefined ? '' : tokens[noun]!.word;
		const isOne = noun !== undefined && pointingOf(tokens[from]!.word, speech) === 'definite';
		return isOne ? byDescription(phraseOf('description', from, to, {head}), {...place, isCertain: true}) : null;
	};
}

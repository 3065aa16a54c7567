import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {linkBehind} from '../phrases/noun-words.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Words at the beginning of a sentence among which what is said is named: “Réponse de la maire”. */
export const SAYING_WITHIN = 4;

/** “Réponse de la maire : « … »”, “His reply, which she took down, was: “…””: whose reply it is; null where none is named. */
export function readSayer(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	for (let index = start; index < colon; index++) {
		// « à propos de »
		const isPlace = speech.addressing.has(itemAt(tokens, index - 1)?.word ?? '') && index > start;
		// « Le Conseil d'État réagit : »
		const isName = tokens[index]!.isCapital && index > start && isOf(tokens[index - 1], CLASS.determiner);
		if (isPlace || isName || !isOf(tokens[index], CLASS.saying)) continue;
		// « Le mot est de la maire : »
		const isOwned = index < colon - 2 && speech.copulas.has(tokens[index + 1]!.word);
		const behind = linkBehind(tokens, isOwned ? index + 1 : index, speech);
		// « Même colère du côté de la mairie : »
		const isAside = behind >= 0 && speech.asides.has(tokens[behind + 1]!.word);
		// “Ann Lee had a message for the mayor: “…””
		const link = isAside || (behind >= 0 && speech.manySenses.has(tokens[behind]!.word)) ? -1 : behind;
		// “Reaction from the council:”
		const isFrom = index + 2 < colon && speech.authoring.has(tokens[index + 1]!.word);
		const sayer = link >= 0 ? readLed(tokens, link, speech) : isFrom ? readPhrase(tokens, index + 2, speech) : null;
		// The end counts too: “His portrait hangs above his motto:”, « dans le livre qu'a lu Ann Lee, ce mot de Paul Roux : »
		const isAtEnd = index === colon - 1 || sayer?.to === colon;
		if (index >= start + SAYING_WITHIN && !isAtEnd) continue;
		if (link >= 0 || sayer) return sayer;
		for (const at of [index - 1, index - 2]) {
			const owner = tokens[at];
			const named = owner && isOf(owner, CLASS.genitive) ? tokens[at - 1] : undefined;
			if (named?.kind === 'name') return phraseOf('person', at - 1, index, {person: named.index});
			const gender = owner && speech.anaphors.get(owner.word);
			if (gender) return phraseOf('pronoun', at, index, {gender, head: owner.word});
			// “Ann Lee's alleged reply”
			if (owner?.kind !== 'word' || isOf(owner, CLASS.functional)) break;
		}

		return null;
	}

	return null;
}

/** “de la maire”, “du maire”: the phrase that the preposition at a token leads to; null where it leads to none. */
export function readLed(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	return speech.contractions.has(tokens[at]!.word)
		? readNoun(tokens, at + 1, at + 1, BARE, speech)
		: readPhrase(tokens, at + 1, speech);
}

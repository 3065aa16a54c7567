import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {describesName} from '../phrases/appositions.ts';
import {meansPerson} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** « Même colère chez Ann Lee : « … » », « Idem à la CFDT : « … » »: whoever is named or described last before a colon and not spoken to, or a group right there. */
export function announced(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	let found: Phrase | null = null;
	for (let index = start; index < colon; index++) {
		const [words] = sequencesAt(tokens, index, speech.quarters);
		// « Même son de cloche du côté d'Ann Lee : »
		const led = words && words.length > 2 ? readPhrase(tokens, index + words.length, speech) : null;
		if (led?.kind === 'person' && led.to === colon) return led;
		const phrase = readPhrase(tokens, index, speech);
		if (!phrase) continue;
		const isSpokenTo = speech.companions.has(itemAt(tokens, index - 1)?.word ?? '');
		// « Idem à la CFDT : », but « un proverbe sur la Côte : »
		const isPlaced =
			(tokens[index - 1]?.word === speech.agent && isOf(tokens[index - 3], CLASS.saying)) ||
			[index - 2, index - 1, index].some(one => sequencesAt(tokens, one, speech.quarters).length > 0);
		const isGroup = phrase.kind === 'organisation' && phrase.to === colon && isPlaced;
		const isPerson = meansPerson(phrase, speech) && !describesName(tokens, phrase);
		// « Même avis chez un riverain : »
		const isSomebodyPlaced =
			phrase.kind === 'unnamed' && phrase.to === colon && isPlaced && speech.personNoun.test(phrase.head);
		if (phrase.kind === 'person') found = isSpokenTo ? null : phrase;
		else if (isGroup || isSomebodyPlaced || (isPerson && !isSpokenTo)) found = phrase;
		if (phrase.to < colon || found) index = Math.max(index, phrase.to - 1);
	}

	return found;
}

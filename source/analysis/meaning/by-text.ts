import {pointingOf} from '../languages/pronoun-data.ts';
import type {Reading} from '../reading/reading.ts';
import {type Issuer, issuerOf} from './issuers.ts';
import {isSameSource, sourceBefore} from './same-source.ts';
import {issuerBefore} from './text-before.ts';
import type {ByPhrase, Place} from './voice.ts';

/** Finds whoever issued a text, by what means it in a sentence; `resolve` finds whom the phrase for them means. */
export function createByText(
	reading: Reading,
	resolve: ByPhrase,
): Readonly<Record<'named' | 'before' | 'any' | 'source', ByPhrase>> {
	const {speech} = reading;
	const issuing = (issuer: Issuer | null, place: Place) =>
		issuer && resolve(issuer.phrase, {...place, tokens: issuer.tokens});

	return {
		/** “the statement said” */
		named({head, from}, place) {
			const {word, start} = place.tokens[from]!;
			const isKnown = place.parent < 0 && pointingOf(word, speech) === 'definite';
			return isKnown && speech.texts.has(head) ? issuing(issuerOf(reading, head, start), place) : null;
		},

		/** “It said”, after a sentence that tells of a letter. */
		before: (phrase, place) =>
			place.parent < 0 ? issuing(issuerBefore(reading, phrase, place.tokens[phrase.from]!.start), place) : null,

		/** « …, y lit-on » */
		any: ({from}, place) => issuing(issuerOf(reading, null, place.tokens[from]!.start), place),

		/** « selon la même source » */
		source: (phrase, place) =>
			isSameSource(phrase, place.tokens, speech)
				? issuing(sourceBefore(reading, place.tokens[phrase.from]!.start), place)
				: null,
	};
}

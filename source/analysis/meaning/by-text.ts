import {pointingOf} from '../languages/pronoun-data.ts';
import type {Reading} from '../reading/reading.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {GroupVoice} from './by-group.ts';
import {type Issuer, issuerOf} from './issuers.ts';
import {isSameSource, sourceBefore} from './same-source.ts';
import {isAnonymousBefore, issuerBefore, textOpening} from './text-before.ts';
import {type ByPhrase, NOBODY_NAMED, type Place} from './voice.ts';

/** Finds whoever issued a text, by what means it in a sentence; `resolve` finds whom the phrase for them means. */
export function createByText(
	reading: Reading,
	resolve: ByPhrase,
	group: GroupVoice,
): Readonly<Record<'named' | 'opened' | 'before' | 'any' | 'source' | 'reported', ByPhrase>> {
	const {speech} = reading;
	const issuing = (issuer: Issuer | null, place: Place) =>
		issuer && resolve(issuer.phrase, {...place, tokens: issuer.tokens});

	/** “the statement said” */
	const named: ByPhrase = (phrase, place) => {
		const {head, from} = phrase;
		const {word, start} = place.tokens[from]!;
		const isKnown = place.parent < 0 && pointingOf(word, speech) === 'definite' && speech.texts.has(head);
		const issuer = isKnown ? issuing(issuerOf(reading, head, start), place) : null;
		const {to} = phrase.name;
		// « le rapport du garde »
		const isOwned = isOf(place.tokens[to], CLASS.complement);
		if (issuer || !isKnown || isOwned || !speech.records.has(head)) return issuer;
		return group({...phrase, name: {from: speech.modifiersFirst ? from + 1 : phrase.name.from, to}}, place.tokens);
	};

	return {
		named,

		/** « Une pétition circule. Elle dénonce « … » » */
		opened(pronoun, place) {
			const {from, to} = pronoun;
			const {start} = place.tokens[from]!;
			const isBefore = place.parent < 0 && !place.isAfter;
			const text = isBefore ? textOpening(reading, pronoun, start, place.tokens[to]?.word) : null;
			if (!text) return null;
			const {phrase, tokens} = text;
			return named(phrase, {...place, tokens}) ?? issuing(issuerOf(reading, phrase.head, start), place) ?? NOBODY_NAMED;
		},

		/** “It said”, after a sentence that tells of a letter. */
		before(phrase, place) {
			const {start} = place.tokens[phrase.from]!;
			const issuer = place.parent < 0 ? issuing(issuerBefore(reading, phrase, start), place) : null;
			return issuer ?? (isAnonymousBefore(reading, phrase, start) ? NOBODY_NAMED : null);
		},

		/** « …, y lit-on » */
		any: ({from}, place) => issuing(issuerOf(reading, null, place.tokens[from]!.start), place),

		/** « … », a-t-on précisé: the group that reported what was told before. */
		reported({from}, place) {
			const {word, start} = place.tokens[from]!;
			const isTold = speech.singularAuxiliaries.has(speech.inversion.exec(word)?.[1] ?? '') && place.parent < 0;
			const source = isTold ? sourceBefore(reading, start) : null;
			return source?.phrase.kind === 'organisation' ? issuing(source, place) : null;
		},

		/** « selon la même source » */
		source: (phrase, place) =>
			isSameSource(phrase, place.tokens, speech)
				? issuing(sourceBefore(reading, place.tokens[phrase.from]!.start), place)
				: null,
	};
}

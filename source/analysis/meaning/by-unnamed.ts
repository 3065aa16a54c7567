import {pointingOf} from '../languages/pronoun-data.ts';
import type {Reading} from '../reading/reading.ts';
import type {GroupVoice} from './by-group.ts';
import type {BySalience} from './by-salience.ts';
import type {createByText} from './by-text.ts';
import type {createNamedNext} from './named-next.ts';
import {quartersOf} from './quarters.ts';
import {isReadThere} from './read-there.ts';
import {type ByPhrase, voiceOf} from './voice.ts';

/** How firmly in mind the author of a post must be: “the caption read”. */
const NEAR = -0.5;

/** What a phrase may mean that names nobody. */
type Ways = {
	readonly bySalience: BySalience;
	readonly byGroup: GroupVoice;
	readonly byText: ReturnType<typeof createByText>;
	readonly next: ReturnType<typeof createNamedNext>;
};

/** Finds whom a phrase means that names nobody: a text, “one”, somebody new. */
export function createByUnnamed(reading: Reading, {bySalience, byGroup, byText, next}: Ways): ByPhrase {
	const {speech} = reading;

	/** « dit-on à la mairie » */
	const byQuarters: ByPhrase = (phrase, place) => {
		if (isReadThere(phrase, place.tokens, speech)) return byText.any(phrase, place);
		const quarters = quartersOf(phrase, place.tokens, speech);
		if (!quarters)
			return next.namedNext(phrase, place) ?? next.introducedNext(phrase, place) ?? byText.reported(phrase, place);
		if (quarters.kind === 'pronoun') return bySalience(quarters, place);
		if (quarters.kind === 'unnamed') return byText.named(quarters, place);
		return quarters.kind === 'person' ? voiceOf(reading, quarters.person) : byGroup(quarters, place.tokens);
	};

	return (phrase, place) => {
		const {head, from} = phrase;
		const isDefinite = pointingOf(place.tokens[from]!.word, speech) === 'definite';
		const source = byText.source(phrase, place);
		if (source) return source;
		if (isDefinite && speech.posts.has(head)) return bySalience(phrase, place, NEAR);
		if (speech.ones.has(head)) return byQuarters(phrase, place);
		return (
			byText.named(phrase, place) ??
			next.namedNext(phrase, place) ??
			next.describedNext(phrase, place) ??
			next.introducedNext(phrase, place)
		);
	};
}

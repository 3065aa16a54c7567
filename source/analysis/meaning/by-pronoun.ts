import {latestNamed} from '../mind/latest-named.ts';
import type {Mind} from '../mind/mind.ts';
import {nameOfPronoun} from '../mind/predicates.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {BySalience} from './by-salience.ts';
import {namedInQuotationBefore, oneOfTwo, relationBeforePronoun} from './named-antecedents.ts';
import {type ByPhrase, NOBODY_NAMED, type Place, type Voice, voiceOf} from './voice.ts';

/** Finds whom a pronoun means: whom its own words tell, “the latter”, “l'intéressé”, or else whoever is in mind. */
export function createByPronoun(
	reading: Reading,
	mind: Mind,
	bySalience: BySalience,
	byDescription: ByPhrase,
): ByPhrase {
	const {speech} = reading;
	const person = (index: number) => voiceOf(reading, index);

	/** « l'intéressé »: whom the words before are about. */
	const concerned = (phrase: Phrase, place: Place): Voice | null => {
		const named = namedInQuotationBefore(reading, phrase, place);
		if (named >= 0) return person(named);
		// « Il a tout changé », dit Ann Lee. « J'avais faim », répond l'intéressé: not who just spoke.
		const speaker = place.isAfter ? (mind.traces.findLast(({how}) => how === 'heard')?.person ?? -1) : -1;
		if (speaker >= 0) return bySalience(phrase, {...place, excluded: [...place.excluded, speaker]});
		// « Ann Lee admire Eva Roux. L'intéressée sourit. « Merci. » »
		const {gender} = phrase;
		const {start: at} = place.tokens[phrase.from]!;
		const {parent, excluded} = place;
		const last = place.isAfter ? -1 : latestNamed(reading, {gender, at, parent, excluded, isOfBlock: true});
		return last < 0 ? null : person(last);
	};

	return (phrase, place) => {
		const {start} = place.tokens[phrase.from]!;
		const named = nameOfPronoun(reading, start);
		if (named >= 0) return person(named);
		mind.skip(start);
		const own = place.tokens.slice(phrase.from, phrase.to);
		const words = own.map(({word}) => word).join(' ');
		const ordinal = oneOfTwo(reading, phrase, place, speech.ordinals.get(words));
		if (ordinal >= 0) return person(ordinal);
		const other = speech.concerned.has(words) ? concerned(phrase, place) : null;
		if (other) return other;
		const last = speech.latter.has(phrase.head)
			? latestNamed(reading, {gender: phrase.gender, at: start, parent: place.parent, excluded: place.excluded})
			: -1;
		if (last >= 0) return person(last);
		const relation = place.parent >= 0 ? relationBeforePronoun(reading, phrase, place.tokens) : null;
		const meant = relation && byDescription(relation, place);
		// “A man came and he said”, inside what somebody tells.
		return meant ?? (relation && place.speaker ? NOBODY_NAMED : bySalience(phrase, place));
	};
}

import {beginsWithDigit} from '../../text/characters.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {nounsOf} from '../mind/descriptions.ts';
import type {Mind} from '../mind/mind.ts';
import {isRival} from '../mind/rivals.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {hasWord} from '../reading/tokens.ts';
import type {BySalience} from './by-salience.ts';
import {NOBODY_NAMED, type Place, type Voice} from './voice.ts';

/** How many with another station are passed over, and how firmly whoever comes next must be in mind. */
const MOST_RIVALS = 3;
const BEHIND_RIVAL = -1.5;
/** The same of whoever may hold an office, as nothing else is told of them. */
const HELD_BY_HEARD = -4;

/** How a description points: to whom at least so firmly in mind, and not to whom. */
export type Sign = {
	readonly least: number;
	readonly others: readonly number[];
	/** Whether it is somebody's relative or colleague. */
	readonly isOwned: boolean;
	/** Whether it says itself who holds the office. */
	readonly isToldWhich: boolean;
};

/** Finds whoever is most in mind and may be called so; those with another station are passed over. */
export function createFitting(
	reading: Reading,
	mind: Mind,
	bySalience: BySalience,
): (phrase: Phrase, place: Place, sign: Sign) => Voice | null {
	const {speech, people} = reading;
	/** Where the first paragraph ends. */
	const lead = reading.article.blocks.find(({kind}) => kind === 'paragraph')?.end ?? 0;

	/** Where the sentence begins that first names somebody. */
	const firstNamed = (index: number) => {
		const {start} = people[index]!.mentions[0]!;
		return reading.breaks[lastStartingAtOrBefore(reading.breaks, start - 1)]?.end ?? 0;
	};

	/** Whether it is told what somebody is; an age is no calling. */
	const isCalled = (index: number) =>
		nounsOf(mind.descriptions(), index).some(noun => speech.personNoun.test(noun) && !beginsWithDigit(noun));

	/** “…,” says Ann Lee. “…,” the prefect concludes, further down: whoever was heard and is told to be nothing at all. */
	const newHolder = (phrase: Phrase, place: Place): Voice | null => {
		const voice = bySalience(phrase, place, HELD_BY_HEARD);
		const isHeard = voice !== null && mind.wasHeard(voice.person);
		// “Chris warns us”: a witness.
		if (!isHeard || !voice.name.includes(' ')) return null;
		return isCalled(voice.person) ? null : voice;
	};

	return (phrase, place, {least, others, isOwned, isToldWhich}) => {
		const {head, from} = phrase;
		const at = place.tokens[from]!.start;
		const excluded = [...place.excluded, ...others];
		for (let tries = 0; tries < MOST_RIVALS; tries++) {
			const voice =
				bySalience(phrase, {...place, excluded}, tries === 0 ? least : BEHIND_RIVAL) ??
				(tries === 0 && speech.offices.has(head) ? newHolder(phrase, place) : null);
			if (!voice || voice.person < 0) return voice;
			// “the former policeman”: who was that may be a coach now.
			const isFormer = hasWord(place.tokens, from, phrase.to, speech.deputies);
			if (isFormer || !isRival(head, voice.person, mind.descriptions(), speech)) {
				const since = mind.strangers.introduced(head, at);
				// “A guard has won £1m.” ¶ “Ann Lee bought the ticket. “…,” the guard said”: of whom the lead tells.
				const isOfLead = since >= 0 && since < lead && firstNamed(voice.person) > since && !isCalled(voice.person);
				if (!isToldWhich && !isOfLead && !mind.mayHold(head, voice.person, at, isOwned)) {
					mind.strangers.meet(head);
					return NOBODY_NAMED;
				}

				// “However, one resident said so. “…,” the resident said”: somebody else than whoever was named before that.
				if (since > firstNamed(voice.person)) return NOBODY_NAMED;
				if (tries === 0) mind.learn(head, voice.person);
				return voice;
			}

			// “The boy said” of a trial, and then “he”: no barrister.
			mind.strangers.meet(head);
			excluded.push(voice.person);
		}

		return null;
	};
}

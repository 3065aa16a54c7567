import {lastStartingAtOrBefore} from '../../text/range.ts';
import {nounsOf} from '../mind/descriptions.ts';
import {isOtherGender} from '../mind/genders.ts';
import type {Mind} from '../mind/mind.ts';
import {nameOfPronoun} from '../mind/predicates.ts';
import {isRival} from '../mind/rivals.ts';
import type {Reading} from '../reading/reading.ts';
import {hasKind} from '../reading/tokens.ts';
import {describedAfterLead, introducedAfter, leaderAfterLead} from './next-paragraph.ts';
import {type ByPhrase, voiceOf} from './voice.ts';

/** The ways in which a phrase means whom the article names only behind it; `first` is the index of the first mention in the body. */
export function createNamedNext(
	reading: Reading,
	mind: Mind,
	first: number,
): Readonly<Record<'introducedNext' | 'describedNext' | 'onlyOne' | 'namedNext' | 'leaderNext', ByPhrase>> {
	const {people, speech} = reading;
	const person = (index: number) => (index < 0 ? null : voiceOf(reading, index));

	return {
		introducedNext(phrase, place) {
			const index = introducedAfter(reading, first, phrase, place);
			// “An onlooker wept. Sergeant Ann Lee said”: somebody else.
			const nouns = phrase.kind === 'unnamed' ? nounsOf(mind.descriptions(), index) : [];
			const isOther = nouns.some(noun => speech.authorities.has(noun)) && !nouns.includes(phrase.head);
			return isOther ? null : person(index);
		},

		describedNext: (phrase, place) => person(describedAfterLead(reading, mind.descriptions(), first, phrase, place)),

		/** « …, prévient sa directrice » */
		leaderNext: (phrase, place) => person(leaderAfterLead(reading, mind.descriptions(), first, phrase, place)),

		/** “…,” says the head of the ward, before anybody is named: the only one whom the article names, if it tells what they are. */
		onlyOne({from, to, head, gender, isPlural}, {tokens, parent, excluded}) {
			// “Ann Lee's lawyer”
			if (hasKind(tokens, from, to, 'name')) return null;
			const [only] = people;
			const [first, second] = people.length === 1 ? only!.mentions : [];
			if (!second || first!.start < tokens[from]!.start || isPlural || parent >= 0 || !speech.personNoun.isListed(head))
				return null;
			if (excluded.includes(0) || isOtherGender(reading, 0, gender) || isRival(head, 0, mind.descriptions(), speech))
				return null;
			const isTold = nounsOf(mind.descriptions(), 0).some(noun => speech.personNoun.test(noun));
			return isTold ? person(0) : null;
		},

		/** “…,” says a woman in a coat. Her name is Ann Lee”: whom the next sentence names. */
		namedNext({from}, {tokens}) {
			const next = reading.breaks[lastStartingAtOrBefore(reading.breaks, tokens[from]!.start) + 1];
			return person(next ? nameOfPronoun(reading, next.end) : -1);
		},
	};
}

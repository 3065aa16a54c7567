import type {Mind} from '../mind/mind.ts';
import {agesOf} from '../mind/synonyms.ts';
import {createGroupNames} from '../phrases/group-names.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {firstInBody} from '../reading/mentions.ts';
import type {Reading} from '../reading/reading.ts';
import {createByDescription} from './by-description.ts';
import {
	createByGroup,
	createByNounOfGroup,
	createByOwnSpokesperson,
	createBySpokesperson,
	type GroupVoice,
} from './by-group.ts';
import {createByParty} from './by-party.ts';
import {createByPronoun} from './by-pronoun.ts';
import {createBySalience} from './by-salience.ts';
import {createByText} from './by-text.ts';
import {createByUnnamed} from './by-unnamed.ts';
import {createNamedNext} from './named-next.ts';
import {type ByPhrase, type Place, type Voice, voiceOf} from './voice.ts';

/** Finds whom a phrase of any kind means; `topic` and `author` as of the voices. */
export function createResolve(reading: Reading, mind: Mind, topic: number, author: number): ByPhrase {
	const {article, speech} = reading;
	const nameOf = createGroupNames(article, speech);
	const group: GroupVoice = (phrase, tokens) => ({person: -1, name: nameOf(phrase, tokens)});
	const first = firstInBody(reading);

	const byGroup = createByGroup(reading, group);
	const bySalience = createBySalience(reading, mind, byGroup);
	const byDescription = createByDescription(reading, mind, first, bySalience);
	const bySpokesperson = createBySpokesperson(reading, byDescription);
	const byOwnSpokesperson = createByOwnSpokesperson(reading, mind, group);
	const byPronoun = createByPronoun(reading, mind, bySalience, byDescription);
	const byNounOfGroup = createByNounOfGroup(reading, group, byDescription);
	const byParty = createByParty(reading, mind, topic, author);
	const byText = createByText(reading, resolve, group);
	const next = createNamedNext(reading, mind, first);
	const byUnnamed = createByUnnamed(reading, {bySalience, byGroup, byText, next});

	/** “says the clockmaker, 81”: who is described so is the octogenarian from then on. */
	const learnAge = (voice: Voice | null, {to}: Phrase, {tokens}: Place): Voice | null => {
		const years = tokens[to]?.kind === 'comma' ? Number(tokens[to + 1]?.word) : Number.NaN;
		if (voice && voice.person >= 0 && years > 0) {
			for (const noun of agesOf(years, speech)) mind.learn(noun, voice.person);
		}

		return voice;
	};

	/** “The driver said so. “…,” he added”: nobody whom the article names, from then on. */
	const strange = ({head}: Phrase): null => {
		mind.strangers.meet(head);
		return null;
	};

	function resolve(phrase: Phrase, place: Place): Voice | null {
		switch (phrase.kind) {
			case 'person':
				return voiceOf(reading, phrase.person);
			case 'pronoun':
				return (
					byText.opened(phrase, place) ??
					byPronoun(phrase, place) ??
					byText.before(phrase, place) ??
					next.introducedNext(phrase, place)
				);
			case 'first person':
				return byParty.speaking(phrase, place);
			case 'second person':
				return byParty.addressed(phrase, place);
			case 'description':
				return learnAge(
					byDescription(phrase, place) ??
						next.introducedNext(phrase, place) ??
						next.leaderNext(phrase, place) ??
						next.onlyOne(phrase, place) ??
						byOwnSpokesperson(phrase, place) ??
						strange(phrase),
					phrase,
					place,
				);
			case 'organisation':
				return bySpokesperson(phrase, place) ?? byNounOfGroup(phrase, place) ?? byGroup(phrase, place.tokens);
			case 'crowd':
				return byGroup(phrase, place.tokens);
			case 'unnamed':
				return byUnnamed(phrase, place);
		}
	}

	return resolve;
}

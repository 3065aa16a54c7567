import {lastStartingAtOrBefore} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import {isOtherGender, isSurelyOther} from '../mind/genders.ts';
import type {Mind} from '../mind/mind.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {hasKind} from '../reading/tokens.ts';
import {once} from '../remembering.ts';
import {groupInMind, MOST_OF_GROUP} from './antecedents.ts';
import type {GroupVoice} from './by-group.ts';
import {spokespersonBefore} from './spokesperson-before.ts';
import {NOBODY_NAMED, type Place, type Voice, voiceOf} from './voice.ts';

/** Whom a phrase means that is most in mind where it stands, at least as firmly as `least`; null where nobody is. */
export type BySalience = (phrase: Phrase, place: Place, least?: number) => Voice | null;

/** How firmly in mind somebody must be whom a pronoun without gender means: an account, which is “it”. */
const FAR = -3;

/** Finds whom a phrase means among people, groups and strangers. */
export function createBySalience(reading: Reading, mind: Mind, byGroup: GroupVoice): BySalience {
	const {people, speech} = reading;
	/** « Une chose l'inquiète », « ce qui lui manque » */
	const isObject = (word: string) => speech.elidedArticles.has(word) || speech.datives.has(word);
	/** Accounts, which may be “it” as well. */
	const accounts = new Set(people.flatMap(({name}, index) => (name.startsWith('@') ? [index] : [])));
	/** Whether an offset stands in the paragraphs at the top, whose people the next ones name. */
	const {blocks} = reading.article;
	const firstParagraph = once(() => blocks.findIndex(({kind}) => kind === 'paragraph'));
	const isSoon = (at: number) => lastStartingAtOrBefore(blocks, at) <= firstParagraph() + 1;

	return (phrase, place, least = phrase.gender ? -Infinity : FAR) => {
		const excluded = new Set([...place.excluded, ...(place.speaker ? [place.speaker.person] : [])]);
		const at = place.since ?? place.tokens[phrase.from]!.start;
		const {gender, isPlural} = phrase;
		const isPronoun = phrase.kind === 'pronoun';
		// « dans sa lettre »: of either gender.
		const isOwner = pointingOf(phrase.head, speech) === 'possessive' || isObject(phrase.head);
		const only = gender === null && isPronoun && !isOwner ? accounts : null;
		// “…,” she said.
		const isSpeaking = isPronoun && hasKind(place.tokens, Math.max(0, phrase.from - 2), phrase.from, 'quotation');
		const found = isPlural ? null : mind.find({gender, at, parent: place.parent, excluded, only, isSpeaking});
		const score = found?.score ?? -Infinity;
		// “Elm Foods closed a shop.” ¶ “It is a hard day,” it said: as where it opens the paragraph.
		const {start} = blocks[lastStartingAtOrBefore(blocks, at)]!;
		const isSaid = isSpeaking && reading.speech.plainVerbs.has(place.tokens[phrase.to]?.word ?? '');
		const isOpening = isSaid && gender === null && !isPlural && phrase.from <= 2 && place.tokens[0]!.start === start;
		const rival =
			isPronoun && score < MOST_OF_GROUP ? groupInMind(reading, phrase, isOpening ? start : at, score) : null;
		// « l'intéressé »: somebody named.
		const isPlain = isPronoun && phrase.to - phrase.from === 1;
		const stranger =
			isPlain && (place.parent < 0 || !place.speaker)
				? mind.strangers.inMind({at, gender, mayBeHeard: !place.isAnswer, isSpeaking})
				: -Infinity;
		if (rival && rival.score > Math.max(score, stranger)) return byGroup(rival.phrase, rival.tokens);
		const isOne = isPronoun && gender !== null && place.parent < 0;
		const spokesperson = isOne ? spokespersonBefore(reading, phrase, at) : null;
		if (spokesperson && spokesperson.score > score) {
			const {phrase: speaking, tokens} = spokesperson;
			return speaking.kind === 'organisation' ? byGroup(speaking, tokens) : NOBODY_NAMED;
		}

		if (!found || found.score < least) return stranger > -Infinity && !isSoon(at) ? NOBODY_NAMED : null;
		if (stranger > found.score) return NOBODY_NAMED;
		const isOther = phrase.kind === 'description' && isOtherGender(reading, found.person, gender);
		if (isPronoun && isSurelyOther(reading, found.person, gender)) return NOBODY_NAMED;
		return isOther ? null : voiceOf(reading, found.person);
	};
}

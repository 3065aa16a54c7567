import {nounsOf} from '../mind/descriptions.ts';
import type {Mind} from '../mind/mind.ts';
import {isRival} from '../mind/rivals.ts';
import {anybodyAt} from '../mind/sought.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {anaphorOf, isPartner} from './anaphors.ts';
import type {BySalience} from './by-salience.ts';
import {NOBODY_NAMED, type Place, type Voice} from './voice.ts';

/** How firmly in mind somebody just named as a subject is, whom alone a long description may mean. */
const SURE = -0.1;
/** Words between the pronoun of whoever hears and the one who speaks. */
const DATIVE_WITHIN = 4;
/** How far back “this man” points. */
const FAR_BACK = -3.5;
/** How many with another station are passed over, and how firmly whoever comes next must be in mind. */
const MOST_RIVALS = 3;
const BEHIND_RIVAL = -1.5;
/** The same of whoever may hold an office, as nothing else is told of them. */
const HELD_BY_HEARD = -4;

/**
 * Finds whom a description points to, where nobody before it is described so: whoever is in mind. Whom the article
 * describes so later (`isDescribedLater`) must have been named just now. Null where that stays open.
 */
export function createPointing(
	reading: Reading,
	mind: Mind,
	bySalience: BySalience,
): (phrase: Phrase, place: Place, isDescribedLater: boolean) => Voice | null {
	const {speech, people} = reading;

	/** Where people come from by whom such a word was found to mean: “the Dane” is not the Swede. */
	const origins = new Map<number, string>();

	const lastNamed = (index: number, before: number) =>
		people[index]!.mentions.findLast(({start}) => start < before)?.start ?? Infinity;

	/** “his lawyer”: whose, as far as that is known; nobody where the phrase names them. */
	const ownerInMind = ({from}: Phrase, {tokens, parent}: Place): readonly number[] => {
		const {kind, word, start} = tokens[from]!;
		if (kind === 'name') return [];
		const found = mind.find(anybodyAt(start, parent, speech.anaphors.get(word)));
		return [mind.traces.at(-1)?.person ?? -1, found?.person ?? -1];
	};

	/** “…,” says Ann Lee. “…,” the prefect concludes, further down: whoever was heard and is told to be nothing at all. */
	const newHolder = (phrase: Phrase, place: Place): Voice | null => {
		const voice = bySalience(phrase, place, HELD_BY_HEARD);
		const isHeard = voice !== null && mind.wasHeard(voice.person);
		// “Chris warns us”: a witness.
		if (!isHeard || !voice.name.includes(' ')) return null;
		return nounsOf(mind.descriptions(), voice.person).some(noun => speech.personNoun.test(noun)) ? null : voice;
	};

	/** « …, lui a lancé le président »: whoever is in mind hears it. */
	const hearerInMind = ({from}: Phrase, {tokens, parent}: Place): readonly number[] => {
		const before = tokens.slice(Math.max(0, from - DATIVE_WITHIN), from);
		const isHeard = before.some(
			({kind, word}) => kind === 'word' && speech.datives.has(word) && speech.pronouns.has(word),
		);
		const found = isHeard ? mind.find(anybodyAt(tokens[from]!.start, parent)) : null;
		return found ? [found.person] : [];
	};

	return (phrase, place, isDescribedLater) => {
		const {head, from, isPossessive} = phrase;
		const isOffice = speech.offices.has(head);
		const anaphor = isOffice && isDescribedLater ? null : anaphorOf(phrase, place, speech);
		if (!anaphor) return null;
		const hearer = hearerInMind(phrase, place);
		const isFree = anaphor === 'short' && !isDescribedLater && !isOffice && (isPossessive || hearer.length === 0);
		const least = anaphor === 'demonstrative' ? FAR_BACK : isFree ? -Infinity : SURE;
		const isOwned = isPossessive && !isPartner(phrase, place, speech);
		const owners = isOwned ? [...namesBefore(place.tokens, from), ...ownerInMind(phrase, place)] : [];
		const at = place.tokens[from]!.start;
		const isOrigin = place.tokens[phrase.name.from]!.isCapital && speech.demonym.test(head);
		// “this mayor”, “the outgoing mayor”: of whoever the article has just named.
		const own = place.tokens.slice(from, phrase.to);
		const isToldWhich =
			anaphor === 'demonstrative' || own.some(({word}) => speech.incumbents.has(word) || speech.deputies.has(word));
		const others = isOrigin ? [...origins].flatMap(([person, origin]) => (origin === head ? [] : [person])) : [];
		const excluded = [...place.excluded, ...owners, ...hearer, ...others, ...mind.apart(head)];
		for (let tries = 0; tries < MOST_RIVALS; tries++) {
			const voice =
				bySalience(phrase, {...place, excluded}, tries === 0 ? least : BEHIND_RIVAL) ??
				(tries === 0 && isOffice ? newHolder(phrase, place) : null);
			if (!voice || voice.person < 0) return voice;
			if (!isToldWhich && !mind.mayHold(head, voice.person, at)) {
				mind.strangers.meet(head);
				return NOBODY_NAMED;
			}

			if (!isRival(head, voice.person, mind.descriptions(), speech)) {
				// “However, one resident said so. “…,” the resident said”: somebody else than whoever was named before that.
				if (mind.strangers.introduced(head, at) > lastNamed(voice.person, at)) return NOBODY_NAMED;
				if (tries === 0) mind.learn(head, voice.person);
				if (isOrigin) origins.set(voice.person, head);
				return voice;
			}

			// “The boy said” of a trial, and then “he”: no barrister.
			mind.strangers.meet(head);
			excluded.push(voice.person);
		}

		return null;
	};
}

/** People named before a token in its sentence: “Tom recalled that his mother said”. */
export function namesBefore(tokens: readonly Token[], to: number): readonly number[] {
	const from = tokens.slice(0, to).findLastIndex(({kind}) => kind === 'stop') + 1;
	return tokens.slice(from, to).flatMap(({kind, index}) => (kind === 'name' ? [index] : []));
}

import {nounsOf} from '../mind/descriptions.ts';
import type {Mind} from '../mind/mind.ts';
import {isRival} from '../mind/rivals.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {hasWord} from '../reading/tokens.ts';
import {anaphorOf, isPartner} from './anaphors.ts';
import type {BySalience} from './by-salience.ts';
import {hearerInMind, namesBefore, ownerInMind} from './parties.ts';
import {NOBODY_NAMED, type Place, type Voice} from './voice.ts';

/** How firmly in mind somebody just named as a subject is, whom alone a long description may mean. */
const SURE = -0.1;
/** How far back “this man” points. */
const FAR_BACK = -3.5;
/** How far back whoever comes from elsewhere may be, where the one in mind comes from another country. */
const FROM_ELSEWHERE = -5;
/** Of how many people it is remembered from which country they come. */
const MOST_NATIONALS = 4;
/** How many with another station are passed over, and how firmly whoever comes next must be in mind. */
const MOST_RIVALS = 3;
const BEHIND_RIVAL = -1.5;
/** The same of whoever may hold an office, as nothing else is told of them. */
const HELD_BY_HEARD = -4;

/** How a description points: to whom at least so firmly in mind, and not to whom; whether it says itself who holds the office. */
type Sign = {readonly least: number; readonly others: readonly number[]; readonly isToldWhich: boolean};

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

	/** The last people whom a word for the people of a country was found to mean, with it: “the Dane” is not the Swede. */
	const nationals: {readonly person: number; readonly head: string}[] = [];

	const lastNamed = (index: number, before: number) =>
		people[index]!.mentions.findLast(({start}) => start < before)?.start ?? Infinity;

	/** “…,” says Ann Lee. “…,” the prefect concludes, further down: whoever was heard and is told to be nothing at all. */
	const newHolder = (phrase: Phrase, place: Place): Voice | null => {
		const voice = bySalience(phrase, place, HELD_BY_HEARD);
		const isHeard = voice !== null && mind.wasHeard(voice.person);
		// “Chris warns us”: a witness.
		if (!isHeard || !voice.name.includes(' ')) return null;
		return nounsOf(mind.descriptions(), voice.person).some(noun => speech.personNoun.test(noun)) ? null : voice;
	};

	/** Whoever is most in mind and may be called so; those with another station are passed over. */
	const fitting = (phrase: Phrase, place: Place, {least, others, isToldWhich}: Sign): Voice | null => {
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
				if (!isToldWhich && !mind.mayHold(head, voice.person, at)) {
					mind.strangers.meet(head);
					return NOBODY_NAMED;
				}

				// “However, one resident said so. “…,” the resident said”: somebody else than whoever was named before that.
				if (mind.strangers.introduced(head, at) > lastNamed(voice.person, at)) return NOBODY_NAMED;
				if (tries === 0) mind.learn(head, voice.person);
				return voice;
			}

			// “The boy said” of a trial, and then “he”: no barrister.
			mind.strangers.meet(head);
			excluded.push(voice.person);
		}

		return null;
	};

	return (phrase, place, isDescribedLater) => {
		const {head, from, isPossessive} = phrase;
		const isOffice = speech.offices.has(head);
		const anaphor = isOffice && isDescribedLater ? null : anaphorOf(phrase, place, speech);
		// “Ann Lee sued Tom Ray. Her lawyer said”: no other one, whom nothing calls so.
		if (!anaphor || (isPossessive && speech.representatives.has(head))) return null;
		const hearer = hearerInMind(reading, mind, phrase, place);
		const isFree = anaphor === 'short' && !isDescribedLater && !isOffice && (isPossessive || hearer.length === 0);
		// « lui a répondu le locataire de Matignon »: not whoever was just heard, and so one further back.
		const isOther = hearer.length > 0 && !isDescribedLater && !isOffice;
		const least = anaphor === 'demonstrative' || isOther ? FAR_BACK : isFree ? -Infinity : SURE;
		const isOwned = isPossessive && !isPartner(phrase, place, speech);
		const owners = isOwned ? [...namesBefore(place.tokens, from), ...ownerInMind(reading, mind, phrase, place)] : [];
		const isNational = place.tokens[phrase.name.from]!.isCapital && speech.nationals.has(head);
		// “this mayor”, “the outgoing mayor”: of whoever the article has just named.
		const own = place.tokens.slice(from, phrase.to);
		const isToldWhich =
			anaphor === 'demonstrative' || own.some(({word}) => speech.incumbents.has(word) || speech.deputies.has(word));
		const others = [...owners, ...hearer, ...mind.apart(head)];
		const fromElsewhere = isNational ? nationals.filter(one => one.head !== head).map(({person}) => person) : [];
		const elsewhere = {...place, excluded: [...place.excluded, ...others, ...fromElsewhere]};
		const voice =
			(fromElsewhere.length > 0 ? bySalience(phrase, elsewhere, FROM_ELSEWHERE) : null) ??
			fitting(phrase, place, {least, others, isToldWhich});
		if (isNational && voice && voice.person >= 0 && nationals.every(({person}) => person !== voice.person)) {
			nationals.push({person: voice.person, head});
			if (nationals.length > MOST_NATIONALS) nationals.shift();
		}

		return voice;
	};
}

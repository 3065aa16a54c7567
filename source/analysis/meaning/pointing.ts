import type {Mind} from '../mind/mind.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {anaphorOf, isPartner} from './anaphors.ts';
import type {BySalience} from './by-salience.ts';
import {createFitting} from './fitting.ts';
import {hearerInMind, namesBefore, ownerInMind} from './parties.ts';
import type {Place, Voice} from './voice.ts';

/** How firmly in mind somebody just named as a subject is, whom alone a long description may mean. */
const SURE = -0.1;
/** How far back “this man” points. */
const FAR_BACK = -3.5;
/** How far back whoever comes from elsewhere may be, where the one in mind comes from another country. */
const FROM_ELSEWHERE = -5;
/** Of how many people it is remembered from which country they come. */
const MOST_NATIONALS = 4;
/**
 * Finds whom a description points to, where nobody before it is described so: whoever is in mind. Whom the article
 * describes so later (`isDescribedLater`) must have been named just now. Null where that stays open.
 */
export function createPointing(
	reading: Reading,
	mind: Mind,
	bySalience: BySalience,
): (phrase: Phrase, place: Place, isDescribedLater: boolean) => Voice | null {
	const {speech} = reading;
	const nationals = createNationals();
	const fitting = createFitting(reading, mind, bySalience);
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
		// “My guide”, « son auteur », of a text, and « lui a dit son père » are nobody's whom the words leave open.
		const isRelated = isOwned && hearer.length === 0 && !speech.authors.has(head);
		const others = [...owners, ...hearer, ...mind.apart(head)];
		const fromElsewhere = isNational ? nationals.others(head) : [];
		const elsewhere = {...place, excluded: [...place.excluded, ...others, ...fromElsewhere]};
		const voice =
			(fromElsewhere.length > 0 ? bySalience(phrase, elsewhere, FROM_ELSEWHERE) : null) ??
			fitting(phrase, place, {least, others, isOwned: isRelated, isToldWhich});
		if (isNational && voice && voice.person >= 0) nationals.learn(head, voice.person);
		return voice;
	};
}

/** The last people whom a word for the people of a country was found to mean: “the Dane” is not the Swede. */
function createNationals() {
	const found: {readonly person: number; readonly head: string}[] = [];
	return {
		others: (head: string): readonly number[] => found.filter(one => one.head !== head).map(({person}) => person),
		learn(head: string, person: number): void {
			if (found.some(one => one.person === person)) return;
			found.push({person, head});
			if (found.length > MOST_NATIONALS) found.shift();
		},
	};
}

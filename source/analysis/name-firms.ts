import {type NameData, words} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {wordAt} from './name-cue.ts';
import {famousNames} from './name-famous.ts';
import {keyOf} from './name-words.ts';
import type {Scored} from './people-known.ts';

/** What only a civility, an office or an age before or behind a name comes to. */
const PERSONAL = 3;

/**
 * The keys of the surnames that a firm of the article has too, so that they mean it where nothing beside them is a person's.
 *
 *   Ford a annoncé … Tom Ford        le groupe Vidal        Vidal shares        Vidal Motors        the chairman of Vidal
 *   a firm of a list, before any of that name was named
 */
export function firmNames(scored: readonly Scored[], names: NameData): ReadonlySet<string> {
	const firms = new Set<string>();
	const named = new Set<string>();
	for (const {candidate: c, context} of scored) {
		const {isLong, key, words} = c;
		if (isLong) {
			if (FIRMS_END.has(words.at(-1)!.word)) firms.add(keyOf(words.slice(0, -1)));
			named.add(keyOf(words.slice(-1)));
		} else if (isOfFirm(c, names) || (isListed(c, names) && isBodyText(c) && context < PERSONAL && !named.has(key))) {
			firms.add(key);
		}
	}

	return firms;
}

/** Whether a place of a firm's name is a person's. */
export function isPersonal({context}: Scored): boolean {
	return context >= PERSONAL;
}

function isOfFirm(c: Candidate, names: NameData): boolean {
	if (famousNames.has(c.key)) return false;
	const before = wordAt(c, -1);
	if (FIRMS.has(before) || names.thingNouns.has(wordAt(c, 1))) return true;
	if (/^(?:chez|at)$/u.test(before)) return isListed(c, names);
	return /^(?:of|d|de|in)$/u.test(before) && OF_FIRMS.has(wordAt(c, -2));
}

function isListed({words}: Candidate, {organisations}: NameData): boolean {
	return organisations.has(words[0]!.word);
}

/** Whether a block ends as a sentence does, which a headline seldom does. */
function isBodyText({tokens}: Candidate): boolean {
	return /^[.!?…»”"]$/u.test(tokens.at(-1)!.word);
}

const FIRMS = words('groupe société entreprise constructeur avionneur marque enseigne action titre char');
const OF_FIRMS = words('pdg ceo chairman founder executive fondateur salariés employees shares actions usine usines');
const FIRMS_END = words('motor motors technologies aviation industries holdings group');

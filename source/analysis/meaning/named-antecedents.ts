import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {isOtherGender} from '../mind/genders.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {Place} from './voice.ts';

/**
 * “My mother wrote. She said”, “A man came and he said”: the relation or the stranger named before a pronoun inside a
 * quotation; null where none is.
 */
export function relationBeforePronoun({speech}: Reading, pronoun: Phrase, tokens: readonly Token[]): Phrase | null {
	for (let index = pronoun.from - 1; index >= 0; index--) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase?.kind === 'person') return null;
		if (!phrase || !speech.personNoun.isListed(phrase.head)) continue;
		const before = itemAt(tokens, index - 1)?.word ?? '';
		// “She's a noisy woman”
		const isPredicate = speech.genitives.has(before) || speech.copulas.has(before);
		const isOther = phrase.kind === 'unnamed' || (phrase.kind === 'description' && phrase.isPossessive);
		if (isOther && !isPredicate && (phrase.gender ?? pronoun.gender) === pronoun.gender) return phrase;
	}

	return null;
}

/**
 * « “Le Bail l'a voulu.” L'intéressé répond : « … » »: whoever is named last in the quotation before, in its block or, where
 * that names and quotes nobody before, at the end of the one above; -1 where that names nobody.
 */
export function namedInQuotationBefore(
	reading: Reading,
	{gender, from}: Phrase,
	{tokens, parent, isAfter, excluded}: Place,
): number {
	if (parent >= 0) return -1;
	const {mentions, quotations, article} = reading;
	const before = tokens.slice(0, from).filter(({kind}) => kind === 'quotation');
	const isAlone = before.length === (isAfter ? 1 : 0) && tokens.slice(0, from).every(({kind}) => kind !== 'name');
	const own = lastStartingAtOrBefore(article.blocks, tokens[from]!.start);
	const above = isAlone ? quotations[lastStartingAtOrBefore(quotations, article.blocks[own]!.start - 1)] : undefined;
	const last = before.at(isAfter ? -2 : -1);
	const range = last ? quotations[last.index]! : above?.block === own - 1 ? above : undefined;
	if (!range) return -1;
	let named = -1;
	for (let at = lastStartingAtOrBefore(mentions, range.end - 1); at >= 0 && mentions[at]!.start >= range.start; at--) {
		const {person} = mentions[at]!;
		if (excluded.includes(person) || isOtherGender(reading, person, gender) || person === named) continue;
		if (last) return person;
		// « “Paul Roux a trahi Luc Amar.” » in the paragraph above: either.
		if (named >= 0) return -1;
		named = person;
	}

	return named;
}

/** Sentences among which one names the two of whom “the former” and “the latter” are one. */
const BOTH_WITHIN = 3;
/** People of a sentence who are looked at. */
const MOST_NAMED = 6;

/** The first or the last of those whom a sentence before names, if the gender fits; -1 where there is none. */
export function oneOfTwo(
	reading: Reading,
	{gender, from}: Phrase,
	{tokens, parent}: Place,
	which: 0 | 1 | undefined,
): number {
	if (which === undefined) return -1;
	const {mentions, breaks} = reading;
	let end = tokens[from]!.start;
	let at = lastStartingAtOrBefore(breaks, end - 1);
	for (let count = 0; count < BOTH_WITHIN; count++, at--) {
		const start = breaks[at]?.start ?? 0;
		const named: number[] = [];
		let next = lastStartingAtOrBefore(mentions, start - 1) + 1;
		for (; next < mentions.length && mentions[next]!.start < end && named.length < MOST_NAMED; next++) {
			const {person, quotation} = mentions[next]!;
			if (quotation < 0 === parent < 0 && !named.includes(person)) named.push(person);
		}

		const meant = named.length < 2 ? -1 : named.at(which === 0 ? 0 : -1)!;
		if (meant >= 0) return isOtherGender(reading, meant, gender) ? -1 : meant;
		if (at < 0) return -1;
		end = start;
	}

	return -1;
}

import {lastStartingAtOrBefore} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import {type Descriptions, nounsOf} from '../mind/descriptions.ts';
import {isOtherGender} from '../mind/genders.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Reading} from '../reading/reading.ts';
import type {Place} from './voice.ts';

/** Mentions behind a description that are looked at, and characters between a quotation and the name of its incise. */
const MOST_MENTIONS = 4;
const INCISE_WITHIN = 60;
/** Blocks from the one of a description on in which its person is named. */
const BLOCKS = 1;

/**
 * « Le ministre s'est dit « inquiet ». « Cela suffit », a lancé Ann Lee »: the person whom the incise of the next quotation
 * names for the first time, and of whom the article tells nothing else, is whom a description before it means; -1 for nobody.
 */
export function namedInIncise(
	reading: Reading,
	descriptions: Descriptions,
	{head, gender, isPlural, from}: Phrase,
	{tokens, parent, excluded}: Place,
): number {
	const {article, mentions, people, quotations, smallText, speech} = reading;
	const {start, word} = tokens[from]!;
	const isKnown = pointingOf(word, speech) === 'definite' && speech.offices.has(head);
	if (parent >= 0 || isPlural || !isKnown) return -1;
	const next = lastStartingAtOrBefore(mentions, start) + 1;
	const named = mentions.slice(next, next + MOST_MENTIONS).find(({quotation}) => quotation < 0);
	if (!named || people[named.person]!.mentions[0]!.start !== named.start) return -1;
	const blockOf = (at: number) => lastStartingAtOrBefore(article.blocks, at);
	if (blockOf(named.start) - blockOf(start) > BLOCKS) return -1;
	let quoted = lastStartingAtOrBefore(quotations, named.start);
	while (quoted >= 0 && quotations[quoted]!.parent >= 0) quoted--;
	const {start: opening = -1, end = -1} = quotations[quoted] ?? {};
	if (opening < start || end < named.start - INCISE_WITHIN) return -1;
	const between = smallText.slice(end, named.start);
	const isIncise = !/[.!?;:]/.test(between) && (between.match(/\p{L}+/gu) ?? []).some(one => isVerbAfter(one, speech));
	if (!isIncise || excluded.includes(named.person) || isOtherGender(reading, named.person, gender)) return -1;
	const isTold = nounsOf(descriptions, named.person).some(noun => speech.personNoun.isListed(noun));
	return isTold ? -1 : named.person;
}

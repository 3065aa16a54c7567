import type {Article} from '../../document/document.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {type Descriptions, nounsOf} from '../mind/descriptions.ts';
import {isOtherGender} from '../mind/genders.ts';
import {synonymsOf} from '../mind/synonyms.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {hasKind} from '../reading/tokens.ts';
import type {Place} from './voice.ts';

/** Blocks after one in which its person is introduced, and characters before the name: a civility or an office. */
const NEXT_BLOCKS = 2;
const TITLE_LENGTH = 16;
/** Characters of an adverbial that begins a block, up to its comma. */
const OPENING_LENGTH = 60;
/** Sentences from one whose subject is a pronoun to the name that it stands for. */
const NEXT_SENTENCES = 2;

/** Paragraphs at the beginning that tell in short what the others tell, and characters of one that is no byline or caption. */
const LEAD = 3;
const LEAD_LENGTH = 80;
/** Blocks among which they stand. */
const LEAD_WITHIN = 40;

/**
 * “A dealer told a court …” and, a paragraph on, “Tom Ray, 57, denied it”: the person whom an article names first, in the
 * mention `first`, where that is soon after a phrase; -1 where it is not.
 */
export function introducedAfter(
	reading: Reading,
	first: number,
	{kind, head, gender, isPlural, from, to}: Phrase,
	{tokens, parent, isAfter}: Place,
): number {
	const {article, mentions, speech} = reading;
	const isSingle = kind === 'pronoun' ? gender !== null : speech.personNoun.test(head);
	const {start} = tokens[from]!;
	// “The mother of the missing girl Ann Lee”: whom the phrase itself names is not introduced by it.
	const isOfNamed = hasKind(tokens, from, to, 'name');
	const isNew = kind === 'unnamed' || (kind === 'description' && isOfNamed);
	const behind = isOfNamed ? (tokens[to - 1]?.end ?? start) : start;
	const next = mentions[Math.max(first, isNew ? newAfterOpening(article, mentions, start, behind) : -1)];
	if (isAfter || !isSingle || isPlural || parent >= 0 || !next || next.start < start || next.quotation >= 0) return -1;
	const block = lastStartingAtOrBefore(article.blocks, next.start);
	const away = block - lastStartingAtOrBefore(article.blocks, start);
	// In the same block: “The judge said Ann Lee had shown”, who is no judge.
	// « Malgré ces constats, Ann Lee a dit »
	const opening = reading.smallText.slice(article.blocks[block]!.start, next.start);
	const comma = kind === 'pronoun' ? -1 : opening.lastIndexOf(',', OPENING_LENGTH);
	const isFirst = away > 0 && opening.length - (comma + 1) <= TITLE_LENGTH;
	const sentences = lastStartingAtOrBefore(reading.breaks, next.start) - lastStartingAtOrBefore(reading.breaks, start);
	// “…,” she says. We meet in a café, where Ann Lee”
	const isSoon = kind === 'pronoun' && away <= 1 && sentences <= NEXT_SENTENCES;
	if (away > NEXT_BLOCKS || !(isFirst || isSoon)) return -1;
	return isOtherGender(reading, next.person, gender) ? -1 : next.person;
}

/** The mention that a phrase that opens the lead may be introduced by, of somebody whom only a caption could name before; -1 for none. */
function newAfterOpening(article: Article, mentions: Reading['mentions'], start: number, behind: number): number {
	const isOpening = article.blocks[lastStartingAtOrBefore(article.blocks, start)]?.start === start;
	if (!isOpening || !isInLead(article, start)) return -1;
	const at = lastStartingAtOrBefore(mentions, behind) + 1;
	return mentions.findIndex(({person}) => person === mentions[at]?.person) === at ? at : -1;
}

/**
 * “A judge has called it …”, in the lead, and “Judge Tom Ray” further down or in a caption: the only one whom the article
 * describes so; -1 for nobody. `first` is the first mention in the body.
 */
export function describedAfterLead(
	reading: Reading,
	descriptions: Descriptions,
	first: number,
	{head, gender, isPlural, from}: Phrase,
	{tokens, parent}: Place,
): number {
	const {article, mentions, speech} = reading;
	const {start} = tokens[from]!;
	if (isPlural || parent >= 0 || speech.voicesOfGroups.has(head)) return -1;
	if (!speech.personNoun.test(head) || !isInLead(article, start)) return -1;
	let only = -1;
	for (const noun of [head, ...synonymsOf(head, speech)]) {
		for (const [person, at] of descriptions.get(noun) ?? []) {
			// Whoever was called so before is another one.
			const isKnown = at < start && at >= (mentions[first]?.start ?? 0);
			if (isKnown || (only >= 0 && person !== only)) return -1;
			only = person;
		}
	}

	return isOtherGender(reading, only, gender) || isToldBefore(reading, only, start) ? -1 : only;
}

/** “Ann Lee, a baker, came. “…,” said another baker”: whether the paragraph of an offset names somebody before it. */
function isToldBefore({article, mentions}: Reading, person: number, at: number): boolean {
	const {start} = article.blocks[lastStartingAtOrBefore(article.blocks, at)]!;
	for (let index = lastStartingAtOrBefore(mentions, at); index >= 0 && mentions[index]!.start >= start; index--) {
		if (mentions[index]!.person === person) return true;
	}

	return false;
}

/**
 * « Une équipe a découvert un lac. « … », prévient sa directrice », before anybody is named: the first person of that gender
 * whom the next paragraphs name, of whom the article tells nothing else; -1 for nobody. `first` is the first mention.
 */
export function leaderAfterLead(
	reading: Reading,
	descriptions: Descriptions,
	first: number,
	{head, gender, isPlural, isPossessive, from}: Phrase,
	{tokens, parent}: Place,
): number {
	const {article, mentions, people, speech} = reading;
	const {start} = tokens[from]!;
	const isLed = isPossessive && !isPlural && parent < 0 && gender !== null && speech.personNoun.isListed(head);
	if (!isLed || speech.kin.has(head) || (mentions[first]?.start ?? -1) < start || !isInLead(article, start)) return -1;
	const end = article.blocks[lastStartingAtOrBefore(article.blocks, start) + NEXT_BLOCKS]?.end ?? Infinity;
	for (let index = first; index < mentions.length && mentions[index]!.start < end; index++) {
		const {person, quotation} = mentions[index]!;
		const isOther = nounsOf(descriptions, person).some(noun => speech.personNoun.isListed(noun));
		if (quotation < 0 && people[person]!.gender === gender && !isOther) return person;
	}

	return -1;
}

function isInLead({blocks}: Article, offset: number): boolean {
	let paragraphs = 0;
	for (const {kind, start, end} of blocks.slice(0, LEAD_WITHIN)) {
		if (start > offset || paragraphs === LEAD) break;
		if (end > offset) return true;
		if (kind === 'paragraph' && end - start > LEAD_LENGTH) paragraphs++;
	}

	return false;
}

import {isImpersonal} from '../reading/impersonal.ts';
import type {Reading} from '../reading/reading.ts';
import {sentenceOf} from './roles.ts';

/** Characters of its sentence before whoever is introduced; nobody is behind more of them. */
const LONGEST_BEFORE = 200;

/** Words from the beginning of a sentence to the end of its subject's noun. */
const NOUN_WITHIN = 3;
/** Characters of a comma and a pronoun. */
const LONGEST_PRONOUN = 8;

/**
 * “It has helped people like Ann Lee, a nurse. “…,” she said”: whether a mention, by its index, is the first of its person,
 * and its sentence names nobody else and has no pronoun before it that may mean somebody.
 */
export function isIntroduced(reading: Reading, index: number): boolean {
	const {mentions, people, breaks, smallText, speech} = reading;
	const mention = mentions[index]!;
	const {name, gender, mentions: own} = people[mention.person]!;
	const sentence = sentenceOf(reading, mention);
	const others = [mentions[index - 1], mentions[index + 1]];
	if (own[0]!.start !== mention.start || !name.includes(' ')) return false;
	if (others.some(other => other && other.quotation < 0 && sentenceOf(reading, other) === sentence)) return false;
	const from = breaks[sentence]?.end ?? 0;
	if (mention.start - from > LONGEST_BEFORE) return false;
	const before: readonly string[] = smallText.slice(from, mention.start).match(/\p{L}+/gu) ?? [];
	// « Le père de Tom Ray est sorti. « … », dit-il »: the father.
	if (speech.kin.has(before.at(-2) ?? '') && speech.complements.has(before.at(-1)!)) return false;
	// « Le technicien n'a pas commenté le geste d'Ann Lee. « … », a-t-il dit. »
	const isBehindNoun =
		breaks[sentence]?.opening === 'description' && before.slice(1, NOUN_WITHIN).some(speech.personNoun.test);
	if (isBehindNoun) return false;
	// « Devant la maison d'Ann Lee, elle s'arrête »
	const [, next = ''] = /^, (\p{L}+)/u.exec(smallText.slice(mention.end, mention.end + LONGEST_PRONOUN)) ?? [];
	if (speech.anaphors.get(next) === gender && !speech.determiners.has(next)) return false;
	// « Il faut attendre »
	const first = isImpersonal(before[0] ?? '', before.slice(1), speech) ? 1 : 0;
	return !before.slice(first).some(word => speech.anaphors.get(word) === gender || speech.datives.has(word));
}

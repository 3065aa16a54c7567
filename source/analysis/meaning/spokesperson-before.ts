import {itemAt} from '../../text/lists.ts';
import {lastAtMost} from '../../text/range.ts';
import {distance, distancesTo} from '../mind/distances.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Antecedent} from './antecedents.ts';

/** Sentences before a pronoun in which somebody speaks for a group. */
const SENTENCES = 4;
/** Words between a group and the noun of whoever speaks for it. */
const MODIFIERS = 3;
/** Characters of the end of a sentence that are read. */
const REACH = 400;
/** What counts for one, who is a subject and tells something: see mostSalient. */
const TELLS = 2;

/** “A council spokesman said it was safe. He added”: the phrase of whoever spoke last for a group, without a name; null for nobody. */
export function spokespersonBefore(reading: Reading, {gender}: Phrase, before: number): Antecedent | null {
	const {article, breaks, starts, speech} = reading;
	const last = lastAtMost(starts.breaks, before - 1);
	for (let index = last; index >= Math.max(-1, last - SENTENCES); index--) {
		const start = breaks[index]?.end ?? 0;
		const block = article.blocks[lastAtMost(starts.blocks, start)];
		if (!block) continue;
		const end = Math.min(breaks[index + 1]?.start ?? before, before, block.end);
		if (end <= start) continue;
		const tokens = tokensOf(reading, {start: Math.max(start, end - REACH), end}, -1);
		for (const from of tokens.keys()) {
			if (!isOf(tokens[from], CLASS.indefinite) || isOf(itemAt(tokens, from - 1), CLASS.preposition)) continue;
			const phrase = readPhrase(tokens, from, speech);
			if (!phrase || phrase.kind === 'person') continue;
			// “an Elm Council planning spokesman”: the group may be read alone
			const within = tokens.slice(from, phrase.to + MODIFIERS);
			const at = within.findIndex(({word}) => speech.voicesOfGroups.has(word));
			const noun = itemAt(within, at)?.word;
			// “a statement from a council spokesman”: somebody who only wrote it
			if (noun === undefined || hasWord(within, 0, at, speech.prepositions)) continue;
			if (!isSubject(tokens, {...phrase, to: Math.max(phrase.to, from + at + 1)})) continue;
			const own = speech.nounGenders.get(noun) ?? null;
			if (own && gender && own !== gender) return null;
			return {phrase, tokens, score: TELLS + distance(distancesTo(reading, gender, before), start + 1)};
		}
	}

	return null;
}

/** Whether a verb of saying, or a small one, stands behind a phrase or before it: “a spokesman said”, “said a spokesman”. */
function isSubject(tokens: readonly Token[], {from, to}: Phrase): boolean {
	const before = itemAt(tokens, from - 1);
	return (before?.kind === 'word' && isOf(before, CLASS.verb)) || isFollowedByVerb(tokens, to);
}

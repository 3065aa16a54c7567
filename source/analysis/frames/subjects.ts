import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {subjectCandidates} from './subject-candidates.ts';
import {subjectScore} from './subject-score.ts';

/**
 * The subject of the verb at token `verb`, or of what stands there, looked for from token `from` on; null where there is
 * none. A participle (qualifiant, calling) has the subject of its sentence, a verb after “and” that of its clause, and a
 * verb after “who” the name before it.
 */
export function findSubjectBefore(
	tokens: readonly Token[],
	from: number,
	verb: number,
	speech: SpeechData,
): Phrase | null {
	const isParticiple = speech.nonFinite.test(tokens[verb]?.word ?? '');
	const clause = endOfFirstClause(tokens, from, verb);
	let best: Phrase | null = null;
	let most = -Infinity;
	const found = subjectCandidates(tokens, from, verb, isParticiple, speech);
	// “While the mayor calls it ‘a blow’, the union asks for more, saying”: the first of the main clause.
	const main = found.findIndex(({at}) => at >= clause);
	// “The mayor calls it ‘a blow’, while the union goes further, saying”: the first of a new clause.
	const quoted = isParticiple ? tokens.slice(from, verb).findLastIndex(({kind}) => kind === 'quotation') : -1;
	const isNew = ({phrase, at, isClauseOpen}: (typeof found)[number]) =>
		at > from + quoted && isClauseOpen && isFollowedByVerb(tokens, phrase.to);
	// “He was leaving when a man ran up, shouting”, “when a man came up shouting”: whoever did the last of it.
	const before = tokens[verb - 1];
	const isManner = isParticiple && isOf(before, CLASS.preposition) && !isOf(before, CLASS.complement);
	const isWithin = (one: (typeof found)[number]) => isNew(one) && !hasKind(tokens, one.at, verb, 'comma');
	const last = isManner ? found.findLastIndex(isWithin) : -1;
	const first = Math.max(0, main, quoted < 0 ? -1 : found.findIndex(isNew), last);
	for (const [index, {phrase, at, isClauseOpen}] of found.entries()) {
		const placed = {verb, isParticiple, isFirst: index === first, isClauseOpen, isBeforeMain: at < clause};
		const score = subjectScore(tokens, phrase, placed, speech);
		if (score < most) continue;
		best = phrase;
		most = score;
	}

	return best;
}

/** Tokens before the comma of an adverbial that begins a sentence. */
const ADVERBIAL = 5;

/** “When she had finished, the judge said”: where the clause that begins a sentence ends; `from` where none begins it. */
function endOfFirstClause(tokens: readonly Token[], from: number, verb: number): number {
	// “Chaque jour, quand elle arrive, Ann Lee”
	const comma = tokens.slice(from + 1, from + 1 + ADVERBIAL).findIndex(({kind}) => kind === 'comma');
	const openers = comma < 0 ? [from] : [from, from + comma + 2];
	const opener = openers.find(index => isOf(tokens[index], CLASS.clauseOpener));
	if (opener === undefined) return from;
	for (let index = opener + 1; index < verb - 1; index++) if (tokens[index]!.kind === 'comma') return index;
	return from;
}

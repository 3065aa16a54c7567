import type {Phrase, PhraseKind} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import type {Token} from './attribution-tokens.ts';
import {isVerbForm} from './attribution-verbs.ts';
import type {SpeechData} from './languages/speech-data.ts';

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
	const found: {readonly phrase: Phrase; readonly score: number}[] = [];
	const isParticiple = speech.nonFinite.test(tokens[verb]?.word ?? '');
	let isClauseOpen = false;
	for (let index = from; index < verb; ) {
		const token = tokens[index]!;
		if (speech.clauseOpeners.has(token.word)) isClauseOpen = true;
		const phrase = readPhrase(tokens, index, speech);
		if (!phrase || speech.objectPronouns.has(token.word) || isImpersonal(tokens, phrase, speech)) {
			index++;
			continue;
		}

		const end = Math.min(phrase.to, verb);
		if (!isOblique(tokens, index, speech) || speech.relatives.has(wordAfterComma(tokens, end))) {
			const score = scoreOf(
				tokens,
				phrase,
				{verb, end, isParticiple, isFirst: found.length === 0, isClauseOpen},
				speech,
			);
			found.push({phrase, score});
			isClauseOpen = false;
		}

		index = Math.max(index + 1, end);
	}

	let best: (typeof found)[number] | null = null;
	for (const candidate of found) if (!best || candidate.score >= best.score) best = candidate;
	return best?.phrase ?? null;
}

/** “to Tom Ray, who replied”: the word at a token or after the comma there. */
function wordAfterComma(tokens: readonly Token[], at: number): string {
	return tokens[tokens[at]?.kind === 'comma' ? at + 1 : at]?.word ?? '';
}

type Place = {
	readonly verb: number;
	readonly end: number;
	readonly isParticiple: boolean;
	readonly isFirst: boolean;
	/** A conjunction stands before the phrase: a clause of its own. */
	readonly isClauseOpen: boolean;
};

/** What speaks for a phrase being the subject of a verb. */
const WEIGHT = {
	kind: {
		person: 3,
		pronoun: 3,
		'first person': 3,
		organisation: 1.5,
		description: 1,
		crowd: 1,
		unnamed: -1,
	} satisfies Record<PhraseKind, number>,
	/** A noun that does not look like that of a person. */
	thing: -4,
	eachToken: -0.05,
	first: 1.5,
	firstOfParticiple: 4,
	laterOfParticiple: -1,
	clause: 1,
	followedByVerb: 1.5,
	next: 4,
	nextToParticiple: 2,
	namedNextToParticiple: 6,
} as const;

function scoreOf(tokens: readonly Token[], phrase: Phrase, place: Place, speech: SpeechData): number {
	const {verb, end, isParticiple, isFirst, isClauseOpen} = place;
	let score = WEIGHT.kind[phrase.kind] + WEIGHT.eachToken * (verb - end);
	if (phrase.kind === 'description' && !speech.personNoun.test(phrase.head)) score += WEIGHT.thing;
	if (isFirst) score += isParticiple ? WEIGHT.firstOfParticiple : WEIGHT.first;
	else if (isParticiple) score += WEIGHT.laterOfParticiple;
	if (isClauseOpen && !isParticiple) score += WEIGHT.clause;
	if (isFollowedByVerb(tokens, end, speech)) score += WEIGHT.followedByVerb;
	if (!isNextToVerb(tokens, end, verb, speech)) return score;
	const isNamed = phrase.kind === 'person' || phrase.kind === 'organisation';
	score += !isParticiple ? WEIGHT.next : isNamed ? WEIGHT.namedNextToParticiple : WEIGHT.nextToParticiple;
	return score;
}

function isImpersonal(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	if (phrase.kind !== 'pronoun' || (phrase.head !== 'il' && phrase.head !== 'it')) return false;
	const next = tokens[phrase.to]?.word ?? '';
	return (
		speech.impersonal.has(next) || (/^n[e']$/.test(next) && speech.impersonal.has(tokens[phrase.to + 1]?.word ?? ''))
	);
}

function isOblique(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	let before = at - 1;
	// “à M. Duval”: the title belongs to the name.
	while (before >= 0 && (isAbbreviationStop(tokens[before]!) || speech.abbreviations.has(tokens[before]!.word)))
		before--;
	return before >= 0 && speech.prepositions.has(tokens[before]!.word);
}

function isAbbreviationStop({kind, word}: Token): boolean {
	return kind === 'other' && word === '.';
}

function isFollowedByVerb(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at];
	if (next?.kind !== 'word') return false;
	return speech.auxiliaries.has(next.word) || isVerbForm(next.word, speech.verbs);
}

/** Only small words, an apposition between commas or a relative clause stand between the phrase and its verb. */
function isNextToVerb(tokens: readonly Token[], end: number, verb: number, speech: SpeechData): boolean {
	let index = end;
	if (tokens[index]?.word === '(') index = skipTo(tokens, index, verb, ')');
	const isRelative = speech.relatives.has(tokens[index + 1]?.word ?? '');
	if (tokens[index]?.kind === 'comma') {
		const close = tokens.findIndex((token, at) => at > index && at < verb && token.kind === 'comma');
		// “…, who replied”, but “…, who is 48, replied”.
		if (close < 0 && !isRelative) return false;
		index = close < 0 ? index + 1 : close + 1;
	}

	for (; index < verb; index++) {
		const {kind, word} = tokens[index]!;
		const isSmall = speech.auxiliaries.has(word) || speech.fillers.has(word) || speech.relatives.has(word);
		if (kind !== 'word' || !(isSmall || speech.pronouns.has(word) || speech.adverb.test(word))) return false;
	}

	return true;
}

function skipTo(tokens: readonly Token[], from: number, to: number, word: string): number {
	for (let index = from; index < to; index++) if (tokens[index]!.word === word) return index + 1;
	return from;
}

import {afterBrackets, isFollowedByVerb, isNextToVerb} from './attribution-adjacency.ts';
import type {Phrase, PhraseKind} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import type {Token} from './attribution-tokens.ts';
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
	const clause = endOfFirstClause(tokens, from, verb, speech);
	let isClauseOpen = false;
	for (let index = from; index < verb; ) {
		const token = tokens[index]!;
		if (token.word === '(') {
			index = afterBrackets(tokens, index, verb);
			continue;
		}

		if (speech.clauseOpeners.has(token.word)) isClauseOpen = true;
		const phrase = antecedent(tokens, readPhrase(tokens, index, speech), verb, speech);
		if (
			!phrase ||
			(speech.objectPronouns.has(token.word) && !(index === from && token.isCapital)) ||
			isImpersonal(tokens, phrase, speech)
		) {
			index++;
			continue;
		}

		const end = Math.min(phrase.to, verb);
		// “Ann Lee, Tom Ray's sister, said”: who she is, and no other subject.
		const isApposed = tokens[index - 1]?.kind === 'comma' && tokens[end]?.kind === 'comma';
		const isOfGroup = phrase.kind === 'organisation' && speech.determiners.has(token.word);
		const isDescribing = (phrase.kind === 'description' || isOfGroup) && found.at(-1)?.phrase.to === index - 1;
		if (isApposed && isDescribing && /^(?:person|organisation)$/.test(found.at(-1)!.phrase.kind)) {
			index = end;
			continue;
		}

		// “Ann Lee, of the University, who”: she is meant.
		const isAntecedent = speech.relatives.has(wordAfterComma(tokens, end));
		const isApart = phrase.kind === 'organisation' && found.some(({phrase: other}) => isSomebody(other, speech));
		if (!isOblique(tokens, index, speech) || (isAntecedent && !isApart)) {
			const score = scoreOf(
				tokens,
				phrase,
				{verb, end, isParticiple, isFirst: found.length === 0, isClauseOpen},
				speech,
			);
			found.push({phrase, score: index < clause ? score + WEIGHT.otherClause : score});
			isClauseOpen = false;
		}

		index = Math.max(index + 1, end);
	}

	let best: (typeof found)[number] | null = null;
	for (const candidate of found) if (!best || candidate.score >= best.score) best = candidate;
	return best?.phrase ?? null;
}

function isSomebody({kind, head}: Phrase, {personNoun}: SpeechData): boolean {
	return kind === 'person' || ((kind === 'unnamed' || kind === 'description') && personNoun.test(head));
}

/** “to Tom Ray (Nashua), who replied”: the word at a token or after the brackets and the comma there. */
function wordAfterComma(tokens: readonly Token[], at: number): string {
	const next = tokens[at]?.word === '(' ? afterBrackets(tokens, at, tokens.length) : at;
	return tokens[tokens[next]?.kind === 'comma' ? next + 1 : next]?.word ?? '';
}

/** “deux rapports de la Cour d'appel, qui dénonce”: of a phrase before “who”, the group that completes its noun. */
function antecedent(tokens: readonly Token[], phrase: Phrase | null, verb: number, speech: SpeechData): Phrase | null {
	const isThing = phrase?.kind === 'unnamed' || phrase?.kind === 'description';
	if (!phrase || !isThing || !speech.relatives.has(wordAfterComma(tokens, phrase.to))) return phrase;
	if (speech.personNoun.test(phrase.head)) return phrase;
	for (let index = phrase.from + 1; index < Math.min(phrase.to, verb); index++) {
		const inner = speech.complements.has(tokens[index - 1]!.word) ? readPhrase(tokens, index, speech) : null;
		if (inner?.to === phrase.to && inner.kind === 'organisation') return inner;
	}

	return phrase;
}

/** “When she had finished, the judge said”: where the clause that begins a sentence ends; `from` where none begins it. */
function endOfFirstClause(tokens: readonly Token[], from: number, verb: number, speech: SpeechData): number {
	if (!speech.clauseOpeners.has(tokens[from]?.word ?? '')) return from;
	for (let index = from + 1; index < verb - 1; index++) if (tokens[index]!.kind === 'comma') return index;
	return from;
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
		'second person': 3,
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
	/** It stands in a clause before the main one. */
	otherClause: -4,
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
	const opener = tokens[phrase.from - 1]?.word ?? '';
	if (speech.clauseOpeners.has(opener) && isClosed(tokens, end, verb)) score += WEIGHT.otherClause;
	if (isFollowedByVerb(tokens, end, speech)) score += WEIGHT.followedByVerb;
	if (tokens[verb]?.kind !== 'word' || !isNextToVerb(tokens, end, verb, speech)) return score;
	const isNamed = phrase.kind === 'person' || phrase.kind === 'organisation';
	score += !isParticiple ? WEIGHT.next : isNamed ? WEIGHT.namedNextToParticiple : WEIGHT.nextToParticiple;
	return score;
}

/** “que nous avons lue, le maire évoque”: a comma ends the clause; two are those of an apposition in it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).filter(({kind}) => kind === 'comma').length % 2 === 1;
}

function isImpersonal(tokens: readonly Token[], phrase: Phrase, speech: SpeechData): boolean {
	if (phrase.kind !== 'pronoun' || !speech.impersonalPronouns.has(phrase.head)) return false;
	const next = tokens[phrase.to]?.word ?? '';
	return (
		speech.impersonal.has(next) ||
		(speech.negations.has(next) && speech.impersonal.has(tokens[phrase.to + 1]?.word ?? ''))
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

import type {SpeechData} from '../languages/speech-data.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {nameEnd} from './group-name-end.ts';
import {afterOwned} from './owned.ts';
import type {Phrase} from './phrase.ts';
import {isFunctionWord} from './verbs.ts';

/** Tokens after the comma among which the name must stand. */
const APPOSITION = 5;

/** “…, Ann Lee,” and “…, le Dr Ann Lee”: the token of the name in apposition, from token `at` on; -1 where none is. */
export function nameAfterComma(tokens: readonly Token[], at: number, isOblique: boolean, speech: SpeechData): number {
	for (let index = at; index < Math.min(tokens.length, at + APPOSITION); index++) {
		const {kind, word} = tokens[index]!;
		if (kind === 'name') {
			const next = tokens[index + 1]?.word ?? '';
			const isOwning = speech.genitives.has(next) || isOf(tokens[index - 1], CLASS.complement);
			// “In a letter to Tom, Ann Lee wrote”, « Invitée à prendre la parole, Ann Lee a ri »: the name begins the main clause.
			const isSubject = isFollowedByVerb(tokens, isOblique ? afterAge(tokens, index + 1, speech) : index + 1);
			return isOwning || isSubject ? -1 : index;
		}

		const isOffice = speech.abbreviations.has(word) || speech.determiners.has(word) || !isFunctionWord(word, speech);
		const isTitle = word === '.' || (kind === 'word' && isOffice);
		if (!isTitle || kind === 'stop' || isVerbForm(word, speech.verbs)) return -1;
	}

	return -1;
}

/** “Ann Lee, 45, said”, « Ann Lee, 45 ans, a dit »: the token after an age between commas, or the one given. */
function afterAge(tokens: readonly Token[], at: number, {years}: SpeechData): number {
	if (tokens[at]?.kind !== 'comma' || !/^\d{1,3}$/.test(tokens[at + 1]?.word ?? '')) return at;
	const close = years.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
	return tokens[close]?.kind === 'comma' ? close + 1 : at;
}

/**
 * “the organiser, Norvelia Events,”, « le propriétaire, la société Norvélia, »: the tokens of a group named in apposition
 * after the comma at `at`; null for none.
 */
export function groupAfterComma(tokens: readonly Token[], at: number, speech: SpeechData): Phrase['name'] | null {
	const [first, noun] = [tokens[at + 1], tokens[at + 2]];
	const isCalled = isOf(first, CLASS.determiner) && isOf(noun, CLASS.group);
	const from = isCalled ? at + 3 : at + 1;
	if (tokens[at]?.kind !== 'comma' || tokens[from]?.kind !== 'word' || !tokens[from].isProper) return null;
	const to = nameEnd(tokens, from, speech);
	const hasPerson = hasKind(tokens, at, to, 'name');
	return tokens[to]?.kind === 'comma' && !hasPerson ? {from: afterOwned(tokens, from, to, speech), to} : null;
}

/** « Même avis chez Ann Lee, sa voisine »: whether a description only says who the one is that is named before it. */
export function describesName(tokens: readonly Token[], {kind, from}: Phrase): boolean {
	return (
		(kind === 'description' || kind === 'unnamed') &&
		tokens[from - 1]?.kind === 'comma' &&
		tokens[from - 2]?.kind === 'name'
	);
}

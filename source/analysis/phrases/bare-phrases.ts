import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {readGroup} from './groups.ts';
import {afterOrigin, isNoun} from './noun-words.ts';
import {BARE, readNoun} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {readPhrase} from './phrases.ts';
import {isSpeakingName} from './speaking-names.ts';
import {isListedGroup} from './spokespeople.ts';
import {isTitleBeforeName} from './titles-before.ts';

/** Words before the noun of a group that has no determiner. */
const MOST_MODIFIERS = 3;

/** The phrase that begins with the word at token `at` and has no determiner. */
export function readBare(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word, isCapital, isProper} = tokens[at]!;
	const isAdjective = isOf(tokens[at], CLASS.adjective);
	// “Seul le syndicat”, “Même la mairie”
	if (isAdjective && pointingOf(tokens[at + 1]?.word, speech) === 'definite') return readPhrase(tokens, at + 1, speech);
	if (isAdjective || isBareGroup(tokens, at, speech) || isTitleBeforeName(tokens, at, speech)) {
		// “Nurses union secretary general Ann Lee”, but “Senators Ann Lee and Tom Ray”
		const isOfOne = tokens[at + 1]?.kind === 'word' && isTitleBeforeName(tokens, at, speech);
		const isPlural = isOf(tokens[at], CLASS.group) && speech.pluralNoun.test(word) && !isOfOne;
		return readNoun(tokens, at, at, {...BARE, isPlural}, speech);
	}

	const bare =
		readFirm(tokens, at, speech) ??
		readCampaigners(tokens, at, speech) ??
		readRole(tokens, at, speech) ??
		readOwned(tokens, at, speech);
	if (bare) return bare;
	// “Wolves manager says”
	if (isCapital && afterOrigin(tokens, at, speech) > at) return readNoun(tokens, at, at, BARE, speech);

	const next = tokens[at + 1];
	// “29 April”, but “Sunday Mirror” and “the Times”
	const isTime = isOf(tokens[at], CLASS.time) && !isOf(itemAt(tokens, at - 1), CLASS.determiner);
	if (isTime && !(next?.kind === 'word' && next.isCapital)) return null;
	const isJoined = next?.word === '&' && tokens[at + 2]?.isCapital === true;
	// « Et Airbus d'ajouter : »
	const isLink = !isProper && isOf(tokens[at], CLASS.link) && !isOf(tokens[at], CLASS.preposition);
	const isName = isProper || (isCapital && !isLink && ((next?.kind === 'word' && next.isProper) || isJoined));
	return isName || isSpeakingName(tokens, at, speech) ? readGroup(tokens, at, at, BARE, speech) : null;
}

/** “energy giant Elm Power”, “US carmaker Elm Rides”: a firm by its noun with what goes before it, and its name; null for none. */
function readFirm(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	if (!speech.modifiersFirst) return null;
	for (let noun = at; noun <= at + MOST_MODIFIERS; noun++) {
		const {kind, isCapital} = tokens[noun] ?? {kind: 'stop', isCapital: false};
		// “US”
		const isSmall = !isCapital && isOf(tokens[noun], CLASS.functional | CLASS.determiner | CLASS.verb);
		if (kind !== 'word' || isSmall || (noun > at && isCapital)) return null;
		const next = tokens[noun + 1];
		if (noun > at && speech.anyGroup.has(tokens[noun]!.word) && next?.kind === 'word' && next.isProper)
			return readGroup(tokens, at, noun, BARE, speech);
	}

	return null;
}

/** “Away supporters sang”, “Animal rights campaigners have”: many, by their noun, at the beginning of a sentence; null for none. */
function readCampaigners(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word, isCapital, isProper} = tokens[at]!;
	const before = itemAt(tokens, at - 1);
	if (!isCapital && before && isOf(before, CLASS.preposition | CLASS.verb)) {
		const {word: noun, isCapital: isName} = tokens[at + 1] ?? {word: '', isCapital: true};
		if (isName || !speech.groups.has(noun) || !speech.pluralNoun.test(noun)) return null;
		const isMany = speech.adjectiveEnding.test(word) && !isOf(tokens[at], CLASS.verb | CLASS.functional);
		return isMany ? readGroup(tokens, at, at + 1, {...BARE, isPlural: true}, speech) : null;
	}

	if (!isCapital || isProper || !speech.modifiersFirst) return null;
	for (let noun = at + 1; noun <= at + MOST_MODIFIERS; noun++) {
		if (isNamelessGroup(tokens, noun, speech)) return readGroup(tokens, at, noun, {...BARE, isPlural: true}, speech);
		if (!isNoun(tokens[noun]) || tokens[noun]!.isCapital || isOf(tokens[noun], CLASS.determiner)) return null;
	}

	return null;
}

/** “counsel asked”, “defence counsel said”, “Daddy always said”: one person by what they are; null where no such noun stands there. */
function readRole(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word, isCapital} = tokens[at]!;
	const role = isOf(tokens[at], CLASS.articleless) ? at : at + 1;
	const isRole = role === at || !isOf(tokens[at], CLASS.functional | CLASS.verb);
	if (isRole && isOf(tokens[role], CLASS.articleless))
		return phraseOf('description', at, role + 1, {head: tokens[role]!.word, name: {from: role, to: role + 1}});
	if (!isCapital || !speech.kin.has(word)) return null;
	const gender = speech.nounGenders.get(word) ?? null;
	return phraseOf('description', at, at + 1, {head: word, gender, isPossessive: true});
}

/** “Germany’s finance ministry”: a group by whose it is; null for none. */
function readOwned(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	if (!tokens[at]!.isCapital || !isOf(tokens[at + 1], CLASS.genitive)) return null;
	const owned = readNoun(tokens, at, at + 2, BARE, speech);
	// “Oxfam’s report”, but “Monday’s report”, “London’s report”
	if (owned?.kind === 'unnamed' && speech.reports.has(owned.head) && isListedGroup(tokens[at]!.word, speech))
		return phraseOf('organisation', at, owned.to, {head: tokens[at]!.word, name: {from: at, to: at + 1}});
	return owned?.kind === 'organisation' && !tokens[owned.name.from]!.isCapital ? owned : null;
}

/** A group named without an article, “prosecutors said”, and no noun after an adjective. */
function isBareGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!isOf(tokens[at], CLASS.group)) return false;
	const before = itemAt(tokens, at - 1);
	if (before?.kind !== 'word') return before?.kind !== 'name';
	// “fait état, elle, de”
	if (speech.phrasalVerbs.get(tokens[at]!.word)?.has(before.word)) return false;
	// No group stands right behind a verb where nouns have an article.
	const isAfterVerb = speech.modifiersFirst && isOf(before, CLASS.verb);
	return isAfterVerb || isOf(before, CLASS.functional | CLASS.link);
}

/** “supporters” with its verb right behind: many who speak under their noun alone. */
function isNamelessGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at] ?? {kind: 'stop', word: '', isCapital: false};
	return (
		kind === 'word' &&
		!isCapital &&
		speech.pluralNoun.test(word) &&
		isOf(tokens[at], CLASS.group) &&
		isFollowedByVerb(tokens, at + 1)
	);
}

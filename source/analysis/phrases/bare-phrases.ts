import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {readGroup} from './groups.ts';
import {afterOrigin, isNoun} from './noun-words.ts';
import {BARE, readNoun} from './nouns.ts';
import {type Phrase, phraseOf} from './phrase.ts';
import {readPhrase} from './phrases.ts';
import {isSpeakingName} from './speaking-names.ts';
import {isFunctionWord, isVerbForm} from './verbs.ts';

/** Tokens among which a title stands with its name: “Elm Hill Police Det. Ann Lee”. */
const LONGEST_TITLE = 8;
/** Words before the noun of a group that has no determiner. */
const MOST_MODIFIERS = 3;

/** The phrase that begins with the word at token `at` and has no determiner. */
export function readBare(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word, isCapital, isProper} = tokens[at]!;
	// “Seul le syndicat”, “Même la mairie”
	if (speech.adjectives.has(word) && speech.determiners.get(tokens[at + 1]?.word ?? '')?.pointing === 'definite')
		return readPhrase(tokens, at + 1, speech);
	if (speech.adjectives.has(word) || isBareGroup(tokens, at, speech) || isTitleBeforeName(tokens, at, speech)) {
		// “Nurses union secretary general Ann Lee”, but “Senators Ann Lee and Tom Ray”
		const isOfOne = tokens[at + 1]?.kind === 'word' && isTitleBeforeName(tokens, at, speech);
		const isPlural = speech.groups.has(word) && speech.pluralNoun.test(word) && !isOfOne;
		return readNoun(tokens, at, at, {...BARE, isPlural}, speech);
	}

	// “Away supporters sang”, “Animal rights campaigners have”
	const isOpening = isCapital && !isProper && tokens[at - 1]?.kind !== 'word';
	if (isOpening && speech.modifiersFirst) {
		for (let noun = at + 1; noun <= at + MOST_MODIFIERS; noun++) {
			if (isNamelessGroup(tokens, noun, speech)) return readGroup(tokens, at, noun, {...BARE, isPlural: true}, speech);
			if (!isNoun(tokens[noun], speech) || tokens[noun]!.isCapital || speech.determiners.has(tokens[noun]!.word)) break;
		}
	}

	// “counsel asked”, “defence counsel said”
	const role = [at, at + 1].find(index => speech.articleless.has(tokens[index]?.word ?? ''));
	const isRole = role === at || (role === at + 1 && !isFunctionWord(word, speech) && !isVerbForm(word, speech.verbs));
	if (isRole)
		return phraseOf('description', at, role + 1, {head: tokens[role]!.word, name: {from: role, to: role + 1}});

	// “Daddy always said”
	if (isCapital && speech.kin.has(word)) {
		const gender = speech.nounGenders.get(word) ?? null;
		return phraseOf('description', at, at + 1, {head: word, gender, isPossessive: true});
	}

	// “Germany’s finance ministry”
	if (isCapital && speech.genitives.has(tokens[at + 1]?.word ?? '')) {
		const owned = readNoun(tokens, at, at + 2, BARE, speech);
		if (owned?.kind === 'organisation' && !tokens[owned.name.from]!.isCapital) return owned;
	}

	// “Wolves manager says”
	if (isCapital && afterOrigin(tokens, at, speech) > at) return readNoun(tokens, at, at, BARE, speech);

	const next = tokens[at + 1];
	// “Late Wednesday”, “29 April”, but “Sunday Mirror” and “the Times”
	if (speech.adjectives.has(word) && speech.times.has(next?.word ?? '')) return null;
	const isTime = speech.times.has(word) && !speech.determiners.has(tokens[at - 1]?.word ?? '');
	if (isTime && !(next?.kind === 'word' && next.isCapital)) return null;
	const isJoined = next?.word === '&' && tokens[at + 2]?.isCapital === true;
	const isName = isProper || (isCapital && ((next?.kind === 'word' && next.isProper) || isJoined));
	return isName || isSpeakingName(tokens, at, speech) ? readGroup(tokens, at, at, BARE, speech) : null;
}

/** A group named without an article, “prosecutors said”, and no noun after an adjective. */
function isBareGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.groups.has(tokens[at]!.word)) return false;
	const before = tokens[at - 1];
	if (before?.kind !== 'word') return before?.kind !== 'name';
	// “fait état, elle, de”
	if (speech.phrasalVerbs.get(tokens[at]!.word)?.has(before.word)) return false;
	// No group stands right behind a verb where nouns have an article.
	const isAfterVerb = speech.modifiersFirst && isVerbForm(before.word, speech.verbs);
	return isAfterVerb || isFunctionWord(before.word, speech) || speech.links.has(before.word);
}

/** “supporters” with its verb right behind: many who speak under their noun alone. */
function isNamelessGroup(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at] ?? {kind: 'stop', word: '', isCapital: false};
	return (
		kind === 'word' &&
		!isCapital &&
		speech.pluralNoun.test(word) &&
		speech.groups.has(word) &&
		isFollowedByVerb(tokens, at + 1, speech)
	);
}

/** “detective Tom Ray”, “Coach Ann Lee”: small words and nouns up to a name. */
function isTitleBeforeName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const end = Math.min(tokens.length, at + LONGEST_TITLE);
	let name = at;
	while (name < end && tokens[name]!.kind !== 'name') name++;
	if (name === at || name === end || /^\d/.test(tokens[at]!.word)) return false;
	for (let index = at; index < name; index++) {
		const {kind, word} = tokens[index]!;
		// “Elm Hill MP Ann Lee”: letters that elsewhere stand behind a name.
		const isWord = !isFunctionWord(word, speech) || speech.personNoun.isListed(word);
		const isPart = kind === 'word' && (speech.complements.has(word) || isWord);
		if (index === at ? !isPart || speech.complements.has(word) : !isPart && word !== '.') return false;
		if (kind === 'word' && (isVerbForm(word, speech.verbs) || speech.indefinites.has(word))) return false;
	}

	return true;
}

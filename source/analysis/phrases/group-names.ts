import type {Article} from '../../document/document.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {endOfPaper} from '../reading/papers.ts';
import type {Token} from '../reading/tokens.ts';
import {createFullNames} from './full-names.ts';
import type {Phrase} from './phrase.ts';
import {isFunctionWord, isVerbAfter} from './verbs.ts';

/** Gives the name of a group that a phrase of some tokens stands for. */
export type GroupNames = (phrase: Phrase, tokens: readonly Token[]) => string;

/** Characters of an article in which the full name of a group is looked for. */
const REACH = 200_000;
/** Characters before and after a name in which it is looked for again. */
const NEAR = 4000;

/** Names groups as the article does, without article; a noun in small letters, “the department”, takes the full name that it had. */
export function createGroupNames({text, blocks}: Article, speech: SpeechData): GroupNames {
	const known = new Map<string, string>();
	const from = blocks.find(({kind}) => kind !== 'heading')?.start ?? 0;
	const body = text.slice(from, from + REACH);
	const fullOf = createFullNames(body, speech);
	const short = (name: string) => (speech.anyGroup.has(name) ? nameAfter(body, name, speech) : null) ?? name;
	return (phrase, tokens) => {
		const named = tokens.slice(phrase.name.from, phrase.name.to);
		const {start, isCapital, isProper} = named[0]!;
		const last = named.at(-1)!;
		// “Lee Bearing Co.”
		const isCut = speech.abbreviations.has(last.word) && text[last.end] === '.';
		const quoted = endOfPaper(text, start, speech);
		const own = quoted < last.end ? endOfRecurring(text, start, last.end, isProper, speech) : quoted;
		const written =
			text
				.slice(start, isCut ? last.end + 1 : own)
				// “Le Monde » et Mediapart”
				.replaceAll(/[\s«»“”"]+/g, ' ')
				.trim()
				.replace(/['’]s$/, '')
				// “Canada’s Supreme Court”, but “Levi’s Stadium”
				.replace(/^\p{Lu}\p{Ll}+['’]s (?=\p{Lu}\p{L}+ (?:of )?\p{Lu})/u, '') || text.slice(start, last.end);
		// “Moscou condamne”: what begins a sentence without an article, and is no noun of a group.
		// « Matignon dément »: one alone has an article unless it is a name, where nouns have one.
		const isNoun =
			speech.groups.has(phrase.head) &&
			(speech.modifiersFirst || phrase.isPlural) &&
			// « Médecins sans frontières »
			!speech.purposes.has(named[1]?.word ?? '');
		const isName = isProper || (isCapital && phrase.from === phrase.name.from && !isNoun);
		// “British police”
		const isOrigin =
			speech.modifiersFirst &&
			isCapital &&
			(speech.demonym.test(named[0]!.word) || speech.nationals.has(named[0]!.word));
		const name =
			isName || isOrigin || named[1]?.word === '&' || named[1]?.isProper
				? written
				: written[0]!.toLowerCase() + written.slice(1);
		// “the daily Courier”: what another daily is called is none of it.
		const isOther = named.length > 1 || named[0]!.word !== phrase.head;
		const full = isOther ? (fullOf(name) ?? name) : (known.get(phrase.head) ?? fullOf(name) ?? short(name));
		if (!known.has(phrase.head)) known.set(phrase.head, full);
		return full;
	};
}

/** Characters of an adjective or a complement that may belong to a name of capitals before it. */
const LONGEST_TAIL = 30;

/** “Accord majeur”, “Médecins du monde”: the end of a name with the words in lower case that follow it elsewhere too; else the end given. */
function endOfRecurring(text: string, start: number, end: number, isProper: boolean, speech: SpeechData): number {
	const behind = isProper ? text.slice(end, end + LONGEST_TAIL) : '';
	const [next, link, word] = /^ (?:(\p{Ll}{1,3}) )?(\p{Ll}{3,})(?!\p{L})/u.exec(behind) ?? [];
	if (!next || !word || isFunctionWord(word, speech) || speech.voicesOfGroups.has(word)) return end;
	if (link ? !speech.complements.has(link) : isVerbAfter(word, speech) && !isParticiple(word, speech)) return end;
	const name = text.slice(start, end) + next;
	const isAgain =
		text.slice(end, end + NEAR).includes(name) || text.slice(Math.max(0, start - NEAR), start).includes(name);
	return isAgain ? end + next.length : end;
}

/** “Le Canard enchaîné”: where adjectives follow, a participle alone is one. */
function isParticiple(word: string, {participle, modifiersFirst}: SpeechData): boolean {
	return !modifiersFirst && participle.test(word);
}

/** “groupe” -> “Malhotra Steel”: the first name right after the noun, with an adjective at most between; null for none. */
function nameAfter(text: string, noun: string, speech: SpeechData): string | null {
	const name = '(\\p{Lu}[\\p{L}’&-]*(?: \\p{Lu}[\\p{L}’&-]*)*)';
	const pattern = new RegExp(`(?<!\\p{L})${noun} (?:(\\p{Ll}{4,}) )?${name}`, 'gu');
	for (const {0: found, 1: between = '', 2: named = '', index} of text.matchAll(pattern)) {
		// “the union called Tom Ray a liar”
		if (isVerbAfter(between, speech) || speech.objectVerb.test(between)) continue;
		const end = index + found.length;
		const start = end - named.length;
		return text.slice(start, endBeforeVerb(text, end, speech) ?? endOfRecurring(text, start, end, true, speech));
	}

	return null;
}

/** « l'association Terre vive a saisi »: the end of the word in small letters between a name and its verb; undefined where that is not so. */
function endBeforeVerb(text: string, end: number, speech: SpeechData): number | undefined {
	const [, word = '', verb = ''] = /^ (\p{Ll}{3,}) (\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + LONGEST_TAIL)) ?? [];
	const isVerb = speech.auxiliaries.has(verb) || isVerbAfter(verb, speech);
	const isPart = isVerb && !isFunctionWord(word, speech) && !isVerbAfter(word, speech) && !speech.adverb.test(word);
	return isPart && !speech.modifiersFirst ? end + 1 + word.length : undefined;
}

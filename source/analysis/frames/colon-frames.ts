import {itemAt, lastIndexBetween} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {meansThing} from '../phrases/persons.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {announced} from './announced.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readSayer} from './sayers.ts';
import {findSubjectBefore} from './subjects.ts';

/** Words between a colon and a fragment in the clause that it announces. */
const FARTHEST = 14;
/** Words of whoever did what stands before a colon. */
const AGENT_WITHIN = 12;

/** “Ann Lee tombe des nues : « … »”: no verb of saying, but what the colon announces is somebody's. */
export function colonFrame({tokens, at}: FrameScene, from: number, speech: SpeechData): Frame | null {
	if (itemAt(tokens, at - 1)?.kind !== 'colon') return earlierColonFrame(tokens, from, at, speech);
	// « Après le prix, voici l'avis d'Ann Lee : « … » »: what is told before is another's.
	const presenting = lastIndexBetween(tokens, from, at, ({word}) => speech.presenting.has(word));
	const start = presenting < 0 ? from : presenting + 1;
	const last = itemAt(tokens, at - 2);
	// “Il était rejoint par Ann Lee : « … »”
	const agent = last?.kind === 'name' && tokens[at - 3]?.word === speech.agent;
	// “10:42 Bridge: Police: “…””: the last of those who stand before a colon.
	const colon = tokens.findLastIndex(({kind}, index) => kind === 'colon' && index < at - 1);
	const latest = colon > start ? findSubjectBefore(tokens, colon + 1, at - 1, speech) : null;
	const found = agent ? null : (latest ?? findSubjectBefore(tokens, start, at - 1, speech));
	const isNobody = !found || meansThing(found, speech) || isUs(found, speech);
	const named =
		readSayer(tokens, start, at - 1, speech) ??
		(isNobody ? (announced(tokens, start, at - 1, speech) ?? moved(tokens, start, at - 1, speech)) : null);
	// « Sa crainte : « … » », « Son métier ne la satisfait plus : « … » »: whose it is stands before.
	const isOwned = isNobody && pointingOf(tokens[start]!.word, speech) === 'possessive';
	const {word = ''} = tokens[start]!;
	const owner =
		isOwned && isOf(tokens[start + 1], CLASS.saying) ? phraseOf('pronoun', start, start + 2, {head: word}) : null;
	return {strength: 'direct', reason: 'colon', subject: isOwned ? (named ?? owner) : (named ?? found)};
}

/** « Ann Lee plaide, aussitôt contredite par le maire, Paul Roux : « … » »: the person right before the colon at whose hands that was done. */
export function agentFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	if (itemAt(tokens, at - 1)?.kind !== 'colon') return null;
	for (let index = at - 2; index > Math.max(start, at - AGENT_WITHIN); index--) {
		if (tokens[index]!.word !== speech.agent) continue;
		let before = index - 2;
		while (isOf(tokens[before], CLASS.filler) || speech.adverb.test(tokens[before]?.word ?? '')) before--;
		const isApart = tokens[before]?.kind === 'comma' || speech.passives.has(tokens[before]?.word ?? '');
		const subject = isApart ? readPhrase(tokens, index + 1, speech) : null;
		return subject?.kind === 'person' && subject.to === at - 1 ? {strength: 'direct', reason: 'colon', subject} : null;
	}

	return null;
}

/** « Une seule chose l'inquiète : », « Ce qui lui manque : »: whom the last verb before a colon moves. */
function moved(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	const [object, verb] = tokens.slice(Math.max(start + 1, colon - 2), colon);
	return speech.moving.has(verb?.word ?? '') ? phraseOf('pronoun', colon - 2, colon - 1, {head: object!.word}) : null;
}

/** « Nous retrouvons Ann Lee : « … » »: those who write it. */
function isUs({kind, head}: Phrase, {firstPersonSingular}: SpeechData): boolean {
	return kind === 'first person' && !firstPersonSingular.has(head);
}

/** “Ann Lee est plus sévère : le prix est « généreux »”: what follows the colon is hers, quoted or not. */
function earlierColonFrame(tokens: readonly Token[], start: number, at: number, speech: SpeechData): Frame | null {
	const colon = tokens.slice(start, at).findIndex(({kind}) => kind === 'colon') + start;
	if (colon <= start || at - colon > FARTHEST) return null;
	const subject = findSubjectBefore(tokens, start, colon, speech);
	return subject?.kind === 'person' || subject?.kind === 'pronoun'
		? {strength: 'distant', reason: 'colon', subject}
		: null;
}

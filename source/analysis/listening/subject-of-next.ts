import type {FrameScene} from '../frames/frame.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {readPhrase} from '../phrases/phrases.ts';

/** « Quand ? » Ann Lee sourit.: the person who is the subject of the sentence behind the first quotation of a block; -1 for none. */
export function subjectOfNext({tokens, at, endsSentence}: FrameScene, isFirst: boolean, speech: SpeechData): number {
	const before = tokens.slice(0, Math.max(0, at));
	if (before.some(({kind}) => kind === 'quotation' || kind === 'name')) return -1;
	if (at < 0) return -1;
	const next = tokens[at + 1]?.kind === 'stop' ? at + 2 : at + 1;
	if (next === at + 1 && !endsSentence(tokens[at]!, tokens[next])) return -1;
	const phrase = readPhrase(tokens, next, speech);
	const end = tokens.find(({kind}, index) => index >= next && (kind === 'stop' || kind === 'quotation'));
	if (phrase?.kind === 'person' && end?.kind === 'stop') return phrase.person;
	// « Marchez derrière moi. » Accroupie sous sa lampe, Ann Lee avance.: the first words of an article, before anybody is named.
	if (!isFirst || end?.kind !== 'stop') return -1;
	const last = tokens.indexOf(end);
	const subject = findSubjectBefore(tokens, next, last, speech);
	if (subject?.kind === 'person') return subject.person;
	// « Je lui ai couru après. » Aucune peur dans la voix d'Ann Lee, buraliste.: nobody else is named.
	const named = new Set(tokens.slice(next, last).flatMap(({kind, index}) => (kind === 'name' ? [index] : [])));
	const first = tokens.findIndex(({kind}, index) => index >= next && kind === 'name');
	const isThing =
		!subject || subject.from > first || (subject.kind === 'unnamed' && !speech.personNoun.test(subject.head));
	return named.size === 1 && isThing ? [...named][0]! : -1;
}

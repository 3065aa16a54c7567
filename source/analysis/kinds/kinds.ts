import {beginsUpper, classOf, LETTER, NUMBER} from '../../text/characters.ts';
import type {QuotationKind} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {heldCues} from './cues.ts';
import {GENERAL_CUES} from './general-cues.ts';
import type {KindScene} from './scenes.ts';

/** The kind that the evidence weighs most for; speech where nothing tells. */
export function kindOf(scene: KindScene, {kindCues, titleStart}: SpeechData): QuotationKind {
	const weights: Record<QuotationKind, number> = {speech: 0.1, scare: -0.75, title: 0};
	const words = countWords(scene.content);
	const {before} = scene;
	const mark = before.trimEnd().at(-1) ?? '';
	for (const {kind, weight, frame, least, most, holds} of GENERAL_CUES) {
		if (words < least || words > most || (frame !== null && frame !== scene.frame)) continue;
		if (holds === null || holds(scene, words, mark)) weights[kind] += weight;
	}

	const around = `${before.slice(-AROUND_READ)}QUOTATION${scene.after}`;
	const places = {before, after: scene.after, inside: scene.content, around};
	const mayBeTitle = beginsUpper(scene.content) || titleStart.test(scene.content);
	for (const {kind, weight} of heldCues(kindCues, places, mayBeTitle)) weights[kind] += weight;
	if (weights.title > weights.speech && weights.title > weights.scare) return 'title';
	return weights.scare > weights.speech ? 'scare' : 'speech';
}

/** Characters before a quotation of which cues around it know. */
const AROUND_READ = 12;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
/** The last character of one code unit. */
const LAST_UNIT = 0xff_ff;
/** As many words as no cue asks for. */
const MOST_WORDS = 9;

/** Words of a quotation, letters and numbers with apostrophes and hyphens behind them; of more the most that is counted. */
function countWords(content: string): number {
	let count = 0;
	let isInWord = false;
	for (let at = 0; at < content.length && count < MOST_WORDS; at++) {
		const code = content.codePointAt(at)!;
		const isOfWord = (classOf(code) & (LETTER | NUMBER)) !== 0;
		if (isOfWord && !isInWord) count++;
		isInWord = isOfWord || (isInWord && (code === APOSTROPHE || code === HYPHEN));
		if (code > LAST_UNIT) at++;
	}

	return count;
}

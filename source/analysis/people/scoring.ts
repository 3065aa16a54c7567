import type {Block} from '../../document/document.ts';
import {gathered} from '../../text/lists.ts';
import {capitalWithin} from '../languages/any-people.ts';
import type {Language} from '../languages/language.ts';
import type {NameData} from '../languages/name-data.ts';
import {isSignature} from '../names/aside-cues.ts';
import {type Candidate, nameCandidates} from '../names/candidates.ts';
import {contextCues} from '../names/context-cues.ts';
import {isCredit} from '../names/credits.ts';
import {cueTable, isFullName, scoreOf, tokenAt} from '../names/cue.ts';
import {formCues} from '../names/form-cues.ts';
import type {NameTokens} from '../names/tokens.ts';
import {isCommonGivenName} from '../names/words.ts';
import {createMemory, onceBy, remembering} from '../remembering.ts';
import {contextSteps} from './context.ts';
import {formFeatures} from './features.ts';
import type {Scored} from './known.ts';
import {oddsOf, stepsOf} from './model.ts';

const contextTable = cueTable(contextCues);
const formTable = cueTable(formCues);

/** What the cues and the model say of a name as it is written, wherever it stands. */
type Form = Pick<Candidate, 'known'> & {
	readonly cues: number;
	readonly modelSteps: number;
	/** It is no name of a person, whatever stands around it: see isBrand. */
	readonly isBrand: boolean;
};

/** Forms of names that were met in articles of a language. */
const formsOf = onceBy((_: NameData) => createMemory<Form>());

/** A candidate with what is known of it by its form alone. */
type Formed = Pick<Scored, 'candidate' | 'form' | 'isHeadline'> & {readonly modelSteps: number};

/**
 * The candidates of some blocks, with what the cues and the model say of them: one after the other for all, so that what
 * each runs is read into the processor once.
 */
export function scoredIn(
	text: string,
	blocks: readonly Block[],
	tokens: readonly NameTokens[],
	{code, names}: Language,
): readonly Scored[] {
	const found = gathered(tokens, (own, at) => candidatesIn(text, blocks[at]!, own, names));
	const models = found.map(({candidate, modelSteps}) => oddsOf(modelSteps + contextSteps(candidate, names, code)));
	return found.map(({candidate, form, isHeadline}, at) => {
		const context = scoreOf(candidate, names, contextTable);
		return {candidate, form, context, model: models[at]!, isHeadline};
	});
}

function candidatesIn(text: string, block: Block, tokens: NameTokens, names: NameData): readonly Formed[] {
	const forms = formsOf(names);
	const isInCapitals = isHeadline(tokens, block);
	const found: Formed[] = [];
	for (const candidate of nameCandidates(tokens, names)) {
		const written = text.slice(candidate.start, candidate.end);
		let form = forms.get(written);
		if (!form) {
			form = formOf(candidate, written, names);
			forms.set(written, form);
		}

		if (form.isBrand) continue;

		const isApart = () =>
			isBetweenMarks(candidate) ||
			(block.kind === 'paragraph' && (isSignature(candidate) || isCredit(candidate, names)));
		const {cues, modelSteps, known} = form;
		candidate.known = known;
		found.push({candidate, form: cues, modelSteps, isHeadline: isInCapitals && !isApart()});
	}

	return found;
}

/** “BEST ACTRESS: ANN LEE, for”: a full name between marks stands out where all is in capitals. */
function isBetweenMarks(c: Candidate): boolean {
	const [before, behind] = [tokenAt(c, -1), tokenAt(c, 1)];
	return (
		isFullName(c) && before?.shape === 'mark' && (!behind || behind.shape === 'mark') && isCommonGivenName(c.words[0]!)
	);
}

function formOf(candidate: Candidate, written: string, names: NameData): Form {
	const modelSteps = stepsOf(add => formFeatures(candidate, names, add));
	const cues = scoreOf(candidate, names, formTable);
	return {cues, modelSteps, known: candidate.known, isBrand: !candidate.isLong && isBrand(written)};
}

/** StreetPress, YouTube, unlike MacLeod and VanVleet: a capital inside the only word. */
function isBrand(name: string): boolean {
	return /[a-zß-öø-ÿœ]{2}[A-ZÀ-ÖØ-ÞŒ]/.test(name) && !capitalWithin.test(name);
}

/** Whether a heading is in capitals, or gives one to nearly every word, so that a capital says nothing; not so in a byline. */
function isHeadline({tokens}: NameTokens, {kind}: Block): boolean {
	const mayHaveCapitals = kind === 'heading' || kind === 'aside';
	if (kind === 'byline' || (!mayHaveCapitals && tokens.every(({shape}) => shape !== 'capitals'))) return false;
	const shapes = {words: 0, capitals: 0, lower: 0};
	for (const {word, shape} of tokens) {
		if (shape === 'handle' || !hasFourLetters(word)) continue;
		shapes.words++;
		if (shape === 'capitals' || shape === 'lower') shapes[shape]++;
	}

	const {words, capitals, lower} = shapes;
	if (words > 1 && capitals > words * 0.7) return true;
	return mayHaveCapitals && words > 2 && lower < words * 0.25;
}

/** Whether four letters follow one another. */
const hasFourLetters = remembering(word => word.length > 3 && /\p{L}{4}/u.test(word));

import type {Article, Block} from '../../document/document.ts';
import type {Person} from '../analysis.ts';
import {type Chunks, chunksOf} from '../chunks.ts';
import {capitalWithin} from '../languages/any-people.ts';
import type {Language} from '../languages/language.ts';
import type {NameData} from '../languages/name-data.ts';
import {isSignature} from '../names/aside-cues.ts';
import {type Candidate, nameCandidates} from '../names/candidates.ts';
import {contextCues} from '../names/context-cues.ts';
import {isCredit} from '../names/credits.ts';
import {cueTable, scoreOf} from '../names/cue.ts';
import {formCues} from '../names/form-cues.ts';
import {type NameTokens, nameTokens} from '../names/tokens.ts';
import {createMemory, type Memory, remembering} from '../remembering.ts';
import {contextSteps} from './context.ts';
import {peopleOf} from './coreference.ts';
import {formFeatures} from './features.ts';
import {handleMentions} from './handles.ts';
import {type KnownNames, knownNames, type Scored} from './known.ts';
import {oddsOf, stepsOf} from './model.ts';
import {findAliases} from './nicknames.ts';
import {spread} from './spread.ts';
import {isPersonal, namesOfThings} from './things-of-name.ts';

/**
 * The named people of an article and every place that names them; none where it names nobody.
 *
 * Problem: a capital says that a word is a name, not that it is a person's, and half the names of an article are a
 * surname alone.
 *
 * Approach: capitalised stretches are candidates (name-candidates); cues in and around each give it a score
 * (name-form-cues, name-context-cues), to which a model trained on news adds its own (people-model); a name that all its
 * places together make sure is sure everywhere, and lends its surname and first name (people-known, people-spread);
 * mentions of one person are joined (people-coreference).
 *
 * Limits: a person named once, by one word that no list has and with nothing beside it, is not found.
 */
export function findPeople(
	article: Article,
	language: Language,
	chunks: Chunks = chunksOf(article.text, language),
): readonly Person[] {
	const {names} = language;
	const blocks = article.blocks.filter(block => block.kind !== 'code' && block.kind !== 'rule');
	const tokens = blocks.map(block => nameTokens(article.text, block, names, chunks));
	const scored = blocks.flatMap((block, i) => scoreBlock(article.text, block, tokens[i]!, language));
	const sure = knownNames(scored, names);
	const aliases = findAliases(scored, sure, names);
	const known: KnownNames = {full: sure.full, short: new Set([...sure.short, ...aliases.map(({alias}) => alias)])};
	let small: ReadonlySet<string> | null = null;
	// With or without an s at its end.
	const isCommon = (word: string) => {
		small ??= smallWords(tokens, scored);
		return small.has(word);
	};

	const things = namesOfThings(scored, names);
	const isThing = ({candidate, context}: Scored) => things.has(candidate.key) && !isPersonal(candidate, context, names);
	const mentions = scored.flatMap(one => (isThing(one) ? [] : spread(one, known, isCommon, names)));
	return peopleOf(mentions, article.text.includes('@') ? handleMentions(tokens, names) : [], aliases, article, names);
}

const contextTable = cueTable(contextCues);
const formTable = cueTable(formCues);

/** What the cues and the model say of a name as it is written, wherever it stands. */
type Form = {readonly cues: number; readonly modelSteps: number};

/** Forms of names that were met in articles of a language. */
const metForms = new WeakMap<NameData, Memory<Form>>();

function formsOf(names: NameData): Memory<Form> {
	const met = metForms.get(names) ?? createMemory<Form>();
	metForms.set(names, met);
	return met;
}

function scoreBlock(text: string, block: Block, tokens: NameTokens, {code, names}: Language): readonly Scored[] {
	const forms = formsOf(names);
	const headline = isHeadline(tokens, block);
	return nameCandidates(tokens, names).flatMap(candidate => {
		const written = text.slice(candidate.start, candidate.end);
		if (!candidate.isLong && isBrand(written)) return [];
		let form = forms.get(written);
		if (!form) {
			form = formOf(candidate, names);
			forms.set(written, form);
		}

		const steps = form.modelSteps + contextSteps(candidate, names, code);
		return {
			candidate,
			form: form.cues,
			context: scoreOf(candidate, names, contextTable),
			model: oddsOf(steps),
			isHeadline: headline && (block.kind !== 'paragraph' || !(isSignature(candidate) || isCredit(candidate, names))),
		};
	});
}

function formOf(candidate: Candidate, names: NameData): Form {
	const modelSteps = stepsOf(add => formFeatures(candidate, names, add));
	return {cues: scoreOf(candidate, names, formTable), modelSteps};
}

/** StreetPress, YouTube, unlike MacLeod and VanVleet: a capital inside the only word. */
function isBrand(name: string): boolean {
	return /[a-zß-öø-ÿœ]{2}[A-ZÀ-ÖØ-ÞŒ]/.test(name) && !capitalWithin.test(name);
}

/** Of the words that are a name by themselves the ones that the article also writes small, with an s at their end or not. */
function smallWords(blocks: readonly NameTokens[], scored: readonly Scored[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const {candidate: one} of scored) if (!one.isLong) names.add(one.tokens[one.first]!.word);
	// It tells of most words, at less cost than the set, that they are none of the names.
	const ends = new Uint8Array(ENDS);
	for (const name of names) ends[endsOf(name, name.length - 1)] = 1;
	const small = new Set<string>();
	for (const {tokens} of blocks) {
		for (const {shape, word} of tokens) {
			if (shape !== 'lower') continue;
			const last = word.length - 1;
			if (ends[endsOf(word, last)] === 1 && names.has(word)) small.add(word);
			if (last === 0 || word[last] !== 's' || ends[endsOf(word, last - 1)] === 0) continue;
			const singular = word.slice(0, last);
			if (names.has(singular)) small.add(singular);
		}
	}

	return small;
}

const ENDS = 1024;

/** A number below 1024 that a word's first letter, its last one, at `last`, and its length give. */
function endsOf(word: string, last: number): number {
	return (word.charCodeAt(0) + 31 * word.charCodeAt(last) + 7 * last) % ENDS;
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

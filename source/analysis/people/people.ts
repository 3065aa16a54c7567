import type {Article} from '../../document/document.ts';
import {gathered} from '../../text/lists.ts';
import type {Person} from '../analysis.ts';
import {type Chunks, chunksOf} from '../chunks.ts';
import type {Language} from '../languages/language.ts';
import {nameTokens} from '../names/tokens.ts';
import {peopleOf} from './coreference.ts';
import {handleMentions} from './handles.ts';
import {type KnownNames, knownNames, type Scored} from './known.ts';
import {asInMatch} from './match-reports.ts';
import {findAliases} from './nicknames.ts';
import {scoredIn} from './scoring.ts';
import {smallWords} from './small-words.ts';
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
	const scored = asInMatch(article.text, scoredIn(article.text, blocks, tokens, language), names);
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
	const mentions = gathered(scored, one => (isThing(one) ? [] : spread(one, known, isCommon, names)));
	return peopleOf(mentions, article.text.includes('@') ? handleMentions(tokens, names) : [], aliases, article, names);
}

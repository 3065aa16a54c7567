import {englishArticle, partLinks} from '../languages/any-things.ts';
import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isFullName, tokenAt, type Word, wordAt} from './cue.ts';
import {isNameWord} from './words.ts';

/** Articles before the name, and what makes a longer name of it than people have. */
export const articleCues: readonly Cue[] = [
	{
		name: 'affair of somebody',
		weight: 7,
		before: isArticle,
		holds: (c, {affairs}) => (isFullName(c) || famousNames.has(c.key)) && affairs.has(wordAt(c, 1)),
	},
	{name: 'leader of a side', weight: 7, behind: isLeading, holds: isFullName},
	{name: 'article and word', weight: -2, before: isArticle, holds: c => !c.isGiven},
	{
		name: 'work of somebody known everywhere',
		weight: 2,
		before: ({word}, {indefiniteArticles, contractions}) => indefiniteArticles.has(word) || contractions.has(word),
		holds: (c, {organisations}) => famousNames.has(c.key) && !organisations.has(c.key),
	},
	{name: 'article and first name', weight: -0.7, before: isArticle, holds: c => c.isGiven},
	{
		name: 'article and full name',
		weight: -2.5,
		before: ({word}, {definiteArticles}) => definiteArticles.has(word),
		holds: isFullName,
	},
	{name: 'the', weight: -4, before: ({word}) => word === englishArticle},
	{
		name: 'another of a kind',
		weight: -3,
		before: ({word}, {definiteArticles}) => definiteArticles.has(word),
		holds: (c, names) => !c.isLong && names.of.has(wordAt(c, 1)),
	},
	{name: 'of another name', weight: -2, behind: ({word}) => partLinks.has(word), holds: isPartOfName},
];

function isArticle({word}: Word, {articles}: NameData): boolean {
	return articles.has(word);
}

/** The Ann Lee-led team, which is cut before the hyphen. */
function isLeading({word}: Word, {sideEndings}: NameData): boolean {
	return /^[-‐‑−]/u.test(word) && sideEndings.has(word.slice(1));
}

/** Bank of Ghent: what goes on behind "of" belongs to the name. */
function isPartOfName(c: Candidate): boolean {
	const next = tokenAt(c, 2);
	return !c.isGiven && next !== undefined && isNameWord(next);
}

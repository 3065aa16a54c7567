import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, wordAt} from './cue.ts';

/** Relatives who belong to the name, so that it is somebody's. */
export const kinCues: readonly Cue[] = [
	{name: 'relative of somebody', weight: 4, before: ({word}, {of}) => of.has(word), holds: isOfRelative},
	{
		name: 'owner of a relative',
		weight: 4,
		behind: ({word}, {genitives}) => genitives.has(word),
		holds: (c, {kin}) => kin.has(wordAt(c, 2)),
	},
];

/**
 * La mère de Lee, the brother of Lee; not “une fille de Redford” nor “les frères de Redford”, and never whoever is the
 * younger of two: “la fille de Redford”, “a son of Redford”, as towns call their own.
 */
function isOfRelative(
	c: Candidate,
	{articles, indefiniteArticles, pluralArticles, contractions, kin, ages}: NameData,
): boolean {
	const [article, relative] = [wordAt(c, -3), wordAt(c, -2)];
	const isOne = articles.has(article) && !indefiniteArticles.has(article) && !pluralArticles.has(article);
	return isOne && kin.has(relative) && !ages.younger.has(relative) && !contractions.has(wordAt(c, -1));
}

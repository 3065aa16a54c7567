import type {Settings} from '../app/settings.ts';
import type {Article} from '../document/document.ts';
import {needsFullBreaks} from '../layout/simple-breaks.ts';
import type {TextTools} from '../layout/text-tools.ts';

/** The tools that are loaded so far; more may be put in. */
export type LoadedTools = {-readonly [Name in keyof TextTools]: TextTools[Name]};

/** The tools that the first page of an article needs, which most articles do without. */
export async function firstTools(article: Article, {isJustified}: Pick<Settings, 'isJustified'>): Promise<LoadedTools> {
	return {
		breaks: needsFullBreaks(article.text) ? (await import('../layout/full-breaks.ts')).fullBreaks : undefined,
		hyphenator: isJustified
			? await (await import('../layout/hyphenation.ts')).loadHyphenator(article.language)
			: undefined,
	};
}

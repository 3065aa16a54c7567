import type {Settings} from '../app/state.ts';
import type {Article} from '../document/document.ts';
import {loadHyphenator} from '../layout/hyphenation.ts';
import {needsFullBreaks} from '../layout/simple-breaks.ts';
import type {TextTools} from '../layout/text-tools.ts';

/** The tools that the first page of an article needs, which most articles do without. More may be put in later. */
export async function firstTools(
	article: Article,
	{isJustified}: Settings,
): Promise<{-readonly [Name in keyof TextTools]: TextTools[Name]}> {
	return {
		breaks: needsFullBreaks(article.text) ? (await import('../layout/full-breaks.ts')).fullBreaks : undefined,
		hyphenator: isJustified ? ((await loadHyphenator(article.language)) ?? undefined) : undefined,
	};
}

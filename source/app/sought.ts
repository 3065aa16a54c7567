import type {Analysis} from '../analysis/analysis.ts';
import {firstLook} from '../analysis/first-look.ts';
import type {Article} from '../document/document.ts';
import {fold} from '../text/fold.ts';
import {mayHold} from '../text/signature.ts';
import {isBlock, type Sought} from './book-moves.ts';
import {hasHit} from './find.ts';
import type {Survey} from './survey.ts';

/** Tells by its survey whether there may be something of a kind in a part. */
export function mayHave(what: Sought, of: string): (survey: Survey) => boolean {
	switch (what) {
		case 'quotation':
		case 'voice':
			return ({hasQuotation}) => hasQuotation;
		case 'heading':
			return ({hasHeading}) => hasHeading;
		case 'hit': {
			const mayBeIn = mayHold(fold(of, false));
			return ({signature}) => mayBeIn(signature);
		}

		default:
			return () => true;
	}
}

/** Whether there is anything of a kind in a part; null where only its analysis could tell. */
export function holds(article: Article, analysis: Analysis | null, what: Sought, of: string): boolean | null {
	const quotations = () => (analysis ?? firstLook(article)).quotations;
	switch (what) {
		case 'quotation':
			return quotations().length > 0;
		case 'mention':
			return analysis && analysis.people.length > 0;
		case 'hit':
			return hasHit(article, of);
		case 'voice':
			return analysis ? quotations().some(({speaker}) => speaker === of) : quotations().length > 0 && null;
		default:
			return article.blocks.some(({kind}) => isBlock(what, kind));
	}
}

import {firstLook} from '../analysis/first-look.ts';
import type {Article} from '../document/document.ts';
import {type LayoutOptions, layOut} from '../layout/lay-out.ts';
import {paginate} from '../layout/paginate.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {fold} from '../text/fold.ts';
import {signatureOf} from '../text/signature.ts';
import {isBlock} from './book-moves.ts';

/** What is known of a part of a book without opening it. */
export type Survey = {readonly hasQuotation: boolean; readonly hasHeading: boolean; readonly signature: Uint8Array};

/** What a part holds, as far as that can be told at once. */
export function surveyOf(article: Article): Survey {
	return {
		hasQuotation: firstLook(article).quotations.length > 0,
		hasHeading: article.blocks.some(({kind}) => isBlock('heading', kind)),
		signature: signatureOf(fold(article.text, false)),
	};
}

/** How many pages of so many rows a part has. */
export function pagesOf(article: Article, options: LayoutOptions, rows: number, tools: TextTools): number {
	return paginate(layOut(article, options, tools).lines, rows).length;
}

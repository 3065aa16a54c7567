import type {Article} from '../document/document.ts';
import type {Analysis} from './analysis.ts';
import {attribute} from './attribution.ts';
import {languageFor} from './languages/languages.ts';
import {findPeople} from './people.ts';
import {findQuotations} from './quotations.ts';

/** The quotations of an article with their kinds and speakers, and its people. Never throws, and takes linear time. */
export function analyse(article: Article): Analysis {
	const language = languageFor(article.language);
	const people = findPeople(article, language);
	return {quotations: attribute(article, findQuotations(article), people, language.speech), people};
}

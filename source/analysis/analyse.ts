import type {Article, Block} from '../document/document.ts';
import {compareRanges, lastStartingAtOrBefore} from '../text/range.ts';
import type {Analysis, Person} from './analysis.ts';
import {attribute} from './attribution.ts';
import {chunksOf} from './chunks.ts';
import {languageFor} from './languages/languages.ts';
import {type Normal, normalForm} from './normal-form.ts';
import {findPeople} from './people/people.ts';
import {findQuotations} from './quotations/quotations.ts';

/** The quotations of an article with their kinds and speakers, and its people. Never throws, and takes linear time. */
export function analyse(given: Article): Analysis {
	const {article, original} = normalForm(given);
	const language = languageFor(article.language);
	const chunks = chunksOf(article.text, language);
	const people = findPeople(article, language, chunks);
	const quotations = partsOf(article).flatMap(part =>
		attribute(part, findQuotations(part), part === article ? people : peopleIn(part, people), language.speech, chunks),
	);
	return {quotations: quotations.sort(compareRanges).map(original), people: peopleOf(people, original)};
}

/** The people alone, as `analyse` finds them, for a fifth of its work. */
export function analysePeople(given: Article): readonly Person[] {
	const {article, original} = normalForm(given);
	return peopleOf(findPeople(article, languageFor(article.language)), original);
}

/** People with their mentions as ranges of the article as it was given. */
function peopleOf(people: readonly Person[], original: Normal['original']): readonly Person[] {
	return people.map(({name, gender, mentions}) => ({name, gender, mentions: mentions.map(original)}));
}

/**
 * The article and what stands beside it on its page, each without the other: nobody whom a related headline names is in
 * mind in the paragraph below it, and words that run on around an advertisement are one speaker's.
 */
function partsOf(article: Article): readonly Article[] {
	const isAside = ({kind}: Block) => kind === 'aside';
	const asides = article.blocks.filter(isAside);
	if (asides.length === 0) return [article];
	// Nor has one of them to do with the next.
	const parted = asides.flatMap(({start, end, kind, level}): readonly Block[] => [
		{start, end, kind, level},
		{start: end, end, kind: 'rule', level: 0},
	]);
	return [article.blocks.filter(block => !isAside(block)), parted].map(blocks => ({...article, blocks}));
}

/** The people as far as the blocks of a part name them. */
function peopleIn({blocks}: Article, people: readonly Person[]): readonly Person[] {
	return people.flatMap(person => {
		const mentions = person.mentions.filter(({start}) => {
			const block = blocks[lastStartingAtOrBefore(blocks, start)];
			return block !== undefined && start < block.end;
		});
		return mentions.length === 0 ? [] : [{...person, mentions}];
	});
}

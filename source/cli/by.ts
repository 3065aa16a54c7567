import type {Analysed} from '../analysis/joined.ts';
import {languageFor} from '../analysis/languages/languages.ts';
import {fold} from '../text/fold.ts';
import {usageWords} from '../words/usage.ts';

/** Speakers named in a sentence; there is no need to read on where there are more. */
const mostNamed = 8;

/**
 * Which speakers are meant by a name: accents and capitals do not count, a part of the name will do, and so will any name
 * that the article gives the person, a handle too; a civility before it counts for nothing.
 */
export function meantBy(name: string, {article, analysis}: Analysed): ReadonlySet<string> {
	const {honorifics} = languageFor(article.language).names;
	const [civility = '', ...rest] = name.trim().split(/\s+/);
	const isCivility = rest.length > 0 && honorifics.has(civility.toLowerCase().replace(/\.$/, ''));
	const wanted = fold(isCivility ? rest.join(' ') : name.trim(), false);
	const namesOf = (speaker: string) => [
		speaker,
		...analysis.people
			.filter(person => person.name === speaker)
			.flatMap(({mentions}) => mentions.map(({start, end}) => article.text.slice(start, end))),
	];
	return new Set(
		speakersIn(analysis).filter(speaker => namesOf(speaker).some(each => fold(each, false).includes(wanted))),
	);
}

/** Whom an article quotes, as a sentence for who asked for somebody else. */
export function quotesOthers(name: string, analysed: Analysed): string {
	const speakers = speakersIn(analysed.analysis);
	const named = speakers.slice(0, mostNamed);
	return usageWords().nobodyCalled(name, analysed.article.title, named, speakers.length - named.length);
}

/** Everybody who is quoted, in the order of the article. */
function speakersIn({quotations}: Analysed['analysis']): readonly string[] {
	return [...new Set(quotations.flatMap(({speaker}) => speaker ?? []))];
}

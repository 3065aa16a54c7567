import {fold} from '../../text/fold.ts';
import {longDate} from '../../text/long-date.ts';
import {type Details, type Draft, draftOf} from './draft.ts';

/**
 * The article's blocks under what its front matter says: its title, unless a heading of level 1 says the same, and below
 * the title a line with the author, the site and the date, where they are given.
 */
export function withDetails(drafts: readonly Draft[], {title, ...details}: Details, language: string): Draft[] {
	const own = drafts.findIndex(
		({kind, level, text}) =>
			kind === 'heading' && level === 1 && (title === undefined || fold(text, false) === fold(title, false)),
	);
	const byline = bylineOf(details, language);
	const bylines = byline === '' ? [] : [draftOf('byline', byline)];
	if (own >= 0) return [...drafts.slice(0, own + 1), ...bylines, ...drafts.slice(own + 1)];
	return [...(title === undefined ? [] : [draftOf('heading', title, 1)]), ...bylines, ...drafts];
}

function bylineOf({author, site, date}: Details, language: string): string {
	return [author, site, date && longDate(date, language)].filter(Boolean).join(' · ');
}

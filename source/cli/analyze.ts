import type {Analysed} from '../analysis/joined.ts';
import {json} from './json.ts';

/** All that was found in an article as one JSON object; offsets are UTF-16 code units into its own "text". */
export function analysisJson({article, analysis}: Analysed): string {
	const {title, language, text} = article;
	const quotes = analysis.quotations.map(({start, end, kind, speaker, reason, form}) => ({
		start,
		end,
		kind,
		speaker,
		reason,
		form,
	}));
	const people = analysis.people.map(({name, mentions}) => ({name, mentions}));
	return json({title, language, text, quotes, people});
}

import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import type {CommandName} from './command.ts';
import {asksOf} from './filter.ts';
import {keyFor} from './hint.ts';
import type {ListItem} from './list-item.ts';
import {fieldsOf, type ListQuery, listItems} from './lists.ts';
import {unknownSpeaker} from './skim.ts';
import type {State} from './state.ts';

/** Why a list has no items. */
export function noItems(state: State, query: ListQuery): string {
	const {list, filter} = query;
	const all = listItems(state, {...query, filter: ''});
	if (filter !== '' && all.length > 0) return nothingPasses(state, query, all);
	// Of the article, to which the list returns.
	const key = (command: CommandName) => keyFor(state, command, 'article');
	switch (list) {
		case 'bookmarks':
			return listWords().empty.bookmarks(key('set-bookmark'));
		case 'highlights':
			return highlightWords().none(key('highlight'), key('mark'));
		default:
			return listWords().empty[list];
	}
}

/** Values of a column that are named at most where none passes. */
const mostNamed = 8;

/** Why no item passes the filter: what a column has, where what it is asked for alone is too much. */
function nothingPasses(state: State, query: ListQuery, all: readonly ListItem[]): string {
	for (const field of fieldsOf[query.list]) {
		const filter = asksOf(query.filter, [field]);
		if (listItems(state, {...query, filter}).length > 0) continue;
		const values = [...new Set(all.map(item => item[field]))].filter(value => value !== '' && value !== unknownSpeaker);
		if (values.length === 0) continue;
		return listWords().noneOf(filter, values.slice(0, mostNamed), Math.max(0, values.length - mostNamed));
	}

	return listWords().nothingPasses;
}

import {readingWords} from '../words/reading.ts';
import type {Action} from './action.ts';
import {go, nothingBeyond} from './book-moves.ts';
import {erasing} from './erasing.ts';
import {searchFrom} from './find.ts';
import {jump} from './jump.ts';
import {showOffset} from './scroll.ts';
import type {State} from './state.ts';
import {only, type Step} from './step.ts';
import type {View} from './view.ts';

type SearchView = Extract<View, {kind: 'search'}>;

/** A command, or a character, while a search is being typed: the first hit shows at every character. */
export function reduceSearch(
	state: State,
	view: SearchView,
	action: Extract<Action, {kind: 'command' | 'type'}>,
): Step {
	if (action.kind === 'type') return only(preview(state, view, view.text + action.text));
	switch (action.command) {
		case 'erase':
			return only(view.text === '' ? cancel(state, view) : preview(state, view, erasing.erase(view.text)));
		case 'erase-word':
		case 'erase-all':
			return only(preview(state, view, erasing[action.command](view.text)));
		case 'line-up':
			return only(preview(state, view, view.before?.query ?? view.text));
		case 'accept':
			return accept(state, view);
		case 'cancel':
			return only(cancel(state, view));
		default:
			return only(state);
	}
}

/** The first hit at or after the place where the search began, else the first one of all. */
function preview(state: State, view: SearchView, text: string): State {
	const search = searchFrom(state.reading.article, text, view.from.anchor);
	const hit = search.hits[search.current];
	const typing: State = {
		...state,
		...view.from,
		view: {...view, text},
		search: text === '' ? null : search,
	};
	return hit ? showOffset(typing, hit.start) : typing;
}

function accept(state: State, view: SearchView): Step {
	// Enter on an empty field searches again for what was searched before, as in less.
	if (view.text === '') {
		if (!view.before) return only(cancel(state, view));
		return accept(preview(state, view, view.before.query), {...view, text: view.before.query});
	}

	const {search} = state;
	const closed: State = {...state, view: {kind: 'article'}};
	if (!search || search.hits.length === 0) {
		const elsewhere: State = {...closed, ...view.from, search};
		if (search && state.part.count > 1)
			return go(elsewhere, {kind: 'next', what: 'hit', of: search.query, direction: 1});
		const {notInArticle, notSaid} = readingWords();
		const back = {...closed, ...view.from, search: view.before};
		return only(nothingBeyond(back, (state.skimmed ? notSaid : notInArticle)(view.text)));
	}

	// From now on the status row speaks of the hit.
	return only(jump({...closed, ...view.from}, () => ({...closed, selection: null})));
}

function cancel(state: State, view: SearchView): State {
	return {...state, ...view.from, search: view.before, view: {kind: 'article'}};
}

import {readingWords} from '../words/reading.ts';
import {go, nothingBeyond} from './book-moves.ts';
import {searchFrom} from './find.ts';
import {jump} from './jump.ts';
import {showOffset} from './scroll.ts';
import type {State} from './state.ts';
import {type Command, only, type Step} from './step.ts';
import type {View} from './view.ts';

type SearchView = Extract<View, {kind: 'search'}>;

/** A command while a search is being typed, but for what edits it. */
export function reduceSearch(state: State, view: SearchView, {command}: Command): Step {
	switch (command) {
		case 'line-up':
			return only(previewed(state, view, view.before?.query ?? view.text));
		case 'accept':
			return accept(state, view);
		case 'cancel':
		// Where there is nothing to erase.
		case 'erase':
			return only(cancel(state, view));
		default:
			return only(state);
	}
}

/** A search for what is typed, shown at its first hit at or after the place where it began, else at the first one of all. */
export function previewed(state: State, view: SearchView, text: string): State {
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
		return accept(previewed(state, view, view.before.query), {...view, text: view.before.query});
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

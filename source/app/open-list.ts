import {lastStartingAtOrBefore} from '../text/range.ts';
import {listWords} from '../words/lists.ts';
import {selected, selectedVoice} from './jump.ts';
import {elsewhereWords, itemAt} from './lists.ts';
import {asWhole} from './skimming.ts';
import type {State} from './state.ts';
import type {ListName, Selection} from './view.ts';

/** The index, at the item that is selected or nearest before it. */
export function openList(state: State, list: ListName, about: string | null = null): State {
	const elsewhere = elsewhereWords(state, list);
	if (elsewhere !== null) return {...state, view: {kind: 'article'}, message: elsewhere};
	const query = {list, about, filter: ''};
	const chosen = itemAt(state, query, selected(state)?.start ?? state.anchor);
	return {...state, view: {kind: 'index', ...query, isFiltering: false, chosen}};
}

/**
 * All about whoever says or is named by a selection; without one the people. So of a quotation whose speaker is not known,
 * which is said, at the last one named before it, if anybody is.
 */
export function openWho(state: State, selection: Selection | null): State {
	const asked = {...state, selection};
	const about = selectedVoice(asked);
	if (about !== null || selection?.kind !== 'quotation') {
		return {...openList(asked, about === null ? 'people' : 'about', about), selection: state.selection};
	}

	const whole = asWhole(asked);
	const {mentions} = whole.reading;
	const before = mentions[lastStartingAtOrBefore(mentions, selected(whole)!.start)];
	return {
		...state,
		view: {kind: 'index', list: 'people', about: null, filter: '', isFiltering: false, chosen: before?.person ?? 0},
		message: listWords().noSpeakerFound(before !== undefined),
	};
}

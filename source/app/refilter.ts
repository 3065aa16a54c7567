import {fold} from '../text/fold.ts';
import {listWords} from '../words/lists.ts';
import {asked, asking, exactly} from './filter.ts';
import type {ListItem} from './list-item.ts';
import {fieldsOf, itemAt, listItems, nearest} from './lists.ts';
import type {State} from './state.ts';
import type {View} from './view.ts';

type IndexView = Extract<View, {kind: 'index'}>;

/** Another filter; the chosen item stays chosen as long as it passes, else one near it is, or near the place. */
export function refilter(state: State, view: IndexView, filter: string): State {
	const before = listItems(state, view)[view.chosen];
	const query = {...view, filter};
	if (!before) return {...state, view: {...query, chosen: itemAt(state, query, state.anchor)}};
	const items = listItems(state, query);
	const kept = items.findIndex(item => item.offset === before.offset && item.key === before.key);
	return {...state, view: {...query, chosen: kept === -1 ? nearest(items, before.offset) : kept}};
}

/** Only the quotations of whom the chosen item names, from the people too; where the filter asks for somebody, all again. */
export function onlySpeaker(state: State, view: IndexView, items: readonly ListItem[]): State {
	const {filter, list, about} = view;
	const isOfPeople = list === 'people' || list === 'about';
	if (!isOfPeople && asked(filter, 'name') !== null) return refilter(state, view, asking(filter, 'name', null));
	const name = list === 'about' ? about : items[view.chosen]?.name;
	if (!name) return {...state, message: listWords().noSpeaker};
	if (!isOfPeople) return refilter(state, view, asking(filter, 'name', exactly(name)));
	const query = {list: 'quotations', about, filter: asking('', 'name', exactly(name))} as const;
	if (listItems(state, query).length === 0) return {...state, message: listWords().notQuoted(name)};
	return {...state, view: {...view, ...query, chosen: itemAt(state, query, state.anchor)}};
}

/** Only quotations of the next kind of those that there are; after the last one, of all. */
export function onlyKind(state: State, view: IndexView): State {
	if (!fieldsOf[view.list].includes('remark')) return {...state, message: listWords().noKinds};
	const ofAll = asking(view.filter, 'remark', null);
	const kinds = [...new Set(listItems(state, {...view, filter: ofAll}).map(({remark}) => remark))];
	const now = asked(view.filter, 'remark');
	const next = kinds[kinds.findIndex(kind => fold(kind, false) === now) + 1] ?? null;
	return refilter(state, view, asking(view.filter, 'remark', next));
}

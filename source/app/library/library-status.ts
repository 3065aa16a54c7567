import {libraryWords} from '../../words/library.ts';
import {fieldWays} from '../field-status.ts';
import {keyHints} from '../hint.ts';
import type {State} from '../state.ts';
import {sentence, type Way, whole} from '../status-ways.ts';
import type {View} from '../view.ts';
import {tagsOf} from './entry.ts';
import {chosenEntry} from './library.ts';

/** The ways to fill the status row while the library is shown: what is typed, or the chosen article's tags and keys. */
export function libraryWays(state: State, {field, isHome}: Extract<View, {kind: 'library'}>): readonly Way[] {
	const {filtering, tagging} = libraryWords();
	if (field !== null) return fieldWays(state, field === 'filter' ? filtering : tagging, '');
	const tags = tagsOf((state.library && chosenEntry(state.library)) ?? {tags: []});
	const keys = libraryKeys(state, isHome);
	return tags === '' ? keys.map(whole) : [...keys.map(right => ({...whole(tags), right})), sentence(tags)];
}

/** The keys of the library with what they do, the most first. */
export function libraryKeys(state: State, isHome: boolean): readonly string[] {
	const {does} = libraryWords();
	const words = isHome ? {...does, 'close-library': does.quit} : does;
	const middle = ['open-article', 'filter', 'sort', 'close-library', 'help'] as const;
	return [
		keyHints(
			state,
			['open-article', 'filter', 'sort', 'archive', 'delete', 'tag', 'close-library', 'help'] as const,
			words,
		),
		keyHints(state, middle, words),
		keyHints(state, middle, null),
		keyHints(state, ['open-article', 'close-library'] as const, null),
	];
}

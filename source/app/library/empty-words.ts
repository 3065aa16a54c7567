import {libraryWords} from '../../words/library.ts';
import {listWords} from '../../words/lists.ts';
import type {Library} from './library.ts';

/** Why there are no articles, and what to do, in lines; `archive` is the key that archives, '' for none. */
export function emptyWords({filter, shelf, problem}: Library, archive: string): readonly string[] {
	if (filter !== '') return [listWords().nothingPasses];
	if (problem !== '') return ['', problem];
	const how = shelf === 'archive' && archive !== '' ? ['', libraryWords().archives(archive)] : [];
	return ['', ...libraryWords().empty[shelf], ...how];
}
